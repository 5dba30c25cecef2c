/** Second part of the model regulation, on opinions, oversight and benefit: an invented text. */
export const OPINIONS_AND_OVERSIGHT = `Chương V
NHÂN DÂN THAM GIA Ý KIẾN

Điều 25. Những nội dung lấy ý kiến Nhân dân
1. Dự thảo kế hoạch phát triển kinh tế - xã hội, phương án chuyển đổi cơ cấu kinh tế của phường.
2. Dự thảo quy hoạch, kế hoạch sử dụng đất và việc điều chỉnh; phương án bồi thường, hỗ trợ, tái định cư.
3. Dự thảo đề án sắp xếp, đặt tên, đổi tên tổ dân phố, đường, ngõ.
4. Dự thảo quyết định hành chính làm phát sinh nghĩa vụ hoặc chấm dứt quyền, lợi ích của nhiều hộ gia đình.
5. Dự thảo Quy chế này và việc sửa đổi, bổ sung Quy chế này.

Điều 26. Hình thức và thời hạn lấy ý kiến
1. Việc lấy ý kiến được thực hiện bằng một hoặc nhiều hình thức sau đây:
a) Đăng dự thảo trên Cổng tham gia ý kiến;
b) Hội nghị trao đổi, đối thoại;
c) Cuộc họp tổ dân phố;
d) Phiếu lấy ý kiến của hộ gia đình;
đ) Hòm thư góp ý, đường dây nóng;
e) Ý kiến trực tiếp tại trụ sở phường.
2. Thời hạn lấy ý kiến ít nhất là 20 ngày; ngày đầu không tính, thời hạn kết thúc vào 24 giờ của ngày cuối cùng.
3. Ý kiến gửi bằng hình thức nào cũng được đưa vào cùng một bảng tổng hợp, ghi rõ hình thức và số người cùng ý kiến.

Điều 27. Cách trình bày dự thảo
1. Dự thảo được chia thành điều, khoản, điểm và mỗi điều, khoản, điểm có địa chỉ riêng để người dân góp ý đúng chỗ.
2. Dự thảo sửa đổi phải chép đủ nội dung mới để người đọc không phải tra tìm, theo mẫu sau đây:
“Điều 5. Quyền của người dân
1. Người dân được xem dự thảo trước khi dự thảo được trình ký.
2. Người dân được góp ý vào từng khoản.
Điều 6. Nghĩa vụ của người dân
1. Người dân góp ý có trách nhiệm.”
3. Kèm theo dự thảo là bản tóm tắt không quá một trang, trả lời ba câu hỏi: vì sao phải có quy định này, ai phải làm gì, ai được lợi gì.

Điều 28. Tổng hợp, tiếp thu, giải trình
1. Cơ quan soạn thảo tổng hợp toàn bộ ý kiến; mỗi ý kiến nằm ở đúng một dòng của bảng tổng hợp.
2. Kết quả tiếp thu được ghi bằng một trong các mức sau đây:
a) Tiếp thu;
b) Tiếp thu một phần;
c) Không tiếp thu;
d) Ghi nhận để nghiên cứu.
3. Đối với các mức quy định tại điểm b, điểm c và điểm d khoản 2 Điều này, cơ quan soạn thảo phải nêu lý do cụ thể, không dùng một câu trả lời chung cho những ý kiến khác nhau.
4. Dự thảo chỉ được trình ký khi không còn ý kiến nào chưa có câu trả lời.
5. Bảng tổng hợp được công khai chậm nhất là 10 ngày làm việc kể từ ngày hết thời hạn lấy ý kiến; người góp ý được báo riêng câu trả lời đối với ý kiến của mình.

Điều 29. Khi quyết định khác với ý kiến của số đông
Trường hợp quyết định của phường khác với ý kiến của đa số người tham gia, Chủ tịch Ủy ban nhân dân phường giải trình bằng văn bản và trả lời trực tiếp tại hội nghị đối thoại gần nhất.

Điều 30. Bảo vệ người góp ý
1. Tên người góp ý chỉ được hiển thị khi người đó đồng ý; người góp ý rút lại sự đồng ý lúc nào cũng được.
2. Ý kiến có dấu hiệu khiếu nại, tố cáo không được công khai mà được hướng dẫn gửi đến nơi có thẩm quyền.

Điều 31. Đối thoại với Nhân dân
1. Mỗi năm, Chủ tịch Ủy ban nhân dân phường tổ chức ít nhất một hội nghị đối thoại với Nhân dân và một hội nghị đối thoại với doanh nghiệp, hộ kinh doanh.
2. Câu hỏi được nhận trước hội nghị ít nhất 10 ngày. Câu hỏi chưa trả lời được tại hội nghị thì trả lời bằng văn bản trong thời hạn 10 ngày làm việc.
3. Những điều người chủ trì đã hứa được ghi thành danh mục, có người chịu trách nhiệm và ngày hoàn thành, được theo dõi công khai cho đến khi thực hiện xong.

Chương VI
NHÂN DÂN KIỂM TRA, GIÁM SÁT

Mục 1
KIỂM TRA, GIÁM SÁT VÀ PHẢN BIỆN

Điều 32. Nội dung kiểm tra, giám sát
1. Nhân dân kiểm tra việc thực hiện những điều cộng đồng dân cư đã bàn và quyết định.
2. Nhân dân giám sát việc chính quyền phường, cán bộ, công chức thực hiện chính sách, pháp luật và Quy chế này.

Điều 33. Hình thức kiểm tra, giám sát
1. Trực tiếp quan sát, tìm hiểu, dự các cuộc họp được mời hoặc họp công khai.
2. Thông qua Ban Giám sát đầu tư của cộng đồng và Ban Công tác Mặt trận.
3. Thông qua Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội.

Điều 34. Chương trình giám sát, phản biện hằng năm
1. Trong quý IV, Ủy ban Mặt trận Tổ quốc Việt Nam phường lập chương trình của năm sau với ít nhất ba nội dung giám sát, phản biện xã hội.
2. Nội dung được chọn từ những việc người dân phản ánh nhiều nhất trong năm.
3. Mỗi kiến nghị sau giám sát ghi rõ nơi nhận, thời hạn trả lời và kết quả thực hiện; kiến nghị quá hạn được nêu tên tại kỳ họp Hội đồng nhân dân phường.

Điều 35. Giám sát đầu tư của cộng đồng
Ban Giám sát đầu tư của cộng đồng có từ 05 thành viên trở lên, theo dõi công trình từ khi khởi công đến khi bàn giao. Chủ đầu tư cung cấp hồ sơ thiết kế, dự toán và nhật ký thi công trong thời hạn 05 ngày làm việc kể từ ngày được yêu cầu.

Mục 2
PHẢN ÁNH, KIẾN NGHỊ VÀ HỒI ÂM

Điều 36. Tiếp nhận phản ánh, kiến nghị
1. Phường tiếp nhận phản ánh, kiến nghị bằng lời nói, giấy, điện thoại, Cổng tham gia ý kiến và mạng xã hội của phường.
2. Người tiếp nhận cấp giấy biên nhận ngay; không yêu cầu người dân viết lại hoặc đến nơi khác nộp lại.
3. Việc không thuộc thẩm quyền của phường được chuyển đến cơ quan có thẩm quyền trong thời hạn 02 ngày làm việc và báo cho người phản ánh biết.

Điều 37. Thời hạn trả lời
1. Việc khẩn cấp ảnh hưởng đến an toàn: xử lý ngay và trả lời trong 24 giờ.
2. Việc thông thường: trả lời trong thời hạn 10 ngày làm việc.
3. Việc phức tạp cần nhiều cơ quan phối hợp: trả lời trong thời hạn 20 ngày làm việc; nếu cần thêm thời gian thì báo trước, nêu lý do và ngày trả lời mới.

Điều 38. Nội dung trả lời
1. Câu trả lời nêu rõ đã làm gì, ai làm, khi nào xong; nếu không làm thì vì sao.
2. Câu trả lời do Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân phường ký và gửi đến người phản ánh bằng chính hình thức người đó đã dùng.

Điều 39. Đề nghị xem xét lại
Người phản ánh không đồng ý với câu trả lời được đề nghị xem xét lại một lần trong thời hạn 15 ngày. Người xem xét lại không phải là người đã chuẩn bị câu trả lời trước đó.

Chương VII
NHÂN DÂN THỤ HƯỞNG

Điều 40. Theo dõi kết quả thụ hưởng
1. Mỗi công trình, sáng kiến, mô hình hoàn thành được ghi lại: ai được hưởng lợi, bao nhiêu người, chi phí bao nhiêu, ảnh trước và sau khi thực hiện.
2. Sáu tháng sau khi hoàn thành, phường lấy ý kiến người được hưởng lợi về chất lượng và công khai kết quả.

Điều 41. Biểu dương, xin lỗi và sửa chữa
1. Người có sáng kiến được công nhận, tập thể có phần việc tiêu biểu được gửi thư khen và nêu tên tại tổ dân phố.
2. Khi phường trả lời chậm hoặc trả lời sai, Chủ tịch Ủy ban nhân dân phường gửi thư xin lỗi và nêu ngày sửa chữa.
`;
