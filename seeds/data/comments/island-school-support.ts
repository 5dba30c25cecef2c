export const islandSchoolSupportPoints = `
@ 1.2 partly
= Điều kiện ở đảo từ 06 tháng nên bỏ với trẻ mẫu giáo mới theo bố mẹ ra.
= Đề nghị thêm học sinh lớp cuối cấp ôn thi ở đất liền vào đối tượng.
+ Nhà tôi mới ra đảo bốn tháng, cháu đã đi học mà chưa được hưởng.
+ Hè ôn thi các cháu ở trọ tốn hơn cả năm.
? Mong tính từ ngày đăng ký tạm trú.
? Xin hỗ trợ thêm hai tháng hè cho lớp 9, lớp 12.
> partly_accepted: Tiếp thu một phần: bỏ điều kiện 06 tháng đối với trẻ mẫu giáo và học sinh tiểu học. Chưa mở rộng sang thời gian ôn thi hè vì nằm ngoài năm học, không có căn cứ thanh toán bữa ăn; các trường ở đảo sẽ tổ chức ôn tại chỗ miễn phí.

@ 3.1 agree
= Hỗ trợ toàn bộ học phí, gia đình ngư dân chúng tôi rất biết ơn.
= Tôi nhất trí mức 100% học phí.
+ Mùa biển động cả tháng không có thu nhập.
+ Nhà ba cháu đi học, khoản này đỡ rất nhiều.
? Mong áp dụng ngay học kỳ tới.
? Đề nghị giữ lâu dài.
> agreed: Cảm ơn ông (bà) đã nhất trí. Nghị quyết áp dụng từ đầu học kỳ kế tiếp sau khi được thông qua.

@ 4.1 disagree
= 25.000 đồng một bữa ở đảo là thấp, thịt rau đắt hơn đất liền gần gấp rưỡi.
= Tôi đề nghị nâng mức bữa trưa lên 32.000 đồng.
= Mức hỗ trợ bữa ăn chưa tính tiền vận chuyển ra đảo.
+ Mớ rau ngoài này có hôm hai chục nghìn.
+ Nhà trường nấu với tiền ấy chỉ đủ đậu với trứng.
? Mong tính theo giá tại đảo.
? Xin cộng riêng tiền chở hàng.
> partly_accepted: Tiếp thu một phần: nâng lên 30.000 đồng một bữa, trong đó 4.000 đồng là chi phí vận chuyển. Chưa nâng đến 32.000 đồng do giới hạn ngân sách; Điều 10 cho phép điều chỉnh khi giá tăng từ 15%.

@ 4.3 agree
= Thực đơn dự trữ ngày biển động là chu đáo.
= Tôi đồng ý có kho dự trữ cho bếp ăn.
+ Năm ngoái năm ngày không có tàu, các cháu ăn mì.
? Mong có tủ đông chạy máy phát.
? Đề nghị cha mẹ cùng kiểm tra hạn dùng.
> agreed: Cảm ơn ông (bà). Kinh phí tủ đông được bố trí trong dự toán sửa chữa trường.

@ 5.1 partly
= Một lượt về nhà mỗi tháng là ít với cháu lớp 10 mới xa nhà.
= Đề nghị hỗ trợ cả xe từ bến về ký túc xá.
+ Cháu nhớ nhà, tuần nào cũng khóc.
+ Tiền tàu một lượt bằng hai ngày công.
? Xin nâng thành hai lượt trong học kỳ đầu.
? Mong hãng tàu giảm giá thêm cho học sinh.
> accepted: Tiếp thu: học sinh lớp 10 và năm thứ nhất học nghề được hỗ trợ hai lượt một tháng trong học kỳ đầu.

@ 6.1 agree
= Nộp một đơn cho cả cấp học, quá gọn.
= Tôi đồng ý không bắt nộp bản sao.
+ Đi công chứng phải vào tận trung tâm.
+ Năm nào cũng nộp lại chừng ấy giấy.
? Mong trường hướng dẫn nộp qua mạng.
? Đề nghị giữ cả cách nộp giấy.
> agreed: Cảm ơn ông (bà). Cả hai cách nộp đều được nhận.

@ 8.2 agree
= Phụ huynh được vào bếp kiểm tra bất cứ lúc nào là rất đúng.
= Tôi nhất trí công khai thực đơn hằng ngày ở cổng trường.
+ Có thấy tận mắt mới yên tâm.
? Mong nhà trường thoải mái với chúng tôi.
? Đề nghị chụp ảnh bữa ăn đăng lên nhóm lớp.
> agreed: Cảm ơn ông (bà) đã nhất trí với quy định này.

@ 7.2 partly
= Chuyển khoản trước ngày 10 tốt, nhưng nhiều nhà không có tài khoản.
= Chi tiền ở trọ nên theo quý đầu để đóng tiền nhà.
+ Chủ trọ thu ba tháng một lần.
+ Bà nuôi cháu, không biết dùng thẻ.
? Xin cho chọn nhận theo quý.
? Mong chi tại trường cho người già.
> accepted: Tiếp thu: gia đình được chọn nhận theo tháng hoặc theo quý; nhận tiền mặt tại trường khi không có tài khoản.

@ all other
= Xin thành phố tính cả nhà công vụ cho giáo viên, thầy cô ở được thì trò mới học tốt.
= Đề nghị thêm chính sách sách vở, máy tính cho các cháu.
+ Cô giáo cháu tôi thuê phòng dột cả mùa mưa.
+ Cả lớp chung hai máy tính.
? Mong xem xét ở nghị quyết khác.
> noted: Ghi nhận: nhà công vụ giáo viên và thiết bị dạy học thuộc các chính sách khác, không thuộc phạm vi nghị quyết này. Ý kiến đã được gửi cơ quan phụ trách giáo dục của thành phố để tổng hợp.

@ all agree
= Tôi hoàn toàn đồng ý với nghị quyết.
= Nhất trí, đây là chính sách có tình với dân đảo.
+ Con em đảo thiệt thòi nhiều rồi.
+ Có chính sách thì gia đình mới yên tâm bám biển.
? Mong sớm được thông qua.
> agreed: Cảm ơn ông (bà) đã nhất trí với dự thảo nghị quyết.
`;
