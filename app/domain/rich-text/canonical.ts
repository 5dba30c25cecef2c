import { isRaw } from "./bounds.ts";
import type { RichText } from "./schema.ts";

/**
 * The one spelling of a formatted text that is hashed, compared and sent to the editor: RFC 8785,
 * which for these documents (ASCII keys, whole numbers) is plain JSON with its keys in order.
 */
export const canonicalForm = (text: RichText): string =>
  JSON.stringify(text, (_key, value: unknown) =>
    isRaw(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value,
  );

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
