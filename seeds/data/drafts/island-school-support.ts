import type { DraftTemplate } from "#seeds/draft-template.ts";

export const islandSchoolSupport: DraftTemplate = {
  id: "island-school-support",
  title:
    "Dự thảo Nghị quyết của HĐND thành phố hỗ trợ học phí, bữa ăn bán trú cho học sinh vùng đảo",
  summary: `Trẻ em ở đảo đi học tốn kém hơn: thực phẩm đắt, có em phải sang đảo khác hoặc vào bờ học và ở trọ. Nghị quyết dự kiến hỗ trợ toàn bộ phần học phí còn phải đóng, 25.000 đồng một bữa trưa cho học sinh học hai buổi, tiền tàu về nhà mỗi tháng một lượt đi và về cho học sinh phải ở trọ. Tiền ăn chuyển thẳng cho bếp ăn của trường và công khai thực đơn hằng ngày; tiền tàu chuyển cho gia đình. Hồ sơ chỉ cần một lần cho cả cấp học. Mời cha mẹ, thầy cô và người dân cho ý kiến về mức hỗ trợ, đối tượng và cách chi trả.`,
  documentKind: "chinh_sach",
  matterType: "k9_khac",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k4"],
  draftingBody: "Văn phòng UBND thành phố (cơ quan đầu mối lấy ý kiến)",
  contact: "Tổ soạn thảo chính sách giáo dục vùng đảo; giao-duc-dao@demo.example",
  text: `HỘI ĐỒNG NHÂN DÂN
THÀNH PHỐ HẢI PHÒNG
DỰ THẢO
NGHỊ QUYẾT
Về hỗ trợ học phí, bữa ăn bán trú cho học sinh vùng đảo
Xét tờ trình của Ủy ban nhân dân thành phố và ý kiến của Nhân dân.
QUYẾT NGHỊ:
Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng
1. Nghị quyết này quy định hỗ trợ học phí, bữa ăn bán trú và đi lại cho trẻ mẫu giáo, học sinh cư trú tại các đặc khu của thành phố.
2. Đối tượng gồm:
a) Trẻ mẫu giáo, học sinh phổ thông, học viên giáo dục thường xuyên có nơi ở tại đặc khu từ 06 tháng trở lên;
b) Học sinh có hộ khẩu tại đặc khu phải vào đất liền học trung học phổ thông, học nghề;
c) Con của cán bộ, giáo viên, chiến sĩ công tác tại đặc khu trong thời gian theo cha mẹ ra đảo.
Điều 2. Nguyên tắc hỗ trợ
1. Hỗ trợ đúng người, trực tiếp, không qua khâu trung gian.
2. Học sinh thuộc nhiều diện chỉ hưởng một mức cao nhất của cùng một nội dung.
3. Công khai danh sách theo lớp, không công khai hoàn cảnh gia đình.
Điều 3. Hỗ trợ học phí
1. Hỗ trợ 100% phần học phí còn phải đóng tại trường công lập.
2. Học sinh trường ngoài công lập được hỗ trợ bằng mức của trường công lập cùng cấp học.
Điều 4. Hỗ trợ bữa ăn bán trú
1. Mức hỗ trợ 25.000 đồng một học sinh một bữa trưa, không quá 22 bữa một tháng, 9 tháng một năm học.
2. Trẻ mẫu giáo được hỗ trợ thêm 8.000 đồng một bữa phụ.
3. Ngày biển động, tàu chở thực phẩm không ra được, trường dùng thực phẩm dự trữ theo thực đơn đã duyệt.
Điều 5. Hỗ trợ đi lại và ở trọ
1. Học sinh tại điểm b khoản 2 Điều 1 được hỗ trợ tiền tàu một lượt đi và về mỗi tháng theo giá vé niêm yết.
2. Hỗ trợ tiền ở trọ 600.000 đồng một tháng nếu không ở ký túc xá.
Điều 6. Hồ sơ, thủ tục
1. Gia đình nộp một đơn cho cả cấp học tại trường hoặc trực tuyến; trường tự tra cứu nơi cư trú, không yêu cầu nộp bản sao.
2. Trường lập danh sách trong 10 ngày làm việc đầu năm học.
3. Học sinh chuyển trường trong năm được hỗ trợ tiếp từ tháng kế tiếp.
Điều 7. Cách chi trả
1. Tiền ăn chuyển cho trường theo tháng, căn cứ số bữa thực tế.
2. Tiền đi lại, ở trọ chuyển khoản cho cha mẹ hoặc người giám hộ trước ngày 10 hằng tháng; nơi không có ngân hàng thì chi trả tại trường.
Điều 8. Công khai và giám sát
1. Thực đơn, nguồn thực phẩm, số bữa ăn được niêm yết hằng ngày tại cổng trường.
2. Ban đại diện cha mẹ học sinh được vào bếp kiểm tra bất cứ lúc nào.
3. Báo cáo thu, chi được đăng trên cổng mỗi học kỳ.
Điều 9. Kinh phí
1. Ngân sách thành phố bảo đảm toàn bộ kinh phí, ước 14,2 tỷ đồng một năm.
2. Không huy động đóng góp của cha mẹ học sinh để thay phần ngân sách phải chi.
Điều 10. Tổ chức thực hiện
1. Ủy ban nhân dân thành phố triển khai thực hiện và báo cáo kết quả hằng năm.
2. Mức hỗ trợ được xem xét điều chỉnh khi giá thực phẩm tại đảo tăng từ 15% trở lên.
Điều 11. Hiệu lực
Nghị quyết áp dụng từ đầu học kỳ kế tiếp sau khi được thông qua.`,
};
