export const elderlyDigitalPoints = `
@ 3.1 partly
= Ba buổi một tuần là tốt, chỉ xin đừng trùng giờ đi chợ buổi sáng.
= Chín điểm hỗ trợ chưa đủ, tổ tôi cách điểm gần nhất hơn một cây.
+ Các cụ đi bộ xa là mỏi chân.
+ 7 giờ đến 9 giờ bà nào cũng bận cơm nước.
? Đề nghị mở từ 14 giờ.
? Xin luân phiên về từng tổ mỗi tháng một buổi.

@ 4.2 agree
= Đến nhà phải đi hai người, đeo thẻ, gọi xác nhận với phường, tôi rất yên tâm.
= Tôi nhất trí cách xác minh trước khi mở cửa.
+ Tháng trước có người giả làm cán bộ vào nhà bà bạn tôi.
+ Ban ngày ở nhà chỉ có hai ông bà già.
? Mong phát danh sách có ảnh người hỗ trợ.
? Đề nghị hẹn giờ cụ thể, đừng đến bất chợt.

@ 5.1 agree
= Lớp tám người một là vừa, đông hơn chúng tôi không theo kịp.
= Tôi đồng ý học chậm, mỗi buổi 60 phút.
+ Lần trước bốn mươi người một lớp, về chẳng nhớ gì.
+ Mắt kém, tay run, bấm chậm lắm.
? Mong có người ngồi cạnh chỉ tận tay.
? Đề nghị được học lại nếu quên.

@ 5.3 agree
= Mời các cháu học sinh làm bạn đồng hành thì hay quá.
= Tôi ủng hộ việc các cháu dạy ông bà.
+ Cháu tôi dạy tôi gọi video, vui cả nhà.
+ Các cháu kiên nhẫn hơn mình tưởng.
? Mong nhà trường tính thành hoạt động tốt.
? Đề nghị cuối khóa có buổi giao lưu.

@ 6.1 agree
= Cấm hỏi, giữ mật khẩu là điều quan trọng nhất.
= Bốn điều cấm ở Điều 6 tôi đồng ý cả.
+ Nhiều người đọc luôn mã cho người khác mà không biết.
+ Đã có người mất tiền vì đưa điện thoại.
? Mong in bốn điều này dán ở bàn hỗ trợ.
? Đề nghị quay màn hình về phía người được giúp.

@ 7.2 agree
= Câu phường không gọi điện yêu cầu cài phần mềm phải đọc trên loa hằng tuần.
= Tôi nhất trí in lời nhắc lên giấy hẹn.
+ Tuần nào tôi cũng nhận cuộc gọi lạ.
+ Hàng xóm tôi suýt chuyển tiền cho kẻ giả công an.
? Mong làm tờ rơi chữ to.
? Đề nghị có chỗ gọi hỏi ngay khi nghi ngờ.

@ 9.1 agree
= Giữ quầy nhận giấy là đúng, không phải ai cũng học được.
= Tôi đồng ý người nộp giấy không phải chờ lâu hơn.
+ Tôi 84 tuổi, mắt mờ, học cũng khó.
+ Có nơi cứ bắt khai mạng, các cụ phải nhờ dịch vụ mất tiền.
? Mong nhân viên kiên nhẫn.
? Đề nghị có ghế và số thứ tự chữ to.

@ 10.2 partly
= Hỗ trợ 200.000 đồng một tháng cho người trực là ít quá.
= Nên tính theo buổi trực cho công bằng.
+ Anh em trực buổi tối còn bỏ việc nhà.
+ Ít quá thì không ai làm lâu.
? Đề nghị nâng lên 50.000 đồng một buổi.
? Mong có giấy khen cuối năm.

@ 11.1 other
= 680 triệu đồng chi vào những gì xin công khai từng khoản.
= Theo tôi bớt tiền máy tính, thêm tiền cho người hướng dẫn.
+ Máy mua về mà không người dạy thì để phủ bụi.
? Mong đăng bảng chi tiết.
? Đề nghị nhận máy cũ còn tốt.

@ all agree
= Kế hoạch rất có tình với người già, tôi đồng ý.
= Nhất trí, mong làm đều chứ đừng chỉ tháng đầu.
+ Con cháu ở xa, biết dùng điện thoại thì đỡ buồn.
+ Đọc tóm tắt tôi hiểu hết.
? Mong mở sớm ở tổ tôi.
? Đề nghị mời cả các cụ ở khu trọ.
`;
