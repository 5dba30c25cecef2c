import { open } from "node:fs/promises";
import type { FileFault } from "#app/domain/attachments/faults.ts";
import type { FileFlag } from "#app/domain/attachments/purposes.ts";
import { TEST_VIRUS } from "./disguise.server.ts";
import type { Inspected } from "./inspect-pdf.server.ts";
import { unpackEntry } from "./unpack-entry.server.ts";
import { readDirectory, type ZipEntry } from "./zip-directory.server.ts";

export const OFFICE_LIMITS = {
  entries: 1_000,
  unpacked: 50 * 1024 * 1024,
  ratio: 100,
  /** Below this an entry may be packed as well as it likes: tables of blanks are. */
  smallEntry: 1024 * 1024,
} as const;

const KEPT_OF_EACH = 4_096;
const KEPT_OF_LISTS = 512 * 1024;
const LONGEST_NAME = 240;

const MAIN_PART = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
} as const;

const RUNS =
  /vbaproject|vbadata|macrosheets|activex|\.(?:exe|dll|com|scr|bat|cmd|ps1|vbs?|jse?|wsf|hta|lnk|jar|msi)$/i;
const RUNS_BY_TYPE =
  /macroEnabled|ms-office\.vbaProject|ms-office\.activeX|ms-excel\.(?:intl)?macrosheet/i;
const LISTS = /(?:^|\/)(?:\[Content_Types\]\.xml|[^/]*\.rels)$/;

/**
 * Looks a Word or Excel file through as the archive it is: within the limits by what really comes out
 * of it, whole, without macros, without a place outside that a program would fetch a template or an
 * object from. Gives what a person should know; nothing in it is interpreted.
 */
export const inspectOffice = async (
  path: string,
  size: number,
  type: keyof typeof MAIN_PART,
): Promise<Inspected> => {
  const entries = await directoryOf(path, size);
  if (!Array.isArray(entries)) return { ok: false, fault: entries };
  const named = nameFault(entries);
  if (named) return { ok: false, fault: named };
  const flags = new Set<FileFlag>();
  let left: number = Math.min(OFFICE_LIMITS.unpacked, size * OFFICE_LIMITS.ratio);
  for (const entry of entries) {
    if (entry.encrypted) return { ok: false, fault: "locked" };
    const most = Math.min(
      left,
      Math.max(entry.packed * OFFICE_LIMITS.ratio, OFFICE_LIMITS.smallEntry),
    );
    const keep = LISTS.test(entry.name) ? KEPT_OF_LISTS : KEPT_OF_EACH;
    const unpacked = await unpackEntry(path, entry, most, keep);
    if (unpacked === "too_much") return { ok: false, fault: "unpacked" };
    if (!unpacked) return { ok: false, fault: "damaged" };
    left -= unpacked.size;
    const found = partFault(entry, unpacked.head, unpacked.size > keep, type);
    if (found) return { ok: false, fault: found };
    for (const flag of flagsOf(entry, unpacked.head)) flags.add(flag);
  }
  return { ok: true, flags: [...flags] };
};

const directoryOf = async (path: string, size: number): Promise<ZipEntry[] | FileFault> => {
  const file = await open(path, "r");
  try {
    const entries = await readDirectory(file, size, OFFICE_LIMITS.entries);
    return entries === "too_many" ? "unpacked" : (entries ?? "damaged");
  } finally {
    await file.close();
  }
};

/** Names that lead out of the archive, links, names twice: nothing an office program writes. */
const nameFault = (entries: readonly ZipEntry[]): FileFault | null => {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length || !names.includes("[content_types].xml"))
    return "damaged";
  if (entries.some(({ symlink, name }) => symlink || isAstray(name))) return "disguised";
  return names.some((name) => RUNS.test(name)) ? "macros" : null;
};

const isAstray = (name: string): boolean =>
  name === "" ||
  name.length > LONGEST_NAME ||
  /^\/|[\\:\0\ufffd]/.test(name) ||
  name.split("/").some((part) => part === ".." || part === ".");

const partFault = (
  { name }: ZipEntry,
  head: Buffer,
  cut: boolean,
  type: keyof typeof MAIN_PART,
): FileFault | null => {
  if (head.includes(TEST_VIRUS)) return "infected";
  if (!/\.(?:xml|rels|vml)$/i.test(name)) return null;
  // A part may be written in two bytes a letter; the words looked for are plain ones.
  const text = head.toString("latin1").replaceAll("\0", "");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return "reaching_out";
  if (!LISTS.test(name)) return null;
  if (cut) return "unpacked";
  if (name === "[Content_Types].xml") {
    if (RUNS_BY_TYPE.test(text)) return "macros";
    return text.includes(MAIN_PART[type]) ? null : "mismatch";
  }
  return outsideOf(text).some(({ kind, target }) => FETCHED.test(kind) && isFar(target))
    ? "reaching_out"
    : null;
};

const FETCHED = /\/(?:attachedTemplate|oleObject|frame|subDocument|aFChunk|package)$/i;

/** A template that lies on the writer's own disk is usual and found nowhere else. */
const isFar = (target: string): boolean => !/^file:\/\/\/(?![/\\])/i.test(target);

const flagsOf = ({ name }: ZipEntry, head: Buffer): FileFlag[] => {
  if (/\/embeddings\/[^/]+$/i.test(name) && !/\.(?:docx|xlsx)$/i.test(name)) return ["embedded"];
  if (!name.endsWith(".rels")) return [];
  const outside = outsideOf(head.toString("latin1").replaceAll("\0", ""));
  return outside.some(({ kind }) => !/\/hyperlink$/i.test(kind)) ? ["external"] : [];
};

/** Relationships that lead out of the file. */
const outsideOf = (text: string): { kind: string; target: string }[] =>
  [...text.matchAll(/<(?:\w{1,20}:)?Relationship\s([^>]{0,4000})>/g)].flatMap(
    ([, attributes = ""]) => {
      const of = (name: string) =>
        new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
      return of("TargetMode") === "External" ? [{ kind: of("Type"), target: of("Target") }] : [];
    },
  );
