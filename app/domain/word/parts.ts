import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Steps } from "./steps.ts";
import { childrenNamed } from "./tree.ts";
import { readXml, type XmlElement } from "./xml.ts";
import { readDirectory } from "./zip-directory.ts";
import { unpack } from "./zip-unpack.ts";

const SIDES = ["styles", "numbering", "footnotes", "endnotes"] as const;

/** The parts of a Word file that its text is read from. */
export type Parts = { document: XmlElement } & Record<
  (typeof SIDES)[number],
  XmlElement | undefined
>;

const ROOT_RELATIONS = "_rels/.rels";
/** Parts that may be asked for: never pictures, macros or files inside the file. */
const READABLE = /^(?:_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/**
 * Opens a Word file. Which part is the document and which its styles, lists and notes, the file's own
 * relations say; targets outside the file are never looked at. Refuses an archive that is no Word file.
 */
export function* openParts(bytes: Uint8Array): Steps<Outcome<Parts>> {
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const names = [...directory.value.keys()].filter((name) => READABLE.test(name));
  const unpacked = yield* unpack(directory.value.values(), new Set(names));
  if (!unpacked.ok) return unpacked;
  const files = unpacked.value;

  const roots = yield* readRelations(files.get(ROOT_RELATIONS), "");
  if (!roots.ok) return roots;
  const name = present(files, roots.value.get("officeDocument")) ?? "word/document.xml";
  const document = yield* readPart(files.get(name));
  if (!document.ok) return document;
  if (document.value?.name !== "w:document") return refuse("word_unknown");

  const related = yield* readRelations(files.get(relationsOf(name)), "word/");
  if (!related.ok) return related;
  const parts: Parts = {
    document: document.value,
    styles: undefined,
    numbering: undefined,
    footnotes: undefined,
    endnotes: undefined,
  };
  for (const side of SIDES) {
    const own = present(files, related.value.get(side)) ?? `word/${side}.xml`;
    const part = yield* readPart(files.get(own));
    if (!part.ok) return part;
    parts[side] = part.value;
  }
  return accept(parts);
}

const present = (files: ReadonlyMap<string, Uint8Array>, name: string | undefined) =>
  name !== undefined && files.has(name) ? name : undefined;

function* readPart(bytes: Uint8Array | undefined): Steps<Outcome<XmlElement | undefined>> {
  return bytes ? yield* readXml(bytes) : accept(undefined);
}

/** "word/document.xml" → "word/_rels/document.xml.rels". */
const relationsOf = (name: string): string => name.replace(/[^/]+$/, "_rels/$&.rels");

/** Parts inside the file by the last word of what they are to it. */
function* readRelations(
  bytes: Uint8Array | undefined,
  folder: string,
): Steps<Outcome<ReadonlyMap<string, string>>> {
  const part = yield* readPart(bytes);
  if (!part.ok) return part;
  const targets = new Map<string, string>();
  for (const { attributes } of childrenNamed(part.value, "rel:Relationship")) {
    const { Type: type = "", Target: target = "", TargetMode: mode = "" } = attributes;
    if (mode === "External") continue;
    const name = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
    targets.set(type.slice(type.lastIndexOf("/") + 1), name);
  }
  return accept(targets);
}
