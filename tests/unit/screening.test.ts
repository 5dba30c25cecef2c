import fc from "fast-check";
import { expect, test } from "vitest";
import { duplicateKey, FLAGS, type Flag, flags } from "#app/domain/screening.ts";

const CASES: Record<Flag, { seen: string[]; unseen: string[] }> = {
  phone: {
    seen: [
      "Gọi tôi 0912345678 nhé",
      "0912.345.678",
      "0912 345 678",
      "0912-345-678",
      "(0912) 345.678",
      "+84912345678",
      "+84 (0) 912 345 678",
      "84-912-345-678",
      "0084912345678",
      "0 9 1 2 3 4 5 6 7 8",
      "09\u200b12\u200b345678",
      "０９１２３４５６７８",
      "0225.3842.123",
      "số 1: 0912345678, số 2: 0987654321",
      "tổ 12 0912345678",
      "không chín một hai ba bốn năm sáu bảy tám",
      "0912345678 đồng chí Hoa",
    ],
    unseen: [
      "ngày 01/07/2026 và 05.09.2026 lúc 10 giờ",
      "Nghị định 185/2026/NĐ-CP, Luật 10/2022/QH15",
      "kinh phí 1.234.567.890 đồng",
      "kinh phí 1234567890 đồng",
      "Thôn 1, 2, 3, 4, 5, 6, 7, 8, 9 và 10",
      "tổng đài 1022, 19001234",
      "hai ba hộ, năm sáu người",
      "mã SK-11311-2026-0017",
    ],
  },
  id_number: {
    seen: [
      "CCCD 031090012345",
      "số 031 090 012 345",
      "031.090.012.345",
      "CMND 031234567",
      "chứng minh 031 234 567",
      "031234567",
    ],
    unseen: [
      "kinh phí 123.456.789 đồng",
      "kinh phí 123456789 đồng",
      "dân số 4.664.000 người",
      "thửa 114, tờ 15",
    ],
  },
  email_address: {
    seen: [
      "viết cho a.b@gmail.com",
      "A_B+C@mail.haiphong.gov.vn",
      "nguyen a (at) gmail (dot) com",
      "a @ gmail . com",
      "abc a còng gmail chấm com",
    ],
    unseen: ["giá 5.000đ @ chợ", "@tổ dân phố"],
  },
  accusation: {
    seen: [
      "Cán bộ địa chính Nguyễn Văn A đòi tiền 5 triệu mới làm hồ sơ",
      "Ông Nguyễn Văn A nhận hối lộ",
      "bà Hoa ăn chặn tiền của dân nghèo",
      "Trần Thị B tham ô quỹ thôn",
      "Tôi tố cáo hành vi lấn chiếm",
      "can bo xa an hoi lo cua dan",
      "CHỦ TỊCH XÃ THAM NHŨNG",
      "hiệu trưởng vòi vĩnh phụ huynh".normalize("NFD"),
      "công an\u200b phường bao\u200bche".replace("bao\u200bche", "bao che"),
    ],
    unseen: [
      "Đề nghị tăng cường phòng, chống tham nhũng trong dự thảo",
      "Chủ tịch xã cần trả lời sớm",
      "Ông Nguyễn Văn A có ý kiến hay",
      "Chống lừa đảo qua mạng. Ông bà cần được hướng dẫn",
    ],
  },
  insult: {
    seen: ["Đồ ngu dốt", "bọn khốn nạn", "lam an nhu do cho", "ĐM làm ăn kiểu gì", "mất dạy"],
    unseen: [
      "Tôi ngủ không ngon vì tiếng ồn",
      "ngũ quả ngày Tết",
      "ngư dân chuyển nghề",
      "nuôi chó phải rọ mõm",
    ],
  },
  complaint: {
    seen: [
      "Tôi khiếu nại việc thu hồi đất",
      "Yêu cầu hủy quyết định xử phạt số 12",
      "Yêu cầu huỷ quyết định",
      "de nghi boi thuong thiet hai cho toi",
      "phản đối việc cưỡng chế",
    ],
    unseen: ["Đề nghị sửa quyết định về giờ mở chợ", "phương án bồi thường, hỗ trợ, tái định cư"],
  },
  emergency: {
    seen: [
      "Đang có đánh nhau trước cổng trường",
      "cháy nhà ở ngõ 12",
      "co chay nha o ngo 12",
      "gọi 113 ngay",
      "cảnh sát 113 đâu rồi",
      "có trẻ đuối nước",
      "cướp giật giữa ban ngày",
    ],
    unseen: [
      "Công tác phòng cháy, chữa cháy cần làm tốt",
      "quán chay ở ngõ 113",
      "nước chảy yếu, xe chạy nhanh",
      "Điều 113, 114 và 115 của dự thảo",
      "114 xã, phường, đặc khu",
      "dạy bơi phòng chống đuối nước",
    ],
  },
  link: {
    seen: [
      "xem http://evil.vn/a",
      "www.evil.com",
      "fb.com/abc",
      "bit.ly/3x",
      "vào evil.xyz nhé",
      "hxxps://a.b",
    ],
    unseen: ["viết cho a.b@gmail.com", "Tốt.Rất tốt", "30/2020/NĐ-CP", "v.v.", "TP.HCM"],
  },
  shouting: {
    seen: [
      "BỌN HỌ LÀM ĂN KIỂU GÌ THẾ HẢ",
      "Sửa ngay đi!!!!",
      "Tôi nói rồi: ĐỪNG CÓ MÀ ĐẶT BÃI RÁC Ở ĐÂY NỮA nhé các vị, chúng tôi không đồng ý với việc này",
    ],
    unseen: [
      "UBND, HĐND và UBMTTQ phường phối hợp tổ chức",
      "Tôi đồng ý!",
      "UBND PHƯỜNG",
      "CHXHCN Việt Nam",
    ],
  },
  named_child: {
    seen: [
      "Cháu Nguyễn Minh An lớp 5 bị bạn đánh",
      "em học sinh Trần Thị Lan",
      "bé trai tên Lê Nam",
    ],
    unseen: [
      "Trường Tiểu học Minh Khai có 450 học sinh",
      "trẻ đi học thêm về rất tối",
      "Các cháu thiếu nhi Hải Phòng",
      "học sinh Trường Tiểu học Minh Khai",
      "các em Nguyễn Trãi",
    ],
  },
};

const rows = FLAGS.flatMap((flag) => [
  ...CASES[flag].seen.map((text) => [flag, text, true] as const),
  ...CASES[flag].unseen.map((text) => [flag, text, false] as const),
]);

test.each(rows)("%s: %j → %s", (flag, text, expected) => {
  expect(flags(text).includes(flag)).toBe(expected);
});

const ORDINARY = [
  "Đề nghị dự thảo quy định rõ giờ thu gom rác, điểm tập kết cách nhà dân tối thiểu 15 m.",
  "Tôi đồng ý với khoản 2 Điều 28, nhưng nên kéo dài thời hạn lấy ý kiến từ 20 lên 30 ngày.",
  "Đèn ngõ hỏng ba tối liền, trẻ đi học thêm về rất tối.",
  "Ổ gà sâu trên đường liên thôn, đã có xe ngã.",
  "Nước yếu, có cặn vào giờ cao điểm; đề nghị công ty cấp nước kiểm tra.",
  "De nghi mo cua nha van hoa buoi toi cho nhom nguoi cao tuoi.",
  "Xe thu gom bỏ tuyến hai ngày, rác tồn ở đầu ngõ 113 đường Lạch Tray.",
  "Trạm y tế thường đóng cửa cuối tuần, cần lịch trực.",
];

test.each(ORDINARY)("an ordinary opinion raises no flag: %s", (text) => {
  expect(flags(text)).toEqual([]);
});

test("one text may raise several flags, always in the order of the list", () => {
  const text = "Tôi tố cáo ông Nguyễn Văn A đòi tiền, gọi 0912345678 hoặc a@b.vn, xem evil.com!!!!";
  expect(flags(text)).toEqual(["phone", "email_address", "accusation", "link", "shouting"]);
});

test("detection takes any text, gives known flags and always the same ones", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const found = flags(text);
      expect(FLAGS.filter((flag) => found.includes(flag))).toEqual(found);
      expect(flags(text)).toEqual(found);
    }),
  );
});

test("a phone number is seen wherever it stands in an ordinary opinion", () => {
  const number = fc.stringMatching(/^0[35789]\d{8}$/);
  const gap = fc.constantFrom("", " ", ".", "-", "  ");
  fc.assert(
    fc.property(fc.constantFrom(...ORDINARY), number, gap, gap, (text, digits, a, b) => {
      const spaced = digits.slice(0, 4) + a + digits.slice(4, 7) + b + digits.slice(7);
      for (const whole of [`${spaced} ${text}`, `${text} ${spaced}`, `(${spaced})`]) {
        expect(flags(whole)).toContain("phone");
      }
    }),
  );
});

const LONG = [
  ".",
  "A",
  "AA ",
  "123.",
  "1 ",
  "a",
  "a@",
  "a.",
  "không ",
  "1/a",
  "cán bộ hối lộ ",
  "em A B ",
  "! ",
];

test.each(LONG)("twenty thousand signs of %j are read in no time", (piece) => {
  const text = `${piece.repeat(20_000 / piece.length)}x`;
  const began = performance.now();
  flags(text);
  expect(performance.now() - began).toBeLessThan(500);
});

test("copies of one text share a key, whatever their case, tones and spacing", () => {
  const text = "Đề nghị đặt điểm tập kết rác cách nhà dân ít nhất mười lăm mét.";
  const key = duplicateKey(text);
  expect(key).not.toBeNull();
  expect(duplicateKey(text.toUpperCase().normalize("NFD"))).toBe(key);
  expect(duplicateKey("  de nghi dat diem tap ket rac,\ncach nha dan it nhat muoi lam met")).toBe(
    key,
  );
  expect(duplicateKey(text.replace("rác", "r\u200bác"))).toBe(key);
  expect(duplicateKey(text.replace("mười lăm", "hai mươi"))).not.toBe(key);
});

test("a short text is nobody's copy", () => {
  expect(duplicateKey("Tôi đồng ý với dự thảo.")).toBeNull();
});

test("different texts have different keys", () => {
  const text = fc.stringMatching(/^[a-z]{40,60}$/);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(duplicateKey(a) === duplicateKey(b)).toBe(a === b);
    }),
    { numRuns: 1_000 },
  );
});
