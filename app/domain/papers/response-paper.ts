import { DISPOSITIONS } from "../policies/schema.ts";
import { gatheredBlocks } from "./gathered-blocks.ts";
import type { Block, Column, Paper } from "./paper.ts";
import { BLANK } from "./paper.ts";
import {
  basesOf,
  committeeHead,
  committeeOf,
  countsOf,
  dateline,
  type PaperRecord,
  type PaperWords,
  periodOf,
  sourceOf,
} from "./record.ts";
import { type ResponseEntry, responseCells } from "./response-rows.ts";
import { capitals, draftName, figure, shortDay } from "./wording.ts";

export const RESPONSE_COLUMNS: readonly Column[] = [
  { head: "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", width: 16 },
  { head: "CHỦ THỂ GÓP Ý", width: 17 },
  { head: "NỘI DUNG GÓP Ý", width: 34 },
  { head: "NỘI DUNG TIẾP THU, GIẢI TRÌNH", width: 33 },
];

export const UNSIGNED_MARK = "Bản trình ký, chưa công khai";

/**
 * The four-column form: one row an opinion, in the order they are given (by clause, the draft as a
 * whole last). Throws when the rows are not as many as the record counts: a paper that loses an
 * opinion must not be made.
 */
export const responsePaper = (
  record: PaperRecord,
  rows: readonly ResponseEntry[],
  words: PaperWords,
): Paper => {
  if (rows.length !== record.opinionCount) {
    throw new Error(`${rows.length} rows for ${record.opinionCount} opinions`);
  }
  const body = record.draftingBody.trim() || committeeOf(record);
  const about = draftName(record.title);
  return {
    landscape: true,
    title: `Bản tổng hợp ý kiến, tiếp thu, giải trình đối với ${about}`,
    agency: record.draftingBody.trim()
      ? { over: capitals(committeeOf(record)), name: capitals(body) }
      : committeeHead(record),
    number: null,
    dateline: dateline(record, record.signedOn),
    day: record.signedOn,
    heading: {
      name: "BẢN TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý, PHẢN BIỆN XÃ HỘI",
      about: `Đối với ${about}`,
    },
    addressees: [],
    blocks: [
      ...basesOf(record).map((text): Block => ({ kind: "paragraph", text, style: "note" })),
      { kind: "paragraph", text: `${introduction(record, body, about)} Kết quả như sau:` },
      { kind: "paragraph", text: totals(record) },
      { kind: "paragraph", text: `Kết quả tiếp thu: ${outcomes(record, words)}.` },
      { kind: "paragraph", text: byChannel(record, words) },
      ...gatheredBlocks(record),
      ...departure(record),
      { kind: "paragraph", text: "2. Kết quả cụ thể như sau:" },
      {
        kind: "table",
        summary: `Bảng tổng hợp ${figure(rows.length)} ý kiến góp ý: mỗi ý kiến một dòng, bốn cột.`,
        columns: RESPONSE_COLUMNS,
        rows: rows.map((row) => responseCells(row, words)),
      },
    ],
    signature: {
      capacity: [record.signedBy ? capitals(record.signedBy) : BLANK],
      remark: record.signedOn
        ? `(Đã ký và công khai ngày ${shortDay(record.signedOn)})`
        : "(Ký, ghi rõ họ tên, đóng dấu)",
    },
    recipients: [],
    source: sourceOf(record),
    isSample: record.isSample,
  };
};

/**
 * The same form for whoever is to sign it: nothing of an earlier signature, and its first line says that
 * it is not public yet.
 */
export const unsignedPaper = (
  record: PaperRecord,
  rows: readonly ResponseEntry[],
  words: PaperWords,
): Paper => {
  const unsigned = { ...record, signedBy: null, signedOn: null, departureReason: null };
  const paper = responsePaper(unsigned, rows, words);
  const mark: Block = { kind: "paragraph", lead: UNSIGNED_MARK, text: "", style: "centre" };
  return { ...paper, title: `${paper.title} (${UNSIGNED_MARK})`, blocks: [mark, ...paper.blocks] };
};

const introduction = (record: PaperRecord, body: string, about: string) => {
  const period = record.opensAt && record.closesAt ? ` ${periodOf(record)}` : "";
  const again = record.round > 1 ? ` (vòng ${record.round})` : "";
  return `${body} đã tổ chức lấy ý kiến đối với ${about}${period}${again}.`;
};

/** Who was asked is not in the record; people and opinions are counted apart (Công văn 2441/BTP). */
const totals = (record: PaperRecord): string => {
  const { opinions, people } = countsOf(record);
  return `1. Tổng số ${BLANK} cơ quan, tổ chức, cá nhân đã gửi xin ý kiến; có ${people} người tham gia góp ý và tổng số ${opinions} ý kiến nhận được. Số người và số ý kiến đếm riêng: người gửi nhiều ý kiến tính một người; hội nghị, phiếu tính theo số người đã ghi.`;
};

const outcomes = ({ dispositionCounts }: PaperRecord, words: PaperWords): string =>
  DISPOSITIONS.flatMap((name) => {
    const count = dispositionCounts[name] ?? 0;
    return count > 0 ? [`${words.dispositions[name]}: ${figure(count)}`] : [];
  }).join("; ") || "chưa có";

const byChannel = ({ channels }: PaperRecord, words: PaperWords): string => {
  const parts = channels.map(({ channel, opinions, people, bodies }) => {
    const who = bodies > 0 ? `${figure(bodies)} cơ quan, tổ chức` : `${figure(people)} người`;
    return `${words.channels[channel]}: ${figure(opinions)} ý kiến, ${who}`;
  });
  return `Theo hình thức góp ý: ${parts.join("; ") || "chưa có"}.`;
};

/** Why the decision differs from what most people said (Luật 10/2022/QH15, Đ28 k4). */
const departure = ({ departureReason }: PaperRecord): Block[] =>
  departureReason?.trim()
    ? [
        {
          kind: "paragraph",
          lead: "Lý do khác với đa số ý kiến:",
          text: departureReason.trim(),
        },
      ]
    : [];
