/** Second part of the model regulation, on knowing and deciding: an invented text. */
export const KNOWING_AND_DECIDING = `Phần thứ hai
NHỮNG QUY ĐỊNH CỤ THỂ

Chương III
CÔNG KHAI THÔNG TIN ĐỂ NHÂN DÂN BIẾT

Mục 1
NỘI DUNG CÔNG KHAI

Điều 9. Những nội dung phải công khai
Ủy ban nhân dân phường công khai với Nhân dân các nội dung sau đây, trừ thông tin thuộc bí mật nhà nước, bí mật cá nhân hoặc thông tin chưa được công khai theo quy định của pháp luật:
1. Kế hoạch phát triển kinh tế - xã hội hằng năm của phường và kết quả thực hiện từng quý.
2. Dự toán, quyết toán ngân sách phường; các khoản thu, chi từ đóng góp của Nhân dân và nguồn tài trợ, kèm theo thuyết minh ngắn gọn để người không có chuyên môn cũng hiểu được.
3. Dự án, công trình đầu tư trên địa bàn: chủ đầu tư, tổng mức đầu tư, thời gian khởi công, thời gian hoàn thành, tiến độ và đơn vị giám sát.
4. Quy hoạch, kế hoạch sử dụng đất; phương án bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất, trong đó nêu rõ cách tính và người có trách nhiệm giải đáp.
5. Danh sách hộ nghèo, hộ cận nghèo, đối tượng được trợ giúp xã hội; tiêu chuẩn, quy trình bình xét và mức hỗ trợ.
6. Thủ tục hành chính do phường giải quyết, thời hạn, phí, lệ phí và họ tên người trực tiếp giải quyết.
7. Nhiệm vụ, số điện thoại công vụ và lịch tiếp công dân của lãnh đạo phường.
8. Kế hoạch lấy ý kiến Nhân dân trong năm, bản dự thảo, bản tóm tắt bằng lời dễ hiểu, kết quả tiếp thu, giải trình.
9. Kết luận kiểm tra, giám sát, phản biện xã hội và việc thực hiện các kiến nghị sau giám sát.
10. Kết quả giải quyết phản ánh, kiến nghị: số đã nhận, số đã trả lời, số trả lời chậm và lý do chậm.
11. Danh mục sáng kiến của công dân đã được công nhận, công trình, phần việc tiêu biểu và mô hình tự quản của từng tổ dân phố.
12. Nội dung khác theo quy định của pháp luật hoặc khi có từ 10% số hộ gia đình trong tổ dân phố yêu cầu.

Điều 10. Thông tin cung cấp theo yêu cầu
1. Ngoài thông tin đã công khai, người dân có quyền yêu cầu phường cung cấp thông tin do phường tạo ra theo Luật Tiếp cận thông tin.
2. Yêu cầu bằng lời nói được người tiếp nhận ghi lại đầy đủ vào sổ và đọc lại cho người yêu cầu nghe.

Mục 2. HÌNH THỨC, THỜI HẠN VÀ TRÁCH NHIỆM CÔNG KHAI

Điều 11. Hình thức công khai
1. Thông tin được công khai bằng các hình thức sau đây:
a) Niêm yết tại trụ sở phường, nhà văn hóa tổ dân phố và nơi đông người qua lại;
b) Đăng trên trang thông tin điện tử của phường và Cổng tham gia ý kiến;
c) Phát trên hệ thống truyền thanh vào khung giờ cố định;
d) Thông báo tại cuộc họp tổ dân phố, hội nghị tiếp xúc cử tri, hội nghị đối thoại;
đ) Gửi tin nhắn, thư điện tử hoặc văn bản đến hộ gia đình có liên quan trực tiếp;
e) Thông qua Tổ trưởng tổ dân phố, Ban Công tác Mặt trận và các đoàn thể;
g) Trả lời trực tiếp tại bộ phận một cửa;
h) Hình thức khác do cộng đồng dân cư đề nghị và phù hợp với quy định của pháp luật.
2. Mỗi nội dung được công khai bằng ít nhất hai hình thức, trong đó có một hình thức không cần dùng thiết bị điện tử.
Nội dung quy định tại khoản 4 và khoản 5 Điều 9 của Quy chế này còn phải được thông báo tại cuộc họp tổ dân phố gần nhất.

Điều 12. Thời hạn công khai
1. Thông tin được công khai chậm nhất là 05 ngày làm việc kể từ ngày quyết định, văn bản được ký hoặc kể từ ngày nhận được văn bản của cơ quan cấp trên.
2. Thời gian niêm yết ít nhất là 30 ngày liên tục; thông tin về thủ tục hành chính và lịch tiếp công dân được niêm yết thường xuyên.

Điều 12a. Công khai trên Cổng tham gia ý kiến
1. Mỗi quý, Cổng tham gia ý kiến tự lập danh mục những nội dung phường đã công khai, có liên kết đến từng văn bản và ngày đăng.
2. Văn bản đã đăng không được thay bằng bản khác mà không ghi rõ ngày thay và chỗ đã thay; bản cũ vẫn đọc được.

Điều 13. Trách nhiệm công khai
1. Chủ tịch Ủy ban nhân dân phường chịu trách nhiệm về tính đầy đủ, chính xác và kịp thời của thông tin.
2. Công chức được giao việc nào thì chuẩn bị thông tin công khai của việc đó và là người giải đáp khi người dân hỏi.
3. Tổ trưởng tổ dân phố xác nhận việc niêm yết tại tổ bằng biên bản có chữ ký của đại diện Ban Công tác Mặt trận.

Chương IV
NHÂN DÂN BÀN VÀ QUYẾT ĐỊNH

Mục 1
NỘI DUNG VÀ ĐỀ XUẤT

Điều 14. Những việc Nhân dân bàn và quyết định
1. Chủ trương, mức đóng góp xây dựng, sửa chữa đường ngõ, thoát nước, chiếu sáng, nhà văn hóa và công trình công cộng khác do Nhân dân đóng góp toàn bộ hoặc một phần.
2. Việc thu, chi và quản lý các khoản đóng góp, quỹ của tổ dân phố.
3. Nội dung quy ước của tổ dân phố.
4. Việc bầu, cho thôi làm Tổ trưởng tổ dân phố, thành viên Ban Giám sát đầu tư của cộng đồng.
5. Các công việc tự quản khác không trái với pháp luật và thuần phong, mỹ tục.

Điều 15. Sáng kiến của công dân
1. Người dân cư trú tại tổ dân phố có sáng kiến về những việc quy định tại Điều 14 của Quy chế này thì gửi Tổ trưởng tổ dân phố khi có ít nhất 10% tổng số hộ gia đình trong tổ đồng thuận.
2. Trường hợp chưa đủ 10% nhưng Ban Công tác Mặt trận tán thành thì sáng kiến vẫn được đưa ra cộng đồng dân cư bàn.
3. Sự đồng thuận của hộ gia đình được thể hiện bằng một trong các cách sau đây:
a) Ký vào danh sách giấy;
b) Xác nhận trên Cổng tham gia ý kiến;
c) Biểu thị tại cuộc họp và được ghi vào biên bản.
4. Tổ trưởng tổ dân phố trả lời người có sáng kiến trong thời hạn 10 ngày làm việc, nêu rõ thời gian dự kiến đưa ra bàn hoặc lý do chưa đưa ra bàn.

Điều 16. Công nhận sáng kiến
Ủy ban nhân dân phường công nhận sáng kiến đã được cộng đồng dân cư tán thành bằng văn bản có số, ngày ký; văn bản công nhận được đăng trên Cổng tham gia ý kiến và thông báo tại tổ dân phố trong thời hạn 05 ngày làm việc.

Mục 2
CUỘC HỌP VÀ PHIẾU LẤY Ý KIẾN CỦA HỘ GIA ĐÌNH

Tiểu mục 1
CHUẨN BỊ

Điều 17. Chuẩn bị nội dung cuộc họp
1. Tổ trưởng tổ dân phố cùng Trưởng Ban Công tác Mặt trận thống nhất nội dung, thời gian, địa điểm họp.
2. Tài liệu được gửi đến từng hộ gia đình chậm nhất là 03 ngày trước ngày họp; tài liệu dài quá hai trang phải kèm bản tóm tắt.

Điều 18. Triệu tập cuộc họp
1. Giấy mời nêu rõ nội dung cần biểu quyết, không chỉ ghi “họp tổ dân phố”.
2. Cuộc họp được tổ chức ngoài giờ làm việc, ở nơi người khuyết tật vào được.

Tiểu mục 2
TIẾN HÀNH

Điều 19. Trình tự cuộc họp
1. Cuộc họp hợp lệ khi có đại diện của ít nhất hai phần ba tổng số hộ gia đình trong tổ dân phố.
2. Cuộc họp được tiến hành theo trình tự sau đây:
a) Người chủ trì nêu lý do, nội dung và giới thiệu thư ký để cuộc họp biểu quyết;
b) Người trình bày nói ngắn gọn về việc cần bàn, các phương án, số tiền, lợi ích và khó khăn của từng phương án;
c) Người dự họp hỏi, thảo luận, đề xuất phương án khác;
d) Người chủ trì tóm tắt các ý kiến và đọc rõ phương án đưa ra biểu quyết;
đ) Cuộc họp biểu quyết bằng hình thức giơ tay hoặc bỏ phiếu kín do cuộc họp quyết định;
e) Thư ký kiểm phiếu, đọc kết quả và thông qua biên bản ngay tại cuộc họp.
3. Biên bản ghi riêng từng ý kiến không đồng ý, gồm:
- Nội dung ý kiến;
- Số hộ có cùng ý kiến;
- Đề nghị của những hộ đó, nếu có.
4. Người vắng mặt có quyền đọc biên bản và gửi ý kiến bổ sung trong thời hạn 03 ngày.

Điều 20. Hiệu lực của quyết định
1. Quyết định của cộng đồng dân cư có hiệu lực khi có trên 50% tổng số hộ gia đình trong tổ dân phố tán thành; riêng quy ước của tổ dân phố phải được Ủy ban nhân dân phường công nhận.
2. Việc sửa đổi, bãi bỏ quyết định được thực hiện theo trình tự như khi ban hành.

Điều 23. Phát phiếu lấy ý kiến
1. Phiếu lấy ý kiến được phát khi đã mời họp hai lần mà không đủ số hộ theo quy định tại khoản 1 Điều 19 của Quy chế này.
2. Phiếu ghi rõ từng phương án, cách đánh dấu, ngày nộp và nơi nộp; mỗi hộ gia đình được phát một phiếu.
3. Việc mở phiếu được tiến hành công khai, có đại diện Ban Công tác Mặt trận và ít nhất ba hộ gia đình chứng kiến.

Điều 24. Thực hiện quyết định
1. Tổ trưởng tổ dân phố phân công người chịu trách nhiệm, thời hạn hoàn thành và báo cáo kết quả tại cuộc họp gần nhất.
2. Số tiền đã thu, đã chi được niêm yết theo từng tháng cho đến khi công trình được quyết toán.
`;
