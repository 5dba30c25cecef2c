/** Fits any article: `{label}` is the one it is said about. */
export const modelRegulationPoints = `
@ any partly
= {label} viết hơi dài, đọc đến cuối thì quên mất ý đầu.
= Tôi đồng ý với {label} nhưng đề nghị tách thành hai khoản cho dễ theo dõi.
= Nội dung ở {label} đúng, chỉ có câu chữ còn nặng về chuyên môn.
+ Người lớn tuổi ở tổ tôi nghe đọc hai lần vẫn chưa rõ.
+ Tôi phải hỏi cháu mới hiểu quy định này áp dụng cho ai.
+ Câu nào cũng có nhiều vế, dễ hiểu mỗi người một kiểu.
? Đề nghị thêm ví dụ cụ thể.
? Mong viết lại ngắn hơn, mỗi khoản một việc.
? Xin có bản giải thích kèm theo.

@ any partly
= {label} chưa nói rõ ai chịu trách nhiệm trả lời người dân.
= Tôi thấy {label} cần ghi thời hạn cụ thể, không nên chỉ viết là kịp thời.
= Ở {label} nên nói thêm nếu quá hạn thì người dân hỏi ai.
+ Viết kịp thời thì mỗi nơi làm một kiểu.
+ Hồ sơ của tôi từng chờ ba tuần vì không có hạn.
+ Có tên bộ phận thì dân mới biết đường mà hỏi.
? Đề nghị ghi số ngày làm việc.
? Mong nêu chức danh người phụ trách.

@ any agree
= Tôi nhất trí với {label}, quy định như vậy là hợp lý.
= {label} sát với thực tế ở tổ dân phố chúng tôi.
= Tôi ủng hộ {label}, lâu nay đang thiếu quy định này.
+ Trước đây mỗi phường làm một cách nên dân khó theo.
+ Có quy định rõ thì cán bộ và dân đều dễ.
+ Tổ tôi đã làm thử và thấy tốt.
? Mong giữ nguyên khi ban hành.
? Đề nghị phổ biến tại cuộc họp tổ gần nhất.

@ any disagree
= Tôi chưa đồng ý với {label} vì thêm việc cho tổ dân phố mà không thêm người.
= Theo tôi {label} khó thực hiện ở những tổ đông người thuê trọ.
= {label} nên bỏ, vì đã có quy định khác tương tự.
+ Tổ trưởng chỗ tôi kiêm ba việc rồi.
+ Người thuê trọ thay đổi hằng tháng, khó lập danh sách.
? Đề nghị nêu kinh phí và người làm.
? Xin cân nhắc làm thử ở vài tổ trước.

@ any other
= Không rõ {label} có áp dụng cho khu nhà trọ, chung cư cũ hay không.
= Tôi muốn hỏi {label} bắt đầu thực hiện từ khi nào.
+ Khu tôi có ba loại nhà khác nhau.
+ Nhiều quy định cũ vẫn đang dùng song song.
? Mong giải thích thêm trong bản tổng hợp.
? Đề nghị có điều khoản chuyển tiếp.

@ all agree
= Quy định mẫu đầy đủ, tôi đồng ý với dự thảo.
= Nhìn chung tôi nhất trí, văn bản có phần, chương rõ ràng dễ tra cứu.
+ Muốn tìm điều nào bấm vào là thấy ngay.
+ Có bản tóm tắt nên đọc nhanh.
? Mong các phường làm theo cho thống nhất.
? Đề nghị giữ bản này trên cổng lâu dài.

@ all other
= Văn bản dài, xin in vài cuốn để ở nhà văn hóa cho người không dùng mạng.
= Đề nghị có bảng hỏi đáp đi kèm quy định.
+ Không phải nhà nào cũng có máy tính.
+ Đọc trên điện thoại mỏi mắt lắm.
? Mong phường xem xét.
? Xin để cả bản chữ to.
`;
