import type { DraftTemplate } from "#seeds/draft-template.ts";

export const masterPlan: DraftTemplate = {
  id: "master-plan",
  title: "Dự thảo đồ án điều chỉnh quy hoạch chung xây dựng {donVi} đến năm 2045",
  summary: `Quy hoạch quyết định trong hai mươi năm tới chỗ nào làm nhà, chỗ nào giữ ruộng vườn, đường mở đến đâu. Dự thảo giữ nguyên vùng cây ăn quả ven sông, không chuyển sang đất ở; mở rộng trung tâm xã về phía Bắc; quy hoạch một đường vành đai tránh khu dân cư; dành đất cho trường mầm non, sân thể thao và khu xử lý nước thải. Các làng có nhà cổ, giếng cổ được khoanh vùng giữ cảnh quan. Nhà trong vùng mở đường vẫn được sửa chữa, cấp phép có thời hạn cho đến khi thu hồi. Mời bà con xem bản đồ tại nhà văn hóa và cho ý kiến về tuyến đường, đất ở mới và nơi đặt nghĩa trang.`,
  documentKind: "chuong_trinh",
  matterType: "k6_do_an_quy_hoach",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d11-k3"],
  draftingBody: "Phòng Kinh tế {donVi}",
  contact: "Tổ quy hoạch, trụ sở UBND {donVi}; quy-hoach@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
QUY ĐỊNH QUẢN LÝ
Theo đồ án điều chỉnh quy hoạch chung xây dựng {donVi} đến năm 2045
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ nhiệm vụ điều chỉnh quy hoạch đã được phê duyệt.
Phần thứ nhất
QUY ĐỊNH CHUNG
Điều 1. Phạm vi quy hoạch
1. Quy hoạch lập trên toàn bộ diện tích tự nhiên của xã, gồm các khu dân cư, vùng sản xuất nông nghiệp và hành lang sông.
2. Mốc thời gian: giai đoạn đầu đến năm 2035, giai đoạn sau đến năm 2045.
Điều 2. Quan điểm
1. Lấy vùng cây ăn quả làm nền, không đổi đất vườn lấy nhà ở tràn lan.
2. Đường mới tránh cắt đôi làng cũ.
3. Công trình công cộng đặt ở nơi trẻ em, người già đi bộ đến được trong 15 phút.
Điều 3. Dự báo quy mô
1. Dân số đến năm 2035 khoảng 21.000 người, đến năm 2045 khoảng 24.500 người.
2. Đất xây dựng mới không vượt quá 68 ha trong cả kỳ quy hoạch.
Phần thứ hai
TỔ CHỨC KHÔNG GIAN
Chương I
KHU DÂN CƯ VÀ TRUNG TÂM
Điều 4. Trung tâm xã
1. Mở rộng trung tâm về phía Bắc 14 ha, gồm trụ sở, chợ, bến xe buýt và quảng trường.
2. Công trình quanh quảng trường cao không quá năm tầng.
Điều 5. Khu dân cư hiện có
1. Giữ cấu trúc làng, ngõ, ao; ao từ 300 mét vuông trở lên không được san lấp.
2. Mật độ xây dựng nhà ở mới trong làng không quá 70%; chiều cao không quá bốn tầng.
3. Nhà nằm trong chỉ giới mở đường được sửa chữa, cải tạo theo giấy phép có thời hạn.
Điều 6. Khu dân cư mới
1. Bố trí ba khu với tổng diện tích 26 ha, ưu tiên tái định cư và người có nhu cầu ở thật.
2. Mỗi khu dành ít nhất 12% diện tích cho cây xanh, sân chơi.
Chương II
SẢN XUẤT VÀ CẢNH QUAN
Điều 7. Vùng cây ăn quả ven sông
1. Giữ nguyên 420 ha vùng cây ăn quả; không chuyển sang đất ở, đất sản xuất công nghiệp.
2. Cho phép làm nhà sơ chế, kho lạnh không quá 200 mét vuông mỗi điểm, cách bờ sông ít nhất 30 mét.
3. Đường nội đồng rộng 3,5 mét, có chỗ tránh xe mỗi 200 mét.
Điều 8. Cụm làng nghề
1. Bố trí một cụm 9 ha cách khu dân cư ít nhất 300 mét cho cơ sở mộc, cơ khí, chế biến.
2. Nước thải xử lý tập trung trước khi xả ra mương.
Điều 9. Cảnh quan làng cổ
1. Khoanh vùng bảo vệ đình, chùa, giếng cổ và 11 ngôi nhà cổ.
2. Công trình trong vùng bảo vệ dùng mái ngói dốc, cao không quá hai tầng.
Phần thứ ba
HẠ TẦNG
Điều 10. Giao thông
1. Đường vành đai phía Nam rộng 17 mét, tránh khu dân cư, nối với đường tỉnh.
2. Đường trục xã rộng 12 mét; đường thôn tối thiểu 5,5 mét ở nơi không phải phá nhà.
3. Lối đi cho người đi bộ và xe đạp dọc đê dài 6 km.
Điều 11. Thoát nước và xử lý nước thải
1. Tách nước mưa và nước thải ở khu dân cư mới.
2. Trạm xử lý nước thải công suất 1.800 mét khối một ngày đặt ở phía Đông Nam, cách nhà ở ít nhất 150 mét, có dải cây xanh.
Điều 12. Trường học, y tế, thể thao
1. Thêm một trường mầm non tại khu dân cư phía Tây, quy mô 12 nhóm lớp.
2. Mỗi thôn có sân thể thao từ 1.000 mét vuông.
Điều 13. Nghĩa trang
1. Đóng cửa dần các nghĩa địa nhỏ lẻ; không di dời mộ đã cải táng khi gia đình không đồng ý, trừ trường hợp làm công trình công cộng.
2. Nghĩa trang tập trung 6,5 ha ở phía Đông Bắc, cách nhà ở gần nhất 500 mét, có nhà tang lễ.
Phần thứ tư
THỰC HIỆN
Điều 14. Công bố và cắm mốc
1. Bản đồ được treo tại nhà văn hóa các thôn và đăng trên cổng trong 15 ngày kể từ ngày phê duyệt.
2. Mốc chỉ giới đường cắm xong trong 12 tháng.
Điều 15. Quyền của người có đất trong quy hoạch
1. Được tra cứu miễn phí thửa đất của mình nằm trong loại đất quy hoạch nào.
2. Đất thuộc quy hoạch công trình mà quá 05 năm chưa thực hiện thì phải xem xét điều chỉnh hoặc hủy bỏ và công khai.
Điều 16. Giai đoạn đầu
Đến năm 2035 ưu tiên đường vành đai, trạm xử lý nước thải và trường mầm non.`,
};
