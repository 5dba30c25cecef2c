export const wasteSortingPoints = `
@ 5.1 partly
= Giờ lấy rác 17 giờ 30 nhiều nhà chưa đi làm về, không ai mang rác ra.
= Tôi đồng ý có lịch cố định nhưng khung giờ chiều nên muộn hơn.
= Rác thực phẩm lấy buổi chiều thì để cả ngày, mùa hè bốc mùi.
+ Vợ chồng tôi tan ca 18 giờ, về đến nhà xe đã đi qua.
+ Để rác ngoài cổng từ sáng thì chó mèo bới tung.
? Đề nghị thêm chuyến sáng sớm 5 giờ 30 cho ai cần.
? Xin lùi sang 18 giờ 30 đến 20 giờ 30 vào mùa hè.
? Mong gõ kẻng khi xe đến đầu ngõ.
> accepted: Tiếp thu: khung giờ chuyển thành 18 giờ đến 20 giờ, mùa hè đến 20 giờ 30; xe có kẻng báo; thôn nào có trên một nửa số hộ đề nghị thì thêm chuyến 5 giờ 30.

@ 4.1 agree
= Phân ba loại đơn giản, tôi thấy làm được.
= Tôi nhất trí phân loại tại nhà, quan trọng là xe thu cũng phải để riêng.
= Cách phân loại dễ hiểu, trẻ con nhà tôi thuộc ngay.
+ Trước đây nhà phân loại xong xe lại đổ chung một thùng nên mọi người nản.
+ Ở trường các cháu đã được học, về nhắc cả ông bà.
? Mong có tranh dán ở bếp từng nhà.
? Đề nghị xe thu có ngăn riêng hoặc ngày riêng.
> agreed: Cảm ơn ông (bà) đã nhất trí. Hợp đồng với đơn vị thu gom quy định thùng riêng cho từng loại; đổ lẫn bị trừ tiền theo Điều 15.

@ 4.2 partly
= Thùng 15 lít nhỏ với nhà đông người, nên có loại 25 lít.
= Cấp thùng miễn phí cho mọi nhà là tốn kém, nhà có xô cũ thì thôi.
+ Nhà tôi bảy khẩu, một ngày đã đầy.
+ Thùng nhựa mỏng phơi nắng một mùa là giòn.
? Đề nghị cho đăng ký cỡ thùng.
? Xin chọn loại có nắp khóa để chó không mở được.
> accepted: Tiếp thu: hộ được đăng ký thùng 15 hoặc 25 lít, có nắp khóa; hộ không nhận thùng được nhận túi phân loại thay thế.

@ 4.3 agree
= Ủ rác tại vườn tôi làm ba năm nay, rất tốt cho cây.
= Tôi ủng hộ khuyến khích hộ có vườn tự ủ phân.
+ Đất tơi hẳn, đỡ mua phân bón.
+ Rác nhà tôi giảm được một nửa.
? Mong xã mở lớp chỉ cách ủ không mùi.
? Đề nghị cấp men vi sinh lần đầu cho bà con làm quen.
> agreed: Cảm ơn ông (bà). Xã sẽ mở lớp hướng dẫn tại từng thôn và cấp men cho lần ủ đầu tiên.

@ 6.2 disagree
= Điểm tập kết cách nhà 30 mét là quá gần.
= Tôi phản đối đặt điểm tập kết cạnh lối vào xóm chúng tôi.
= 30 mét thì gió nồm là mùi vào tận nhà.
+ Xe rác chờ ở đó từ chiều đến tối, nước chảy ra đường.
+ Ngay cạnh là sân chơi của các cháu.
+ Ruồi nhặng vào bếp, không dám mở cửa.
? Đề nghị tối thiểu 100 mét và có tường bao, cây xanh.
? Xin chọn khu đất cuối cánh đồng, xa dân.
? Mong họp riêng các hộ ở gần trước khi quyết.
> partly_accepted: Tiếp thu một phần: khoảng cách tối thiểu tăng lên 60 mét, có tường bao, cây xanh và họp riêng các hộ trong bán kính 150 mét. Chưa nâng lên 100 mét vì ba thôn không còn quỹ đất đáp ứng; tại đó xe lấy rác hai lần một ngày để không lưu rác.

@ 7.2 agree
= Bể chứa vỏ thuốc ngoài đồng rất cần, hai bể cho 10 ha là vừa.
= Tôi đồng ý thu gom vỏ thuốc bảo vệ thực vật riêng.
+ Bờ mương giờ toàn vỏ gói thuốc, trâu bò uống nước cũng sợ.
+ Bể cũ đầy tràn cả năm không ai lấy.
? Đề nghị ghi lịch lấy vỏ thuốc.
? Mong nhắc cả các hộ thuê đất từ nơi khác đến.
> agreed: Cảm ơn ông (bà). Vỏ thuốc được lấy hai tháng một lần, lịch ghi trên thành bể.

@ 9.1 disagree
= Mức 27.000 đồng cao hơn hiện nay, tôi thấy chưa hợp lý.
= Tính theo hộ là không công bằng, nhà hai vợ chồng già khác nhà mở quán.
= Thu thêm tiền thì phải lấy rác đủ ngày, chứ như năm ngoái thì tôi không đồng ý.
+ Năm ngoái có tuần bỏ hai buổi mà vẫn thu đủ.
+ Nhà tôi ủ hết rác bếp, một tuần được nắm rác khô.
+ Hộ bán phở đầu xóm thải gấp mười nhà tôi.
? Đề nghị thu theo số người hoặc theo thùng.
? Xin trừ tiền những ngày xe không đến.
? Mong công khai tiền chi trả cho đơn vị thu gom.
> partly_accepted: Tiếp thu một phần: quán ăn, hàng giết mổ chuyển sang trả theo khối lượng; ngày bỏ tuyến được trừ vào kỳ sau. Giữ mức 27.000 đồng với hộ từ ba người vì đã tính đủ chi phí theo bảng đăng kèm; hộ một, hai người trả 18.000 đồng.
> not_accepted: Không tiếp thu đề nghị thu theo thùng ngay trong năm đầu: chưa có cách cân, đếm chính xác và dễ phát sinh vứt rác ra đường. Xã sẽ làm thử tại một thôn rồi lấy ý kiến lại.

@ 10.1 partly
= Giảm 30% cho hộ tự ủ tôi ủng hộ, nhưng xác nhận mỗi quý thì phiền.
= Ai kiểm tra nhà nào ủ thật, nhà nào không, dự thảo chưa nói.
+ Trưởng thôn không đi hết được mấy trăm nhà.
+ Sợ nhà không làm cũng khai.
? Đề nghị đăng ký một lần, kiểm tra ngẫu nhiên.
? Xin giao chi hội phụ nữ xác nhận.
> accepted: Tiếp thu: đăng ký một lần trong năm, chi hội phụ nữ kiểm tra ngẫu nhiên; khai sai thì thôi giảm trong 12 tháng.

@ 11.2 disagree
= Gắn thẻ rồi để rác lại thì cả xóm chịu mùi, tôi không đồng ý.
= Để lại túi rác không phân loại là cách làm không hay.
+ Nhà đi vắng, rác nằm đó cả tuần.
+ Có người vứt trộm sang trước cửa nhà khác, oan cho chủ nhà.
? Nên nhắc tên trong nhóm thôn hoặc đến tận nhà hướng dẫn.
? Đề nghị vẫn lấy rác nhưng ghi sổ, ba lần thì tính thêm tiền.
> partly_accepted: Tiếp thu một phần: ba lần đầu vẫn lấy rác và dán thẻ nhắc; từ lần thứ tư mới để lại. Không nêu tên trong nhóm thôn vì ảnh hưởng đến danh dự của người dân; tuyên truyền viên sẽ đến nhà hướng dẫn.

@ 8.3 agree
= Giao trách nhiệm cho chủ nhà trọ là đúng.
= Khu trọ đông mà không có thùng thì rác toàn vứt ra mương, tôi nhất trí Điều 8.
+ Sau nhà tôi là dãy trọ ba mươi phòng có đúng một thùng.
+ Người thuê thay đổi luôn, không ai dặn.
? Đề nghị có bảng nội quy dán ở cổng khu trọ.
? Mong kiểm tra mỗi tháng một lần.
> agreed: Cảm ơn ông (bà) đã nhất trí. Mẫu nội quy khu trọ sẽ được gửi cho các chủ nhà trọ.

@ 12.3 partly
= 24 giờ mới trả lời việc bỏ tuyến là lâu, rác đã bốc mùi.
= Đề nghị bỏ tuyến thì phải lấy bù ngay trong ngày hôm sau.
+ Nhà tôi gọi ba lần không ai nghe.
+ Có hôm xe hỏng cả thôn chờ đến đêm.
? Xin thông báo trên loa khi xe hỏng.
? Mong có xe dự phòng.
> accepted: Tiếp thu: đơn vị thu gom phải báo trong 02 giờ khi xe hỏng và lấy bù trước 10 giờ sáng hôm sau.

@ all other
= Nhân đây đề nghị xã cho nạo vét con mương sau xóm, rác đọng lâu năm.
= Kế hoạch nói rác nhà dân, còn rơm rạ đốt ngoài đồng khói mù thì tính sao.
+ Mùa gặt khói bay vào nhà, người hen không thở được.
+ Mương tắc, nước thải dồn lại ngay sau bếp.
? Mong có phương án thu rơm.
? Xin xã cho biết bao giờ làm.
> noted: Ghi nhận: việc nạo vét mương và xử lý rơm rạ không thuộc phạm vi Kế hoạch này. Xã đã chuyển nội dung cho bộ phận thủy lợi, nông nghiệp và sẽ trả lời riêng tại hội nghị thôn.

@ all agree
= Tôi ủng hộ kế hoạch, làng sạch thì ai cũng khỏe.
= Nhất trí với dự thảo, mong làm sớm.
+ Bãi rác đầu làng tồn tại lâu quá rồi.
+ Xã bên làm hai năm nay đường làng khác hẳn.
? Đề nghị cán bộ, đảng viên làm trước.
? Mong ba tháng sau công khai kết quả.
> agreed: Cảm ơn ông (bà) đã nhất trí. Kết quả giai đoạn một sẽ được công khai trước khi mở rộng toàn xã.
`;
