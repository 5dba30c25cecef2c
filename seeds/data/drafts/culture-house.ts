import type { DraftTemplate } from "#seeds/draft-template.ts";

export const cultureHouse: DraftTemplate = {
  id: "culture-house",
  title: "Dự thảo Quy định quản lý, sử dụng nhà văn hóa tổ dân phố và sân thể thao tại {donVi}",
  summary: `Nhà văn hóa và sân thể thao là của chung, nhưng lâu nay nơi thì khóa cửa cả tuần, nơi thì cho thuê đám cưới hết chỗ. Quy định này mở cửa nhà văn hóa ít nhất 28 giờ mỗi tuần, có buổi tối cho người đi làm; sân thể thao mở từ 5 giờ đến 21 giờ 30, sau 21 giờ phải tắt loa. Họp dân, người cao tuổi, thiếu nhi dùng không mất tiền. Hộ dân mượn làm đám hiếu không mất tiền, đám cưới trả tiền điện nước theo bảng giá chung. Chìa khóa do hai người giữ, lịch dùng treo trước cửa và trên cổng. Mời bà con cho ý kiến về giờ mở cửa, tiền điện nước và người trông coi.`,
  documentKind: "quy_dinh",
  matterType: "k9_khac",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d15"],
  draftingBody: "Phòng Văn hóa - Xã hội {donVi}",
  contact: "Bộ phận văn hóa, trụ sở UBND {donVi}; nha-van-hoa@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
QUY ĐỊNH
Quản lý, sử dụng nhà văn hóa tổ dân phố và sân thể thao tại {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Theo đề nghị của Phòng Văn hóa - Xã hội.
Điều 1. Phạm vi áp dụng
1. Quy định này áp dụng cho nhà văn hóa của các tổ dân phố và sáu sân thể thao ngoài trời do phường quản lý.
2. Nhà họp do dòng họ, khu tập thể tự xây không thuộc phạm vi của Quy định này.
Điều 2. Nguyên tắc sử dụng
1. Phục vụ sinh hoạt chung của Nhân dân trước, cho mượn việc riêng sau.
2. Không dùng vào việc mê tín, cờ bạc, kinh doanh cố định.
3. Mọi nhóm tuổi đều có giờ sử dụng; người khuyết tật vào được bằng xe lăn.
Điều 3. Giờ mở cửa nhà văn hóa
1. Mỗi nhà văn hóa mở ít nhất 28 giờ một tuần, trong đó có ba buổi tối từ 19 giờ đến 21 giờ 30.
2. Kỳ nghỉ hè mở thêm sáng thứ Hai, thứ Tư, thứ Sáu cho thiếu nhi.
3. Lịch được treo trước cửa và đăng trên cổng trước ngày 25 hằng tháng.
Điều 4. Giờ sử dụng sân thể thao
1. Sân mở từ 5 giờ đến 21 giờ 30; loa, nhạc chỉ dùng từ 5 giờ 30 đến 20 giờ 30 và không quá 65 đề-xi-ben tại hàng rào.
2. Từ 16 giờ đến 18 giờ ưu tiên trẻ em và học sinh.
3. Không đi xe máy, thả chó vào sân.
Điều 5. Đăng ký sử dụng
1. Đăng ký với người trông coi hoặc trên cổng trước ít nhất 02 ngày; việc hiếu báo lúc nào cũng được.
2. Hai nhóm đăng ký cùng giờ thì ưu tiên theo thứ tự: họp dân, việc hiếu, người cao tuổi, thiếu nhi, câu lạc bộ, việc riêng.
3. Câu lạc bộ sinh hoạt thường kỳ được giữ giờ không quá bốn buổi một tuần.
Điều 6. Mức đóng góp chi phí
1. Không thu tiền với họp dân, việc hiếu, sinh hoạt của người cao tuổi, thiếu nhi.
2. Đám cưới, liên hoan: 300.000 đồng một buổi tiền điện, nước, vệ sinh.
3. Câu lạc bộ thể thao, dân vũ: 20.000 đồng một buổi khi dùng đèn hoặc quạt.
4. Lớp học có thu học phí: theo thỏa thuận nhưng không quá 10% học phí thu được.
Điều 7. Quản lý tiền thu
1. Thu có phiếu, ghi sổ, hằng quý công khai trên bảng tin.
2. Tiền thu chỉ chi cho điện, nước, sửa chữa nhỏ và mua sách, dụng cụ thể thao.
Điều 8. Người trông coi
1. Cuộc họp tổ dân phố cử hai người trông coi, thay phiên nhau, có phụ cấp theo dự toán được duyệt.
2. Chìa khóa do hai người giữ; một chìa dự phòng gửi tổ trưởng.
3. Người trông coi không được tự ý cho thuê hoặc từ chối mà không ghi lý do vào sổ.
Điều 9. Trách nhiệm của người sử dụng
1. Giữ vệ sinh, tắt điện nước, xếp lại bàn ghế trước khi về.
2. Làm hỏng thì sửa hoặc bồi thường theo giá mua mới trừ hao mòn.
3. Không uống rượu, bia trong nhà văn hóa, trừ việc cưới đã đăng ký.
Điều 10. Tủ sách và góc thiếu nhi
1. Mỗi nhà văn hóa có một tủ sách tối thiểu 200 cuốn, mượn về không mất tiền.
2. Đoàn Thanh niên phụ trách góc thiếu nhi, mỗi tháng có ít nhất hai buổi sinh hoạt.
Điều 11. Sửa chữa và bảo trì
1. Phường kiểm tra mái, điện, phòng cháy hai lần một năm.
2. Hỏng hóc nhỏ sửa trong 07 ngày, hỏng hóc lớn có biển báo và kế hoạch sửa.
Điều 12. Hiệu lực thi hành
1. Quy định có hiệu lực sau 15 ngày kể từ ngày ký.
2. Mỗi năm, tổ dân phố họp đánh giá một lần và đề nghị điều chỉnh giờ mở cửa.`,
};
