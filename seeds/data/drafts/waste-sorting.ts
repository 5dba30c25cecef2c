import type { DraftTemplate } from "#seeds/draft-template.ts";

export const wasteSorting: DraftTemplate = {
  id: "waste-sorting",
  title:
    "Dự thảo Kế hoạch thu gom, phân loại chất thải rắn sinh hoạt tại nguồn trên địa bàn {donVi}",
  summary: `Xã dự kiến mỗi nhà tách rác thành ba loại: rác thực phẩm, rác bán được và rác còn lại. Nhà có vườn được hướng dẫn ủ rác thực phẩm làm phân bón ngay tại nhà. Xe thu gom đi theo lịch cố định: rác thực phẩm lấy hằng ngày, rác còn lại ba buổi một tuần, đồ cồng kềnh mỗi tháng một lần. Hộ tự ủ rác được giảm 30% tiền thu gom. Ba tháng đầu chỉ nhắc nhở, không phạt. Bãi rác tự phát ở đầu đường sẽ được dọn và trồng cây. Mời bà con cho ý kiến về giờ lấy rác, nơi đặt thùng, mức giá và cách nhắc nhở hộ chưa làm đúng.`,
  documentKind: "chuong_trinh",
  matterType: "k5_qd_hanh_chinh_loi_ich_cong_dong",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d11-k12"],
  draftingBody: "Phòng Kinh tế {donVi}",
  contact: "Bộ phận môi trường, trụ sở UBND {donVi}; moi-truong@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
KẾ HOẠCH
Thu gom, phân loại chất thải rắn sinh hoạt tại nguồn trên địa bàn {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ tình hình phát sinh rác thải và ý kiến tại hội nghị các thôn.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi và đối tượng
1. Kế hoạch áp dụng với hộ gia đình, trường học, chợ, cơ sở kinh doanh và khu nhà trọ trên địa bàn xã.
2. Kế hoạch không áp dụng với chất thải công nghiệp, chất thải y tế và bao gói thuốc bảo vệ thực vật; các loại này thu gom riêng.
Điều 2. Giải thích từ ngữ
Trong Kế hoạch này, các từ ngữ dưới đây được hiểu như sau:
1. Rác thực phẩm là thức ăn thừa, rau quả hỏng, bã chè, lá cây và những thứ dễ thối rữa khác.
2. Rác bán được là giấy, bìa, nhựa, kim loại, thủy tinh còn dùng lại được.
3. Rác còn lại là những thứ không thuộc khoản 1, khoản 2 Điều này và không phải rác nguy hại.
4. Rác cồng kềnh là giường, tủ, đệm, cành cây to và những đồ vật không bỏ vừa thùng 120 lít.
Điều 3. Mục tiêu
1. Sau 12 tháng, 70% số hộ phân loại đúng; sau 24 tháng, 90%.
2. Giảm ít nhất 30% khối lượng rác phải chở đi chôn lấp.
3. Xóa toàn bộ bãi rác tự phát trên đường trục xã.
Chương II
PHÂN LOẠI VÀ THU GOM
Điều 4. Phân loại tại hộ gia đình
1. Mỗi hộ tách rác thành ba loại theo Điều 2, để trong thùng hoặc túi riêng.
2. Xã cấp miễn phí cho mỗi hộ một thùng đựng rác thực phẩm loại 15 lít; hộ nghèo, hộ người cao tuổi sống một mình được cấp thêm túi phân loại trong sáu tháng đầu.
3. Hộ có vườn được khuyến khích ủ rác thực phẩm tại nhà bằng thùng hoặc hố có nắp đậy, cách giếng nước ít nhất 10 mét.
Điều 5. Lịch thu gom
1. Rác thực phẩm: hằng ngày, từ 17 giờ 30 đến 19 giờ 30.
2. Rác còn lại: các ngày thứ Ba, thứ Năm, thứ Bảy, cùng khung giờ.
3. Rác cồng kềnh: Chủ nhật đầu tiên của tháng, đăng ký trước với trưởng thôn.
4. Đổi lịch vì mưa bão, lễ Tết phải báo trước ít nhất 24 giờ qua loa truyền thanh và tin nhắn.
Điều 6. Điểm tập kết
1. Mỗi thôn có một điểm tập kết có nền bê tông, rãnh thu nước và mái che.
2. Điểm tập kết cách nhà ở gần nhất từ 30 mét trở lên; vị trí do thôn họp chọn.
3. Rác không được để tại điểm tập kết qua ngày hôm sau.
Điều 7. Rác nguy hại và bao gói thuốc bảo vệ thực vật
1. Pin, bóng đèn, bình xịt được thu tại nhà văn hóa thôn vào sáng Chủ nhật tuần thứ hai hằng tháng.
2. Bao gói thuốc bảo vệ thực vật bỏ vào bể chứa ngoài đồng; mỗi cánh đồng từ 10 ha có ít nhất hai bể.
3. Nghiêm cấm đốt hoặc vứt xuống mương.
Điều 8. Rác tại chợ, trường học, nhà trọ
1. Ban quản lý chợ bố trí thùng riêng cho rác hữu cơ của hàng rau, hàng cá.
2. Trường học hướng dẫn học sinh phân loại và tổ chức đổi giấy, nhựa lấy cây xanh.
3. Chủ nhà trọ chịu trách nhiệm hướng dẫn người thuê và đặt đủ thùng.
Chương III
GIÁ DỊCH VỤ VÀ KHUYẾN KHÍCH
Điều 9. Giá dịch vụ thu gom
1. Mức dự kiến đối với hộ từ ba người trở lên là 27.000 đồng một tháng; hộ một, hai người là 18.000 đồng một tháng.
2. Cơ sở kinh doanh trả theo khối lượng, mức cụ thể ghi trong hợp đồng.
3. Miễn thu đối với hộ nghèo; giảm 50% đối với hộ cận nghèo.
Điều 10. Khuyến khích
1. Hộ tự ủ rác thực phẩm được giảm 30% mức thu tại khoản 1 Điều 9, do thôn xác nhận mỗi quý một lần.
2. Tiền bán rác tái chế gom chung của thôn do thôn quyết định dùng vào việc chung.
Điều 11. Nhắc nhở và xử lý
1. Trong 03 tháng đầu chỉ nhắc nhở và hướng dẫn lại.
2. Sau thời gian này, rác không phân loại bị gắn thẻ nhắc và để lại đến lần thu gom sau.
3. Vứt rác ra đường, xuống mương bị xử lý theo quy định của pháp luật.
Chương IV
TỔ CHỨC THỰC HIỆN
Điều 12. Phân công trách nhiệm
1. Phòng Kinh tế xã ký hợp đồng với đơn vị thu gom, kiểm tra chất lượng mỗi tháng.
2. Trưởng thôn và các đoàn thể hướng dẫn từng ngõ; mỗi thôn có ít nhất năm tuyên truyền viên.
3. Đơn vị thu gom công khai số điện thoại của tổ xe và trả lời phản ánh bỏ tuyến trong 24 giờ.
Điều 13. Kinh phí
1. Ngân sách xã chi mua thùng, làm điểm tập kết và tập huấn.
2. Tiền thu dịch vụ chỉ dùng trả cho việc thu gom, vận chuyển; công khai thu, chi sáu tháng một lần.
Điều 14. Lộ trình
1. Giai đoạn một: làm ở bốn thôn trong ba tháng, rút kinh nghiệm.
2. Giai đoạn hai: mở rộng toàn xã.
Điều 15. Giám sát
1. Ban Thanh tra nhân dân và Nhân dân giám sát lịch thu gom, chất lượng điểm tập kết.
2. Nếu trong một quý có trên 5% lượt thu gom bị bỏ, xã trừ tiền theo hợp đồng và công khai.`,
};
