import type { PublicResponseRow } from "../policies/public.ts";
import type { Cell } from "./paper.ts";
import type { PaperWords } from "./record.ts";
import { figure, shortDay } from "./wording.ts";

/** Opinions on the draft as a whole come last, under the form's own heading. */
export const OTHER_MATTERS = "Vấn đề khác";

export const NOT_SHOWN = {
  who: "Không hiển thị công khai",
  opinion: "Ý kiến không hiển thị công khai; vẫn được tính và trả lời.",
  answer: "Đã trả lời riêng người gửi.",
  takenDown: "Nội dung đã được gỡ ngày",
  kept: "Câu trả lời được giữ cho người gửi.",
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

/** What stands where words are not shown; where they were taken down it says when and why. */
export const standsFor = ({ takenDown }: PublicResponseRow, words: PaperWords): string =>
  takenDown
    ? `${NOT_SHOWN.takenDown} ${shortDay(takenDown.day)}. Vì: ${words.reasons[takenDown.reason]}`
    : NOT_SHOWN.opinion;

/** What stands where an answer is not shown. */
export const answerKept = ({ takenDown }: PublicResponseRow): string =>
  takenDown ? NOT_SHOWN.kept : NOT_SHOWN.answer;

/** The four cells of an opinion: matter and clause, who, what was said, what was decided and why. */
export const responseCells = (row: ResponseEntry, words: PaperWords): Cell[] => {
  const outcome = row.disposition ? { lead: `${words.dispositions[row.disposition]}.` } : {};
  const channel = row.channel === "portal" ? {} : { remark: words.channels[row.channel] };
  return [
    { text: row.clauseName ?? OTHER_MATTERS },
    { text: speakerOf(row), ...channel },
    row.opinion === null
      ? { text: "", remark: standsFor(row, words) }
      : { lead: `${words.stances[row.stance]}.`, text: saidBy(row) ?? "" },
    row.opinion === null
      ? { ...outcome, text: "", remark: answerKept(row) }
      : { ...outcome, text: row.answer ?? "" },
  ];
};
