import { formatReceipt } from "../receipts.ts";
import { SAMPLE_MARK } from "./paper.ts";
import { countsOf, type PaperRecord, type PaperWords, periodOf, sourceOf } from "./record.ts";
import {
  answerKept,
  OTHER_MATTERS,
  type ResponseEntry,
  saidBy,
  speakerOf,
  standsFor,
} from "./response-rows.ts";
import { figure, shortDay } from "./wording.ts";

export type SheetColumn = { head: string /** In characters. */; width: number };
export type Sheet = {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly (string | number)[])[];
};

const COLUMNS: readonly SheetColumn[] = [
  { head: "Nhóm vấn đề, điều, khoản", width: 28 },
  { head: "Chủ thể góp ý", width: 32 },
  { head: "Số người", width: 10 },
  { head: "Hình thức", width: 20 },
  { head: "Thái độ", width: 18 },
  { head: "Nội dung góp ý", width: 70 },
  { head: "Kết quả", width: 22 },
  { head: "Nội dung tiếp thu, giải trình", width: 70 },
  { head: "Mã biên nhận", width: 20 },
];

/**
 * The four-column form for those who sort and count: a row an opinion, each fact in a column of its
 * own, and a second sheet that says what the first one is.
 */
export const responseSheets = (
  record: PaperRecord,
  rows: readonly ResponseEntry[],
  words: PaperWords,
): [Sheet, Sheet] => [
  {
    name: "Bảng tổng hợp",
    columns: COLUMNS,
    rows: rows.map((row) => [
      row.clauseName ?? OTHER_MATTERS,
      speakerOf({ ...row, people: 1 }),
      row.people,
      words.channels[row.channel],
      words.stances[row.stance],
      saidBy(row) ?? standsFor(row, words),
      row.disposition ? words.dispositions[row.disposition] : "",
      row.opinion === null ? answerKept(row) : (row.answer ?? ""),
      row.receipt ? formatReceipt(row.receipt) : "",
    ]),
  },
  aboutSheet(record, words),
];

/** People of a source count once, whatever number of its opinions they hold. */
const PEOPLE_OF_A_ROW =
  "Số người cùng nêu ý kiến ở dòng đó. Không cộng cột này: một người có thể nêu nhiều ý kiến; số người đã tính một lần ở trên.";

const aboutSheet = (record: PaperRecord, words: PaperWords): Sheet => {
  const { opinions, people } = countsOf(record);
  return {
    name: "Thông tin",
    columns: [
      { head: "Mục", width: 28 },
      { head: "Nội dung", width: 90 },
    ],
    rows: [
      ["Dự thảo", record.title],
      ["Mã hồ sơ", record.code ?? ""],
      ["Cơ quan lấy ý kiến", record.unitName],
      ["Cơ quan soạn thảo", record.draftingBody],
      ["Thời gian góp ý", periodOf(record)],
      ["Số ý kiến", opinions],
      ["Số người", people],
      ...record.channels.map((row) => [
        `Theo hình thức: ${words.channels[row.channel]}`,
        totalOf(row),
      ]),
      ["Cột Số người", PEOPLE_OF_A_ROW],
      ["Người ký", record.signedBy ?? ""],
      ["Ngày ký, công khai", shortDay(record.signedOn)],
      ["Nguồn", sourceOf(record)],
      ...(record.isSample ? [["Lưu ý", SAMPLE_MARK]] : []),
    ],
  };
};

const totalOf = ({ opinions, people, bodies }: PaperRecord["channels"][number]): string =>
  [
    `${figure(opinions)} ý kiến`,
    ...(people > 0 ? [`${figure(people)} người`] : []),
    ...(bodies > 0 ? [`${figure(bodies)} cơ quan, tổ chức`] : []),
  ].join(", ");
