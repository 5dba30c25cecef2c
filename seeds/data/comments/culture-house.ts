export const cultureHousePoints = `
@ 3.1 agree
= Mở cửa ba buổi tối mỗi tuần là đúng ý người đi làm.
= Tôi đồng ý 28 giờ một tuần, chứ hiện nay cửa khóa suốt.
+ Ban ngày chúng tôi đi làm, chỉ rảnh sau 19 giờ.
+ Nhà văn hóa đẹp mà cả tháng mở hai lần thì phí.
? Mong treo lịch to ngoài cửa.
? Đề nghị có người thay khi người giữ chìa khóa bận.
> agreed: Cảm ơn ông (bà). Lịch được treo trước cửa, hai người thay nhau giữ chìa khóa theo Điều 8.

@ 4.2 other
= Sân đông trẻ con mà không có lưới chắn bóng, bóng bay sang nhà dân suốt.
= Xin thêm ghế đá và cây bóng mát quanh sân.
+ Nhà tôi vỡ hai tấm kính từ hè đến giờ.
+ Các cụ ngồi xem cháu chơi phải ngồi bệt.
? Đề nghị trích quỹ làm lưới cao 4 mét.
? Mong phường hỗ trợ một phần, tổ làm một phần.
> noted: Ghi nhận: lưới chắn, ghế, cây là hạng mục đầu tư, không thuộc Quy định này; đã đưa vào danh mục sửa chữa nhỏ của phường để bố trí kinh phí trong năm.

@ 4.1 disagree
= Loa đến 20 giờ 30 vẫn muộn, trẻ con học bài không nổi.
= Nhạc dân vũ mở to quá, tôi không đồng ý cho dùng loa buổi sáng sớm.
= 65 đề-xi-ben thì ai đo, đo bằng gì.
+ Nhà tôi sát hàng rào, 5 giờ rưỡi sáng đã nghe nhạc.
+ Cháu nhà tôi năm nay thi, tối nào cũng phải đóng kín cửa.
+ Nói nhẹ thì bảo khó tính.
? Đề nghị buổi sáng không dùng loa, buổi tối tắt trước 20 giờ.
? Xin lắp bảng đo tiếng ồn ngay tại sân.
? Mong quay loa ra phía đường.
> partly_accepted: Tiếp thu một phần: buổi sáng chỉ dùng loa từ 6 giờ, buổi tối tắt lúc 20 giờ trong thời gian học kỳ; đặt bảng đo tiếng ồn tại hai sân đông người. Không cấm hẳn loa buổi sáng vì hơn hai trăm người cao tuổi đang tập dưỡng sinh thường xuyên.

@ 4.3 agree
= Cấm thả chó, đi xe máy vào sân là rất đúng.
= Tôi nhất trí khoản 3, sân là chỗ của trẻ con.
+ Có hôm cháu tôi bị chó đuổi.
+ Xe máy chạy tắt qua sân rất nhanh.
? Đề nghị làm rào chắn xe ở cổng.
? Mong có biển nhắc.
> agreed: Cảm ơn ông (bà). Cổng sân sẽ có thanh chắn xe máy, xe lăn vẫn vào được.

@ 5.2 partly
= Thứ tự ưu tiên nên để thiếu nhi trước câu lạc bộ và cả trước người cao tuổi dịp hè.
= Câu lạc bộ giữ bốn buổi một tuần là nhiều, người khác không chen vào được.
+ Hè các cháu không có chỗ nào chơi.
+ Tối nào cũng kín lịch dân vũ.
? Đề nghị mỗi câu lạc bộ tối đa ba buổi.
? Xin dành tối thứ Sáu cho việc chung của tổ.
> accepted: Tiếp thu: câu lạc bộ giữ giờ tối đa ba buổi một tuần; tháng 6 đến tháng 8 thiếu nhi được ưu tiên sau họp dân và việc hiếu.

@ 6.2 disagree
= 300.000 đồng một buổi cưới là thấp so với thuê rạp, nên thu cao hơn để sửa nhà.
= Tôi thấy 300.000 đồng là cao với gia đình khó khăn.
+ Một đám cưới dùng điện cả ngày, bàn ghế xộc xệch hết.
+ Nhà neo người, mượn nhà văn hóa cho đỡ tốn.
? Đề nghị miễn cho hộ nghèo, cận nghèo.
? Xin đặt cọc thêm để bồi thường đồ hỏng.
> partly_accepted: Tiếp thu một phần: miễn cho hộ nghèo, giảm một nửa cho hộ cận nghèo; đặt cọc 500.000 đồng, trả lại sau khi kiểm tra đồ đạc. Giữ mức 300.000 đồng vì chỉ tính đủ điện, nước, vệ sinh, không nhằm kinh doanh.

@ 6.3 partly
= 20.000 đồng một buổi với nhóm dưỡng sinh toàn người nghỉ hưu thì cũng là tiền.
= Câu lạc bộ đóng góp tiền điện là phải, nhưng nên tính theo số đồng hồ.
+ Chúng tôi tập ban ngày, không bật đèn.
+ Nhóm tôi hai chục người, mỗi buổi mở hai cái quạt.
? Xin không thu với nhóm người từ 60 tuổi trở lên.
? Đề nghị thu theo tháng cho gọn.
> accepted: Tiếp thu: không thu với câu lạc bộ có từ hai phần ba thành viên trên 60 tuổi; các nhóm khác nộp theo tháng.

@ 8.2 agree
= Hai người giữ chìa khóa là hay, đỡ phụ thuộc một người.
= Tôi đồng ý gửi chìa khóa dự phòng ở tổ trưởng.
+ Có lần họp đến giờ mà người giữ khóa đi quê.
+ Việc hiếu ban đêm cần mở gấp.
? Mong ghi tên và chỗ ở của người giữ khóa trước cửa.
? Đề nghị có phụ cấp cho anh chị em trông coi.
> agreed: Cảm ơn ông (bà). Tên người giữ khóa trong tuần được ghi trên lịch treo trước cửa.

@ 9.3 disagree
= Cấm rượu bia trừ đám cưới tôi thấy nên cấm hẳn.
= Nhà văn hóa mà uống rượu thì không còn là nhà văn hóa, tôi không đồng ý phần ngoại lệ.
+ Sau đám cưới vỏ chai, mùi rượu còn mấy hôm.
+ Trẻ con học vẽ buổi sau vẫn thấy bẩn.
? Đề nghị cưới cũng chỉ dùng nước ngọt, trà.
? Nếu vẫn cho thì phải dọn sạch ngay trong đêm.
> not_accepted: Không tiếp thu việc cấm hoàn toàn trong đám cưới: phần lớn tổ dân phố đề nghị giữ vì đây là nơi duy nhất các gia đình ở ngõ nhỏ tổ chức được. Quy định bổ sung: kết thúc trước 21 giờ, dọn sạch trong đêm, không đạt thì giữ tiền cọc.

@ 10.1 agree
= Tủ sách 200 cuốn mượn về không mất tiền tôi rất thích.
= Tôi ủng hộ góc thiếu nhi, mong có nhiều truyện mới.
+ Cháu tôi cả hè chỉ xem điện thoại.
+ Nhà tôi có mấy thùng sách cũ muốn tặng.
? Đề nghị có chỗ nhận sách tặng.
? Mong mỗi tháng đổi sách giữa các tổ.
> agreed: Cảm ơn ông (bà). Điểm nhận sách tặng đặt tại bộ phận văn hóa của phường; sách được luân chuyển giữa các tổ mỗi quý.

@ all agree
= Tôi nhất trí với quy định, rõ ràng công bằng cho các nhóm.
= Đồng ý với dự thảo, mong áp dụng sớm trước hè.
+ Lâu nay mượn nhà văn hóa phải quen mới được.
+ Có bảng giá chung đỡ thắc mắc.
? Đề nghị họp tổ phổ biến lại.
? Mong cuối năm đánh giá như Điều 12.
> agreed: Cảm ơn ông (bà) đã nhất trí với dự thảo.
`;
