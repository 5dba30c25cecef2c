import type { DraftTemplate } from "#seeds/draft-template.ts";

export const elderlyDigital: DraftTemplate = {
  id: "elderly-digital",
  title:
    "Dự thảo Kế hoạch chuyển đổi số và hỗ trợ người cao tuổi dùng dịch vụ công trực tuyến năm {nam} của {donVi}",
  summary: `Làm giấy tờ qua mạng nhanh hơn, nhưng nhiều ông bà chưa quen điện thoại thông minh. Năm {nam}, phường dự kiến mở chín điểm hỗ trợ tại nhà văn hóa, mỗi tuần ba buổi; có người đến tận nhà giúp người từ 80 tuổi, người khuyết tật; dạy sử dụng theo nhóm nhỏ không quá tám người. Ai không dùng mạng vẫn được nộp giấy tại quầy như trước, không bị xếp sau. Người giúp không được giữ mật khẩu, mã xác thực của người được giúp. Phường cũng lắp mạng không dây ở nhà văn hóa và dạy cách nhận biết lừa đảo. Mời bà con cho ý kiến về giờ giấc, nơi mở điểm và cách dạy.`,
  documentKind: "chuong_trinh",
  matterType: "k1_ke_hoach_ktxh",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2"],
  draftingBody: "Phòng Văn hóa - Xã hội {donVi}",
  contact: "Tổ công nghệ số cộng đồng, trụ sở UBND {donVi}; cong-nghe-so@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
KẾ HOẠCH
Chuyển đổi số và hỗ trợ người cao tuổi dùng dịch vụ công trực tuyến năm {nam}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ kết quả khảo sát 1.150 người từ 60 tuổi trở lên trên địa bàn phường.
Điều 1. Mục tiêu
1. 60% số người từ 60 đến 75 tuổi tự tra cứu được kết quả hồ sơ của mình.
2. 100% người có nhu cầu được giúp nộp hồ sơ trong ngày.
3. Không ai vì không dùng mạng mà phải chờ lâu hơn.
Điều 2. Nguyên tắc
1. Giúp để tự làm được, không làm thay trừ khi được nhờ.
2. Nộp giấy và nộp trực tuyến được giải quyết trong cùng thời hạn.
3. Thông tin của người được giúp là bí mật.
Điều 3. Điểm hỗ trợ tại nhà văn hóa
1. Mở chín điểm, mỗi điểm ba buổi một tuần, trong đó có một buổi tối hoặc sáng thứ Bảy.
2. Mỗi điểm có hai máy tính bảng, một máy in, bàn ghế cao vừa tầm, kính lão và nước uống.
3. Lịch trực dán ở cửa, chữ cỡ lớn.
Điều 4. Hỗ trợ tại nhà
1. Người từ 80 tuổi trở lên, người khuyết tật, người ốm đăng ký qua tổ trưởng để được hỗ trợ tại nhà trong 03 ngày làm việc.
2. Đi hai người, đeo thẻ có ảnh; gia đình gọi xác nhận với phường trước khi mở cửa.
Điều 5. Lớp hướng dẫn
1. Mỗi lớp không quá tám người, học bốn buổi, mỗi buổi 60 phút.
2. Nội dung gồm gọi hình, đọc tin nhắn của phường, tra cứu hồ sơ, đặt lịch khám, nhận biết lừa đảo.
3. Học sinh trung học phổ thông được mời làm người bạn đồng hành, tính giờ hoạt động cộng đồng.
Điều 6. Bảo vệ người được hỗ trợ
1. Người hỗ trợ không được:
a) Hỏi, ghi hoặc giữ mật khẩu, mã xác thực;
b) Cầm điện thoại của người được giúp khi họ không nhìn thấy màn hình;
c) Cài thêm ứng dụng, vay mượn, bán hàng;
d) Chụp giấy tờ bằng điện thoại riêng.
2. Mỗi lần giúp nộp hồ sơ có giấy biên nhận và ghi vào sổ.
3. Vi phạm bị thôi làm người hỗ trợ và xử lý theo quy định.
Điều 7. Phòng, chống lừa đảo
1. Mỗi tháng phát bản tin một trang về thủ đoạn lừa đảo mới.
2. Phường không gọi điện yêu cầu cài phần mềm, chuyển tiền; câu này được in trên mọi giấy hẹn.
3. Người bị lừa được hướng dẫn báo ngân hàng và công an trong giờ đầu.
Điều 8. Hạ tầng
1. Lắp mạng không dây miễn phí tại các nhà văn hóa, từ 6 giờ đến 22 giờ.
2. Đặt một máy tra cứu hồ sơ có chữ lớn và nút gọi người giúp tại trụ sở phường.
Điều 9. Thủ tục tại quầy
1. Giữ ít nhất một quầy nhận giấy, ưu tiên người từ 70 tuổi trở lên.
2. Không yêu cầu người dân tự đi phô tô giấy tờ mà phường tra cứu được.
Điều 10. Tổ công nghệ số cộng đồng
1. Mỗi tổ dân phố có ít nhất ba thành viên, ưu tiên giáo viên nghỉ hưu, đoàn viên.
2. Thành viên được hỗ trợ tiền xăng xe, điện thoại 200.000 đồng một tháng khi trực đủ buổi.
Điều 11. Kinh phí
1. Ngân sách phường dự kiến 680 triệu đồng, công khai từng khoản.
2. Máy tính cũ còn dùng được do cơ quan, doanh nghiệp tặng được xóa sạch dữ liệu trước khi dùng.
Điều 12. Đánh giá
1. Ba tháng một lần hỏi người dùng bằng phiếu ba câu.
2. Kết quả được công khai theo từng điểm hỗ trợ.`,
};
