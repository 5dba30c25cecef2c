/** Signs that begin a formula in some spreadsheet, full-width ones too, after what it skips or we quote. */
const FORMULA = /^[\s"'\u00a0\u200b\u3000\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * A text for a CSV field that no spreadsheet may run: one that could begin a formula gets an
 * apostrophe before it. The opposite is `unguarded`.
 */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text before `guarded`: CSV of ours can be read back without loss. */
export const unguarded = (field: string): string =>
  field.startsWith("'") && FORMULA.test(field.slice(1)) ? field.slice(1) : field;
