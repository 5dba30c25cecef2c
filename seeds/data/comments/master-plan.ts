export const masterPlanPoints = `
@ 7.1 agree
= Giữ nguyên 420 ha cây ăn quả là ý nguyện của cả vùng.
= Tôi đồng ý không chuyển đất vườn ven sông thành đất ở.
+ Cây lâu năm trồng mấy đời mới được như bây giờ.
+ Mất vườn là mất nghề, con cháu lại đi làm xa.
? Mong quy hoạch cả điểm bán và đóng gói.
? Đề nghị xử lý nghiêm nơi đã san vườn làm nhà.
> agreed: Cảm ơn ông (bà) đã nhất trí. Vùng cây ăn quả được đưa vào nội dung bắt buộc, không điều chỉnh cục bộ.

@ 7.2 partly
= Kho lạnh 200 mét vuông là nhỏ so với vụ thu hoạch.
= Nhà sơ chế cách bờ sông 30 mét thì nhiều vườn hẹp không đủ chỗ.
+ Chính vụ mỗi ngày vài chục tấn, để ngoài là hỏng.
+ Vườn nhà tôi từ đường đến sông có bốn mươi mét.
? Đề nghị cho hợp tác xã làm kho đến 500 mét vuông.
? Xin tính khoảng cách theo chân đê.
> partly_accepted: Tiếp thu một phần: hợp tác xã được làm kho đến 500 mét vuông tại hai điểm đã đánh dấu trên bản đồ. Khoảng cách 30 mét tới bờ sông giữ nguyên để bảo vệ hành lang thoát lũ.

@ 10.1 partly
= Đường vành đai phía Nam cắt qua cánh đồng thôn tôi làm hai, máy gặt không sang được.
= Tôi đồng ý có đường tránh nhưng xin làm cống chui dân sinh.
= Tuyến vành đai nên lùi thêm hai trăm mét cho xa xóm.
+ Hơn tám chục hộ có ruộng ở bên kia đường.
+ Bụi, tiếng ồn của xe tải sẽ vào thẳng trường mầm non.
? Đề nghị ít nhất hai lối chui cao trên 3 mét.
? Mong có dải cây cách ly.
> accepted: Tiếp thu: bổ sung hai cống chui dân sinh cao 3,5 mét và dải cây cách ly 10 mét; tuyến lùi về phía Nam 120 mét ở đoạn gần trường mầm non.

@ 10.2 disagree
= Đường thôn 5,5 mét thì phá mất tường rào, ngõ gạch cổ.
= Tôi không đồng ý mở ngõ trong làng cổ đến 5,5 mét.
+ Ngõ gạch nghiêng là nét đẹp khách về còn chụp ảnh.
+ Trong làng đi bộ, xe máy là chính.
? Đề nghị trong vùng bảo vệ giữ nguyên bề rộng ngõ.
? Xin làm bãi xe ở đầu làng thay cho mở ngõ.
> accepted: Tiếp thu: trong vùng bảo vệ cảnh quan, ngõ giữ nguyên bề rộng và vật liệu; bố trí hai bãi xe ở đầu làng.

@ 11.2 disagree
= Trạm xử lý nước thải cách nhà 150 mét vẫn gần, gió Đông Nam thổi thẳng vào làng.
= Đề nghị chuyển trạm xử lý nước thải xuống cuối hướng gió.
+ Mùa hè quanh năm gió ấy.
+ Nơi khác có trạm như vậy, cách ba trăm mét vẫn ngửi thấy.
? Xin chọn khu đất trũng phía Tây Nam.
? Mong cho dân đi xem một trạm đang chạy.
> partly_accepted: Tiếp thu một phần: trạm lùi ra cách nhà gần nhất 280 mét và dùng bể kín. Không chuyển sang phía Tây Nam vì khu này cao hơn, phải bơm ngược, chi phí vận hành tăng hằng năm; xã sẽ tổ chức cho bà con đi xem trạm đang hoạt động.

@ 13.1 agree
= Không di dời mộ đã cải táng khi gia đình chưa đồng ý, tôi rất đồng tình.
= Tôi nhất trí đóng cửa dần nghĩa địa nhỏ lẻ.
+ Mồ mả ông cha yên rồi, động vào ai cũng lo.
+ Nghĩa địa xen giữa ruộng, nước tưới không sạch.
? Mong nghĩa trang mới có đường cho người già đi.
? Đề nghị giá phần mộ công khai, không mua bán.
> agreed: Cảm ơn ông (bà). Nghĩa trang mới có đường bê tông và phần mộ cấp theo thứ tự, không mua bán.

@ 15.2 partly
= Quá 05 năm chưa làm thì xem xét, tôi đề nghị rút còn 03 năm.
= Nên quy định rõ hủy quy hoạch treo chứ đừng chỉ xem xét.
+ Nhà tôi nằm trong đường quy hoạch từ năm nào, sửa cái bếp cũng khó.
+ Con trai lấy vợ không tách được thửa.
? Xin cho sửa chữa nhà bình thường trong lúc chờ.
? Mong công khai danh sách đất quy hoạch quá hạn.
> not_accepted: Không tiếp thu mốc 03 năm vì thời hạn rà soát quy hoạch do pháp luật về đất đai và quy hoạch quy định, xã không được đặt mốc ngắn hơn. Danh sách công trình chậm sẽ được công khai hằng năm và nhà trong chỉ giới được cấp phép sửa chữa có thời hạn theo Điều 5.

@ 12.1 agree
= Thêm trường mầm non phía Tây là cần, trường cũ quá tải.
= Tôi ủng hộ quy hoạch mầm non trước khu dân cư mới.
+ Cháu nhà tôi phải gửi tư thục cách ba cây.
+ Lớp bốn mươi cháu hai cô.
? Mong làm trong giai đoạn đầu.
? Đề nghị chọn chỗ xa đường lớn.
> agreed: Cảm ơn ông (bà). Trường mầm non nằm trong giai đoạn đầu theo Điều 16.

@ 5.2 other
= Quy định bốn tầng trong làng áp dụng với nhà đang xây dở thế nào.
= Mật độ 70% với thửa dưới 80 mét vuông thì không còn chỗ làm nhà.
+ Nhà tôi được chia 72 mét.
+ Giấy phép cấp rồi, nay đổi thì lỡ.
? Đề nghị có bảng mật độ theo diện tích thửa.
? Xin điều khoản chuyển tiếp.
> accepted: Tiếp thu: thêm bảng mật độ theo diện tích thửa (dưới 90 mét vuông được đến 90%) và điều khoản chuyển tiếp cho giấy phép đã cấp.

@ all agree
= Tôi xem bản đồ ở nhà văn hóa, thấy hợp lý.
= Nhất trí với đồ án, giữ được làng, được vườn.
+ Cán bộ giải thích kỹ từng khu.
+ Con đường vành đai tránh được làng là quý.
? Mong cắm mốc sớm.
? Đề nghị để bản đồ lại nhà văn hóa lâu dài.
> agreed: Cảm ơn ông (bà) đã nhất trí với đồ án. Bản đồ sẽ được để lại tại nhà văn hóa các thôn.
`;
