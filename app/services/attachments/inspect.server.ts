import { readFile } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import type { FileFault } from "#app/domain/attachments/faults.ts";
import {
  declares,
  FILE_TYPES,
  type FileType,
  type ImageType,
  isImage,
  typeOfMedia,
  typeOfName,
} from "#app/domain/attachments/file-types.ts";
import type { FileFlag, VariantName } from "#app/domain/attachments/purposes.ts";
import { isDisguised, TEST_VIRUS } from "./disguise.server.ts";
import { inspectOffice } from "./inspect-office.server.ts";
import { inspectPdf } from "./inspect-pdf.server.ts";
import { newLane } from "./lane.server.ts";
import { type Picture, remakeImage } from "./remake-image.server.ts";

export type Given = {
  path: string;
  size: number;
  name: string;
  /** What the browser said it is. */
  declared: string;
};

/** What will be stored: the file as it came, or the picture made anew with its smaller ones. */
export type Ready = {
  ok: true;
  type: FileType;
  path: string;
  flags: readonly FileFlag[];
  picture: { main: Picture; variants: Record<VariantName, Picture> } | null;
};

export type Looked = Ready | { ok: false; fault: FileFault };

/** Container of old Word and Excel files, and of new ones under a password. */
const OLD_OR_LOCKED = "application/x-cfb";

/** Two files at once, whoever sent them: each may take a picture's worth of memory. */
const lane = newLane(2, 40);

/**
 * Decides whether a file may be kept, by its bytes: content, ending and declared type must agree, and
 * what it is must be one thing only. Pictures are made anew in `folder`. Refuses `busy` when too many
 * files wait already.
 */
export const inspect = async (
  given: Given,
  allowed: readonly FileType[],
  folder: string,
): Promise<Looked> => {
  const looked = await lane.run(() => look(given, allowed, folder));
  return looked?.value ?? { ok: false, fault: "busy" };
};

const look = async (
  given: Given,
  allowed: readonly FileType[],
  folder: string,
): Promise<Looked> => {
  const promised = typeOfName(given.name);
  if (!promised || !allowed.includes(promised)) return { ok: false, fault: "type" };
  const bytes = await readFile(given.path);
  if (bytes.includes(TEST_VIRUS)) return { ok: false, fault: "infected" };
  const found = await fileTypeFromFile(given.path);
  if (found?.mime === "image/apng") return { ok: false, fault: "animated" };
  const type = found ? typeOfMedia(found.mime) : null;
  if (!type) return { ok: false, fault: found?.mime === OLD_OR_LOCKED ? "locked" : "type" };
  if (type !== promised || !declares(given.declared, type)) return { ok: false, fault: "mismatch" };
  if (isDisguised(bytes, type)) return { ok: false, fault: "disguised" };
  if (isImage(type)) return lookAtPicture(given, type, folder);
  const inspected = await (type === "pdf" ? inspectPdf(bytes) : inspectOffice(bytes, type));
  if (!inspected.ok) return inspected;
  return { ok: true, type, path: given.path, flags: inspected.flags, picture: null };
};

const lookAtPicture = async (given: Given, type: ImageType, folder: string): Promise<Looked> => {
  const remade = await remakeImage(given.path, type, folder);
  if (!remade.ok) return remade;
  const { main, variants } = remade;
  return { ok: true, type, path: main.path, flags: [], picture: { main, variants } };
};

/** Media type under which a file of ours is served. */
export const mediaOf = (type: FileType): string => FILE_TYPES[type].media;
