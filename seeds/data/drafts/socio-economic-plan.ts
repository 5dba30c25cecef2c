import type { DraftTemplate } from "#seeds/draft-template.ts";

export const socioEconomicPlan: DraftTemplate = {
  id: "socio-economic-plan",
  title: "Dự thảo Kế hoạch phát triển kinh tế - xã hội năm {nam} của {donVi}",
  summary: `Mỗi năm một lần, phường định ra những việc sẽ làm trong năm tới, làm ở đâu và chi bao nhiêu. Năm {nam}, phường dự kiến sửa 14 ngõ xuống cấp, thay 320 bóng đèn đường, nạo vét toàn bộ cống thoát nước trước mùa mưa, mở thêm hai lớp bán trú và một điểm sinh hoạt cho người cao tuổi. Phần lớn kinh phí lấy từ ngân sách; việc vận động người dân đóng góp chỉ làm khi tổ dân phố họp và đồng ý. Kế hoạch cũng nêu rõ ai chịu trách nhiệm từng việc và ba tháng một lần sẽ công khai kết quả. Mời bà con cho ý kiến: việc nào cần làm trước, việc nào chưa cần, còn thiếu việc gì ở nơi mình ở.`,
  documentKind: "chuong_trinh",
  matterType: "k1_ke_hoach_ktxh",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d11-k1"],
  draftingBody: "Phòng Kinh tế, Hạ tầng và Đô thị {donVi}",
  contact: "Bộ phận tổng hợp kế hoạch, trụ sở UBND {donVi}; ke-hoach@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
QUYẾT ĐỊNH
Ban hành Kế hoạch phát triển kinh tế - xã hội năm {nam} của {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ kết quả thực hiện nhiệm vụ chín tháng đầu năm và ý kiến tại hội nghị các tổ dân phố;
Theo đề nghị của Phòng Kinh tế, Hạ tầng và Đô thị.
Chương I
MỤC TIÊU VÀ CHỈ TIÊU
Điều 1. Phạm vi và thời gian thực hiện
1. Kế hoạch này quy định mục tiêu, nhiệm vụ, nguồn lực và trách nhiệm thực hiện kế hoạch phát triển kinh tế - xã hội trên địa bàn {donVi} từ ngày 01 tháng 01 đến hết ngày 31 tháng 12 năm {nam}.
2. Các tổ dân phố, trường học, trạm y tế, hợp tác xã, doanh nghiệp và hộ kinh doanh trên địa bàn phối hợp thực hiện trong phạm vi liên quan.
Điều 2. Mục tiêu chung
1. Giữ nhịp tăng trưởng của thương mại, dịch vụ và tiểu thủ công nghiệp; tạo thuận lợi cho hộ kinh doanh nhỏ.
2. Nâng chất lượng môi trường sống ở từng ngõ, từng tổ dân phố, ưu tiên nơi hạ tầng xuống cấp và nơi đông người cao tuổi.
3. Mọi khoản chi và tiến độ từng việc được công khai để Nhân dân biết, bàn, kiểm tra và giám sát.
Điều 3. Các chỉ tiêu chủ yếu
1. Chỉ tiêu về kinh tế:
a) Tổng giá trị sản xuất thương mại, dịch vụ tăng từ 12% trở lên so với năm trước;
b) Thu ngân sách trên địa bàn đạt 100% dự toán được giao;
c) Hỗ trợ ít nhất 60 hộ kinh doanh chuyển sang dùng hóa đơn điện tử và thanh toán không dùng tiền mặt.
2. Chỉ tiêu về xã hội:
a) 100% trẻ 5 tuổi đến lớp; mở thêm hai lớp bán trú ở bậc tiểu học;
b) Tỷ lệ hộ nghèo theo chuẩn hiện hành giảm còn dưới 0,4%;
c) Từ 96% dân số trở lên tham gia bảo hiểm y tế.
3. Chỉ tiêu về môi trường và đô thị:
a) 100% tuyến cống chính được nạo vét trước ngày 30 tháng 4;
b) 90% rác sinh hoạt được thu gom trong ngày;
c) Trồng mới 450 cây bóng mát, ưu tiên các tuyến ngõ chưa có cây.
Chương II
NHIỆM VỤ TRỌNG TÂM
Điều 4. Sửa chữa ngõ, hè và chiếu sáng
1. Sửa mặt đường 14 ngõ có mức hư hỏng từ 30% trở lên theo danh mục tại Phụ lục; thứ tự làm trước, làm sau căn cứ mức hư hỏng và số hộ sử dụng.
2. Thay 320 bóng đèn đường bằng đèn tiết kiệm điện; bổ sung đèn tại các đoạn ngõ dài hơn 50 mét chưa có chiếu sáng.
3. Thi công trong khu dân cư từ 7 giờ đến 18 giờ, báo trước cho các hộ ít nhất 05 ngày.
Điều 5. Thoát nước và phòng, chống ngập
1. Nạo vét toàn bộ cống chính và hố ga trước mùa mưa; riêng ba điểm thường ngập nạo vét hai lần trong năm.
2. Lập bản đồ điểm ngập từ phản ánh của người dân và cập nhật sau mỗi trận mưa lớn.
3. Bố trí hai máy bơm lưu động trực từ tháng 5 đến hết tháng 10.
Điều 6. Giáo dục, y tế và chăm lo người cao tuổi
1. Cải tạo nhà vệ sinh và bếp ăn của hai trường tiểu học; mở thêm hai lớp bán trú từ năm học tới.
2. Trạm y tế bố trí trực sáng thứ Bảy; khám sức khỏe định kỳ cho người từ 70 tuổi ít nhất một lần trong năm.
3. Mở một điểm sinh hoạt ban ngày cho người cao tuổi tại nhà văn hóa có sẵn, không xây mới.
Điều 7. Hỗ trợ hộ kinh doanh và việc làm
1. Tổ chức bốn buổi hướng dẫn khai thuế, hóa đơn điện tử vào buổi tối.
2. Phối hợp mở hai lớp nghề ngắn hạn miễn phí cho lao động từ 40 tuổi trở lên và người vừa mất việc.
3. Bố trí khu vực họp chợ phiên cuối tuần cho sản phẩm của hội viên phụ nữ, nông dân.
Điều 8. An ninh, trật tự và phòng cháy
1. Mỗi tổ dân phố có ít nhất một điểm chữa cháy công cộng gồm bình chữa cháy, xà beng và kìm cộng lực.
2. Rà soát nhà trọ, nhà ở kết hợp kinh doanh; hướng dẫn mở lối thoát nạn thứ hai.
3. Duy trì tuần tra ban đêm ở các ngõ đã có phản ánh mất trộm.
Chương III
NGUỒN LỰC
Điều 9. Kinh phí thực hiện
1. Ngân sách phường bảo đảm phần chi sửa chữa ngõ, chiếu sáng, thoát nước theo dự toán được Hội đồng nhân dân phường thông qua.
2. Nguồn hỗ trợ của thành phố dùng cho trường học và trạm y tế.
3. Trước khi trình dự toán, Ủy ban nhân dân phường công khai dự kiến mức chi của từng việc tại Điều 4, Điều 5 và Điều 6.
Điều 10. Huy động đóng góp của Nhân dân
1. Chỉ vận động đóng góp cho công trình trong phạm vi tổ dân phố khi đã được cộng đồng dân cư bàn và quyết định theo quy định của pháp luật về thực hiện dân chủ ở cơ sở.
2. Không giao chỉ tiêu đóng góp cho tổ dân phố; không thu của hộ nghèo, hộ có hoàn cảnh đặc biệt khó khăn.
3. Sổ thu, chi được niêm yết tại nhà văn hóa trong thời hạn 30 ngày sau khi hoàn thành công trình.
Chương IV
TỔ CHỨC THỰC HIỆN
Điều 11. Phân công trách nhiệm
1. Phòng Kinh tế, Hạ tầng và Đô thị chủ trì các nhiệm vụ tại Điều 4, Điều 5 và Điều 7.
2. Phòng Văn hóa - Xã hội chủ trì nhiệm vụ tại Điều 6.
3. Tổ trưởng tổ dân phố thông báo kế hoạch tại cuộc họp gần nhất và tổng hợp ý kiến của các hộ.
Điều 12. Công khai và giám sát
1. Ba tháng một lần, Ủy ban nhân dân phường công khai tiến độ, số tiền đã chi và việc chậm kèm lý do.
2. Ủy ban Mặt trận Tổ quốc Việt Nam phường, Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng giám sát việc thực hiện.
3. Việc điều chỉnh kế hoạch làm thay đổi danh mục ngõ được sửa phải lấy lại ý kiến của tổ dân phố có liên quan.
Điều 13. Hiệu lực thi hành
Quyết định này có hiệu lực kể từ ngày ký. Các phòng, đơn vị và tổ dân phố trên địa bàn {donVi} chịu trách nhiệm thi hành Quyết định này.
Nơi nhận: Hội đồng nhân dân; Ủy ban Mặt trận Tổ quốc; các tổ dân phố; lưu văn thư.`,
};
