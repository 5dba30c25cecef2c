import { definition, list, para, run, table, wordFile } from "./word.ts";

const CHAPTER = { list: [1, 0] } as const;
const ARTICLE = { list: [2, 0] } as const;
const CLAUSE = { list: [2, 1] } as const;
const POINT = { list: [2, 2] } as const;

const numbering =
  definition(0, [{ text: "Chương %1", format: "upperRoman" }]) +
  definition(1, [{ text: "Điều %1." }, { text: "%2." }, { text: "%3)", format: "lowerLetter" }]) +
  list(1, 0) +
  list(2, 1);

const tracked = (before: string, gone: string, come: string, after: string): string =>
  [
    run(before),
    `<w:del w:id="1" w:author="Hà"><w:r><w:delText>${gone}</w:delText></w:r></w:del>`,
    `<w:ins w:id="2" w:author="Hà">${run(come)}</w:ins>`,
    run(after),
  ].join("");

/**
 * A draft as an office writes it in Word: chapters, articles, clauses and points numbered by Word, a
 * table of fees, changes that are still tracked, and an article whose clauses nobody numbered.
 */
export const playgroundRegulation = (): Uint8Array =>
  wordFile({
    numbering,
    body: [
      para("ỦY BAN NHÂN DÂN"),
      para("PHƯỜNG HỒNG BÀNG"),
      para("QUY CHẾ"),
      para("Quản lý sân chơi thiếu nhi trên địa bàn phường Hồng Bàng"),
      para("Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;"),
      para("", CHAPTER),
      para("QUY ĐỊNH CHUNG"),
      para("Phạm vi điều chỉnh", ARTICLE),
      para("Quy chế này quy định việc dùng, giữ gìn bảy sân chơi thiếu nhi.", CLAUSE),
      para("Sân chơi trong trường học không thuộc phạm vi của Quy chế này.", CLAUSE),
      para("Giờ mở cửa", ARTICLE),
      para(tracked("Sân chơi mở cửa từ 6 giờ đến ", "20", "21", " giờ hằng ngày."), CLAUSE),
      para("Sân chơi đóng cửa để sửa chữa không quá 03 ngày một quý:", CLAUSE),
      para("Có thông báo trước 05 ngày;", POINT),
      para("Không đóng cả bảy sân cùng một lúc.", POINT),
      para("", CHAPTER),
      para("SỬ DỤNG VÀ GIỮ GÌN"),
      para("Người trông sân", ARTICLE),
      para("Mỗi sân có một người trông do tổ dân phố cử."),
      para("Người trông sân ghi sổ hư hỏng hằng tuần."),
      para("Mức thu cho việc riêng", ARTICLE),
      para("Tổ chức sinh nhật, hội chợ tại sân chơi nộp theo bảng sau:", CLAUSE),
      table([
        [para("Việc"), para("Mức thu")],
        [para("Sinh nhật"), para("50.000 đồng")],
        [para("Hội chợ"), para("300.000 đồng")],
      ]),
      para("Trẻ em vào chơi không phải trả tiền.", CLAUSE),
      para("Hiệu lực thi hành", ARTICLE),
      para("Quy chế này có hiệu lực sau 30 ngày kể từ ngày ký.", CLAUSE),
    ].join(""),
  });
