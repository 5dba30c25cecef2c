import { SOURCE_LIMIT } from "../policies/schema.ts";

const MEGABYTE = 1024 * 1024;

/** Largest file that is taken in. */
export const UPLOAD_LIMIT = 50 * MEGABYTE;
/** Files inside the file: Word writes some twenty, and one for each picture. */
export const ENTRY_LIMIT = 1_000;
/** Bytes that all of them may come to, counted while they come out. */
export const UNPACKED_LIMIT = 50 * MEGABYTE;
/** How many times its packed size something may come to; Word's own markup reaches about forty. */
export const RATIO_LIMIT = 100;
/** Below this even an odd ratio costs nothing. */
export const RATIO_FREE = MEGABYTE;

/** Elements of one part: Word writes about twelve hundred a page. */
export const ELEMENT_LIMIT = 1_000_000;
/** Word nests some forty deep where a table stands in a table in a text box. */
export const NESTING_LIMIT = 256;
/** Of one element, and of all. */
export const ATTRIBUTE_LIMIT = 256;
export const ATTRIBUTES_LIMIT = 4_000_000;
/** Word declares some thirty prefixes. */
export const PREFIX_LIMIT = 256;

/** UTF-16 units, of which a character has at most two. */
export const TEXT_LIMIT = 2 * SOURCE_LIMIT;
/** As in Word itself; labels are printed once a paragraph. */
export const LABEL_LIMIT = 255;
/** Word numbers no higher. */
export const COUNT_LIMIT = 32_767;
/** Characters of texts that write some of theirs as references such as &amp;. */
export const REFERRING_LIMIT = 2 * TEXT_LIMIT;
