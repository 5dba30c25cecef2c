import { createReadStream, createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FormDataParseError, parseFormData } from "@remix-run/form-data-parser";
import { LARGEST_FILE, MOST_BYTES, MOST_FILES } from "#app/domain/attachments/purposes.ts";
import { isFull } from "./disk-error.server.ts";
import { newLane } from "./lane.server.ts";
import { webStream } from "./web-stream.server.ts";

export type Part = {
  field: string;
  name: string;
  declared: string;
  size: number;
  /** Where it lies; null for one that is not kept: too large, too many, no room. */
  path: string | null;
  unkept?: "too_large" | "too_many" | "no_room";
};

export type Multipart = { texts: [name: string, value: string][]; parts: Part[] };

const MOST_FIELDS = 2_000;
const TEXTS_BYTES = 1024 * 1024;
/** Texts stand before the files in our forms: they survive a disk that takes no more. */
const HEAD_BYTES = 256 * 1024;

/** The parser holds a whole file while it reads on; one form at a time bounds that. */
const lane = newLane(1, 100);

/**
 * Reads a posted form with files into `folder`, however slowly it comes: the body goes to disk first,
 * so that a slow sender holds no memory and keeps nobody waiting. Null for a body that is no form or is
 * cut off; files that cannot be kept, those over `largest` among them, say why, the texts stay.
 */
export const readMultipart = async (
  request: Request,
  folder: string,
  largest = LARGEST_FILE,
): Promise<Multipart | "busy" | "too_large" | null> => {
  const type = request.headers.get("content-type") ?? "";
  const body = join(folder, "form");
  const spooled = await spool(request, body);
  if (spooled === null || spooled === "too_large") return spooled;
  if (spooled.full) return parse(type, headOf(type, spooled.head), { folder: null, largest });
  const parsed = await lane.run(() => parse(type, createReadStream(body), { folder, largest }));
  return parsed ? parsed.value : "busy";
};

const spool = async (
  request: Request,
  path: string,
): Promise<{ full: boolean; head: Buffer } | "too_large" | null> => {
  const head: Buffer[] = [];
  let size = 0;
  const count = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      if (size < HEAD_BYTES) head.push(Buffer.from(chunk.subarray(0, HEAD_BYTES - size)));
      size += chunk.length;
      if (size > MOST_BYTES + TEXTS_BYTES) throw new TooLarge();
      yield chunk;
    }
  };
  const source = count(request.body ?? new ReadableStream({ start: (c) => c.close() }));
  try {
    await pipeline(Readable.from(source), createWriteStream(path));
    return { full: false, head: Buffer.concat(head) };
  } catch (error) {
    if (error instanceof TooLarge) return "too_large";
    return isFull(error) ? { full: true, head: Buffer.concat(head) } : null;
  }
};

class TooLarge extends Error {}

/** As much of a form's beginning as consists of whole parts, closed like a whole form. */
const headOf = (type: string, head: Buffer): Readable => {
  const boundary = /boundary="?([^";]{1,200})/i.exec(type)?.[1] ?? "";
  const cut = head.lastIndexOf(`\r\n--${boundary}`);
  const whole = cut < 0 ? Buffer.alloc(0) : head.subarray(0, cut);
  return Readable.from([whole, Buffer.from(`\r\n--${boundary}--\r\n`)]);
};

/** Where files are kept, if anywhere, and up to which size. */
type Place = { folder: string | null; largest: number };

const parse = async (type: string, body: Readable, place: Place): Promise<Multipart | null> => {
  const parts: Part[] = [];
  const headers = { "content-type": type };
  const streamed = { method: "POST", headers, body: webStream(body), duplex: "half" };
  const form = new Request("http://here.invalid/", streamed);
  const limits = {
    maxFiles: MOST_FIELDS,
    maxParts: MOST_FIELDS,
    maxFileSize: MOST_BYTES + TEXTS_BYTES,
    maxTotalSize: MOST_BYTES + TEXTS_BYTES,
  };
  try {
    const data = await parseFormData(form, limits, async (file) => {
      if (file.size === 0 && (file.name === "" || file.name === "file-upload")) return;
      const { fieldName: field, name, type: declared, size } = file;
      parts.push({ field, name, declared, size, ...(await keep(file, parts.length, place)) });
    });
    const texts = [...data.entries()].filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return { texts, parts };
  } catch (error) {
    if (isOurs(error)) return null;
    throw error;
  }
};

const keep = async (
  file: File,
  number: number,
  { folder, largest }: Place,
): Promise<Pick<Part, "path" | "unkept">> => {
  if (!folder) return { path: null, unkept: "no_room" };
  if (number >= MOST_FILES) return { path: null, unkept: "too_many" };
  if (file.size > largest) return { path: null, unkept: "too_large" };
  const path = join(folder, `part-${number}`);
  try {
    await pipeline(Readable.from(file.stream()), createWriteStream(path));
    return { path };
  } catch (error) {
    if (!isFull(error)) throw error;
    // What lies there of it takes the room that the texts of others need.
    await open(path, "w").then((handle) => handle.close());
    return { path: null, unkept: "no_room" };
  }
};

/** What the parser refuses is a request nobody's browser sends. */
const isOurs = (error: unknown): boolean =>
  error instanceof FormDataParseError ||
  (error instanceof Error && /^(?:Max|Multipart)\w*Error$/.test(error.name));
