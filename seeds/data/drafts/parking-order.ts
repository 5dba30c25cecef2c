import type { DraftTemplate } from "#seeds/draft-template.ts";

export const parkingOrder: DraftTemplate = {
  id: "parking-order",
  title:
    "Dự thảo Kế hoạch bảo đảm trật tự đô thị, an toàn giao thông, bãi đỗ xe khu dân cư tại {donVi}",
  summary: `Nhiều ngõ trong phường bị ô tô đỗ kín, xe cứu hỏa và xe cấp cứu không vào được. Kế hoạch này quy định ngõ hẹp dưới 3,5 mét không được đỗ ô tô; ngõ rộng hơn đỗ một bên, ngày chẵn lẻ đổi bên. Phường mở bốn bãi đỗ có trông giữ trên đất trống, giá 450.000 đồng một tháng cho người trong phường. Trước cổng ba trường học, cha mẹ dừng xe trong ô kẻ sẵn không quá 5 phút. Hai tháng đầu chỉ nhắc nhở. Camera chỉ dùng để xử lý vi phạm giao thông và tự xóa sau 30 ngày. Mời bà con cho ý kiến về danh sách ngõ, giá gửi xe và chỗ đặt bãi.`,
  documentKind: "chuong_trinh",
  matterType: "k5_qd_hanh_chinh_loi_ich_cong_dong",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d28-k4"],
  draftingBody: "Phòng Kinh tế, Hạ tầng và Đô thị {donVi}",
  contact: "Tổ quản lý trật tự đô thị, trụ sở UBND {donVi}; do-xe@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
KẾ HOẠCH
Bảo đảm trật tự đô thị, an toàn giao thông, bãi đỗ xe khu dân cư tại {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ kết quả khảo sát 212 tuyến ngõ và ý kiến của các tổ dân phố.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Mục tiêu
1. Mọi ngõ từ 3 mét trở lên xe chữa cháy loại nhỏ và xe cấp cứu vào được ở mọi giờ.
2. Giảm ít nhất 50% số lần ùn tắc trước cổng trường.
3. Người có ô tô có chỗ gửi hợp pháp trong bán kính 500 mét.
Điều 2. Phạm vi và đối tượng
1. Kế hoạch áp dụng với đường, ngõ, hè và đất trống công cộng trên địa bàn phường.
2. Đường do thành phố quản lý thực hiện theo biển báo hiện có.
Điều 3. Phân loại ngõ
1. Ngõ loại A rộng từ 5,5 mét trở lên.
2. Ngõ loại B rộng từ 3,5 mét đến dưới 5,5 mét.
3. Ngõ loại C rộng dưới 3,5 mét.
4. Danh sách từng ngõ và chiều rộng đo thực tế được niêm yết tại nhà văn hóa.
Chương II
ĐỖ XE TRONG KHU DÂN CƯ
Điều 4. Đỗ xe trong ngõ
1. Ngõ loại C: không đỗ ô tô; được dừng để đón trả người, bốc dỡ hàng không quá 10 phút.
2. Ngõ loại B: đỗ một bên, ngày lẻ bên số nhà lẻ, ngày chẵn bên số nhà chẵn.
3. Ngõ loại A: đỗ trong vạch kẻ.
4. Không đỗ trước cổng nhà người khác, trong phạm vi 5 mét tính từ trụ nước chữa cháy và góc ngõ.
Điều 5. Bãi đỗ xe khu dân cư
1. Mở bốn bãi đỗ trên đất công chưa sử dụng với tổng số 310 chỗ.
2. Mỗi hộ đăng ký tối đa một chỗ trong đợt đầu; số đăng ký vượt số chỗ thì bốc thăm công khai.
3. Bãi có đèn, camera, bình chữa cháy, nhà vệ sinh và người trông.
Điều 6. Giá gửi xe
1. Người thường trú, tạm trú trong phường: 450.000 đồng một tháng.
2. Gửi theo lượt: 10.000 đồng trong hai giờ đầu, 5.000 đồng mỗi giờ tiếp theo.
3. Xe của người khuyết tật, gia đình liệt sĩ, hộ nghèo dùng xe làm phương tiện kiếm sống được giảm 50%.
Điều 7. Chỗ sạc xe điện
1. Mỗi bãi dành ít nhất 10% số chỗ cho xe điện.
2. Trụ sạc cách nhà ở ít nhất 10 mét, có thiết bị ngắt tự động.
Điều 8. Xe máy và vỉa hè
1. Xe máy xếp một hàng, quay đầu vào trong, chừa ít nhất 1,5 mét cho người đi bộ.
2. Hộ kinh doanh tự sắp xếp xe của khách; không để tràn xuống lòng đường.
Chương III
AN TOÀN TRƯỚC CỔNG TRƯỜNG
Điều 9. Khu vực đón trả học sinh
1. Kẻ ô dừng đón trả trước ba trường, dừng không quá 05 phút.
2. Từ 6 giờ 45 đến 7 giờ 30 và từ 16 giờ 15 đến 17 giờ 15, ô tô không rẽ vào đoạn trước cổng trường.
3. Trường bố trí cho các khối tan học lệch nhau 10 phút.
Điều 10. Lực lượng hỗ trợ
1. Nhóm cha mẹ học sinh tự nguyện tham gia điều tiết được tập huấn, cấp áo phản quang.
2. Công an phường trực giờ cao điểm trong tháng đầu tiên.
Chương IV
XỬ LÝ VÀ TỔ CHỨC THỰC HIỆN
Điều 11. Nhắc nhở và xử lý
1. Trong 60 ngày đầu dán giấy nhắc và gọi chủ xe.
2. Sau thời gian này xử lý theo quy định của pháp luật về giao thông đường bộ.
3. Xe cản trở chữa cháy, cấp cứu được cẩu ngay.
Điều 12. Camera
1. Lắp camera tại tám điểm nóng, có biển báo.
2. Hình ảnh chỉ dùng để xử lý vi phạm giao thông, bảo đảm an ninh; tự xóa sau 30 ngày; không chia sẻ lên nhóm mạng xã hội.
Điều 13. Công khai thu, chi
1. Tiền gửi xe trả công người trông, điện, bảo dưỡng; phần còn lại dùng sửa ngõ.
2. Công khai ba tháng một lần tại bãi và trên cổng.
Điều 14. Phân công trách nhiệm
1. Phòng Kinh tế, Hạ tầng và Đô thị kẻ vạch, lắp biển trong 45 ngày.
2. Tổ trưởng tổ dân phố lập danh sách hộ có ô tô và nhu cầu gửi.
3. Công an phường chủ trì xử lý vi phạm.
Điều 15. Đánh giá
Sau 06 tháng, phường họp các tổ dân phố đánh giá, điều chỉnh danh sách ngõ và công khai kết quả.`,
};
