// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these characters even as references
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The characters of a text that a file of any format may hold; stored texts have no others. */
export const printable = (text: string): string => text.toWellFormed().replace(NOT_IN_XML, "");

/** A text as the content of an XML element. */
export const xmlText = (text: string): string =>
  printable(text).replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign);
