import { DISPOSITIONS, STANCES } from "../policies/schema.ts";
import { gatheredBlocks } from "./gathered-blocks.ts";
import { heading, item, notes, officePaper, text, watchers } from "./office-papers.ts";
import { type Block, type Cell, LONG_BLANK, NUMBER_BLANK, type Paper } from "./paper.ts";
import {
  basesOf,
  committeeOf,
  countsOf,
  type PaperRecord,
  type PaperWords,
  periodOf,
} from "./record.ts";
import { draftName, figure, orBlank, shortDay } from "./wording.ts";

/**
 * Report to the People's Council and the Front on what people said and what became of it (Đ28 k5).
 * Figures are the record's counters; what the office thinks of them it writes itself.
 */
export const reportPaper = (record: PaperRecord, words: PaperWords): Paper => {
  const about = draftName(record.title);
  return officePaper(record, {
    title: `Báo cáo kết quả lấy ý kiến Nhân dân đối với ${about}`,
    number: `Số: ${NUMBER_BLANK}/BC-UBND`,
    day: null,
    heading: {
      name: "BÁO CÁO",
      about: `Kết quả lấy ý kiến Nhân dân, tiếp thu, giải trình đối với ${about}`,
    },
    addressees: watchers(record),
    blocks: [
      ...notes(basesOf(record)),
      text(`${committeeOf(record)} báo cáo như sau:`),
      heading("I. VIỆC TỔ CHỨC LẤY Ý KIẾN"),
      item(
        `Kế hoạch lấy ý kiến: số ${orBlank(record.planNumber)}, ngày ${shortDay(record.planDate)}.`,
      ),
      item(`Cơ quan chủ trì soạn thảo: ${orBlank(record.draftingBody)}.`),
      item(
        `Thời gian nhận ý kiến: ${periodOf(record)}${record.round > 1 ? `; số vòng: ${record.round}` : ""}.`,
      ),
      item(`Nơi công khai: ${record.address}.`),
      heading("II. KẾT QUẢ"),
      text(totals(record)),
      table("Hình thức góp ý", channelRows(record, words), ["Số ý kiến", "Số người", "Số cơ quan"]),
      ...gatheredBlocks(record),
      table("Thái độ đối với dự thảo", tally(STANCES, words.stances, record.stanceCounts)),
      heading("III. TIẾP THU, GIẢI TRÌNH"),
      text(
        record.signedOn
          ? `Bản tổng hợp, tiếp thu, giải trình do ${orBlank(record.signedBy)} ký, công khai ngày ${shortDay(record.signedOn)} tại ${record.address}/tiep-thu.`
          : "Bản tổng hợp, tiếp thu, giải trình chưa được ký, công khai.",
      ),
      table("Kết quả", tally(DISPOSITIONS, words.dispositions, record.dispositionCounts)),
      ...(record.departureReason?.trim()
        ? [text(record.departureReason.trim(), "Lý do khác với đa số ý kiến:")]
        : []),
      heading("IV. BAN HÀNH"),
      text(
        record.adoptionNumber
          ? `Văn bản đã ban hành: số ${record.adoptionNumber}, ngày ${shortDay(record.adoptionDate)}.`
          : "Hồ sơ chưa ghi nhận việc ban hành văn bản.",
      ),
      heading("V. ĐÁNH GIÁ, ĐỀ XUẤT"),
      text(LONG_BLANK.repeat(2)),
      text(LONG_BLANK.repeat(2)),
    ],
    recipients: ["Như trên", orBlank(record.draftingBody), "Lưu: VT"],
  });
};

const totals = (record: PaperRecord): string => {
  const { opinions, people } = countsOf(record);
  return `Có ${people} người tham gia, với ${opinions} ý kiến. Số người và số ý kiến đếm riêng, không cộng với nhau.`;
};

const count = (value: number): Cell => ({ text: figure(value) });

const tally = <Name extends string>(
  names: readonly Name[],
  words: Readonly<Record<Name, string>>,
  counts: Readonly<Partial<Record<Name, number>>>,
): Cell[][] => names.map((name) => [{ text: words[name] }, count(counts[name] ?? 0)]);

/** People, bodies and opinions by the way they came: three columns that are never added together. */
const channelRows = ({ channels }: PaperRecord, words: PaperWords): Cell[][] =>
  channels.map(({ channel, opinions, people, bodies }) => [
    { text: words.channels[channel] },
    count(opinions),
    count(people),
    count(bodies),
  ]);

const table = (
  head: string,
  rows: readonly (readonly Cell[])[],
  figures: readonly string[] = ["Số ý kiến"],
): Block => ({
  kind: "table",
  summary: `${head}: ${figures.join(", ").toLowerCase()}.`,
  columns: [
    { head, width: 100 - figures.length * 18 },
    ...figures.map((name) => ({ head: name, width: 18, end: true as const })),
  ],
  rows,
});
