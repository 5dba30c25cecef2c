import type { Block } from "./paper.ts";
import type { PaperRecord, PaperSource } from "./record.ts";
import { figure } from "./wording.ts";

const COUNT = 15;

/** What was gathered outside the portal, source by source, and what slips said without words. */
export const gatheredBlocks = ({ sources }: PaperRecord): Block[] => {
  if (sources.length === 0) return [];
  const tallies = sources.flatMap(talliesOf);
  return [
    {
      kind: "table",
      summary: "Các nguồn ý kiến ngoài cổng: số ý kiến, số người của từng nguồn.",
      columns: [
        { head: "Nguồn ý kiến ngoài cổng", width: 70 },
        { head: "Số ý kiến", width: COUNT, end: true },
        { head: "Số người", width: COUNT, end: true },
      ],
      rows: sources.map(({ name, opinions, people }) => [
        { text: name },
        { text: figure(opinions) },
        { text: figure(people) },
      ]),
    },
    ...(tallies.length === 0 ? [] : [tallyTable(tallies)]),
  ];
};

type Counted = { about: string; agree: number; disagree: number; other: number };

const talliesOf = ({ name, tallies }: PaperSource): Counted[] =>
  tallies.map(({ about, ...counts }) => ({
    ...counts,
    about: [about || "Cả dự thảo", name].join(" – "),
  }));

/** Slips counted without words are people, never opinions. */
const tallyTable = (tallies: readonly Counted[]): Block => ({
  kind: "table",
  summary: "Đếm phiếu: số người đồng ý, không đồng ý, ý kiến khác.",
  columns: [
    { head: "Đếm phiếu (số người)", width: 55 },
    { head: "Đồng ý", width: COUNT, end: true },
    { head: "Không đồng ý", width: COUNT, end: true },
    { head: "Ý kiến khác", width: COUNT, end: true },
  ],
  rows: tallies.map(({ about, agree, disagree, other }) => [
    { text: about },
    { text: figure(agree) },
    { text: figure(disagree) },
    { text: figure(other) },
  ]),
});
