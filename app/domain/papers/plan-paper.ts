import { heading, item, notes, officePaper, text, watchers } from "./office-papers.ts";
import { BLANK, LONG_BLANK, NUMBER_BLANK, type Paper } from "./paper.ts";
import { basesOf, committeeOf, type PaperRecord, type PaperWords, periodOf } from "./record.ts";
import { draftName, linesOf, orBlank } from "./wording.ts";

/**
 * Plan for asking people: matter, forms, ways, time and who answers for what (Luật 10/2022/QH15,
 * Đ28 k1). Forms that the record does not hold are left open to be written in.
 */
export const planPaper = (record: PaperRecord, words: PaperWords): Paper => {
  const about = draftName(record.title);
  const body = orBlank(record.draftingBody);
  return officePaper(record, {
    title: `Kế hoạch lấy ý kiến Nhân dân đối với ${about}`,
    number: `Số: ${record.planNumber?.trim() || `${NUMBER_BLANK}/KH-UBND`}`,
    day: record.planDate,
    heading: { name: "KẾ HOẠCH", about: `Lấy ý kiến Nhân dân đối với ${about}` },
    addressees: [],
    blocks: [
      ...notes(basesOf(record)),
      text(`${committeeOf(record)} ban hành Kế hoạch lấy ý kiến như sau:`),
      heading("I. NỘI DUNG LẤY Ý KIẾN"),
      text(`Toàn văn ${about}.`),
      item(`Loại văn bản: ${words.kinds[record.documentKind]}.`),
      item(
        `Nội dung Nhân dân tham gia ý kiến: ${record.matterType ? words.matters[record.matterType] : BLANK}.`,
      ),
      ...linesOf(record.summary).map((line) => text(line)),
      heading("II. HÌNH THỨC, CÁCH THỨC"),
      item(`Góp ý trực tuyến theo từng điều, khoản tại ${record.address}.`),
      item(`Hội nghị, họp cộng đồng dân cư (thời gian, địa điểm): ${LONG_BLANK}`),
      item(`Phiếu lấy ý kiến hộ gia đình: ${LONG_BLANK}`),
      item(`Hòm thư, đường dây nóng: ${LONG_BLANK}`),
      text(
        "Ý kiến thu bằng mọi hình thức được nhập vào cùng một bảng, ghi rõ hình thức và số người; số người và số ý kiến đếm riêng.",
      ),
      heading("III. THỜI HẠN"),
      text(`Nhận ý kiến ${periodOf(record)}.`),
      ...(record.shortPeriodBasis?.trim()
        ? [text(record.shortPeriodBasis.trim(), "Căn cứ rút ngắn thời gian:")]
        : []),
      heading("IV. TRÁCH NHIỆM"),
      item(
        `${body}: tiếp nhận, tổng hợp ý kiến; chuẩn bị nội dung tiếp thu, giải trình từng ý kiến.`,
      ),
      item(
        `Chủ tịch ${committeeOf(record)}: chịu trách nhiệm về việc tiếp nhận, tổng hợp, tiếp thu, giải trình và công khai kết quả.`,
      ),
      item(`Cơ quan, đơn vị phối hợp: ${LONG_BLANK}`),
      item(`Đầu mối liên hệ: ${orBlank(record.contact)}.`),
    ],
    recipients: [...watchers(record), body, "Lưu: VT"],
  });
};
