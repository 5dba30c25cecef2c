import type { DraftTemplate } from "#seeds/draft-template.ts";

export const busRoutes: DraftTemplate = {
  id: "bus-routes",
  title: "Dự thảo Phương án tổ chức lại tuyến xe buýt phục vụ khu công nghiệp và liên xã",
  summary: `Xe buýt hiện nay chạy vòng vèo, ca tối hầu như không có, công nhân và học sinh khó đi. Phương án dự kiến tổ chức lại thành 18 tuyến: sáu tuyến chạy thẳng vào khu công nghiệp khớp giờ vào ca, tan ca; tám tuyến liên xã nối trung tâm xã với bệnh viện, trường học; bốn tuyến trục chạy 15 phút một chuyến. Giá vé 8.000 đồng một lượt, vé tháng 150.000 đồng, người cao tuổi, học sinh, người khuyết tật được giảm hoặc miễn. Một số điểm dừng phải dời, ba tuyến cũ bị bỏ. Mời bà con cho ý kiến về lộ trình, giờ chạy, điểm dừng và giá vé.`,
  documentKind: "chuong_trinh",
  matterType: "k9_khac",
  bases: ["luat-10-2022-d25", "luat-10-2022-d28-k4"],
  draftingBody: "Văn phòng UBND thành phố (cơ quan đầu mối lấy ý kiến)",
  contact:
    "Tổ phương án xe buýt, Trung tâm Phục vụ hành chính công thành phố; xe-buyt@demo.example",
  text: `ỦY BAN NHÂN DÂN
THÀNH PHỐ HẢI PHÒNG
DỰ THẢO
PHƯƠNG ÁN
Tổ chức lại tuyến xe buýt phục vụ khu công nghiệp và liên xã trên địa bàn thành phố
Căn cứ nhu cầu đi lại của công nhân, học sinh và người dân các xã;
Căn cứ kết quả khảo sát 6.400 lượt hành khách.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Mục tiêu
1. Xe buýt đến được mọi trung tâm xã, bệnh viện, trường trung học phổ thông và khu công nghiệp.
2. Người đi làm theo ca có chuyến xe đến trước giờ vào ca ít nhất 15 phút và rời đi sau giờ tan ca không quá 20 phút.
3. Thời gian chờ tại điểm dừng không quá 15 phút ở tuyến trục và 30 phút ở tuyến liên xã.
Điều 2. Phạm vi
1. Phương án gồm 18 tuyến: bốn tuyến trục, tám tuyến liên xã, sáu tuyến khu công nghiệp.
2. Xe đưa đón riêng của doanh nghiệp và xe buýt liên tỉnh không thuộc phạm vi phương án.
Điều 3. Nguyên tắc bố trí tuyến
1. Đường thẳng, ít vòng; đi bộ từ khu dân cư đến điểm dừng không quá 700 mét.
2. Bỏ tuyến nào phải có tuyến khác thay trong bán kính 1 km.
3. Không để xã nào chỉ có xe đi mà không có xe về trong buổi tối.
Chương II
MẠNG LƯỚI TUYẾN
Điều 4. Tuyến trục
1. Bốn tuyến trục nối trung tâm thành phố với phía Bắc, phía Tây, phía Nam và khu cảng.
2. Thời gian hoạt động từ 5 giờ đến 22 giờ; giờ cao điểm 10 đến 15 phút một chuyến.
Điều 5. Tuyến liên xã
1. Tám tuyến liên xã dùng xe từ 24 đến 29 chỗ, đi được đường xã.
2. Thời gian hoạt động từ 5 giờ 15 đến 20 giờ 30; 30 phút một chuyến, giờ cao điểm 20 phút.
3. Mỗi tuyến đi qua ít nhất một bệnh viện hoặc trung tâm y tế.
Điều 6. Tuyến khu công nghiệp
1. Sáu tuyến phục vụ khu công nghiệp, giờ chạy khớp ba ca: 6 giờ, 14 giờ và 22 giờ.
2. Chuyến sau ca 22 giờ chạy đến tận trung tâm các xã.
3. Doanh nghiệp đặt vé tháng cho công nhân được giảm thêm 10%.
Điều 7. Tuyến bãi bỏ, điều chỉnh
1. Bãi bỏ ba tuyến có dưới năm khách một chuyến trong sáu tháng liền.
2. Điều chỉnh lộ trình bảy tuyến để tránh đường hẹp và chợ.
3. Danh sách điểm dừng phải dời được niêm yết tại chính điểm dừng đó trong 30 ngày.
Điều 8. Kết nối với đảo
1. Hai tuyến ra bến phà khớp giờ tàu, chờ khách khi tàu chậm không quá 20 phút.
2. Mùa du lịch tăng chuyến nhưng không giảm chuyến của người dân đảo.
Chương III
GIÁ VÉ VÀ DỊCH VỤ
Điều 9. Giá vé
1. Vé lượt: 8.000 đồng; vé tháng một tuyến: 150.000 đồng; vé tháng liên tuyến: 230.000 đồng.
2. Vé lượt được chuyển tuyến một lần trong 60 phút mà không trả thêm.
3. Trả bằng tiền mặt, thẻ hoặc mã quét; không từ chối khách trả tiền mặt.
Điều 10. Miễn, giảm giá vé
1. Miễn vé: người từ 70 tuổi trở lên, người khuyết tật, trẻ dưới 6 tuổi, người có công.
2. Giảm 50% vé tháng: học sinh, sinh viên, công nhân khu công nghiệp, người từ 60 đến dưới 70 tuổi.
3. Chỉ cần xuất trình giấy tờ có ảnh, không phải làm thẻ riêng trong sáu tháng đầu.
Điều 11. Xe và người phục vụ
1. Xe mới có sàn thấp hoặc bậc gấp, chỗ cho xe lăn, thông báo điểm dừng bằng tiếng nói và chữ.
2. Lái xe dừng hẳn mới mở cửa; người cao tuổi ngồi ổn định xe mới chạy.
3. Ít nhất 30% số xe mới là xe điện trong hai năm đầu.
Điều 12. Điểm dừng, nhà chờ
1. Điểm dừng có biển ghi tên, số tuyến, giờ chuyến đầu và chuyến cuối, mã quét xem xe đang ở đâu.
2. Lắp 160 nhà chờ có mái, ghế và đèn; ưu tiên cổng bệnh viện, trường học, khu công nghiệp.
Điều 13. Thông tin và phản ánh
1. Giờ chạy được đăng dưới dạng dữ liệu mở để mọi ứng dụng bản đồ dùng được.
2. Phản ánh bỏ chuyến, bỏ khách được trả lời trong 03 ngày làm việc.
Chương IV
TỔ CHỨC THỰC HIỆN
Điều 14. Kinh phí và trợ giá
1. Thành phố trợ giá theo số km đạt chất lượng, không theo số chuyến khai báo.
2. Chuyến trễ quá 10 phút không do tắc đường, thời tiết thì bị trừ tiền.
Điều 15. Lộ trình
1. Giai đoạn một: sáu tuyến khu công nghiệp và ba tuyến liên xã.
2. Giai đoạn hai, sau 06 tháng: các tuyến còn lại, sau khi công khai đánh giá giai đoạn một.
Điều 16. Trách nhiệm của cấp xã
1. Ủy ban nhân dân cấp xã lấy ý kiến về điểm dừng trên địa bàn và gửi về cơ quan đầu mối.
2. Cơ quan đầu mối trả lời từng ý kiến và gửi lại cấp xã để công khai.`,
};
