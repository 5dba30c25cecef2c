import type { Block, Paper, Signature } from "./paper.ts";
import { BLANK } from "./paper.ts";
import { committeeHead, dateline, type PaperRecord, sourceOf } from "./record.ts";
import { unitInText } from "./wording.ts";

/** Signed by hand outside the portal: whoever signs writes in which capacity. */
const BY_HAND: Signature = {
  capacity: ["TM. ỦY BAN NHÂN DÂN", BLANK],
  remark: "(Ký, ghi rõ họ tên, đóng dấu)",
};

type Parts = Pick<Paper, "title" | "heading" | "addressees" | "blocks" | "recipients"> & {
  number: string;
  day: string | null;
};

/** A paper of the People's Committee on an upright page, to be signed by hand. */
export const officePaper = (record: PaperRecord, parts: Parts): Paper => ({
  ...parts,
  landscape: false,
  agency: committeeHead(record),
  dateline: dateline(record, parts.day),
  signature: BY_HAND,
  source: sourceOf(record),
  isSample: record.isSample,
});

export const text = (words: string, lead?: string): Block =>
  lead ? { kind: "paragraph", text: words, lead } : { kind: "paragraph", text: words };

export const item = (words: string): Block => ({ kind: "paragraph", text: words, style: "item" });

export const heading = (words: string): Block => ({ kind: "heading", text: words, level: 1 });

/** The legal bases of a decision stand in italics before its first part. */
export const notes = (lines: readonly string[]): Block[] =>
  lines.map((line) => ({ kind: "paragraph", text: line, style: "note" }));

/** Council and Front of a unit, who get every paper about what people were asked (Đ28). */
export const watchers = ({ unitName }: PaperRecord): string[] => [
  `Hội đồng nhân dân ${unitInText(unitName)}`,
  `Ủy ban Mặt trận Tổ quốc Việt Nam ${unitInText(unitName)}`,
];
