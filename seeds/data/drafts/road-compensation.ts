import type { DraftTemplate } from "#seeds/draft-template.ts";

export const roadCompensation: DraftTemplate = {
  id: "road-compensation",
  title:
    "Dự thảo Phương án bồi thường, hỗ trợ, tái định cư dự án mở rộng đường liên xã qua {donVi}",
  summary: `Đường liên xã dài 3,2 km dự kiến mở từ 5 mét lên 9 mét, ảnh hưởng đến đất của 186 hộ, trong đó 21 hộ phải chuyển nhà. Phương án này nói rõ cách đo đạc, kiểm đếm, cách tính tiền đất, nhà, cây cối, mồ mả; các khoản hỗ trợ thuê nhà, ổn định đời sống, chuyển nghề; vị trí khu tái định cư và thứ tự chọn lô. Mỗi hộ được xem bảng tính của nhà mình trước khi phê duyệt và có 10 ngày để đề nghị kiểm tra lại. Chỉ bàn giao mặt bằng khi đã nhận đủ tiền. Mời bà con có đất và bà con hai bên đường cho ý kiến về ranh giới, đơn giá, khu tái định cư và thời gian thi công.`,
  documentKind: "du_an",
  matterType: "k3_du_an_moi_truong_gpmb",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d11-k3"],
  draftingBody: "Hội đồng bồi thường, hỗ trợ, tái định cư {donVi}",
  contact: "Tổ giúp việc Hội đồng, trụ sở UBND {donVi}; boi-thuong@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
PHƯƠNG ÁN
Bồi thường, hỗ trợ, tái định cư dự án mở rộng đường liên xã qua địa bàn {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ kế hoạch sử dụng đất và chủ trương đầu tư dự án;
Theo đề nghị của Hội đồng bồi thường, hỗ trợ, tái định cư.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi và quy mô
1. Dự án mở rộng 3,2 km đường liên xã, mặt đường từ 5 mét lên 9 mét, có rãnh thoát nước và hè mỗi bên 1,5 mét.
2. Tổng diện tích đất dự kiến thu hồi là 2,74 ha của 186 hộ gia đình và hai tổ chức.
Điều 2. Nguyên tắc
1. Bồi thường đúng đối tượng, đủ loại tài sản, công khai từng khoản.
2. Người có đất được biết bảng tính của mình trước khi phương án được phê duyệt.
3. Chỉ bàn giao mặt bằng sau khi người có đất nhận đủ tiền và có chỗ ở tạm hoặc lô tái định cư.
Điều 3. Đo đạc, kiểm đếm
1. Tổ kiểm đếm gồm đại diện xã, thôn, đơn vị đo đạc và chủ hộ; biên bản lập tại chỗ, hai bên cùng ký, chủ hộ giữ một bản.
2. Chủ hộ vắng mặt có lý do được kiểm đếm lại một lần.
3. Ranh giới được cắm mốc sơn đỏ; sai khác với giấy chứng nhận từ 3% trở lên phải đo lại.
Chương II
BỒI THƯỜNG
Điều 4. Bồi thường về đất
1. Đất ở bồi thường bằng đất ở tại khu tái định cư hoặc bằng tiền theo giá cụ thể tại thời điểm phê duyệt.
2. Đất nông nghiệp bồi thường bằng tiền; phần còn lại nhỏ hơn 40 mét vuông, không canh tác được thì thu hồi luôn khi chủ hộ đề nghị.
3. Đất vườn, ao trong thửa có nhà ở tính theo loại đất ghi trong giấy tờ; chưa có giấy tờ thì xét theo nguồn gốc và thời gian sử dụng có thôn xác nhận.
Điều 5. Bồi thường nhà, công trình
1. Nhà phải phá dỡ toàn bộ được bồi thường bằng giá trị xây mới của nhà có tiêu chuẩn tương đương.
2. Phá dỡ một phần mà phần còn lại không an toàn thì bồi thường toàn bộ; có nghi ngờ thì thuê đơn vị kiểm định, chi phí do dự án trả.
3. Tường rào, cổng, sân, bể nước, giếng khoan tính theo đơn giá niêm yết.
Điều 6. Bồi thường cây trồng, vật nuôi
1. Cây lâu năm tính theo tuổi và đường kính; lúa, rau màu tính theo năng suất vụ cao nhất trong ba năm.
2. Thủy sản chưa đến kỳ thu hoạch được hỗ trợ chi phí di chuyển và thiệt hại thực tế.
Điều 7. Di dời mồ mả
1. Bồi thường chi phí đào, bốc, xây lại, hương khói theo phong tục.
2. Thời gian di dời do gia đình chọn trong khoảng từ tháng 9 âm lịch đến trước Tết.
3. Xã bố trí khu cải táng, không thu tiền đất.
Chương III
HỖ TRỢ VÀ TÁI ĐỊNH CƯ
Điều 8. Hỗ trợ ổn định đời sống
1. Hộ phải chuyển nhà được hỗ trợ tiền thuê nhà 06 tháng và một lần chi phí chuyển đồ.
2. Hộ mất từ 30% đất nông nghiệp được hỗ trợ lương thực trong 06 tháng; mất từ 70% được hỗ trợ trong 12 tháng.
3. Hộ kinh doanh mặt đường phải ngừng bán được hỗ trợ theo doanh thu đã khai trong 12 tháng gần nhất.
Điều 9. Hỗ trợ học nghề, tìm việc làm
1. Người trong độ tuổi lao động của hộ mất đất nông nghiệp được học nghề một khóa không mất tiền.
2. Xã giới thiệu với doanh nghiệp trong khu công nghiệp lân cận; ưu tiên người trên 40 tuổi.
Điều 10. Khu tái định cư
1. Khu tái định cư đặt tại cánh đồng phía Đông trung tâm xã, cách tuyến đường 600 mét, gồm 32 lô, diện tích từ 100 đến 150 mét vuông.
2. Hạ tầng điện, nước, đường, thoát nước hoàn thành trước khi giao lô ít nhất 30 ngày.
3. Lô góc và lô mặt đường chính bốc thăm công khai.
Điều 11. Thứ tự chọn lô
1. Hộ bàn giao mặt bằng trước được chọn trước trong cùng một loại lô.
2. Hộ có người khuyết tật, người từ 80 tuổi trở lên được chọn lô gần đường chính trước.
Chương IV
TRÌNH TỰ VÀ CÔNG KHAI
Điều 12. Công khai phương án
1. Niêm yết tại trụ sở xã và nhà văn hóa các thôn có đất thu hồi ít nhất 30 ngày.
2. Gửi bảng tính riêng đến từng hộ; số tiền của từng hộ chỉ niêm yết phần tổng theo nhóm tài sản.
Điều 13. Đề nghị kiểm tra lại
1. Trong 10 ngày kể từ khi nhận bảng tính, chủ hộ có quyền đề nghị kiểm tra lại.
2. Hội đồng trả lời bằng văn bản trong 10 ngày làm việc, nêu rõ căn cứ từng khoản.
3. Người không đồng ý với quyết định đã ban hành thực hiện quyền khiếu nại theo quy định của pháp luật.
Điều 14. Chi trả và bàn giao
1. Chi trả một lần trong 30 ngày kể từ ngày quyết định phê duyệt có hiệu lực.
2. Chậm chi trả thì trả thêm tiền chậm trả theo quy định.
3. Bàn giao mặt bằng trong 20 ngày sau khi nhận đủ tiền.
Điều 15. Thi công và bảo đảm đi lại
1. Thi công từng bên đường, luôn chừa một làn cho người và xe.
2. Nứt nhà do lu lèn được đơn vị thi công khảo sát trước và đền bù theo kết quả kiểm định.
Điều 16. Giám sát
1. Ban Giám sát đầu tư của cộng đồng giám sát kiểm đếm, chi trả và chất lượng khu tái định cư.
2. Ủy ban Mặt trận Tổ quốc Việt Nam xã tham gia các buổi đối thoại với hộ có đất thu hồi.`,
};
