import type { Lang } from "#app/copy/copy.ts";

const LOCALE: Readonly<Record<Lang, string>> = { vi: "vi-VN", en: "en-GB" };

const formatters = (
  options: Intl.NumberFormatOptions,
): Readonly<Record<Lang, Intl.NumberFormat>> => ({
  vi: new Intl.NumberFormat(LOCALE.vi, options),
  en: new Intl.NumberFormat(LOCALE.en, options),
});

const WHOLE = formatters({ maximumFractionDigits: 0 });
const ONE_DIGIT = formatters({ maximumFractionDigits: 1 });
const LISTS: Readonly<Record<Lang, Intl.ListFormat>> = {
  vi: new Intl.ListFormat(LOCALE.vi, { type: "conjunction" }),
  en: new Intl.ListFormat(LOCALE.en, { type: "conjunction" }),
};

/** `1.234`, in English `1,234`. */
export const formatNumber = (value: number, lang: Lang): string => WHOLE[lang].format(value);

const COUNTED = 99;

/** A count that is not followed for ever: `7`, `99+`. */
export const formatUnread = (value: number, lang: Lang): string =>
  value > COUNTED ? `${COUNTED}+` : formatNumber(value, lang);

/** `12,5`, in English `12.5`: at most one digit after the mark. */
export const formatDecimal = (value: number, lang: Lang): string => ONE_DIGIT[lang].format(value);

/** A share between 0 and 1 as `87,5%`. */
export const formatPercent = (share: number, lang: Lang): string =>
  `${formatDecimal(share * 100, lang)}%`;

/** Size of a file: `640 kB`, `1,2 MB`. */
export const formatBytes = (bytes: number, lang: Lang): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, bytes / 1_000), lang)} kB`
    : `${formatDecimal(bytes / 1_000_000, lang)} MB`;

/** `A, B và C`. */
export const formatList = (items: readonly string[], lang: Lang): string =>
  LISTS[lang].format(items);
