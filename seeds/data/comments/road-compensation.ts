export const roadCompensationPoints = `
@ 1.1 partly
= Tôi đồng ý mở đường nhưng 9 mét cộng hè thì ăn vào dãy nhà phía Tây quá nhiều.
= Đề nghị nắn tuyến sang phía ruộng, đỡ phải phá nhà.
= Mở đường là tốt, chỉ xin giữ đoạn qua xóm ở mức 7 mét.
+ Phía Đông là ruộng trũng, mở sang đấy không phải di dời hộ nào.
+ Nhà tôi mới xây năm ngoái, vay ngân hàng chưa trả hết.
+ Xe tải đi nhanh qua xóm, đường rộng quá càng nguy hiểm.
? Mong công khai bản vẽ tuyến để bà con so sánh hai phương án.
? Xin họp riêng các hộ phải chuyển nhà.

@ 3.1 agree
= Kiểm đếm có chủ hộ cùng ký và giữ một bản là đúng.
= Tôi nhất trí biên bản lập ngay tại chỗ.
+ Lần làm đường trước đo xong không ai có tờ giấy nào.
+ Có biên bản trong tay thì sau này đỡ cãi nhau.
? Đề nghị chụp ảnh hiện trạng kèm theo.
? Mong báo lịch đo trước ba ngày.

@ 4.1 disagree
= Giá đất bồi thường thấp hơn giá mua bán thật ở đây nhiều.
= Tôi không đồng ý nếu giá cụ thể không sát giá thị trường.
= Đất mặt đường với đất trong ngõ mà tính chênh nhau ít quá.
+ Cạnh nhà tôi vừa bán một lô, giá gấp đôi.
+ Số tiền ấy không mua nổi lô tái định cư cùng diện tích.
? Đề nghị công khai cách thẩm định giá và đơn vị làm.
? Xin cho đại diện các hộ tham gia buổi định giá.

@ 4.3 partly
= Ao vườn nhà tôi dùng từ đời ông cụ, nay bảo chưa có giấy thì thiệt quá.
= Điều 4 khoản 3 cần nói rõ thôn xác nhận thì dựa vào đâu.
+ Sổ mục kê cũ vẫn còn ghi tên bố tôi.
+ Cả dãy không nhà nào có giấy cho phần ao.
? Mong xét theo thời gian sử dụng thực tế.
? Đề nghị lấy ý kiến người cao tuổi trong thôn.

@ 5.2 agree
= Phá một phần mà phần còn lại không an toàn thì bồi thường cả, tôi đồng ý.
= Quy định thuê kiểm định do dự án trả tiền là hợp lý.
+ Nhà cấp bốn cắt một gian là sập cả mái.
+ Dân không có tiền thuê kiểm định.
? Xin cho dân chọn trong vài đơn vị kiểm định.
? Mong làm trước khi phá, không làm sau.

@ 7.2 partly
= Di dời mộ nên để các gia đình chọn ngày, tránh ép trong một tháng.
= Khu cải táng xã bố trí ở đâu dự thảo chưa ghi.
+ Phong tục ở đây chỉ bốc mộ từ tháng Một đến trước Tết.
+ Có ngôi mới chôn hai năm, chưa bốc được.
? Đề nghị với mộ chưa đủ năm thì thi công tránh ra.
? Xin cho biết vị trí và đường vào khu cải táng.

@ 8.3 disagree
= Hỗ trợ theo doanh thu đã khai thì hàng nước, hàng rau chúng tôi không được đồng nào.
= Hộ buôn bán nhỏ không khai thuế cũng mất thu nhập thật, tôi không đồng ý Điều 8 khoản 3.
+ Quán nước nuôi hai đứa con đi học.
+ Thi công nửa năm là mất hết khách.
? Đề nghị có mức hỗ trợ tối thiểu cho hộ không đủ giấy tờ.
? Xin thôn xác nhận việc buôn bán.

@ 10.1 partly
= Khu tái định cư ngoài đồng xa trường, xa chợ, xin chọn chỗ gần hơn.
= 32 lô mà chỉ nói 21 hộ, các lô còn lại dùng làm gì.
= Lô 100 mét vuông nhỏ với nhà nông còn cần sân phơi.
+ Các cháu đi học phải qua đường lớn.
+ Nhà tôi ba thế hệ, đang ở 260 mét.
? Đề nghị cho hộ đông khẩu được mua thêm một lô.
? Mong ưu tiên người trong thôn cho lô còn lại.

@ 14.1 agree
= Nhận đủ tiền mới bàn giao đất, tôi hoàn toàn nhất trí.
= Chi trả một lần trong 30 ngày là rõ ràng.
+ Trước có nơi trả làm ba đợt, dân không đủ tiền làm nhà.
+ Chậm trả có tính thêm tiền thì dân yên tâm.
? Mong giữ đúng hạn.
? Đề nghị trả qua tài khoản cho an toàn.

@ 15.2 partly
= Khảo sát nhà trước khi thi công nên có ảnh và chữ ký hai bên.
= Nứt nhà do lu thì phải sửa ngay, đừng chờ xong công trình.
+ Đường năm trước làm xong nhà tôi nứt dọc tường, kêu mãi không ai nhận.
+ Nhà hai bên đường đa số móng nông.
? Đề nghị dùng lu nhỏ ở đoạn sát nhà dân.
? Xin giữ lại một phần tiền của nhà thầu đến khi đền xong.

@ all disagree
= Tôi chưa đồng tình vì dự án chưa nói rõ nguồn tiền, sợ thu hồi xong để đấy.
= Đề nghị dừng lại để làm rõ hướng tuyến trước đã.
+ Dự án kênh bên cạnh bỏ dở bốn năm, đất hoang cả.
+ Bà con mỗi người nghe một kiểu, rất hoang mang.
? Mong xã trả lời có chắc vốn chưa.
? Xin họp dân toàn xã.

@ all agree
= Gia đình tôi ủng hộ mở đường và sẵn sàng bàn giao đất.
= Tôi nhất trí, đường rộng thì con cháu đi lại an toàn.
+ Xe đưa vải, đưa lúa ra chợ giờ tránh nhau rất khó.
+ Xe cấp cứu vào thôn phải lùi cả đoạn.
? Mong làm nhanh, dứt điểm.
? Đề nghị giữ hàng cây đầu làng nếu được.
`;
