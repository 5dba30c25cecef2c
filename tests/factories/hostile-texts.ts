/** Texts that people may write and that a careless writer of files would read as something else. */
export const HOSTILE_TEXTS: readonly string[] = [
  "=1+1",
  "+84 912 345 678",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "＝HYPERLINK(“x”)",
  '#set page(fill: red) #panic() #sys.inputs #import "@preview/x:1.0.0"',
  "*đậm* _nghiêng_ $x^2$ `mã` <nhãn> @nguồn // lời /* bỏ */ \\ ~ --- ... = Tiêu đề",
  ']) #eval("1+1") [',
  "<w:p/></w:t></w:tc> & &amp; \"nháy\" 'đơn' <!-- x --> ]]>",
  "_x0041_ _x000D_ __x0041_",
  "😀 👨‍👩‍👧 🇻🇳 ❤️ đường 🚧",
  "Hòa Bình NFC; tổ hợp: Ho\u0300a; ký tự: ẵ ỡ ữ Ự Đ đ ₫ № ½ €",
  "dòng một\n\n\ndòng hai\n   dòng ba thụt",
  `https://vidu.example/${"a-rất-dài/".repeat(40)}`,
  "x".repeat(400),
  "chữ Hán 中文, chữ Nga привет",
  "%PDF-1.7 5 0 R (endobj) \\( \\) stream",
  "\u200bkhông\u00a0rộng\u00ad ẩn",
  "$\u007bprocess.exit(1)} {{constructor}} {#rows}",
];

/** As long as an opinion may be. */
export const LONGEST_TEXT = "Đề nghị làm rõ kinh phí, thời hạn và người chịu trách nhiệm. "
  .repeat(90)
  .slice(0, 5_000);
