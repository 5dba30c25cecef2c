export const marketPavementPoints = `
@ 4.1 partly
= Chợ họp từ 4 giờ 30 là sớm quá với những nhà ở sát chợ, nên lùi lại 5 giờ.
= Giờ họp chợ tôi đồng ý, chỉ xin mùa đông mở muộn hơn nửa tiếng.
= 4 giờ 30 đã họp chợ thì nhà mặt chợ không ai ngủ được.
+ Nhà tôi có mẹ già và cháu nhỏ, cứ xe hàng đến là cả nhà thức giấc.
+ Hàng bốc dỡ trước giờ họp cả tiếng, thành ra 3 giờ rưỡi đã ồn.
+ Mùa đông 5 giờ trời vẫn tối, khách chưa có ai mà người bán đã phải ra giữ chỗ.
? Đề nghị ghi giờ bốc dỡ hàng riêng, không để chung với giờ họp chợ.
? Mong phường thử một tháng rồi hỏi lại các hộ quanh chợ.
? Nên chia giờ mùa hè, mùa đông cho rõ.
> partly_accepted: Tiếp thu một phần: dự thảo bổ sung giờ mùa đông (từ tháng 11 đến tháng 3) mở chợ lúc 5 giờ. Mùa hè giữ 4 giờ 30 vì đa số hộ bán rau, cá phải lấy hàng sớm; việc bốc dỡ trước 5 giờ chỉ được làm ở cổng phía sau, không giáp nhà dân.

@ 4.1 disagree
= Đóng chợ lúc 19 giờ thì công nhân tan ca không mua được gì.
= Tôi không đồng ý giờ đóng chợ 19 giờ, phải đến 20 giờ 30 mới hợp với người đi làm.
= Chợ nghỉ 7 giờ tối là chỉ phục vụ người ở nhà, người đi làm về muộn chịu thiệt.
+ Tôi làm ở khu công nghiệp, 18 giờ 30 mới về đến đầu phường.
+ Siêu thị thì đắt, mà hàng rong trước nhà trọ sắp tới lại không cho bán.
+ Cả dãy trọ chỗ tôi hơn bốn chục người đều tan ca sau 18 giờ.
? Đề nghị kéo dài thêm một tiếng cho dãy hàng rau và hàng chín.
? Xin cho một góc chợ bán tối, có đèn và người trông.
? Mong phường khảo sát các khu nhà trọ rồi hãy chốt giờ.
> accepted: Tiếp thu: khoản 1 Điều 4 được sửa, dãy hàng rau và hàng chín ở cổng phía Đông được bán đến 20 giờ 30 hằng ngày; các dãy khác nghỉ lúc 19 giờ.

@ 7.1 disagree
= 4.000 đồng một mét vuông một ngày là cao với người bán rau.
= Tiền chỗ tăng gấp rưỡi so với đang thu, tôi thấy chưa hợp lý.
= Mức tiền chỗ tính đều cho mọi hàng là không công bằng.
+ Ngồi hai mét vuông một tháng hết gần hai trăm rưỡi, chưa kể điện và vệ sinh.
+ Hàng thịt một buổi lãi bằng hàng rau cả tuần mà trả tiền như nhau.
+ Mưa gió nghỉ bán vẫn bị tính tiền thì càng khó.
? Đề nghị chia làm ba mức theo loại hàng và vị trí.
? Xin thu theo ngày ngồi thật, ngày nghỉ không tính.
? Nên giữ mức cũ năm đầu rồi hãy điều chỉnh.
> partly_accepted: Tiếp thu một phần: mức thu được chia ba bậc 2.500, 3.500 và 4.000 đồng theo loại hàng và vị trí; không thu ngày nghỉ bán có báo trước. Chưa thể giữ mức cũ vì tiền điện, vệ sinh, phòng cháy hiện chợ đang phải bù từ ngân sách.
> not_accepted: Không tiếp thu đề nghị giữ mức cũ: mức hiện hành định từ nhiều năm trước, không đủ trả chi phí vệ sinh và phòng cháy. Phường đã công khai bảng tính chi phí tại cổng chợ và sẽ rà soát lại sau 06 tháng.

@ 8.1 agree
= Kẻ vạch ở vỉa hè từ 3 mét là đúng, lâu nay người đi bộ phải xuống lòng đường.
= Tôi ủng hộ chừa 1,5 mét cho người đi bộ.
= Có vạch sơn rõ ràng thì người bán và người đi đường đều dễ.
+ Con tôi đi học qua đoạn ấy toàn phải len giữa xe máy với hàng ăn.
+ Chồng tôi đi xe lăn, có lối là nhà tôi mừng lắm.
+ Trước đây mỗi lần dọn dẹp chỉ được vài hôm rồi đâu lại vào đấy.
? Mong giữ vạch cho bền, mờ thì sơn lại.
? Làm xong xin duy trì, đừng làm theo đợt.
? Đề nghị đặt biển giờ bán ở từng đoạn.
> agreed: Cảm ơn ông (bà) đã nhất trí. Phường sẽ sơn lại vạch sáu tháng một lần và đặt biển giờ tại cả chín đoạn.

@ 8.1 disagree
= Quy định vỉa hè 3 mét mới được bán thì ngõ phố cũ hầu như không chỗ nào đủ.
= Vỉa hè khu tôi rộng 2 mét 7, thiếu có ba chục phân mà mất chỗ bán thì xót.
= Nên xét từng đoạn chứ không lấy một con số 3 mét cho cả phường.
+ Cả nhà tôi trông vào nồi bún buổi sáng, bán mười mấy năm nay.
+ Đoạn đó ít người đi bộ, bên kia đường đã có hè rộng.
+ Dời vào chợ thì mất hết khách quen.
? Đề nghị cho các đoạn từ 2,5 mét bán buổi sáng sớm nếu vẫn chừa đủ 1,5 mét.
? Xin phường đo lại từng đoạn có mặt tổ trưởng và người bán.
? Mong có chỗ thay thế gần trước khi dẹp.
> not_accepted: Không tiếp thu: hè dưới 3 mét không bảo đảm cùng lúc lối đi 1,5 mét, chỗ ngồi bán và chỗ dừng xe của khách. Người đang bán tại các đoạn này được xếp vào nhóm ưu tiên bốc thăm theo Điều 11 và được bố trí chỗ trong bán kính 400 mét trước khi dọn.
> partly_accepted: Tiếp thu một phần: phường đo lại các đoạn từ 2,7 mét đến dưới 3 mét với sự có mặt của tổ dân phố; đoạn nào vẫn chừa đủ 1,5 mét cho người đi bộ được bán buổi sáng đến 7 giờ 30. Các đoạn hẹp hơn giữ như dự thảo.

@ 9.1 partly
= Buổi sáng bán đến 8 giờ là hơi ngắn, nên cho đến 8 giờ 30.
= Giờ chiều 16 giờ 30 trùng giờ tan học, đường rất đông.
= Giờ bán trên vỉa hè nên khác nhau giữa ngày thường và ngày nghỉ.
+ Chủ nhật mọi người dậy muộn, 8 giờ mới là lúc đông khách ăn sáng.
+ Phụ huynh đón con dừng xe mua đồ ngay lòng đường.
+ Dọn hàng lúc 8 giờ thì đúng lúc khách còn đang ngồi ăn.
? Đề nghị thứ Bảy, Chủ nhật cho bán đến 9 giờ.
? Xin lùi giờ chiều xuống 17 giờ 30 ở đoạn gần trường.
? Nên có 15 phút để dọn, đừng đúng giờ là phạt.
> accepted: Tiếp thu: bổ sung vào khoản 1 Điều 9 giờ sáng thứ Bảy, Chủ nhật đến 9 giờ; thêm 15 phút thu dọn sau mỗi khung giờ. Đoạn gần trường bán chiều từ 17 giờ 30.

@ 10.1 agree
= Không cho bán trước cổng trường giờ tan học là rất cần.
= Tôi hoàn toàn đồng ý khoảng cách 30 mét trước cổng trường.
= Cổng trường mà hết hàng rong thì bọn trẻ đỡ ăn quà vặt linh tinh.
+ Chiều nào tôi đón cháu cũng tắc hai mươi phút vì xe bán hàng.
+ Nhiều xe xiên bẩn không biết nguồn gốc từ đâu.
+ Hôm trước có cháu suýt bị xe máy quệt vì tránh xe hàng.
? Mong phường cử người nhắc trong hai tuần đầu.
? Đề nghị trường cũng nhắc phụ huynh đừng dừng mua.
? Nên áp dụng cả lớp học thêm buổi tối.
> agreed: Cảm ơn ông (bà) đã nhất trí. Hai tuần đầu có lực lượng của phường và nhà trường cùng nhắc nhở tại cổng trường.

@ 11.2 partly
= Điểm b ưu tiên người bán từ ba năm là đúng nhưng cách xác nhận chưa rõ.
= Bốc thăm sáu tháng một lần thì người bán không yên tâm đóng bàn ghế.
= Nên ưu tiên cả người bán lâu năm nhưng đang thuê trọ, không có hộ khẩu phường.
+ Tôi bán ở đầu ngõ tám năm mà không ai ghi sổ, giờ biết lấy gì chứng minh.
+ Đổi chỗ một lần là mất nửa số khách quen.
+ Nhiều người bán trước đây ở nơi khác đến, tổ dân phố không biết tên.
? Đề nghị cho hai hộ liền kề cùng ký xác nhận là đủ.
? Xin kéo dài kỳ bốc thăm thành một năm.
? Mong niêm yết danh sách ưu tiên trước khi bốc thăm để mọi người cùng xem.
> accepted: Tiếp thu: thời gian bán được chứng minh bằng xác nhận của hai hộ liền kề; người tạm trú cũng được xét; kỳ bốc thăm đổi thành 12 tháng; danh sách ưu tiên niêm yết 07 ngày trước khi bốc thăm.
> partly_accepted: Tiếp thu một phần: thêm cách xác nhận bằng hai hộ liền kề và niêm yết danh sách trước 07 ngày. Giữ kỳ bốc thăm sáu tháng trong năm đầu để còn điều chỉnh; từ năm thứ hai là 12 tháng.

@ 12.1 disagree
= Chừa lối vào nhà 1,2 mét là không đủ dắt hai xe máy.
= Nhà mặt phố chúng tôi tự nhiên mất mặt tiền, dự thảo chưa nói đến thiệt hại.
= Tôi không đồng ý kẻ vạch trước nhà tôi khi chưa được hỏi.
+ Nhà tôi mở cửa hàng áo, hàng ăn khói bụi che hết biển.
+ Nhà có người ốm, lúc cần đưa cáng ra không được.
+ Khách của hàng ăn vứt giấy trước cửa, sáng nào tôi cũng phải quét.
? Đề nghị chừa ít nhất 2 mét và không bày hàng có khói trước cửa hàng khác.
? Xin phải có chữ ký đồng ý của chủ nhà.
? Mong quy định rõ ai chịu trách nhiệm dọn vệ sinh.
> partly_accepted: Tiếp thu một phần: lối vào nhà tăng lên 1,8 mét; hàng có khói phải cách cửa hàng khác 5 mét; người bán chịu trách nhiệm dọn trước 30 phút. Không quy định phải có chữ ký đồng ý của chủ nhà vì vỉa hè là đất công, nhưng phường bắt buộc lấy ý kiến và trả lời từng nhà trước khi kẻ vạch.

@ 14.4 agree
= Quy định không thu giữ hàng khi chưa lập biên bản là rất nhân văn.
= Tôi đồng ý nhắc nhở trước, xử phạt sau.
= Lực lượng đeo thẻ, mặc sắc phục thì dân dễ nói chuyện.
+ Người bán hàng rong vốn liếng cả ngày nằm ở gánh hàng.
+ Có lần tôi thấy người ta giằng co giữa phố, rất phản cảm.
+ Nhiều bà cụ không biết chữ, có phiếu hướng dẫn bằng hình thì tốt.
? Đề nghị phiếu nhắc có cả sơ đồ chỗ được bán.
? Mong cán bộ được tập huấn cách nói năng.
? Xin giữ đúng tinh thần này khi làm thật.
> agreed: Cảm ơn ông (bà). Phiếu nhắc sẽ có sơ đồ các đoạn được bán và tên cán bộ phụ trách.

@ 15.1 partly
= Hai điểm gửi xe là ít, sáng thứ Bảy chắc chắn không đủ.
= Giá gửi xe 3.000 đồng một lượt, đi chợ mua mớ rau cũng mất thêm 3.000.
= Bãi gửi xe nên đặt cả phía cổng sau chợ.
+ Chợ có năm lối vào mà bãi xe dồn một phía thì người ta lại dựng lòng đường.
+ Bà con đi chợ ngày hai lần, cộng lại không ít.
+ Người già đi xa bãi xe, xách nặng rất vất vả.
? Đề nghị miễn tiền gửi dưới 20 phút.
? Xin thêm một điểm ở cổng sau.
? Nên có vé tháng cho người bán hàng.
> accepted: Tiếp thu: thêm điểm gửi xe thứ ba ở cổng sau; không thu tiền dưới 20 phút; có vé tháng 40.000 đồng cho người bán.

@ 6.1 other
= Ngoài việc người bán tự gom rác, xin bổ sung vòi nước rửa ở khu hàng cá.
= Dự thảo nói vệ sinh nhưng chưa nói đến nhà vệ sinh công cộng của chợ.
= Nước thải hàng cá chảy ra rãnh hở, mùa hè rất nặng mùi.
+ Người bán ngồi cả ngày mà không có chỗ đi vệ sinh cho tử tế.
+ Khách qua lại trơn trượt, có bà ngã tháng trước.
+ Rãnh không có song chắn nên vảy cá, lòng cá trôi xuống cống tắc.
? Đề nghị đưa hạng mục này vào kế hoạch sửa chợ.
? Xin đậy nắp rãnh và đặt song chắn rác.
? Mong có một nhà vệ sinh sạch, thu tiền ít cũng được.
> noted: Ghi nhận: việc đầu tư nhà vệ sinh, rãnh thoát nước thuộc kế hoạch sửa chữa chợ, không thuộc phạm vi Quyết định này. Phường đã chuyển nội dung vào danh mục sửa chữa năm tới và sẽ công khai khi có dự toán.

@ all agree
= Dự thảo rõ ràng, dễ hiểu, tôi đồng ý.
= Tôi nhất trí với cách làm có chỗ bán rồi mới dọn vỉa hè.
= Nhìn chung tôi ủng hộ, quan trọng là làm đến nơi đến chốn.
+ Người đi bộ có lối, người bán có chỗ, thế là hợp tình hợp lý.
+ Mấy năm nay dẹp đi dẹp lại không giải quyết được gốc.
+ Nghe đọc trên loa tôi hiểu ngay nhà mình phải làm gì.
? Mong sau sáu tháng công khai kết quả đánh giá.
? Đề nghị thông báo trên loa vài lần cho bà con nắm được.
? Chúc phường làm tốt.
> agreed: Cảm ơn ông (bà) đã nhất trí với dự thảo. Kết quả đánh giá sau 06 tháng sẽ được công khai theo Điều 16.
`;
