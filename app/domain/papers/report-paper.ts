import { DISPOSITIONS, STANCES } from "../policies/schema.ts";
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
      table("Hình thức góp ý", channelRows(record, words), ["Số ý kiến", "Số người"]),
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

/**
 * A meeting or a slip speaks for the people noted on it; everybody else wrote himself, once or more
 * often, and is a person once: what is left of the record's count.
 */
const channelRows = ({ channels, personCount }: PaperRecord, words: PaperWords): Cell[][] => {
  const elsewhere = channels.filter(({ channel }) => channel !== "portal");
  const spokenFor = elsewhere.reduce((sum, { people }) => sum + people, 0);
  return channels.map(({ channel, opinions, people }) => [
    { text: words.channels[channel] },
    count(opinions),
    count(channel === "portal" ? Math.max(0, personCount - spokenFor) : people),
  ]);
};

const table = (
  head: string,
  rows: readonly (readonly Cell[])[],
  figures: readonly string[] = ["Số ý kiến"],
): Block => ({
  kind: "table",
  summary: `${head}: ${figures.join(", ").toLowerCase()}.`,
  columns: [
    { head, width: 100 - figures.length * 20 },
    ...figures.map((name) => ({ head: name, width: 20, end: true as const })),
  ],
  rows,
});
