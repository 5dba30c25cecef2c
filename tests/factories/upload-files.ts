import { crc32, deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { para, wordFiles, wordOf } from "./word.ts";
import { join, rawZip } from "./zip.ts";

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

type PdfParts = { catalog?: string; objects?: string; head?: string; end?: string };

/** A small PDF; its parts can be what their author should not have written. */
export const aPdf = ({ catalog = "", objects = "", head = "", end }: PdfParts = {}): Uint8Array =>
  latin1(
    `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n${head}1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${objects}trailer\n<< /Root 1 0 R >>\nstartxref\n0\n${end ?? "%%EOF\n"}`,
  );

/** A PDF whose objects are packed together, as most programs write them. */
export const pdfWithPacked = (inside: string | Uint8Array): Uint8Array => {
  const packed = deflateSync(inside);
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>`;
  const stream = `stream\n${packed.toString("latin1")}\nendstream`;
  return aPdf({ objects: `3 0 obj\n${head}\n${stream}\nendobj\n` });
};

export const aDocx = (text = "Điều 1. Phạm vi"): Uint8Array => wordOf(para(text));

/** The files of a Word document, some added or written anew. */
export const docxWith = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const all = { ...wordFiles({ body: para("Điều 1. Phạm vi") }), ...files };
  return rawZip(Object.entries(all).map(([name, content]) => ({ name, content })));
};

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const aXlsx = (files: Readonly<Record<string, string>> = {}): Uint8Array => {
  const all: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>`,
    ...files,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([k, v]) => [k, strToU8(v)])));
};

/** A relationship that leads out of a document. */
export const outside = (kind: string, target: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`;

/** Words that a camera and its owner leave in a picture; none may survive. */
export const TRACES = [
  "NGUYEN VAN CHU MAY",
  "SERIAL-4711",
  "Canon EOS",
  "CHU THICH RIENG",
] as const;

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 30 },
    },
  });

type PictureWanted = { width?: number; height?: number; orientation?: number };

/** A photo as phones take them: position, owner, camera, colour profile, notes. */
export const aPhoto = async (
  type: "jpeg" | "png" | "webp",
  { width = 640, height = 480, orientation = 1 }: PictureWanted = {},
): Promise<Uint8Array> => {
  const flat = await noise(width, height).png().toBuffer();
  const made = await sharp(flat)
    .withIccProfile("p3")
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${TRACES[3]}</note></x:xmpmeta>`)
    .withExif({
      IFD0: { Make: TRACES[2], Artist: TRACES[0] },
      IFD2: { BodySerialNumber: TRACES[1] },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "20/1 51/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "106/1 41/1 0/1",
      },
    })
    .withMetadata({ orientation })
    .toFormat(type)
    .toBuffer();
  return type === "png" ? withPngText(made) : new Uint8Array(made);
};

/** A note in a PNG, behind its header. */
const withPngText = (png: Uint8Array): Uint8Array => {
  const chunk = pngChunk("tEXt", latin1(`Comment\0${TRACES[3]}`));
  return join([png.subarray(0, 33), chunk, png.subarray(33)]);
};

export const pngChunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = join([latin1(type), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return join([length, body, crc]);
};

/** One colour over many pixels: small on disk, enormous when opened. */
export const aFlood = async (width: number, height: number): Promise<Uint8Array> => {
  const plain = sharp({ create: { width, height, channels: 3, background: "#123456" } });
  return new Uint8Array(await plain.png({ palette: true, compressionLevel: 9 }).toBuffer());
};

/** A moving picture of a few frames. */
export const aFilm = async (type: "webp" | "gif"): Promise<Uint8Array> => {
  const frames = await noise(32, 96).raw().toBuffer();
  const raw = { width: 32, height: 96, channels: 3, pageHeight: 32 } as const;
  return new Uint8Array(await sharp(frames, { raw }).toFormat(type).toBuffer());
};
