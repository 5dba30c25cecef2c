import type { DraftTemplate } from "#seeds/draft-template.ts";

export const residentialGroupMerger: DraftTemplate = {
  id: "residential-group-merger",
  title: "Dự thảo Đề án sắp xếp, sáp nhập, đặt tên tổ dân phố trên địa bàn {donVi}",
  summary: `Phường có một số tổ dân phố quá nhỏ, chưa đến 150 hộ, cách nhau chỉ một ngõ. Đề án dự kiến ghép 12 tổ nhỏ thành 6 tổ, giữ nguyên các tổ còn lại. Ghép tổ không làm thay đổi số nhà, hộ khẩu, trường học của con em; giấy tờ cũ vẫn dùng được, ai muốn đổi thì được làm miễn phí. Tên tổ mới do bà con chọn trong các phương án đưa ra họp. Nhà văn hóa của cả hai tổ cũ đều được giữ lại. Việc sáp nhập chỉ làm khi quá nửa số hộ của từng tổ đồng ý. Mời bà con cho ý kiến về cách ghép, tên gọi và việc bố trí tổ trưởng, nơi họp của tổ mới.`,
  documentKind: "co_che",
  matterType: "k4_dia_gioi_thon_tdp",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "nd-185-2026"],
  draftingBody: "Phòng Văn hóa - Xã hội {donVi}",
  contact: "Tổ công tác sắp xếp tổ dân phố, trụ sở UBND {donVi}; sap-xep-to@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
ĐỀ ÁN
Sắp xếp, sáp nhập, đặt tên tổ dân phố trên địa bàn {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ Nghị định số 185/2026/NĐ-CP;
Trên cơ sở rà soát quy mô số hộ và điều kiện sinh hoạt của các tổ dân phố.
Chương I
NHỮNG VẤN ĐỀ CHUNG
Điều 1. Sự cần thiết
1. Sau sắp xếp đơn vị hành chính, một số tổ dân phố có quy mô dưới 150 hộ, nằm liền kề, khó bố trí người làm việc và nơi sinh hoạt.
2. Có tổ dân phố trùng số thứ tự với tổ của phường cũ, gây nhầm lẫn khi gửi thư, giao nhận hồ sơ.
Điều 2. Mục đích, yêu cầu
1. Tổ dân phố sau sắp xếp có quy mô hợp lý, thuận tiện đi lại, giữ được tình làng nghĩa xóm.
2. Việc sắp xếp do cộng đồng dân cư bàn, không áp đặt, không chạy theo số lượng.
3. Không làm phát sinh chi phí cho người dân.
Điều 3. Nguyên tắc sắp xếp
1. Chỉ ghép các tổ liền kề nhau, không chia cắt một ngõ ra hai tổ.
2. Không ghép tổ có đường tàu, sông hoặc đường rộng từ 20 mét trở lên ở giữa.
3. Tổ sau khi ghép không quá 450 hộ.
Chương II
PHƯƠNG ÁN SẮP XẾP
Điều 4. Danh sách tổ dân phố dự kiến ghép
1. Ghép Tổ dân phố số 2 và số 3 thành một tổ.
2. Ghép Tổ dân phố số 5 và số 6 thành một tổ.
3. Ghép Tổ dân phố số 9 và số 10 thành một tổ.
4. Ghép Tổ dân phố số 12 và số 13 thành một tổ.
5. Ghép Tổ dân phố số 15 và số 16 thành một tổ.
6. Ghép Tổ dân phố số 18 và số 19 thành một tổ.
Điều 5. Tổ dân phố giữ nguyên
Các tổ dân phố không nêu tại Điều 4 được giữ nguyên phạm vi; số thứ tự chỉ thay đổi khi trùng với tổ khác và được cuộc họp của tổ đồng ý.
Điều 6. Đặt tên tổ dân phố
1. Mỗi tổ sau khi ghép chọn một trong ba cách đặt tên:
a) Giữ số thứ tự nhỏ hơn trong hai số cũ;
b) Đặt theo tên ngõ, tên khu tập thể quen gọi;
c) Đặt theo số thứ tự mới của toàn phường.
2. Không đặt tên trùng, tên khó đọc hoặc tên người đang sống.
Điều 7. Nhà văn hóa và tài sản chung
1. Giữ cả hai nhà văn hóa của hai tổ cũ; một nơi dùng để họp, một nơi dùng cho sinh hoạt của người cao tuổi và trẻ em.
2. Quỹ của từng tổ cũ được kiểm kê, công khai trước khi bàn giao; số dư do các hộ của tổ cũ quyết định dùng vào việc gì trong 06 tháng đầu.
3. Công trình do hộ dân đóng góp được ghi tên trong sổ tài sản của tổ mới.
Chương III
LẤY Ý KIẾN VÀ QUYẾT ĐỊNH
Điều 8. Trình tự lấy ý kiến
1. Công khai đề án trên cổng và tại nhà văn hóa ít nhất 20 ngày.
2. Họp từng tổ dân phố, nghe giải thích và thảo luận.
3. Phát phiếu đến từng hộ gia đình; mỗi hộ một phiếu, người đi vắng được gửi phiếu trực tuyến theo hướng dẫn của tổ.
Điều 9. Điều kiện thông qua
1. Phương án ghép chỉ được trình khi có trên 50% tổng số hộ của mỗi tổ có liên quan đồng ý.
2. Tổ nào không đạt thì giữ nguyên; không tổ chức lấy ý kiến lại trong vòng 12 tháng.
Điều 10. Tổ trưởng và Ban công tác Mặt trận
1. Trong thời gian chưa bầu mới, hai tổ trưởng cũ cùng điều hành, phân công theo ngõ, không quá 60 ngày.
2. Bầu tổ trưởng của tổ mới tại cuộc họp của đại diện hộ gia đình.
3. Người thôi làm nhiệm vụ được hưởng chế độ theo quy định hiện hành.
Chương IV
BẢO ĐẢM QUYỀN LỢI CỦA NGƯỜI DÂN
Điều 11. Giấy tờ và số nhà
1. Số nhà, tên ngõ không thay đổi.
2. Giấy tờ đã cấp ghi tên tổ cũ tiếp tục có giá trị; khi có nhu cầu đổi, người dân được hướng dẫn và không phải nộp lệ phí thuộc thẩm quyền của phường.
3. Danh sách tra cứu tên tổ cũ, tên tổ mới được đăng thường xuyên trên cổng.
Điều 12. Chế độ, chính sách đang hưởng
1. Việc chi trả trợ cấp, lương hưu, bảo trợ xã hội được thực hiện tại điểm chi trả đang dùng trong ít nhất 06 tháng.
2. Danh sách hộ nghèo, hộ cận nghèo không phải bình xét lại chỉ vì sáp nhập.
Chương V
TỔ CHỨC THỰC HIỆN
Điều 13. Phân công thực hiện
1. Phòng Văn hóa - Xã hội chủ trì, giúp các tổ tổ chức họp và kiểm phiếu.
2. Ban công tác Mặt trận từng tổ giám sát việc phát, thu và kiểm phiếu.
3. Kết quả kiểm phiếu của từng tổ được niêm yết trong 02 ngày làm việc.
Điều 14. Thời gian thực hiện
1. Hoàn thành lấy ý kiến và kiểm phiếu trong 45 ngày kể từ ngày phê duyệt đề án.
2. Trình Hội đồng nhân dân phường xem xét tại kỳ họp gần nhất sau khi có kết quả.`,
};
