export const residentialGroupMergerPoints = `
@ 4.2 disagree
= Tôi không đồng ý ghép tổ 5 với tổ 6 vì hai bên cách nhau một con mương, đi vòng rất xa.
= Ghép tổ 5 và tổ 6 là chưa hợp lý, hai khu có thói quen sinh hoạt khác nhau.
= Tổ 6 chúng tôi muốn giữ nguyên.
+ Các cụ đi họp phải qua cầu tạm, trời tối rất nguy hiểm.
+ Tổ tôi có quỹ khuyến học riêng mấy chục năm nay.
+ Hai tổ cộng lại hơn bốn trăm hộ, nhà văn hóa ngồi không đủ.
? Đề nghị ghép tổ 6 với tổ 7 ở cùng bờ mương.
? Xin làm cầu trước rồi hãy tính chuyện ghép.
? Mong lấy phiếu riêng từng tổ như dự thảo đã ghi.
> partly_accepted: Tiếp thu một phần: phương án ghép tổ 5 và tổ 6 được lùi lại cho đến khi xong cầu qua mương; trước mắt giữ nguyên hai tổ. Chưa ghép tổ 6 với tổ 7 vì tổ 7 đã có trên 300 hộ, ghép lại sẽ vượt 450 hộ theo Điều 3.

@ 4.1 agree
= Ghép tổ 2 và tổ 3 tôi đồng ý, hai tổ vốn chung một ngõ.
= Tổ 2 với tổ 3 đi chung đường, họp chung được, tôi nhất trí.
+ Mỗi lần họp tổ 2 được hơn hai chục người, ghép lại đông vui hơn.
+ Hai bên làm rể, làm dâu nhau cả, không có gì lạ.
? Mong chọn tổ trưởng nhiệt tình.
? Đề nghị giữ cả hai nhà văn hóa.
> agreed: Cảm ơn ông (bà) đã nhất trí. Cả hai nhà văn hóa được giữ lại theo Điều 7.

@ 6.1 partly
= Tên tổ nên giữ tên ngõ cũ chứ đánh số lại thì không ai nhớ.
= Tôi chọn cách b, đặt theo tên khu tập thể quen gọi.
= Nếu đánh số lại toàn phường thì phiền cho người gửi hàng, gửi thư.
+ Cái tên gắn với chúng tôi từ hồi xây khu tập thể.
+ Người đưa thư, xe ôm đều gọi theo tên ngõ.
? Đề nghị cho bỏ phiếu chọn tên cùng lúc với phiếu ghép tổ.
? Xin ghi cả tên cũ trong ngoặc một thời gian.
> accepted: Tiếp thu: phiếu lấy ý kiến gồm cả mục chọn tên; biển tên tổ ghi tên cũ trong ngoặc trong 24 tháng.

@ 7.2 disagree
= Quỹ của tổ nào để tổ đó dùng, 06 tháng là quá ngắn.
= Tôi không đồng ý nhập quỹ chung, hai tổ đóng góp khác nhau.
+ Tổ tôi dành dụm mười năm mới được số tiền sửa ngõ.
+ Tổ bên nợ tiền mua loa, ghép vào thành ra chúng tôi trả.
? Đề nghị cho tổ cũ giữ quỹ đến khi chi hết cho việc đã định.
? Xin kiểm kê có mặt cả hai bên.
> accepted: Tiếp thu: bỏ mốc 06 tháng; quỹ của tổ cũ được chi đúng việc các hộ của tổ đó đã quyết định, cho đến khi hết; khoản nợ của tổ nào do tổ đó thanh toán trước khi bàn giao.

@ 9.1 agree
= Trên 50% số hộ mỗi tổ đồng ý mới ghép là dân chủ.
= Tôi ủng hộ tính trên tổng số hộ chứ không phải số người đi họp.
+ Có lần họp mười lăm người mà quyết cho cả tổ.
+ Mỗi hộ một phiếu thì ai cũng được nói.
? Mong cho người đi làm xa gửi phiếu qua mạng.
? Đề nghị niêm yết kết quả ngay hôm sau.
> agreed: Cảm ơn ông (bà). Kết quả kiểm phiếu từng tổ được niêm yết trong 02 ngày làm việc.

@ 9.2 partly
= Không đạt thì giữ nguyên là đúng, nhưng cấm lấy lại ý kiến trong 12 tháng hơi cứng.
= Nên cho phép lấy lại ý kiến sớm hơn nếu chính các hộ đề nghị.
+ Có khi vướng mắc nhỏ giải thích xong là bà con đồng ý.
+ Nhỡ thiếu vài phiếu mà chờ cả năm thì lỡ việc.
? Xin rút xuống 06 tháng.
? Đề nghị thêm điều kiện một phần ba số hộ yêu cầu.
> partly_accepted: Tiếp thu một phần: được lấy lại ý kiến sau 06 tháng nếu từ một phần ba số hộ có đề nghị. Không bỏ hẳn khoảng thời gian này để tránh vận động dồn ép.

@ 10.1 disagree
= Hai tổ trưởng cùng điều hành 60 ngày dễ sinh lúng túng, không biết hỏi ai.
= Nên bầu tổ trưởng mới ngay, không để hai người cùng làm.
+ Đã có lần xin xác nhận, người này bảo hỏi người kia.
+ Một việc hai người ký thì dân phải đi hai nơi.
? Đề nghị bầu trong 20 ngày.
? Nếu vẫn hai người thì dán bảng phân công ở nhà văn hóa.
> partly_accepted: Tiếp thu một phần: rút thời gian từ 60 ngày xuống 30 ngày và bắt buộc dán bảng phân công theo ngõ. Chưa thể bầu ngay vì còn phải lập danh sách đại diện hộ và hiệp thương nhân sự.

@ 11.2 agree
= Giấy tờ cũ vẫn dùng được, không mất tiền đổi, tôi yên tâm.
= Tôi chỉ lo đổi giấy tờ, nay dự thảo nói rõ thì tôi đồng ý.
+ Lần sáp nhập trước gia đình tôi đi lại mấy bận.
+ Sổ đỏ, bảo hiểm, giấy khai sinh của cháu đều ghi tên tổ cũ.
? Mong có bảng tra tên cũ tên mới như dự thảo.
? Đề nghị hướng dẫn ngân hàng, trường học không bắt đổi.
> agreed: Cảm ơn ông (bà). Bảng tra cứu sẽ được đăng thường xuyên và gửi cho trường học, ngân hàng trên địa bàn.

@ 12.1 partly
= Điểm chi trả lương hưu giữ 06 tháng thì tốt, nhưng sau đó thì thế nào chưa thấy nói.
= Các cụ quen nhận lương ở nhà văn hóa cũ, xin giữ lâu dài.
+ Nhiều cụ trên tám mươi tuổi đi bộ một cây số là khó.
+ Chỗ mới không có ghế ngồi, chờ rất mệt.
? Đề nghị cho người trên 80 tuổi nhận tại nhà.
? Xin giữ ít nhất hai năm.
> accepted: Tiếp thu: giữ điểm chi trả hiện tại ít nhất 24 tháng; người từ 80 tuổi trở lên được chi trả tại nhà khi có đăng ký.

@ 3.3 other
= Con số tối đa 450 hộ lấy từ đâu, xin giải thích rõ.
= Tổ trưởng trông 450 hộ liệu có xuể không.
+ Hiện 200 hộ tổ trưởng đã chạy cả ngày.
+ Số hộ trọ thay đổi luôn, đếm thế nào cũng khó.
? Đề nghị tính cả hộ tạm trú vào con số này.
? Xin có thêm tổ phó.
> accepted: Tiếp thu: thuyết minh đề án bổ sung cách tính, có cả hộ tạm trú từ 06 tháng; tổ trên 350 hộ được bố trí tổ phó.

@ all agree
= Tôi đồng ý chủ trương sắp xếp, miễn là dân được bỏ phiếu.
= Nhất trí với đề án, đỡ trùng số tổ với phường cũ.
+ Nhà tôi hay bị giao nhầm hàng sang tổ trùng số.
+ Ít tổ hơn thì việc chung dễ làm.
? Mong làm nhanh, gọn, đừng kéo dài.
? Đề nghị giải thích kỹ cho người già.
> agreed: Cảm ơn ông (bà) đã nhất trí với đề án.

@ all disagree
= Theo tôi chưa cần sáp nhập, tổ nhỏ nhưng tình cảm, việc gì cũng nhanh.
= Tôi không đồng ý sáp nhập tổ dân phố đợt này.
+ Vừa ổn định phường mới, giấy tờ chưa xong, lại đổi tiếp.
+ Đông quá thì hàng xóm không còn biết nhau.
? Xin lùi lại một, hai năm.
? Mong tôn trọng tổ nào không muốn.
> not_accepted: Không tiếp thu việc lùi toàn bộ đề án: sáu tổ dưới 150 hộ đang không bố trí đủ người làm việc. Tuy nhiên tổ nào không đạt trên 50% số hộ đồng ý thì được giữ nguyên theo Điều 9, không ai bị buộc ghép.
`;
