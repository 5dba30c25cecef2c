/** Opening and first part of the model regulation: an invented text, written for the demonstration. */
export const GENERAL_PART = `ỦY BAN NHÂN DÂN
PHƯỜNG (MẪU)

Số:      /QC-UBND

DỰ THẢO
QUY CHẾ
Thực hiện dân chủ ở phường
(Mẫu minh họa)

Dữ liệu minh họa: văn bản này được soạn riêng để giới thiệu cách đăng dự thảo và lấy ý kiến; không phải văn bản đã ban hành và không có giá trị pháp lý.

Căn cứ Luật Tổ chức chính quyền địa phương;
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10 tháng 11 năm 2022;
Theo đề nghị của Phòng Văn hóa - Xã hội phường;
Ủy ban nhân dân phường ban hành Quy chế thực hiện dân chủ ở phường.

Phần thứ nhất
NHỮNG QUY ĐỊNH CHUNG

Chương I: PHẠM VI, ĐỐI TƯỢNG VÀ NGUYÊN TẮC

Điều 1. Phạm vi điều chỉnh
Quy chế này quy định nội dung, hình thức và trách nhiệm thực hiện dân chủ trên địa bàn phường, gồm việc công khai thông tin để Nhân dân biết; việc Nhân dân bàn, quyết định và tham gia ý kiến; việc Nhân dân kiểm tra, giám sát và thụ hưởng kết quả.
Những nội dung chưa được nêu trong Quy chế này thì thực hiện theo Luật Thực hiện dân chủ ở cơ sở và văn bản pháp luật có liên quan.

Điều 2. Đối tượng áp dụng
1. Hội đồng nhân dân, Ủy ban nhân dân, cán bộ, công chức và người lao động làm việc tại phường.
2. Ủy ban Mặt trận Tổ quốc Việt Nam phường, các tổ chức chính trị - xã hội và Ban Công tác Mặt trận ở tổ dân phố.
3. Tổ trưởng, Tổ phó tổ dân phố; cộng đồng dân cư, hộ gia đình và mọi người dân đang cư trú trên địa bàn phường.
4. Doanh nghiệp, hợp tác xã, hộ kinh doanh có trụ sở hoặc địa điểm hoạt động trên địa bàn phường đối với những việc có liên quan đến mình.

Điều 3. Giải thích từ ngữ
Trong Quy chế này, các từ ngữ dưới đây được hiểu như sau:
1. Người đại diện hộ gia đình là người từ đủ 18 tuổi trở lên, có năng lực hành vi dân sự đầy đủ, được các thành viên trong hộ cử tham gia cuộc họp hoặc ghi phiếu thay mặt hộ.
2. Giấy biên nhận điện tử là mã do Cổng tham gia ý kiến cấp ngay khi nhận được ý kiến, dùng để tra cứu tình trạng xử lý và nội dung trả lời.
3. Bảng tổng hợp, tiếp thu, giải trình là bảng ghi từng ý kiến đã nhận, kết quả tiếp thu và lý do khi không tiếp thu.
4. Hồi âm là câu trả lời của cơ quan có trách nhiệm đối với một ý kiến, phản ánh hoặc sáng kiến cụ thể; thông báo đã nhận được ý kiến không phải là hồi âm.

Điều 4. Nguyên tắc thực hiện
1. Mỗi ý kiến của người dân đều được ghi nhận, được trả lời và được trả lời đúng hạn.
2. Thông tin được công khai đầy đủ, chính xác, bằng lời lẽ dễ hiểu, ở nơi người dân dễ đọc nhất.
3. Những việc thuộc quyền quyết định của Nhân dân thì chỉ thực hiện sau khi Nhân dân đã bàn và biểu quyết theo đúng thủ tục.
4. Tôn trọng ý kiến khác nhau; bảo vệ người góp ý; không tiết lộ tên, địa chỉ, số điện thoại của người góp ý khi chưa được người đó đồng ý.
5. Không lợi dụng việc thực hiện dân chủ để xâm phạm lợi ích của Nhà nước, quyền và lợi ích hợp pháp của tổ chức, cá nhân.

Chương II
QUYỀN, NGHĨA VỤ CỦA NGƯỜI DÂN
VÀ BIỆN PHÁP BẢO ĐẢM

Điều 5. Quyền của người dân
1. Được biết kế hoạch, quyết định và kết quả giải quyết công việc có ảnh hưởng đến đời sống của mình, gia đình và tổ dân phố nơi mình ở.
2. Được đề xuất sáng kiến, bàn bạc, biểu quyết và tham gia ý kiến bằng hình thức thuận tiện nhất đối với mình, kể cả bằng giấy hoặc nói trực tiếp.
3. Được nhận giấy biên nhận ngay khi gửi ý kiến và được hồi âm trong thời hạn quy định tại Quy chế này.
4. Được kiểm tra, giám sát việc thực hiện những điều đã bàn; được khiếu nại, tố cáo theo quy định của pháp luật.

Điều 6. Nghĩa vụ của người dân
1. Tham gia ý kiến có trách nhiệm, tôn trọng sự thật và tôn trọng người khác.
2. Thực hiện những việc đã được cộng đồng dân cư quyết định hợp lệ, kể cả khi ý kiến của mình thuộc số ít.
3. Giữ gìn đoàn kết trong tổ dân phố, tham gia hòa giải những mâu thuẫn nhỏ ngay từ cơ sở.

Điều 7.
Biện pháp bảo đảm thực hiện
1. Ủy ban nhân dân phường bố trí kinh phí, phòng họp, hệ thống truyền thanh và đường truyền để người dân tham gia ý kiến thuận lợi.
2. Tổ công nghệ số cộng đồng giúp người cao tuổi, người khuyết tật và người chưa quen dùng máy tính gửi ý kiến; ý kiến gửi hộ có giá trị như ý kiến tự gửi.
3. Hằng năm, cán bộ, công chức phường và Tổ trưởng tổ dân phố được bồi dưỡng ít nhất một lần về kỹ năng tiếp dân, tổ chức cuộc họp và trả lời ý kiến.

Điều 8. Những việc không được làm
1. Gây khó khăn, trì hoãn hoặc từ chối nhận ý kiến của người dân mà không có lý do chính đáng.
2. Sửa lời của người góp ý, bỏ sót ý kiến khi tổng hợp hoặc làm sai lệch kết quả biểu quyết.
3. Trù dập, đe dọa, cô lập người đã góp ý, phản ánh hoặc giám sát.
4. Bịa đặt, vu khống, xúc phạm danh dự, nhân phẩm của người khác trong ý kiến gửi đến phường.
`;
