import type { FileFault } from "#app/domain/attachments/faults.ts";
import type { FileFlag } from "#app/domain/attachments/purposes.ts";
import type { RefusalCode } from "#app/domain/refusals.ts";
import { RATIO_FREE, RATIO_LIMIT, UNPACKED_LIMIT } from "#app/domain/word/limits.ts";
import { readDirectory, type ZipEntry } from "#app/domain/word/zip-directory.ts";
import { TEST_VIRUS } from "./disguise.server.ts";
import type { Inspected } from "./inspect-pdf.server.ts";
import { unpackEntry } from "./unpack-entry.server.ts";

const KEPT_OF_EACH = 4_096;
const KEPT_OF_LISTS = 512 * 1024;
const LONGEST_NAME = 240;
const LONGEST_TAG = 8_192;

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
  bytes: Uint8Array,
  type: keyof typeof MAIN_PART,
): Promise<Inspected> => {
  const directory = readDirectory(bytes);
  if (!directory.ok) return { ok: false, fault: BY_REFUSAL[directory.refusal.code] ?? "damaged" };
  const entries = [...directory.value.values()];
  const named = nameFault(entries);
  if (named) return { ok: false, fault: named };
  const flags = new Set<FileFlag>();
  let left = Math.min(UNPACKED_LIMIT, Math.max(bytes.length * RATIO_LIMIT, RATIO_FREE));
  for (const entry of entries) {
    const most = Math.min(left, Math.max(entry.data.length * RATIO_LIMIT, RATIO_FREE));
    const keep = LISTS.test(entry.name) ? KEPT_OF_LISTS : KEPT_OF_EACH;
    const unpacked = await unpackEntry(entry, most, keep);
    if (unpacked === "too_much") return { ok: false, fault: "unpacked" };
    if (!unpacked) return { ok: false, fault: "damaged" };
    left -= unpacked.size;
    const found = partFault(entry, unpacked.head, unpacked.size > keep, type);
    if (found) return { ok: false, fault: found };
    for (const flag of flagsOf(entry, unpacked.head)) flags.add(flag);
  }
  return { ok: true, flags: [...flags] };
};

/** What the reader of archives says, in the words of files. */
const BY_REFUSAL: Partial<Record<RefusalCode, FileFault>> = {
  word_locked: "locked",
  word_unsafe: "disguised",
  word_overblown: "unpacked",
};

/** Names that no office program writes, and those of what runs by itself. */
const nameFault = (entries: readonly ZipEntry[]): FileFault | null => {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length || !names.includes("[content_types].xml"))
    return "damaged";
  if (names.some((name) => name.length > LONGEST_NAME || /[\\:]/.test(name))) return "disguised";
  return names.some((name) => RUNS.test(name)) ? "macros" : null;
};

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

/** Relationships that lead out of the file. Cut at the brackets: no pattern runs over a whole part. */
const outsideOf = (text: string): { kind: string; target: string }[] =>
  text.split("<").flatMap((tag) => {
    const [element = ""] = tag.split(">", 1);
    if (element.length > LONGEST_TAG || !/^(?:\w{1,20}:)?Relationship\s/.test(element)) return [];
    const of = (name: string) =>
      new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? "";
    return of("TargetMode") === "External" ? [{ kind: of("Type"), target: of("Target") }] : [];
  });
