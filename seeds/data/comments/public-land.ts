export const publicLandPoints = `
@ 4.1 agree
= Đấu giá công khai tại thôn, tôi nhất trí cao.
= Cho thuê qua đấu giá thì hết chuyện quen biết, tôi đồng ý.
+ Bao năm nay đất tốt toàn về tay mấy nhà.
+ Đấu tại thôn thì ai cũng xem được.
? Mong Mặt trận thôn chứng kiến từ đầu đến cuối.
? Đề nghị công khai người trúng và giá trúng.
> agreed: Cảm ơn ông (bà). Kết quả đấu giá được niêm yết trong 03 ngày tại thôn và trên cổng.

@ 4.2 partly
= Thửa dưới 1.000 mét vuông dành cho hộ trong thôn là đúng, nên nâng lên 1.500 mét vuông.
= Người thôn khác có ruộng liền kề cũng nên được tham gia.
+ Ruộng tôi sát bờ mà không được đấu thì máy vào khó.
+ Thôn tôi thửa nào cũng quanh quanh 1.200.
? Đề nghị ưu tiên người có ruộng liền thửa.
? Xin tính theo điều kiện từng thôn.
> partly_accepted: Tiếp thu một phần: người có ruộng liền thửa được tham gia và được ưu tiên khi trả bằng giá. Giữ ngưỡng 1.000 mét vuông để các thửa lớn có nhiều người tham gia, tăng thu cho mương máng của thôn.

@ 5.1 disagree
= Thuê 05 năm là dài, nhỡ người thuê bỏ cỏ thì cả thôn chịu.
= Tôi đề nghị đất lúa chỉ cho thuê 03 năm.
+ Giá lúa lên xuống, để lâu thiệt ngân sách xã.
+ Có người thuê xong cho thuê lại lấy lời.
? Nên có điều khoản điều chỉnh giá sau ba năm.
? Xin kiểm tra hằng năm.
> not_accepted: Không tiếp thu thời hạn 03 năm: người thuê cần ít nhất 05 năm để yên tâm cải tạo đất, mua máy. Lo ngại về bỏ hóa, cho thuê lại đã được xử lý tại khoản 2 Điều 8 và khoản 2 Điều 9; thôn xác nhận hiện trạng mỗi năm.

@ 5.2 agree
= Nuôi thủy sản được thuê 05 năm và ưu tiên kỳ sau là hợp lý.
= Tôi đang nuôi cá, đồng ý thời hạn này.
+ Đắp bờ, làm cống hết cả trăm triệu.
+ Thuê từng năm một không ai dám đầu tư.
? Mong giữ quyền ưu tiên khi trả bằng giá trúng.
? Đề nghị cho làm nhà trông cá chắc chắn hơn.
> agreed: Cảm ơn ông (bà). Quyền ưu tiên khi trả bằng giá trúng được giữ như dự thảo; lều trông coi thực hiện theo khoản 2 Điều 7.

@ 6.1 disagree
= Giá khởi điểm 450.000 đồng một sào với đất lúa trũng là cao.
= Đất xấu đất tốt chung một giá, tôi không đồng ý.
= Một sào lúa trừ chi phí còn vài trăm nghìn, thuê 450.000 thì hòa.
+ Ruộng tôi năm nào cũng ngập một vụ.
+ Giá phân bón, công cấy đều tăng.
? Đề nghị chia đất làm hai, ba hạng.
? Xin giảm giá khởi điểm cho ruộng chỉ cấy một vụ.
> accepted: Tiếp thu: giá khởi điểm đất lúa chia ba hạng 280.000, 370.000 và 450.000 đồng một sào; ruộng chỉ cấy được một vụ thuộc hạng thấp nhất.

@ 7.3 partly
= Mất từ 50% mới được miễn giảm, xin hạ xuống 30%.
= Biên bản thiên tai nên lập trong mấy ngày cho rõ.
+ Trận bão năm trước tôi mất bốn phần mười mà không được gì.
+ Chờ cán bộ xuống thì lúa đã cắt.
? Đề nghị cho chụp ảnh gửi trước.
? Mong giảm theo mức thiệt hại.
> partly_accepted: Tiếp thu một phần: giảm theo bậc, mất từ 30% đến dưới 50% giảm một nửa, từ 50% miễn toàn bộ tiền thuê của vụ; biên bản lập trong 05 ngày, nhận ảnh gửi trước. Không giảm khi mất dưới 30% vì khó phân biệt với biến động năng suất bình thường.

@ 9.1 agree
= Xử lý đất lấn chiếm là đúng, phải làm công bằng với mọi nhà.
= Tôi đồng ý vận động tự trả trong 90 ngày.
+ Có nhà lấn ra cả mương tiêu.
+ Nhiều năm xã nói mà chưa làm.
? Mong công khai danh sách đã trả, chưa trả.
? Đề nghị cắm mốc ngay sau khi thu.
> agreed: Cảm ơn ông (bà). Mốc đất công ích sẽ được cắm trong 30 ngày sau khi thu lại.

@ 10.1 partly
= 60% cho mương máng là ít, nên 80% vì tiền từ đất của thôn.
= Tiền thuê đất thôn nào nên để lại thôn ấy quyết.
+ Mương thôn tôi sạt mấy năm chưa kè.
+ Thu của dân mà chi ở đâu không thấy.
? Đề nghị thôn họp chọn việc trước khi chi.
? Xin niêm yết từng khoản.
> accepted: Tiếp thu: nâng lên 70%; việc chi do hội nghị thôn chọn trước; thu, chi niêm yết theo từng thôn.

@ 12 partly
= Người đang canh tác được quyền mua bằng giá trúng tôi ủng hộ, nhưng ba năm là ngắn, nên năm năm.
= Hợp đồng miệng của nhà tôi có từ lâu, mong được chuyển tiếp thuận lợi.
+ Nhà tôi làm thửa ấy từ năm nào không nhớ, chỉ có trưởng thôn cũ biết.
+ Sợ người ngoài đẩy giá lên cao rồi bỏ.
? Xin thôn xác nhận thay giấy tờ.
? Đề nghị đặt cọc khi đấu giá để tránh phá giá.
> accepted: Tiếp thu: thôn xác nhận thay cho giấy tờ; người tham gia đấu giá đặt cọc 20% giá khởi điểm, bỏ cọc thì không được tham gia hai kỳ sau.

@ all agree
= Tôi nhất trí với kế hoạch, dân biết từng thửa đất là tốt.
= Đồng ý với dự thảo, bỏ hoang đất mãi cũng tiếc.
+ Danh mục công khai thì ai cũng kiểm tra được.
+ Có tiền làm đường ra đồng.
? Mong làm trước vụ xuân.
? Đề nghị họp thôn giải thích thêm.
> agreed: Cảm ơn ông (bà) đã nhất trí với dự thảo.
`;
