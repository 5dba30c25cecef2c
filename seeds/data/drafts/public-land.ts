import type { DraftTemplate } from "#seeds/draft-template.ts";

export const publicLand: DraftTemplate = {
  id: "public-land",
  title: "Dự thảo Kế hoạch quản lý, cho thuê quỹ đất công ích 5% của {donVi}",
  summary: `Xã có 61 ha đất công ích, phần lớn đang cho thuê ngắn hạn, có nơi bỏ cỏ. Kế hoạch này công khai từng thửa: ở đâu, rộng bao nhiêu, ai đang thuê, giá bao nhiêu. Từ năm tới, đất cho thuê qua đấu giá công khai, thời hạn đến 5 năm để người thuê yên tâm đầu tư. Người trong xã được ưu tiên; thửa nhỏ dưới 1.000 mét vuông chỉ dành cho hộ trong thôn. Cấm xây nhà, đổ đất, cho thuê lại. Tiền thuê dùng làm mương, đường nội đồng và công khai hằng năm. Mời bà con cho ý kiến về giá khởi điểm, thời hạn thuê và việc dùng tiền.`,
  documentKind: "chuong_trinh",
  matterType: "k2_quy_hoach_dat",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k2", "luat-10-2022-d11-k3"],
  draftingBody: "Phòng Kinh tế {donVi}",
  contact: "Bộ phận địa chính, trụ sở UBND {donVi}; dat-cong-ich@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
KẾ HOẠCH
Quản lý, cho thuê quỹ đất công ích 5% của {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ kết quả rà soát hiện trạng sử dụng đất công ích.
Điều 1. Mục đích
1. Sử dụng đất công ích đúng mục đích, có thu cho ngân sách xã, không để hoang hóa.
2. Người dân biết rõ từng thửa đất công ích và giám sát được việc cho thuê.
Điều 2. Hiện trạng quỹ đất
1. Tổng diện tích 61,3 ha gồm 38 ha trồng lúa, 15,3 ha nuôi trồng thủy sản, 8 ha đất màu.
2. Có 4,6 ha đang bỏ hóa và 2,1 ha bị lấn chiếm, sử dụng sai mục đích.
Điều 3. Công khai danh mục thửa đất
1. Danh mục gồm số thửa, diện tích, vị trí, người đang thuê, thời hạn, giá thuê.
2. Danh mục và sơ đồ được niêm yết thường xuyên tại trụ sở xã, nhà văn hóa các thôn và trên cổng.
Điều 4. Hình thức cho thuê
1. Cho thuê thông qua đấu giá công khai tại thôn.
2. Thửa dưới 1.000 mét vuông chỉ tổ chức đấu giá trong số hộ của thôn có đất.
3. Đấu giá hai lần không có người tham gia thì cho thuê theo giá khởi điểm với hộ có đơn.
Điều 5. Thời hạn thuê
1. Đất lúa, đất màu: 05 năm.
2. Đất nuôi trồng thủy sản: 05 năm; người thuê thực hiện tốt hợp đồng được ưu tiên ở kỳ sau khi trả bằng giá trúng.
3. Hợp đồng đang còn hạn được thực hiện đến hết hạn.
Điều 6. Giá khởi điểm
1. Đất lúa: 450.000 đồng một sào Bắc Bộ một năm.
2. Đất màu: 620.000 đồng một sào Bắc Bộ một năm.
3. Đất nuôi trồng thủy sản: 900.000 đồng một sào Bắc Bộ một năm.
4. Hộ nghèo trực tiếp canh tác được giảm 30% giá khởi điểm với diện tích không quá ba sào.
Điều 7. Quyền của người thuê
1. Được bồi thường tài sản, cây trồng khi xã lấy lại đất trước hạn để làm công trình công cộng.
2. Được cải tạo đất, làm lều trông coi không quá 10 mét vuông bằng vật liệu tạm.
3. Được miễn, giảm tiền thuê của vụ bị thiên tai, dịch bệnh mất từ 50% sản lượng, có biên bản của thôn.
Điều 8. Nghĩa vụ của người thuê
1. Sử dụng đúng mục đích, không xây nhà, không đổ đất, không đào sâu quá 1,5 mét.
2. Không cho thuê lại, không dùng đất thuê để thế chấp.
3. Trả tiền thuê trước ngày 31 tháng 3 hằng năm.
4. Tham gia nạo vét đoạn mương liền kề mỗi năm một lần.
Điều 9. Xử lý đất lấn chiếm, bỏ hóa
1. Vận động tự trả đất trong 90 ngày; quá hạn thì xử lý theo quy định.
2. Đất bỏ hóa từ hai vụ liên tiếp bị thu hồi hợp đồng, trừ trường hợp do thiếu nước tưới.
Điều 10. Sử dụng tiền cho thuê
1. Ít nhất 60% chi cho mương, cống, đường nội đồng của thôn có đất.
2. Phần còn lại chi cho phúc lợi công cộng của xã.
3. Thu, chi công khai trước ngày 31 tháng 01 năm sau.
Điều 11. Tổ chức thực hiện
1. Phòng Kinh tế xã lập danh mục, tổ chức đấu giá, ký hợp đồng.
2. Trưởng thôn và Ban công tác Mặt trận giám sát đấu giá, xác nhận hiện trạng mỗi năm một lần.
Điều 12. Điều khoản chuyển tiếp
Hợp đồng ký miệng hoặc không ghi thời hạn được rà soát, ký lại trong 06 tháng; người đang canh tác liên tục từ ba năm trở lên được quyền mua bằng giá trúng đấu giá.`,
};
