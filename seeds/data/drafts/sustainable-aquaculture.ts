import type { DraftTemplate } from "#seeds/draft-template.ts";

export const sustainableAquaculture: DraftTemplate = {
  id: "sustainable-aquaculture",
  title: "Dự thảo Kế hoạch nuôi trồng thủy sản bền vững và bảo vệ vịnh tại {donVi}",
  summary: `Vịnh đang chịu sức ép lớn: bè nuôi quá dày, phao xốp vỡ trôi khắp bờ, nước kém dần. Kế hoạch dự kiến sắp xếp lại còn năm vùng nuôi với mật độ vừa phải, thay toàn bộ phao xốp bằng phao bền trong 24 tháng, được hỗ trợ một nửa tiền. Hộ phải rời bè được hỗ trợ chuyển nghề hoặc chuyển sang vùng nuôi mới. Rác, thức ăn thừa phải đưa về điểm gom. Mùa sinh sản, một số khu vực tạm dừng đánh bắt. Nước được đo hằng tuần và công khai kết quả. Mời bà con nuôi biển, làm du lịch và người dân trên đảo cho ý kiến về vùng nuôi, mật độ và mức hỗ trợ.`,
  documentKind: "chuong_trinh",
  matterType: "k3_du_an_moi_truong_gpmb",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d28-k4"],
  draftingBody: "Phòng Kinh tế {donVi}",
  contact: "Tổ nuôi biển, trụ sở UBND {donVi}; nuoi-bien@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
KẾ HOẠCH
Nuôi trồng thủy sản bền vững và bảo vệ vịnh tại {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ kết quả khảo sát hiện trạng bè nuôi và chất lượng nước vịnh.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi, đối tượng
1. Kế hoạch áp dụng với mặt nước trong vịnh và ven đảo thuộc địa giới đặc khu.
2. Đối tượng gồm hộ nuôi lồng bè, giàn nhuyễn thể, hộ đánh bắt ven bờ, cơ sở du lịch trên mặt nước.
Điều 2. Mục tiêu
1. Giảm 40% số ô lồng trong vịnh sau hai năm, giữ nguyên tổng thu nhập của hộ nuôi còn lại.
2. 100% phao xốp được thay bằng phao bền.
3. Nước đạt mức cho phép nuôi trồng và tắm biển ở tất cả điểm đo vào năm thứ ba.
Điều 3. Nguyên tắc sắp xếp
1. Người dân tại đảo được sắp xếp trước.
2. Hộ có một bè duy nhất là nguồn sống chính được giữ lại hoặc chuyển vùng, không bị buộc thôi nuôi.
3. Ai làm bẩn người đó trả chi phí làm sạch.
Chương II
VÙNG NUÔI VÀ MẬT ĐỘ
Điều 4. Vùng nuôi
1. Bố trí năm vùng nuôi với tổng diện tích 186 ha, cách bãi tắm và luồng tàu ít nhất 500 mét.
2. Bản đồ vùng nuôi có tọa độ, niêm yết tại bến và trên cổng.
Điều 5. Mật độ và khoảng cách
1. Mỗi bè không quá 24 ô lồng loại 3 mét nhân 3 mét.
2. Bè cách bè ít nhất 50 mét; cụm cách cụm ít nhất 200 mét.
3. Diện tích lồng không quá 10% diện tích vùng nuôi.
Điều 6. Phao, vật liệu nổi
1. Không đóng mới bằng phao xốp kể từ ngày kế hoạch có hiệu lực.
2. Thay phao cũ trong 24 tháng; đặc khu hỗ trợ 50% giá phao, hộ nghèo 80%.
3. Phao xốp cũ được thu về điểm gom, không đốt, không thả trôi.
Điều 7. Thức ăn và thuốc
1. Giảm dần cá tạp, chuyển sang thức ăn viên; đến năm thứ hai ít nhất 60%.
2. Thuốc, hóa chất ghi sổ; không dùng chất ngoài danh mục.
Chương III
BẢO VỆ VỊNH
Điều 8. Rác và nước thải trên bè
1. Mỗi bè có thùng rác, nhà vệ sinh có bể chứa; tàu gom đến hai lần một tuần.
2. Phí gom rác 60.000 đồng một bè một tháng.
Điều 9. Mùa tạm dừng khai thác
1. Từ ngày 01 tháng 4 đến hết ngày 30 tháng 6, tạm dừng khai thác ven bờ tại ba khu sinh sản.
2. Hộ sống bằng khai thác tại ba khu này được trả công trông coi, dọn rác biển.
Điều 10. Đo và công khai chất lượng nước
1. Đo tại 12 điểm mỗi tuần một lần, công khai trong 03 ngày.
2. Khi nước xấu, thông báo ngay qua loa và tin nhắn cho các hộ nuôi.
Chương IV
HỖ TRỢ VÀ TỔ CHỨC THỰC HIỆN
Điều 11. Hỗ trợ chuyển nghề
1. Hộ tự nguyện thôi nuôi được hỗ trợ 12 triệu đồng một bè tháo dỡ và một khóa học nghề.
2. Được vay vốn làm du lịch cộng đồng, dịch vụ hậu cần theo chương trình hiện có.
Điều 12. Đăng ký và gắn mã bè
1. Mỗi bè có mã, biển tên chủ, số ô lồng; đăng ký không thu phí.
2. Chuyển nhượng bè phải báo trước 10 ngày.
Điều 13. Tổ tự quản
1. Mỗi vùng nuôi lập một tổ tự quản, bầu tổ trưởng, trực luân phiên.
2. Tổ tự quản được cấp xuồng và nhiên liệu để dọn rác biển.
Điều 14. Lộ trình
1. Sáu tháng đầu: đo đạc, đăng ký, bốc thăm vị trí.
2. Từ tháng thứ bảy: di dời bè, thay phao.
Điều 15. Giám sát
Ủy ban Mặt trận Tổ quốc Việt Nam đặc khu và đại diện hộ nuôi giám sát bốc thăm vị trí, cấp phao và chi trả hỗ trợ.`,
};
