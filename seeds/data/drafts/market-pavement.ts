import type { DraftTemplate } from "#seeds/draft-template.ts";
import type { ProposedWords } from "#seeds/proposed-words.ts";
import type { Revised } from "#seeds/second-version.ts";

export const marketPavement: DraftTemplate = {
  id: "market-pavement",
  title:
    "Dự thảo Quyết định về phạm vi, thời gian hoạt động chợ dân sinh và khu bán hàng tạm trên vỉa hè tại {donVi}",
  summary: `Quyết định này sắp xếp lại chỗ bán hàng ở chợ dân sinh và trên vỉa hè. Chợ họp từ 4 giờ 30 đến 19 giờ. Vỉa hè rộng từ 3 mét trở lên được kẻ vạch: phần trong bán hàng theo giờ, phần ngoài ít nhất 1,5 mét dành cho người đi bộ và xe lăn. Người bán hàng rong lâu năm, hộ khó khăn được ưu tiên bốc thăm chỗ và không phải trả tiền chỗ sáu tháng đầu. Trước cổng trường, cổng bệnh viện không được bán hàng vào giờ cao điểm. Ai vi phạm lần đầu được nhắc nhở. Mời bà con cho ý kiến về giờ họp chợ, chỗ kẻ vạch và mức tiền chỗ.`,
  documentKind: "quy_dinh",
  matterType: "k5_qd_hanh_chinh_loi_ich_cong_dong",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d28-k4"],
  draftingBody: "Phòng Kinh tế, Hạ tầng và Đô thị {donVi}",
  contact: "Tổ quản lý trật tự đô thị, trụ sở UBND {donVi}; cho-dan-sinh@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
QUYẾT ĐỊNH
Về phạm vi, thời gian hoạt động chợ dân sinh và khu bán hàng tạm trên vỉa hè tại {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Xét nhu cầu buôn bán, mua sắm hằng ngày và yêu cầu giữ vỉa hè cho người đi bộ;
Theo đề nghị của Phòng Kinh tế, Hạ tầng và Đô thị.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Quyết định này quy định phạm vi, thời gian hoạt động của hai chợ dân sinh và chín đoạn vỉa hè được bán hàng tạm trên địa bàn phường.
2. Việc kinh doanh trong nhà, trong cửa hàng không thuộc phạm vi của Quyết định này.
Điều 2. Đối tượng áp dụng
1. Người bán hàng tại chợ, trên vỉa hè, hàng rong.
2. Chủ nhà mặt phố có vỉa hè được kẻ vạch.
3. Cán bộ, lực lượng làm nhiệm vụ quản lý chợ và trật tự đô thị.
Điều 3. Nguyên tắc
1. Vỉa hè trước hết là của người đi bộ.
2. Người đang sống bằng việc bán hàng nhỏ được sắp xếp chỗ trước khi dọn dẹp.
3. Quy định phải làm được, thấy được trên mặt đường: có vạch sơn, có biển giờ.
Chương II
CHỢ DÂN SINH
Điều 4. Thời gian họp chợ
1. Chợ họp từ 4 giờ 30 đến 19 giờ hằng ngày.
2. Từ 4 giờ 30 đến 6 giờ không dùng loa, không bốc dỡ hàng nặng ở mặt giáp nhà dân.
3. Những ngày giáp Tết Nguyên đán, chợ được họp đến 22 giờ theo thông báo.
Điều 5. Sắp xếp ngành hàng
1. Hàng tươi sống ở khu có rãnh thoát nước; hàng chín cách hàng tươi sống ít nhất 5 mét.
2. Mỗi hộ được sử dụng diện tích theo sơ đồ niêm yết tại cổng chợ; không bày lấn lối đi rộng 1,2 mét.
3. Lối thoát nạn và chỗ đặt bình chữa cháy luôn để trống.
Điều 6. Vệ sinh và an toàn thực phẩm
1. Cuối buổi, người bán tự gom rác của gian hàng vào thùng theo loại.
2. Người bán thịt, cá có giấy tờ nguồn gốc và để nơi người mua nhìn thấy.
3. Chợ tổng vệ sinh chiều Chủ nhật hằng tuần từ 18 giờ.
Điều 7. Tiền chỗ ngồi
1. Mức dự kiến tại chợ là 4.000 đồng một mét vuông một ngày.
2. Thu bằng biên lai hoặc chuyển khoản; không thu khoản nào khác ngoài tiền chỗ, tiền điện, tiền vệ sinh.
3. Giảm 50% cho người từ 65 tuổi trở lên, người khuyết tật tự bán hàng.
Chương III
KHU BÁN HÀNG TẠM TRÊN VỈA HÈ
Điều 8. Đoạn vỉa hè được sử dụng
1. Chỉ kẻ vạch ở vỉa hè rộng từ 3 mét trở lên.
2. Phần dành cho người đi bộ rộng ít nhất 1,5 mét, liên tục, không có xe máy và bục bệ.
3. Danh sách chín đoạn vỉa hè và sơ đồ kèm theo được niêm yết tại từng đoạn ít nhất 30 ngày.
Điều 9. Giờ bán hàng trên vỉa hè
1. Buổi sáng từ 5 giờ đến 8 giờ, buổi chiều từ 16 giờ 30 đến 21 giờ.
2. Hàng ăn được bày bàn ghế thấp trong vạch; hết giờ phải dọn sạch, không để lại bạt, bục.
3. Ngoài các khung giờ trên, vỉa hè để trống.
Điều 10. Nơi không được bán hàng
1. Trong phạm vi 30 mét tính từ cổng trường học từ 6 giờ 30 đến 7 giờ 30 và từ 16 giờ đến 17 giờ 30.
2. Trong phạm vi 20 mét tính từ cổng bệnh viện, trạm y tế ở mọi thời gian.
3. Trên lối dành cho người khuyết tật, trạm xe buýt, họng nước chữa cháy.
Điều 11. Bốc thăm và ưu tiên
1. Chỗ bán được bốc thăm công khai sáu tháng một lần, có Ban công tác Mặt trận chứng kiến.
2. Ưu tiên trước khi bốc thăm:
a) Hộ nghèo, hộ cận nghèo;
b) Người đã bán tại đoạn đó từ ba năm trở lên, có tổ dân phố xác nhận;
c) Người khuyết tật, người đơn thân nuôi con nhỏ;
d) Người từ 60 tuổi trở lên không có lương hưu;
đ) Người có đất bị thu hồi chưa tìm được việc làm.
3. Người được ưu tiên không phải trả tiền chỗ trong 06 tháng đầu.
Điều 12. Thỏa thuận với chủ nhà mặt phố
1. Trước khi kẻ vạch, phường lấy ý kiến chủ nhà có vỉa hè; mỗi nhà được chừa lối vào rộng ít nhất 1,2 mét.
2. Chủ nhà không được thu tiền của người bán hàng trên phần vỉa hè công cộng.
Chương IV
TRÁCH NHIỆM VÀ XỬ LÝ
Điều 13. Trách nhiệm của người bán hàng
1. Bán đúng chỗ, đúng giờ, giữ sạch phần vỉa hè được giao.
2. Không chuyển nhượng, cho thuê lại chỗ bốc thăm được.
3. Không dùng loa kéo; tiếng rao không gây ồn sau 20 giờ.
Điều 14. Nhắc nhở và xử lý vi phạm
1. Vi phạm lần đầu: nhắc nhở bằng phiếu, hướng dẫn chỗ được bán.
2. Vi phạm lần hai trong 60 ngày: lập biên bản theo quy định.
3. Vi phạm từ lần ba: không được tham gia bốc thăm kỳ sau.
4. Lực lượng làm nhiệm vụ mặc sắc phục, đeo thẻ, không thu giữ hàng hóa khi chưa lập biên bản.
Điều 15. Bãi gửi xe của chợ
1. Bố trí hai điểm gửi xe máy cho người đi chợ, giá không quá 3.000 đồng một lượt.
2. Không để xe trên phần đường dành cho người đi bộ.
Điều 16. Hiệu lực và đánh giá
1. Quyết định có hiệu lực sau 30 ngày kể từ ngày ký.
2. Sau 06 tháng, phường tổ chức đánh giá có sự tham gia của người bán, người mua và các tổ dân phố; kết quả được công khai.`,
};

/** What the ward changed while people were still writing. */
export const marketPavementRevised: Revised = {
  day: -7,
  changes: [
    [
      "1. Chợ họp từ 4 giờ 30 đến 19 giờ hằng ngày.",
      "1. Chợ họp từ 4 giờ 30 đến 19 giờ hằng ngày; từ tháng 11 đến tháng 3 chợ mở lúc 5 giờ.",
    ],
    [
      "3. Những ngày giáp Tết Nguyên đán, chợ được họp đến 22 giờ theo thông báo.",
      "3. Dãy hàng rau và hàng chín ở cổng phía Đông được bán đến 20 giờ 30 hằng ngày.\n4. Những ngày giáp Tết Nguyên đán, chợ được họp đến 22 giờ theo thông báo.",
    ],
    [
      "1. Mức dự kiến tại chợ là 4.000 đồng một mét vuông một ngày.",
      "1. Mức dự kiến tại chợ là 2.500, 3.500 hoặc 4.000 đồng một mét vuông một ngày, theo loại hàng và vị trí.",
    ],
  ],
  note: "Chợ mở muộn hơn nửa giờ vào mùa đông; một dãy hàng được bán đến 20 giờ 30 cho người tan ca; tiền chỗ chia ba bậc. Sửa theo ý kiến của các hộ quanh chợ, công nhân và người bán rau. Thời gian góp ý không thay đổi.",
  causes: [
    { clause: "dieu-4-khoan-1", on: "dieu-4-khoan-1", says: ["mùa đông", "Mùa đông"], most: 3 },
    { clause: "dieu-4-khoan-3", on: "dieu-4-khoan-1", says: ["20 giờ 30", "tan ca"], most: 3 },
    {
      clause: "dieu-7-khoan-1",
      on: "dieu-7-khoan-1",
      says: ["ba mức", "đều cho mọi hàng"],
      most: 3,
    },
  ],
};

/** Clauses that residents worded anew; the second version has them as the first. */
export const marketPavementWordings: readonly ProposedWords[] = [
  {
    anchor: "dieu-9-khoan-1",
    says: "Chủ nhật",
    words:
      "Buổi sáng từ 5 giờ đến 8 giờ, thứ Bảy và Chủ nhật đến 9 giờ; buổi chiều từ 16 giờ 30 đến 21 giờ. Sau mỗi khung giờ, người bán có 15 phút để thu dọn.",
  },
  {
    anchor: "dieu-12-khoan-1",
    says: "2 mét",
    words:
      "Trước khi kẻ vạch, phường lấy ý kiến chủ nhà có vỉa hè; mỗi nhà được chừa lối vào rộng ít nhất 2 mét; không bày hàng có khói trước cửa hàng khác.",
  },
  {
    anchor: "dieu-15-khoan-1",
    says: "cổng sau",
    words:
      "Bố trí ba điểm gửi xe máy cho người đi chợ, trong đó có một điểm ở cổng sau, giá không quá 3.000 đồng một lượt; không thu tiền gửi dưới 20 phút.",
  },
];
