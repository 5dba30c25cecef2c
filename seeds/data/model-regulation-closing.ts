/** Last part, signature and appendices of the model regulation: an invented text. */
export const LAST_PART = `Phần thứ ba
TỔ CHỨC THỰC HIỆN

Chương VIII
TRÁCH NHIỆM VÀ ĐIỀU KHOẢN THI HÀNH

Điều 42. Trách nhiệm của Ủy ban nhân dân phường
1. Xây dựng kế hoạch thực hiện Quy chế này trước ngày 31 tháng 12 của năm trước.
2. Giao một lãnh đạo phụ trách và một công chức đầu mối; họ tên, số điện thoại được niêm yết.
3. Sáu tháng một lần, báo cáo Hội đồng nhân dân phường và công khai kết quả thực hiện.

Điều 43. Trách nhiệm của Mặt trận Tổ quốc và các đoàn thể
1. Tuyên truyền, vận động đoàn viên, hội viên và Nhân dân thực hiện Quy chế này.
2. Giám sát việc trả lời ý kiến của Nhân dân; kiến nghị xử lý người chậm trả lời không có lý do.
3. Phối hợp với Tổ công nghệ số cộng đồng hỗ trợ người dân gửi ý kiến.

Điều 44. Trách nhiệm của Tổ trưởng tổ dân phố
1. Tổ chức các cuộc họp theo quy định tại Mục 2 Chương IV của Quy chế này.
2. Nắm tình hình, chuyển ngay đến phường những việc người dân phản ánh.
3. Trước ngày 01 tháng 10 hằng năm, rà soát xem tổ dân phố đã có sáng kiến được công nhận, công trình, phần việc tiêu biểu và mô hình tự quản của năm hay chưa.

Điều 45. Sửa đổi, bổ sung Quy chế
Việc sửa đổi, bổ sung Quy chế này được lấy ý kiến Nhân dân theo quy định tại Chương V của Quy chế này.

Điều 46. Hiệu lực thi hành
1. Quy chế này có hiệu lực kể từ ngày ký ban hành.
2. Trong quá trình thực hiện, nếu có vướng mắc thì phản ánh về Ủy ban nhân dân phường để được xem xét, giải quyết./.

Nơi nhận:
- Thường trực Đảng ủy, Hội đồng nhân dân phường;
- Ủy ban Mặt trận Tổ quốc Việt Nam phường;
- Các tổ dân phố;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Chữ ký mẫu)

Phụ lục I
DANH MỤC THÔNG TIN CÔNG KHAI VÀ NGƯỜI PHỤ TRÁCH
(Kèm theo Quy chế thực hiện dân chủ ở phường, mẫu minh họa)

I. THÔNG TIN CÔNG KHAI THƯỜNG XUYÊN
1. Thủ tục hành chính, phí, lệ phí: công chức một cửa; niêm yết tại trụ sở.
2. Lịch tiếp công dân, lịch đối thoại: văn phòng; niêm yết và đăng trên Cổng tham gia ý kiến.

II. THÔNG TIN CÔNG KHAI THEO QUÝ
1. Thu, chi ngân sách và các khoản đóng góp: công chức tài chính.
2. Kết quả trả lời phản ánh, kiến nghị: công chức đầu mối.
3. Tiến độ công trình: công chức địa chính, xây dựng.

Phụ lục II
QUY ƯỚC MẪU CỦA TỔ DÂN PHỐ
(Kèm theo Quy chế thực hiện dân chủ ở phường, mẫu minh họa)

Điều 1. Nếp sống chung
1. Giữ yên tĩnh sau 22 giờ; báo trước cho hàng xóm khi nhà có việc.
2. Không để vật liệu, xe cộ lấn lối đi chung.

Điều 2. Vệ sinh và cây xanh
Mỗi hộ gia đình phân loại rác tại nhà, quét dọn trước cửa và chăm sóc cây xanh của ngõ vào sáng thứ Bảy hằng tuần.

Điều 3. Giúp đỡ lẫn nhau
1. Khi có người ốm đau, hoạn nạn, tổ dân phố cử người thăm hỏi và giúp đỡ.
2. Mỗi hộ gia đình có người biết dùng Cổng tham gia ý kiến thì hướng dẫn ít nhất một hộ chưa biết.
`;
