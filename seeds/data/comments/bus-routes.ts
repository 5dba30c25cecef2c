export const busRoutesPoints = `
@ 4.2 agree
= Tuyến trục chạy đến 22 giờ là điều người đi làm tối mong lâu rồi.
= Tôi ủng hộ giờ cao điểm 10 đến 15 phút một chuyến.
+ Con tôi học buổi tối, hết xe toàn phải đi xe ôm.
+ Chờ 40 phút một chuyến thì ai cũng bỏ xe buýt.
? Mong giữ đúng giờ cả ngày mưa.
? Đề nghị dán giờ chuyến cuối ở mọi điểm dừng.

@ 5.2 disagree
= Tuyến liên xã nghỉ lúc 20 giờ 30 là sớm, người chăm bệnh nhân không về được.
= Tôi không đồng ý 30 phút một chuyến, xã tôi đi một chuyến phải canh cả buổi.
= Xe liên xã chuyến đầu 5 giờ 15 vẫn muộn với người đi chợ đầu mối.
+ Bệnh viện cho vào thăm đến 20 giờ, ra đến nơi hết xe.
+ Bà con mang rau lên chợ từ 4 giờ.
+ Học sinh lỡ một chuyến là muộn tiết đầu.
? Đề nghị thêm chuyến 21 giờ 30 vào thứ Sáu, Chủ nhật.
? Xin giờ cao điểm 15 phút một chuyến.
? Mong có xe nhỏ chạy chuyến sớm.

@ 5.3 agree
= Mỗi tuyến qua một bệnh viện, tôi rất đồng tình.
= Người già xã tôi đi khám mà có xe thẳng đến viện thì quý quá.
+ Trước phải đổi hai lần xe.
+ Mỗi tháng tôi đi lấy thuốc huyết áp một lần.
? Mong điểm dừng sát cổng viện.
? Đề nghị có ghế và mái che.

@ 6.1 partly
= Giờ chạy khớp ba ca là tốt, nhưng nhiều nhà máy ca 7 giờ 30 và hành chính.
= Tuyến khu công nghiệp nên hỏi giờ ca của từng công ty trước khi chốt.
+ Công ty tôi làm từ 7 giờ 15 đến 16 giờ 15, không khớp giờ nào.
+ Tăng ca đột xuất đến 20 giờ thì hết xe.
? Đề nghị khảo sát công đoàn các công ty.
? Xin thêm một chuyến lúc 20 giờ 20.

@ 6.2 agree
= Chuyến sau ca 22 giờ chạy về tận xã là điều chị em công nhân cần nhất.
= Tôi nhất trí có xe sau ca đêm.
+ Đi xe máy mười mấy cây số đêm mùa đông rất sợ.
+ Năm ngoái tổ tôi có người bị ngã vì buồn ngủ.
? Mong xe chờ thêm năm phút khi ca tan muộn.
? Đề nghị lắp đèn ở điểm dừng trong khu công nghiệp.

@ 7.1 disagree
= Bỏ ba tuyến vắng khách thì xã tôi lại không có xe nào.
= Tuyến vắng vì chạy không đúng giờ chứ không phải dân không cần, tôi không đồng ý bỏ.
+ Cả xã chỉ trông vào tuyến đó để ra bệnh viện.
+ Sáu tháng khảo sát trúng lúc sửa cầu, xe phải đi vòng.
? Đề nghị giảm chuyến, dùng xe nhỏ chứ đừng bỏ hẳn.
? Xin công khai số liệu khảo sát từng tuyến.

@ 7.3 partly
= Dời điểm dừng phải hỏi trường học, chợ gần đó.
= Niêm yết 30 ngày tại điểm dừng là tốt, nên thêm ý kiến của xã.
+ Điểm trước cổng trường dời đi 400 mét thì trẻ phải qua ngã tư.
+ Nhiều cụ không đọc được chữ nhỏ trên biển.
? Đề nghị không dời quá 200 mét.
? Xin vẽ sơ đồ cho dễ xem.

@ 8.1 agree
= Xe chờ tàu chậm là rất thiết thực với người đảo.
= Tôi ở đảo, mong nhất là xe khớp giờ tàu.
+ Tàu vào trễ mười phút là lỡ xe, phải thuê taxi.
+ Hôm biển động càng khó.
? Mong có chỗ chờ kín gió ở bến.
? Đề nghị cho gửi hàng gọn theo xe.

@ 9.1 partly
= Vé 8.000 đồng tôi chấp nhận được, nhưng vé tháng liên tuyến 230.000 hơi cao với công nhân.
= Giá vé nên theo chặng, đi ba cây cũng như đi ba mươi cây thì không hợp lý.
+ Hai vợ chồng đi làm mỗi tháng gần nửa triệu.
+ Tôi chỉ đi từ nhà ra chợ.
? Đề nghị vé chặng ngắn 5.000 đồng.
? Xin có vé tuần.

@ 9.3 agree
= Không từ chối khách trả tiền mặt, các cụ mừng lắm.
= Tôi đồng ý vẫn nhận tiền mặt.
+ Mẹ tôi không dùng thẻ.
+ Điện thoại hết pin thì còn có tiền lẻ.
? Mong phụ xe có sẵn tiền lẻ trả lại.
? Đề nghị in vé cho người trả tiền mặt.

@ 10.1 partly
= Miễn vé từ 70 tuổi tôi đề nghị hạ xuống 65.
= Nên miễn cả người đi cùng người khuyết tật nặng.
+ Con tôi không tự lên xe được, lần nào cũng phải có người theo.
+ Nhiều người 65 tuổi không có lương hưu.
? Mong xem xét khả năng ngân sách.
? Đề nghị ít nhất miễn ngoài giờ cao điểm.

@ 11.2 agree
= Lái xe dừng hẳn mới mở cửa, câu này phải in to trên xe.
= Tôi nhất trí quy định về thái độ phục vụ.
+ Tôi từng bị ngã vì xe chưa dừng hẳn.
+ Bác tài chạy vội, các cụ chưa ngồi đã phóng.
? Đề nghị có chỗ chấm điểm lái xe.
? Mong tập huấn lại cho anh em lái xe.

@ 12.1 agree
= Có mã xem xe đang ở đâu thì đỡ phải đứng nắng chờ.
= Tôi ủng hộ biển điểm dừng ghi rõ giờ.
+ Hiện biển mờ hết, không biết xe nào dừng.
+ Tôi đứng nửa tiếng mới biết tuyến đã đổi đường.
? Mong ghi cả chữ nổi cho người mù.
? Đề nghị thông báo bằng loa ở bến chính.

@ all other
= Ngoài xe buýt, xin cho chỗ gửi xe đạp ở điểm dừng đầu xã.
= Đường vào thôn tôi hỏng, xe buýt có tuyến mà không vào được thì đề nghị sửa đường.
+ Nhà cách điểm dừng hai cây, đi bộ không nổi.
+ Ổ gà sâu, lái xe toàn trả khách ở đầu đường.
? Mong thành phố và xã cùng tính.
? Xin trả lời cho bà con rõ.

@ all agree
= Tôi đồng ý phương án mới, thẳng tuyến và rõ giờ.
= Nhất trí với phương án, mong làm sớm tuyến khu công nghiệp.
+ Mạng tuyến cũ đi vòng quá nhiều.
+ Con tôi có thể tự đi học, đỡ bố mẹ đưa đón.
? Đề nghị chạy thử miễn phí tuần đầu.
? Mong công khai đánh giá sau sáu tháng.
`;
