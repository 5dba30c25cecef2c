export const parkingOrderPoints = `
@ 4.1 agree
= Ngõ dưới 3,5 mét không cho đỗ ô tô là quá đúng.
= Tôi nhất trí cấm đỗ trong ngõ loại C, xe cấp cứu còn vào được.
= Nhà có xe phải chịu gửi bãi, không thể chiếm ngõ chung.
+ Đêm bố tôi phải cáng ra tận đầu ngõ vì ô tô đỗ kín.
+ Hôm cháy ở ngõ bên, xe chữa cháy loay hoay mười phút.
+ Trẻ con đi bộ cứ phải nép vào tường.
? Mong làm nghiêm, đừng vài hôm rồi thôi.
? Đề nghị kẻ chữ cấm đỗ trên mặt đường.
> agreed: Cảm ơn ông (bà) đã nhất trí. Ngõ loại C sẽ có biển và chữ trên mặt đường.

@ 4.1 partly
= Dừng 10 phút bốc dỡ hàng là ít với nhà chuyển đồ hoặc xây sửa.
= Xin cho xe cứu thương gia đình, xe chở người khuyết tật dừng lâu hơn.
+ Nhà tôi sửa bếp, bốc gạch ít nhất nửa tiếng.
+ Mẹ tôi chạy thận, lên xuống xe mất hai chục phút.
? Đề nghị báo tổ trưởng là được dừng đến 30 phút.
? Mong có giấy ưu tiên dán trên kính.
> accepted: Tiếp thu: được dừng đến 30 phút khi chuyển đồ, sửa nhà có báo tổ trưởng; xe chở người khuyết tật, người bệnh có thẻ ưu tiên.

@ 4.2 partly
= Đỗ chẵn lẻ theo ngày hay quên, nên đổi theo tháng.
= Ngõ loại B đỗ một bên tôi đồng ý, nhưng bên số chẵn toàn cổng nhà thì đỗ vào đâu.
+ 0 giờ phải xuống chuyển xe thì ai chịu được.
+ Bên lẻ là tường trường học, bên chẵn mười hai cái cổng.
? Đề nghị mỗi ngõ họp chọn bên đỗ cố định.
? Xin đổi bên lúc 7 giờ sáng chứ không phải nửa đêm.
> accepted: Tiếp thu: từng ngõ họp chọn đỗ cố định một bên hoặc đổi theo tháng, giờ đổi là 7 giờ sáng ngày đầu tháng.

@ 5.1 disagree
= Bãi đỗ trên khoảnh đất cạnh sân chơi tôi không đồng ý, lấy mất chỗ của trẻ con.
= Bốn bãi 310 chỗ mà phường hơn nghìn xe thì không thấm vào đâu.
+ Khoảnh đất ấy chiều nào các cháu cũng đá bóng.
+ Riêng tổ tôi đã hơn sáu mươi xe.
? Đề nghị chuyển bãi sang khu kho cũ.
? Xin vận động cơ quan, chợ cho gửi ban đêm.
> partly_accepted: Tiếp thu một phần: bỏ bãi cạnh sân chơi, thay bằng khu kho cũ (thêm 45 chỗ) và thỏa thuận với ba cơ quan cho gửi ban đêm 120 chỗ. Chưa đáp ứng đủ nhu cầu toàn phường vì không còn đất trống; phường tiếp tục kiến nghị thành phố.

@ 5.2 agree
= Mỗi hộ một chỗ, bốc thăm công khai là công bằng.
= Tôi đồng ý đợt đầu mỗi nhà chỉ đăng ký một xe.
+ Có nhà ba xe, nhà không tranh được chỗ nào.
+ Bốc thăm thì không ai ý kiến được.
? Mong cho đổi chỗ giữa các hộ.
? Đề nghị công khai danh sách chờ.
> agreed: Cảm ơn ông (bà). Danh sách trúng và danh sách chờ được niêm yết tại bãi.

@ 6.1 disagree
= 450.000 đồng một tháng là rẻ, khuyến khích mua thêm xe.
= Giá 450.000 với người chạy xe dịch vụ vẫn cao.
= Tôi đề nghị giá gửi xe tính theo cỡ xe.
+ Bãi tư nhân quanh đây tám trăm, chênh thế thì tranh nhau.
+ Tôi chạy xe nuôi nhà, tháng nào cũng thêm khoản này.
? Nên thu rẻ xe thứ nhất, đắt xe thứ hai.
? Xin giảm cho xe kinh doanh của hộ khó khăn.
> partly_accepted: Tiếp thu một phần: từ xe thứ hai của một hộ thu 800.000 đồng; xe là phương tiện kiếm sống của hộ cận nghèo cũng được giảm 50%. Giữ 450.000 đồng cho xe thứ nhất vì đây là bãi công, chỉ bù chi phí.

@ 7.2 other
= Trụ sạc cách nhà 10 mét đã an toàn chưa, xin có ý kiến của bên phòng cháy.
= Xe máy điện sạc trong nhà trọ nguy hiểm hơn mà kế hoạch chưa nói.
+ Dãy trọ chỗ tôi tối nào cũng cắm cả chục xe.
+ Nghe cháy xe điện bà con rất sợ.
? Đề nghị thêm chỗ sạc xe máy điện.
? Mong hướng dẫn chủ nhà trọ.
> accepted: Tiếp thu: khoảng cách trụ sạc thực hiện theo ý kiến cơ quan phòng cháy, tối thiểu 15 mét; mỗi bãi có ít nhất 10 ổ sạc xe máy điện.

@ 9.1 agree
= Kẻ ô dừng đón học sinh là cần lắm rồi.
= Tôi ủng hộ dừng không quá 05 phút trước cổng trường.
+ Giờ tan học tắc từ cổng trường ra đến ngã tư.
+ Phụ huynh đỗ ba hàng, trẻ con len giữa xe.
? Mong nhà trường nhắc phụ huynh đi bộ nếu nhà gần.
? Đề nghị có người hướng dẫn tháng đầu.
> agreed: Cảm ơn ông (bà). Tháng đầu có công an phường và nhóm cha mẹ học sinh cùng hướng dẫn.

@ 9.2 disagree
= Cấm ô tô rẽ vào đoạn cổng trường thì nhà tôi trong đoạn ấy về bằng cách nào.
= Giờ cấm 6 giờ 45 trùng giờ chúng tôi đi làm.
+ Cả đoạn có hơn hai mươi nhà có xe.
+ Vòng đường khác xa gần cây số, cũng tắc.
? Đề nghị cấp thẻ cho hộ ở trong đoạn.
? Xin chỉ cấm một chiều.
> accepted: Tiếp thu: hộ ở trong đoạn được cấp thẻ ra vào; giờ cấm buổi sáng rút còn 6 giờ 50 đến 7 giờ 25.

@ 11.1 partly
= 60 ngày nhắc nhở là dài, một tháng là đủ.
= Nhắc nhở trước rồi phạt tôi đồng ý, nhưng phải có bãi xong mới được phạt.
+ Chưa có chỗ gửi mà phạt thì dân biết để xe đâu.
+ Nhắc mãi thành nhờn.
? Đề nghị phạt bắt đầu sau khi bãi đầu tiên mở 15 ngày.
? Mong gửi giấy nhắc có bản đồ bãi.
> accepted: Tiếp thu: chỉ xử lý sau khi bãi phục vụ khu đó mở được 15 ngày; thời gian nhắc nhở rút còn 45 ngày.

@ 12.2 partly
= Camera tự xóa sau 30 ngày tôi đồng ý, nhưng ai được xem lại thì chưa rõ.
= Lắp camera phải báo các nhà trong tầm quay.
+ Ống kính chiếu thẳng cửa sổ nhà dân thì không được.
+ Có nơi hình ảnh bị đưa lên nhóm chung của tổ.
? Đề nghị ghi sổ mỗi lần xem lại.
? Xin che phần nhà dân trong khung hình.
> accepted: Tiếp thu: chỉ công an phường được xem lại, mỗi lần xem ghi sổ; phần cửa, sân nhà dân được che mờ; hộ trong tầm quay được thông báo trước 07 ngày.

@ 14.1 other
= Nhân tiện đề nghị phường cho sửa nắp cống vỡ giữa ngõ, xe vấp suốt.
= Trước khi kẻ vạch xin vá mặt đường đã.
+ Mặt đường lồi lõm, kẻ xong vài tháng lại bong.
+ Nắp cống kênh cả gang tay.
? Mong làm một thể cho đỡ tốn.
? Xin cho biết lịch sửa ngõ.
> noted: Ghi nhận: sửa nắp cống, vá mặt đường thuộc kế hoạch duy tu, không thuộc phạm vi dự thảo này. Phường đã chuyển bộ phận hạ tầng và sẽ vá đường trước khi kẻ vạch ở các ngõ được nêu.

@ all agree
= Tôi đồng ý kế hoạch, phường mình ngõ nhỏ mà xe nhiều quá rồi.
= Nhất trí với dự thảo, mong lập lại trật tự.
+ Nhà không có xe mà ra vào lúc nào cũng vướng.
+ Có bãi thì người có xe cũng đỡ khổ.
? Đề nghị làm thử một khu trước.
? Mong ba tháng sau hỏi lại ý kiến dân.
> agreed: Cảm ơn ông (bà) đã nhất trí. Sau 06 tháng phường sẽ họp các tổ dân phố để đánh giá.
`;
