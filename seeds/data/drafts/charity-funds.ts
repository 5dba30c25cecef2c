import type { DraftTemplate } from "#seeds/draft-template.ts";

export const charityFunds: DraftTemplate = {
  id: "charity-funds",
  title: "Dự thảo Quy chế vận động, quản lý quỹ “Đền ơn đáp nghĩa”, “Vì người nghèo” ở {donVi}",
  summary: `Hai quỹ do Nhân dân đóng góp để giúp gia đình người có công và hộ nghèo. Quy chế dự kiến gộp hai đợt vận động trong năm thành một đợt vào tháng Mười, đóng góp hoàn toàn tự nguyện, không chia mức theo đầu hộ, không bêu tên người chưa góp. Mọi khoản thu có phiếu; danh sách chi được thôn họp bình xét và dán ở nhà văn hóa. Hộ gặp nạn đột xuất được giúp trong ba ngày, không chờ họp. Tiền quỹ không dùng để tiếp khách, mua quà hội nghị. Mời bà con cho ý kiến về thời gian vận động, mức chi hỗ trợ và cách công khai.`,
  documentKind: "quy_dinh",
  matterType: "k9_khac",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d11-k5"],
  draftingBody: "Phòng Văn hóa - Xã hội {donVi}",
  contact: "Ban vận động quỹ, trụ sở UBND {donVi}; quy-xa@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
QUY CHẾ
Vận động, quản lý quỹ “Đền ơn đáp nghĩa”, quỹ “Vì người nghèo” ở {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Theo đề nghị của Ban vận động quỹ.
Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc vận động, tiếp nhận, quản lý, sử dụng và công khai hai quỹ ở xã và thôn.
Điều 2. Nguyên tắc
1. Tự nguyện, không giao chỉ tiêu, không trừ vào lương, trợ cấp khi người đóng góp chưa đồng ý bằng văn bản.
2. Đúng mục đích, đúng người, kịp thời.
3. Không lấy việc đóng góp làm điều kiện giải quyết giấy tờ, bình xét danh hiệu.
Điều 3. Thời gian vận động
1. Vận động chung một đợt từ ngày 01 đến ngày 31 tháng 10 hằng năm.
2. Vận động đột xuất khi có thiên tai, tai nạn do Ủy ban Mặt trận Tổ quốc Việt Nam xã quyết định, không quá 30 ngày.
Điều 4. Hình thức đóng góp
1. Tiền mặt có phiếu thu, chuyển khoản vào tài khoản quỹ, hiện vật, ngày công.
2. Người đóng góp có quyền không nêu tên; danh sách công khai khi đó ghi “một người dân”.
3. Danh sách chỉ ghi người đã đóng góp, không ghi người chưa đóng góp.
Điều 5. Người được hỗ trợ
1. Quỹ “Đền ơn đáp nghĩa” hỗ trợ thân nhân liệt sĩ, thương binh, người có công gặp khó khăn.
2. Quỹ “Vì người nghèo” hỗ trợ hộ nghèo, cận nghèo, người già không nơi nương tựa, trẻ mồ côi, người mắc bệnh hiểm nghèo.
Điều 6. Mức hỗ trợ
1. Xây nhà: đến 50 triệu đồng; sửa nhà: đến 25 triệu đồng.
2. Ốm đau dài ngày: đến 5 triệu đồng một năm.
3. Học sinh có nguy cơ bỏ học: 1,5 triệu đồng một học kỳ.
4. Vốn làm ăn cho vay không lãi: đến 20 triệu đồng, trả dần trong 36 tháng.
Điều 7. Bình xét
1. Thôn họp bình xét, có Ban công tác Mặt trận chủ trì, ghi biên bản, niêm yết 05 ngày.
2. Trường hợp đột xuất được chi trước đến 3 triệu đồng trong 03 ngày, báo cáo tại cuộc họp gần nhất.
Điều 8. Quản lý quỹ
1. Mỗi quỹ có tài khoản riêng, kế toán và thủ quỹ là hai người khác nhau.
2. Không dùng quỹ để tiếp khách, mua quà hội nghị, trả công vận động.
3. Số dư cuối năm chuyển sang năm sau.
Điều 9. Công khai
1. Danh sách thu được dán tại thôn trong 15 ngày sau khi hết đợt vận động.
2. Danh sách chi được công khai theo quý; người được giúp vì bệnh tật được ghi bằng mã, không ghi tên bệnh.
Điều 10. Kiểm tra, giám sát
1. Ban Thanh tra nhân dân kiểm tra sổ quỹ sáu tháng một lần.
2. Người dân được xem sổ tại trụ sở trong giờ hành chính.
Điều 11. Hiệu lực
Quy chế có hiệu lực từ ngày ký, thay thế các quy định trước đây về hai quỹ.`,
};
