import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import type { RefusalCode } from "#app/domain/refusals.ts";
import { para, wordFile, wordFiles, wordOf, zipped } from "./word.ts";
import { join, type RawEntry, rawEntry, rawZip } from "./zip.ts";

export type HostileFile = { name: string; file: () => Uint8Array; refusal: RefusalCode };

const good = wordFiles({ body: para("Điều 1. Phạm vi") });
const entries = (changes: Readonly<Record<string, Partial<RawEntry>>> = {}): RawEntry[] =>
  Object.entries(good).map(([name, content]) => ({ name, content, ...changes[name] }));
const DOCUMENT = "word/document.xml";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wrapped = (body: string) => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
const document = (content: string | Uint8Array) => zipped({ ...good, [DOCUMENT]: content });
const wide = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ole = (stream: string) =>
  join([OLE, new Uint8Array(1_024), wide(stream), new Uint8Array(512)]);
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
/** 3,000 characters that do not pack well. */
const numbers = (seed: number) =>
  Array.from({ length: 600 }, (_, i) => (seed * 7_919 + i * 104_729) % 9_973).join(" ");
/** Packed once: 60 MB of nothing. */
const BOMB = { packed: deflateRawSync(zeros(60)), size: 60 * 1024 * 1024 };
const FUSE = { packed: deflateRawSync(zeros(1)), size: 1024 * 1024 };
const HIDDEN: RawEntry = { name: "b", content: "x", method: 0 };
const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);

/** What people who mean harm, or pick the wrong file, send in place of a Word file. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: "nothing", file: () => new Uint8Array(), refusal: "word_empty" },
  { name: "words", file: () => strToU8("Điều 1. Phạm vi"), refusal: "word_unknown" },
  {
    name: "a page of the web",
    file: () => strToU8("<html><script>1</script></html>"),
    refusal: "word_unknown",
  },
  { name: "a program", file: () => strToU8("MZ\0\0\0"), refusal: "word_unknown" },
  {
    name: "a picture",
    file: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    refusal: "word_unknown",
  },
  { name: "old Word", file: () => ole("WordDocument"), refusal: "word_is_doc" },
  { name: "old Excel", file: () => ole("Workbook"), refusal: "word_unknown" },
  { name: "a locked file", file: () => ole("EncryptedPackage"), refusal: "word_locked" },
  { name: "a PDF", file: () => strToU8("%PDF-1.7\n%âãÏÓ"), refusal: "word_is_pdf" },
  {
    name: "a PDF behind a line of its own",
    file: () => strToU8("\n\n%PDF-1.4"),
    refusal: "word_is_pdf",
  },
  { name: "RTF", file: () => strToU8("{\\rtf1\\ansi}"), refusal: "word_is_rtf" },
  {
    name: "OpenDocument",
    file: () =>
      rawZip([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.text", method: 0 },
        { name: "content.xml", content: "<x/>" },
      ]),
    refusal: "word_is_odt",
  },
  {
    name: "a spreadsheet",
    file: () => zipped({ "xl/workbook.xml": "<x/>" }),
    refusal: "word_unknown",
  },
  {
    name: "Word in a zip",
    file: () => zipped({ "du-thao.docx": wordOf(para("x")) }),
    refusal: "word_unknown",
  },
  { name: "an empty zip", file: () => zipped({}), refusal: "word_unknown" },
  { name: "another document inside", file: () => document("<html/>"), refusal: "word_unknown" },
  { name: "half a file", file: () => wordOf(para("x")).slice(0, 400), refusal: "word_damaged" },
  {
    name: "a file without its first bytes",
    file: () => wordOf(para("x")).slice(4),
    refusal: "word_unknown",
  },
  {
    name: "more than 50 MB",
    file: () => join([Uint8Array.of(0x50, 0x4b, 3, 4), zeros(50)]),
    refusal: "word_too_large",
  },
  { name: "a bomb", file: () => rawZip(entries({ [DOCUMENT]: BOMB })), refusal: "word_overblown" },
  {
    name: "a small bomb of a great ratio",
    file: () => document(zeros(4)),
    refusal: "word_overblown",
  },
  {
    name: "a bomb in a picture",
    file: () => rawZip([...entries(), { name: "word/media/a.bmp", ...BOMB }]),
    refusal: "word_overblown",
  },
  {
    name: "many small bombs",
    file: () =>
      rawZip([...entries(), ...Array.from({ length: 60 }, (_, i) => ({ name: `b${i}`, ...FUSE }))]),
    refusal: "word_overblown",
  },
  {
    name: "a bomb that claims to be small",
    file: () => rawZip(entries({ [DOCUMENT]: { ...BOMB, size: 100 } })),
    refusal: "word_overblown",
  },
  {
    name: "a size that lies",
    file: () => rawZip(entries({ [DOCUMENT]: { size: 7 } })),
    refusal: "word_damaged",
  },
  {
    name: "a checksum that lies",
    file: () => rawZip(entries({ [DOCUMENT]: { crc: 1 } })),
    refusal: "word_damaged",
  },
  {
    name: "packed bytes past the end",
    file: () => rawZip(entries({ [DOCUMENT]: { packedSize: 9e8 } })),
    refusal: "word_damaged",
  },
  {
    name: "bytes that are not packed",
    file: () => rawZip(entries({ [DOCUMENT]: { packed: strToU8("xxxx") } })),
    refusal: "word_damaged",
  },
  {
    name: "a packing nobody knows",
    file: () => rawZip(entries({ [DOCUMENT]: { method: 99 } })),
    refusal: "word_damaged",
  },
  {
    name: "a locked entry",
    file: () => rawZip(entries({ [DOCUMENT]: { flags: 1 } })),
    refusal: "word_locked",
  },
  {
    name: "two names for one entry",
    file: () => rawZip(entries({ [DOCUMENT]: { localName: "word/documenT.xml" } })),
    refusal: "word_damaged",
  },
  {
    name: "one name twice",
    file: () => rawZip([...entries(), { name: DOCUMENT, content: wrapped("") }]),
    refusal: "word_unsafe",
  },
  {
    name: "entries that share bytes",
    file: () =>
      rawZip([
        { name: "a", content: rawEntry(HIDDEN), method: 0 },
        { ...HIDDEN, offset: 31 },
        ...entries(),
      ]),
    refusal: "word_unsafe",
  },
  {
    name: "a name that leads out",
    file: () => rawZip([...entries(), { name: "../../etc/cron.d/x", content: "x" }]),
    refusal: "word_unsafe",
  },
  {
    name: "a name from the root",
    file: () => rawZip([...entries(), { name: "/etc/passwd", content: "x" }]),
    refusal: "word_unsafe",
  },
  {
    name: "a name with backslashes",
    file: () => rawZip([...entries(), { name: "..\\x", content: "x" }]),
    refusal: "word_unsafe",
  },
  {
    name: "a name with NUL",
    file: () => rawZip([...entries(), { name: "a\0b", content: "x" }]),
    refusal: "word_unsafe",
  },
  {
    name: "a link",
    file: () =>
      rawZip([...entries(), { name: "word/x", content: "/etc/passwd", attributes: 0xa1ff0000 }]),
    refusal: "word_unsafe",
  },
  {
    name: "too many entries",
    file: () =>
      rawZip([...entries(), ...Array.from({ length: 1_001 }, (_, i) => ({ name: `x${i}` }))]),
    refusal: "word_overblown",
  },
  {
    name: "a count of entries that lies",
    file: () => rawZip(entries(), 900),
    refusal: "word_damaged",
  },
  {
    name: "an entity from outside",
    file: () =>
      document(
        `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${wrapped("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")}`,
      ),
    refusal: "word_unsafe",
  },
  {
    name: "a definition from outside",
    file: () => document(`<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd">${wrapped("")}`),
    refusal: "word_unsafe",
  },
  {
    name: "a billion laughs",
    file: () =>
      document(
        `<!DOCTYPE w [<!ENTITY l0 "ha">${LAUGHS.join("")}]>${wrapped("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>")}`,
      ),
    refusal: "word_unsafe",
  },
  {
    name: "entities in the styles",
    file: () =>
      zipped({ ...good, "word/styles.xml": `<!DOCTYPE w [<!ENTITY x "y">]><w:styles ${W}/>` }),
    refusal: "word_unsafe",
  },
  {
    name: "an entity that nobody declared",
    file: () => document(wrapped("<w:p>&x;</w:p>")),
    refusal: "word_damaged",
  },
  {
    name: "100,000 elements inside each other",
    file: () => document(wrapped("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000))),
    refusal: "word_overblown",
  },
  {
    name: "300 attributes",
    file: () =>
      document(wrapped(`<w:p ${Array.from({ length: 300 }, (_, i) => `a${i}=""`).join(" ")}/>`)),
    refusal: "word_damaged",
  },
  {
    name: "tags that cross",
    file: () => document(wrapped("<w:p><w:r></w:p></w:r>")),
    refusal: "word_damaged",
  },
  {
    name: "an element that never ends",
    file: () => document(wrapped("<w:p>").replace("</w:document>", "")),
    refusal: "word_damaged",
  },
  {
    name: "bytes that are no UTF-8",
    file: () => document(join([strToU8(wrapped("")), Uint8Array.of(0xc3, 0x28)])),
    refusal: "word_damaged",
  },
  {
    name: "an encoding of old days",
    file: () => document(`<?xml version="1.0" encoding="windows-1258"?>${wrapped("")}`),
    refusal: "word_damaged",
  },
  {
    name: "NUL in the text",
    file: () => document(wrapped("<w:p><w:r><w:t>a\0b</w:t></w:r></w:p>")),
    refusal: "word_damaged",
  },
  {
    name: "NUL as a reference",
    file: () => document(wrapped("<w:p><w:r><w:t>a&#0;b</w:t></w:r></w:p>")),
    refusal: "word_damaged",
  },
  {
    name: "half of a pair as a reference",
    file: () => document(wrapped("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>")),
    refusal: "word_damaged",
  },
  {
    name: "no words at all",
    file: () => wordFile({ body: para("") + para("  ") }),
    refusal: "word_empty",
  },
  { name: "no body", file: () => document(`<w:document ${W}/>`), refusal: "word_empty" },
  {
    name: "more text than is kept",
    file: () =>
      document(wrapped(Array.from({ length: 1_500 }, (_, i) => para(numbers(i))).join(""))),
    refusal: "text_too_long",
  },
];
