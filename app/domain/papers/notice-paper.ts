import { heading, item, notes, officePaper, text, watchers } from "./office-papers.ts";
import { BLANK, type Block, NUMBER_BLANK, type Paper } from "./paper.ts";
import { basesOf, committeeOf, countsOf, type PaperRecord, periodOf } from "./record.ts";
import { draftName, linesOf, orBlank, shortDay } from "./wording.ts";

/**
 * Notice of what is made public: before the answers are signed the draft and how to comment on it,
 * afterwards the signed answers. Posting lasts 30 days running, the loudspeakers 3 (Đ13 k2, k3).
 */
export const noticePaper = (record: PaperRecord): Paper => {
  const about = draftName(record.title);
  const what = record.signedOn
    ? `công khai bản tổng hợp, tiếp thu, giải trình ý kiến đối với ${about}`
    : `công khai và lấy ý kiến Nhân dân đối với ${about}`;
  return officePaper(record, {
    title: `Thông báo về việc ${what}`,
    number: `Số: ${NUMBER_BLANK}/TB-UBND`,
    day: null,
    heading: { name: "THÔNG BÁO", about: `Về việc ${what}` },
    addressees: [],
    blocks: [
      ...notes(basesOf(record)),
      text(`${committeeOf(record)} thông báo ${what} như sau:`),
      ...(record.signedOn ? answered(record) : opened(record)),
      heading("NIÊM YẾT, TRUYỀN THANH"),
      item(`Niêm yết 30 ngày liên tục tại: ${BLANK}, từ ngày …/…/…`),
      item(`Thông báo trên hệ thống truyền thanh 03 ngày liên tục, từ ngày …/…/…`),
    ],
    recipients: [...watchers(record), "Các thôn, tổ dân phố", "Lưu: VT"],
  });
};

const opened = (record: PaperRecord): Block[] => [
  heading("NỘI DUNG CÔNG KHAI"),
  text(`Toàn văn dự thảo và bản tóm tắt đăng tại ${record.address}.`),
  ...linesOf(record.summary).map((line) => text(line)),
  heading("THỜI GIAN VÀ CÁCH GÓP Ý"),
  item(`Nhận ý kiến ${periodOf(record)}.`),
  item("Góp ý trực tuyến tại địa chỉ trên, theo cả dự thảo hoặc từng điều, khoản, điểm."),
  item(`Góp ý trực tiếp, bằng giấy hoặc điện thoại: ${orBlank(record.contact)}.`),
  item("Mỗi ý kiến có mã biên nhận và được trả lời sau khi hết hạn góp ý."),
];

const answered = (record: PaperRecord): Block[] => {
  const { opinions, people } = countsOf(record);
  return [
    heading("NỘI DUNG CÔNG KHAI"),
    text(
      `Trong thời gian ${periodOf(record)} có ${people} người tham gia, với ${opinions} ý kiến. Mỗi ý kiến đã có kết quả tiếp thu hoặc lý do không tiếp thu.`,
    ),
    text(
      `Bản tổng hợp, tiếp thu, giải trình ký ngày ${shortDay(record.signedOn)}, đăng toàn văn tại ${record.address}/tiep-thu.`,
    ),
    ...(record.departureReason?.trim()
      ? [text(record.departureReason.trim(), "Lý do khác với đa số ý kiến:")]
      : []),
    text(`Nơi tiếp nhận phản ánh về nội dung công khai: ${orBlank(record.contact)}.`),
  ];
};
