import { promisify } from "node:util";
import { inflate } from "node:zlib";
import type { FileFault } from "#app/domain/attachments/faults.ts";
import type { FileFlag } from "#app/domain/attachments/purposes.ts";

export type Inspected = { ok: true; flags: FileFlag[] } | { ok: false; fault: FileFault };

const unpack = promisify(inflate);

const END_WITHIN = 2_048;
const MOST_UNPACKED = 8 * 1024 * 1024;
const MOST_UNPACKED_TOGETHER = 32 * 1024 * 1024;

/** Names that make a reader's program do something, and what the person who checks is told. */
const NAMES: Readonly<Record<string, FileFlag>> = {
  "/JavaScript": "javascript",
  "/JS": "javascript",
  "/Launch": "launch",
  "/EmbeddedFile": "embedded",
  "/EmbeddedFiles": "embedded",
  "/RichMedia": "embedded",
  "/Encrypt": "encrypted",
};

/**
 * Looks a PDF through without reading it as one: whether it begins and ends like a whole file, and
 * what it could make a reader's program do. Object streams are unpacked, within limits; names spelt
 * with escapes (`/J#61vaScript`) are read as what they mean.
 */
export const inspectPdf = async (bytes: Buffer): Promise<Inspected> => {
  if (!/^%PDF-\d\.\d/.test(bytes.subarray(0, 8).toString("latin1"))) {
    return { ok: false, fault: "mismatch" };
  }
  const end = bytes.lastIndexOf("%%EOF");
  if (end < 0 || end < bytes.length - END_WITHIN) return { ok: false, fault: "damaged" };
  const { texts, packed } = partsOf(bytes);
  let left = MOST_UNPACKED_TOGETHER;
  for (const stream of packed) {
    const text = await unpacked(stream, Math.min(left, MOST_UNPACKED));
    if (text === "too_much") return { ok: false, fault: "unpacked" };
    left -= text.length;
    texts.push(text);
  }
  return { ok: true, flags: [...new Set(texts.flatMap(flagsOf))] };
};

/** What stands between the streams as text, and the streams that hold objects. */
const partsOf = (bytes: Buffer): { texts: string[]; packed: Buffer[] } => {
  const texts: string[] = [];
  const packed: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at)) {
    const body = bodyOf(bytes, at);
    if (body === null) {
      at += 6;
      continue;
    }
    const end = bytes.indexOf("endstream", body);
    if (end < 0) break;
    const text = bytes.toString("latin1", from, at);
    const dictionary = text.slice(-2_000);
    texts.push(text);
    if (/\/ObjStm\b/.test(dictionary) && /\/Fl(?:ateDecode)?\b/.test(dictionary)) {
      packed.push(bytes.subarray(body, end));
    }
    from = end;
    at = end + "endstream".length;
  }
  texts.push(bytes.toString("latin1", from));
  return { texts, packed };
};

/** Where the bytes of a stream begin, if the word at a place opens one. */
const bodyOf = (bytes: Buffer, at: number): number | null => {
  if (at > 0 && bytes[at - 1] === 0x64) return null;
  if (bytes[at + 6] === 0x0a) return at + 7;
  return bytes[at + 6] === 0x0d && bytes[at + 7] === 0x0a ? at + 8 : null;
};

const unpacked = async (stream: Buffer, most: number): Promise<string | "too_much"> => {
  try {
    return (await unpack(stream, { maxOutputLength: Math.max(most, 1) })).toString("latin1");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    // Encrypted or damaged object streams cannot be looked into; the mark of encryption stands outside.
    return code === "ERR_BUFFER_TOO_LARGE" ? "too_much" : "";
  }
};

const flagsOf = (text: string): FileFlag[] =>
  [
    ...[
      ...text.matchAll(
        /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|Encrypt)(?![A-Za-z0-9])/g,
      ),
    ],
    ...[...text.matchAll(/\/(?=[A-Za-z]{0,20}#[0-9A-Fa-f]{2})[A-Za-z0-9#]{2,80}/g)],
  ].flatMap(([name]) => NAMES[spelledOut(name)] ?? []);

const spelledOut = (name: string): string =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
