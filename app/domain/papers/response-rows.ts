import type { PublicResponseRow } from "../policies/public.ts";
import type { Cell } from "./paper.ts";
import type { PaperWords } from "./record.ts";
import { figure } from "./wording.ts";

/** Opinions on the draft as a whole come last, under the form's own heading. */
export const OTHER_MATTERS = "Vấn đề khác";

export const NOT_SHOWN = {
  who: "Không hiển thị công khai",
  opinion: "Ý kiến không hiển thị công khai; vẫn được tính và trả lời.",
  answer: "Đã trả lời riêng người gửi.",
} as const;

export type ResponseEntry = PublicResponseRow & {
  /** The clause as lawyers name it; null for the draft as a whole. */
  clauseName: string | null;
};

/**
 * Who spoke, as the form writes it: a body by its name, a person by consent only, otherwise where he
 * lives in brackets; with the people an opinion speaks for.
 */
export const speakerOf = ({ who, people, opinion, commune }: PublicResponseRow): string => {
  const through = commune === null ? "" : `, thu qua ${commune}`;
  if (opinion === null) return `${NOT_SHOWN.who}${through}`;
  const place = /^Công dân (?!\()(.+)$/u.exec(who)?.[1];
  const name = place ? `Công dân (${place})` : who || "Công dân";
  return `${people > 1 ? `${name} (${figure(people)} người)` : name}${through}`;
};

/** What was said, with the words that it proposes for the clause; null where it is not shown. */
export const saidBy = ({ opinion, wording }: PublicResponseRow): string | null =>
  opinion === null || wording === null
    ? opinion
    : `${opinion}\nĐề nghị sửa lời văn thành: “${wording}”`;

/** The four cells of an opinion: matter and clause, who, what was said, what was decided and why. */
export const responseCells = (row: ResponseEntry, words: PaperWords): Cell[] => {
  const outcome = row.disposition ? { lead: `${words.dispositions[row.disposition]}.` } : {};
  const channel = row.channel === "portal" ? {} : { remark: words.channels[row.channel] };
  return [
    { text: row.clauseName ?? OTHER_MATTERS },
    { text: speakerOf(row), ...channel },
    row.opinion === null
      ? { text: "", remark: NOT_SHOWN.opinion }
      : { lead: `${words.stances[row.stance]}.`, text: saidBy(row) ?? "" },
    row.opinion === null
      ? { ...outcome, text: "", remark: NOT_SHOWN.answer }
      : { ...outcome, text: row.answer ?? "" },
  ];
};
