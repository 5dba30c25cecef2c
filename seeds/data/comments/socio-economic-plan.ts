export const socioEconomicPlanPoints = `
@ 4.1 partly
= Danh mục 14 ngõ sửa năm tới không có ngõ nhà tôi, trong khi mặt đường vỡ gần hết.
= Tôi đồng ý sửa ngõ nhưng thứ tự trước sau nên tính cả số người già, trẻ nhỏ, không chỉ mức hư hỏng.
= Cách xếp ngõ nào làm trước chưa rõ, bà con ngõ nào cũng bảo ngõ mình hỏng nhất.
+ Mưa xuống ổ gà đọng nước, tháng trước bà cụ số nhà cuối ngõ bị ngã.
+ Ngõ tôi hơn sáu mươi hộ chung một lối ra duy nhất.
+ Năm ngoái tổ đã có đơn xin mà chưa thấy trả lời.
? Đề nghị công bố bảng chấm điểm từng ngõ để mọi người cùng xem.
? Xin đưa đoàn đi xem thực tế vào ngày mưa.
? Mong bổ sung thêm vài ngõ dự phòng, thừa kinh phí thì làm tiếp.

@ 4.2 agree
= Thay đèn đường bằng loại tiết kiệm điện tôi rất ủng hộ.
= Bổ sung đèn ở đoạn ngõ dài hơn 50 mét là đúng chỗ bà con đang cần.
= Việc thay 320 bóng đèn nên làm sớm trước mùa đông.
+ Ngõ trong tối quá, con gái tôi đi học thêm về cứ phải gọi bố ra đón.
+ Sáng ra thì vài bóng vẫn bật đến 8 giờ, rất phí.
? Đề nghị lắp loại tự bật tắt theo trời tối.
? Mong ghi rõ ai sửa khi bóng cháy và sửa trong mấy ngày.

@ 5.1 partly
= Nạo vét cống trước ngày 30 tháng 4 là đúng nhưng một lần một năm thì chưa đủ.
= Cống chính nạo vét rồi mà cống ngõ không làm thì nước vẫn không thoát.
= Ba điểm ngập phường nêu tôi thấy còn thiếu đoạn gần trường tiểu học.
+ Cứ mưa nửa tiếng là nước tràn vào nhà, đồ đạc kê lên hai viên gạch.
+ Bùn vét lên để cạnh đường ba ngày, gặp mưa lại trôi xuống.
+ Hàng ăn đổ mỡ xuống hố ga nên cống tắc rất nhanh.
? Đề nghị vét bùn lên là chở đi ngay trong ngày.
? Xin làm song chắn rác ở miệng hố ga.
? Mong có số liên hệ trực máy bơm khi mưa đêm.

@ 5.2 other
= Bản đồ điểm ngập nên cho người dân tự gửi ảnh, đừng đợi cán bộ đi khảo sát.
= Tôi đề xuất ghi vạch mức nước ngập trên cột điện để năm sau so sánh.
+ Người sống ở đấy mới biết nước lên nhanh thế nào.
+ Có chỗ chỉ ngập mười lăm phút, cán bộ đến thì đã rút hết.
? Mong bản đồ công khai để người mua nhà, thuê nhà cùng biết.
? Đề nghị các cháu đoàn viên giúp ông bà gửi ảnh.

@ 6.1 agree
= Mở thêm lớp bán trú là việc gia đình công nhân chúng tôi mong nhất.
= Tôi nhất trí cải tạo bếp ăn và nhà vệ sinh trường học trước các việc khác.
= Hai lớp bán trú còn ít nhưng có còn hơn không.
+ Vợ chồng tôi làm ca, trưa không ai đón được cháu.
+ Các cháu nhịn đi vệ sinh cả buổi vì nhà vệ sinh bẩn.
? Mong ưu tiên con công nhân, gia đình đơn thân.
? Đề nghị công khai tiền ăn và nhà cung cấp thực phẩm.

@ 6.2 partly
= Trạm y tế trực thêm sáng thứ Bảy là tốt nhưng nên có cả chiều tối một ngày trong tuần.
= Khám cho người từ 70 tuổi mỗi năm một lần, tôi đề nghị hạ xuống 65 tuổi.
= Việc khám sức khỏe cho người già nên báo lịch sớm cho con cháu biết mà đưa đi.
+ Con cái đi làm cả ngày, bố mẹ không tự đi được.
+ Năm ngoái báo trước có một hôm nên nhiều cụ lỡ.
? Xin khám tại nhà văn hóa cho gần.
? Mong kết quả khám được giải thích cho dễ hiểu.

@ 7.1 agree
= Lớp hướng dẫn hóa đơn điện tử buổi tối rất hợp với người bán hàng như tôi.
= Bốn buổi hướng dẫn khai thuế nên chia theo ngành hàng.
= Tôi bán tạp hóa, rất cần người chỉ cách làm hóa đơn trên điện thoại.
+ Ban ngày đóng cửa hàng đi học thì mất khách.
+ Tôi lớn tuổi, xem hướng dẫn trên mạng không theo kịp.
? Đề nghị có tờ hướng dẫn in chữ to mang về.
? Mong có người để hỏi sau khi học xong.

@ 8.1 partly
= Mỗi tổ một điểm chữa cháy công cộng là ít với những ngõ sâu.
= Bình chữa cháy để ngoài trời sợ mất và hết hạn không ai thay.
+ Ngõ tôi xe chữa cháy không vào được, cách điểm đặt bình cả trăm mét.
+ Lần diễn tập vừa rồi nửa số người không biết rút chốt bình.
? Đề nghị giao cho hai nhà gần nhất trông giữ và ghi hạn kiểm tra.
? Xin mỗi năm tập hai lần vào buổi tối cho người đi làm.

@ 9.3 agree
= Công khai mức chi từng việc trước khi trình dự toán, tôi hoàn toàn đồng ý.
= Điều 9 rất hay, dân biết tiền chi vào đâu thì mới tin.
+ Trước giờ chỉ nghe tổng số, không biết từng ngõ hết bao nhiêu.
+ Biết giá rồi bà con còn góp ý được cách làm rẻ hơn.
? Mong để bảng chi ở nhà văn hóa, chữ to.
? Đề nghị sau khi làm xong công khai cả số quyết toán.

@ 10.1 disagree
= Tôi không đồng ý còn chữ vận động đóng góp khi ngân sách đã có phần sửa ngõ.
= Nói là tự nguyện nhưng đến nhà vận động thì ai nỡ từ chối, nên tôi phản đối Điều 10.
= Hộ thuê trọ không nên bị vận động đóng góp làm ngõ.
+ Lương hưu tôi có hơn ba triệu, mỗi năm bốn năm khoản đóng góp.
+ Ngõ trước góp xong làm dở, giờ bà con mất lòng tin.
? Đề nghị ghi rõ không góp cũng không bị nhắc tên trong cuộc họp.
? Xin chỉ vận động khi có thiết kế và dự toán đã công khai.

@ 12.1 agree
= Ba tháng công khai một lần là hợp lý.
= Tôi ủng hộ việc nêu rõ việc nào chậm và vì sao chậm.
+ Có thế Ban Giám sát đầu tư của cộng đồng mới có căn cứ mà hỏi.
+ Kế hoạch năm nào cũng hay, quan trọng là theo dõi.
? Đề nghị đăng cả ảnh trước và sau khi làm.
? Mong gửi tin nhắn cho các hộ có đăng ký.

@ all other
= Kế hoạch chưa thấy nói đến chỗ chơi cho trẻ con dịp hè.
= Đề nghị bổ sung việc quản lý chó thả rông, dự thảo chưa có dòng nào.
= Tôi xin góp thêm việc trồng cây: nên hỏi dân trồng cây gì trước cửa nhà họ.
+ Cả tổ tôi không có lấy một khoảng sân, các cháu đá bóng ngoài đường.
+ Cây trồng năm trước rễ làm bật cả vỉa hè.
? Mong phường xem xét đưa vào kế hoạch.
? Nếu năm nay chưa làm được thì xin ghi vào năm sau.

@ all agree
= Đọc bản tóm tắt tôi hiểu ngay, nhất trí với kế hoạch.
= Tôi đồng ý với các mục tiêu phường đề ra.
= Gia đình tôi ủng hộ, mong phường làm đúng hẹn.
+ Các việc nêu đều sát với chỗ tôi ở.
+ So với năm ngoái kế hoạch cụ thể hơn hẳn.
? Chúc phường hoàn thành sớm.
? Mong năm sau cũng hỏi dân như thế này.
`;
