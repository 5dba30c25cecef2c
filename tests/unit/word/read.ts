import { readWord } from "#app/domain/word/read-word.ts";
import type { WordWarning } from "#app/domain/word/tally.ts";
import { para, type WordParts, wordFile } from "#tests/factories/word.ts";

const read = (parts: WordParts | Uint8Array) => {
  const read = readWord(parts instanceof Uint8Array ? parts : wordFile(parts));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};

/** Lines of a document; a document without words has none here. */
export const linesOf = (parts: WordParts): string[] =>
  read({ ...parts, body: `${parts.body}<w:p><w:r><w:t>Hết</w:t></w:r></w:p>` })
    .text.split("\n")
    .slice(0, -1);

export const textOf = (file: Uint8Array): string => read(file).text;

export const warningsOf = (parts: WordParts | Uint8Array): WordWarning[] =>
  read(
    parts instanceof Uint8Array
      ? parts
      : { ...parts, body: `${parts.body}<w:p><w:r><w:t>Hết</w:t></w:r></w:p>` },
  ).warnings;

/** Code of the refusal of a file; "read" when it was not refused. */
export const refusalOf = (file: Uint8Array): string => {
  const read = readWord(file);
  return read.ok ? "read" : read.refusal.code;
};

/** Labels that paragraphs of these lists and levels get. */
export const labels = (
  numbering: string,
  places: readonly (readonly [number, number])[],
  styles?: string,
): string[] =>
  linesOf({
    numbering,
    ...(styles ? { styles } : {}),
    body: places.map((place) => para("", { list: place })).join(""),
  });
