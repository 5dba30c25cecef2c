import type { DraftTemplate } from "#seeds/draft-template.ts";

export const democracyRegulation: DraftTemplate = {
  id: "democracy-regulation",
  title: "Dự thảo Quy chế thực hiện dân chủ ở {donVi} (sửa đổi)",
  summary: `Quy chế này nói rõ phường phải cho dân biết những gì, hỏi ý kiến dân khi nào và trả lời ra sao. Điểm mới so với quy chế cũ: mọi dự thảo được đăng trên cổng ít nhất 20 ngày; ý kiến nào cũng có hồi âm, không tiếp thu thì phải nói lý do; ba tháng một lần phường niêm yết danh sách những việc đã công khai; mỗi năm lãnh đạo phường đối thoại với dân ít nhất hai lần, trong đó một lần vào buổi tối hoặc ngày nghỉ. Người cao tuổi, người khuyết tật không dùng mạng được tổ dân phố giúp gửi ý kiến bằng giấy, có giá trị như gửi trên cổng. Quy chế cũng nêu việc cán bộ không được làm khi tiếp dân.`,
  documentKind: "quy_dinh",
  matterType: "k7_quy_che_dan_chu",
  bases: [
    "luat-10-2022-d25",
    "luat-10-2022-d28-k2",
    "luat-10-2022-d28-k3",
    "luat-10-2022-d11-k11",
    "luat-10-2022-d12-k3",
  ],
  draftingBody: "Văn phòng HĐND và UBND {donVi}",
  contact: "Bộ phận tư pháp - hộ tịch, trụ sở UBND {donVi}; quy-che@demo.example",
  text: `ỦY BAN NHÂN DÂN
{DON_VI}
DỰ THẢO
QUYẾT ĐỊNH
Ban hành Quy chế thực hiện dân chủ ở {donVi}
Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;
Căn cứ Nghị định số 59/2023/NĐ-CP;
Theo đề nghị của Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Quy chế này quy định nội dung, cách thức, thời hạn và trách nhiệm thực hiện dân chủ trong hoạt động của Ủy ban nhân dân {donVi}, trong các tổ dân phố và trong quan hệ giữa Ủy ban nhân dân phường với Nhân dân.
Điều 2. Đối tượng áp dụng
1. Cán bộ, công chức, người hoạt động không chuyên trách của phường.
2. Tổ trưởng tổ dân phố, Ban công tác Mặt trận, các tổ chức chính trị - xã hội ở tổ dân phố.
3. Công dân cư trú trên địa bàn; người đang thuê trọ, tạm trú được thông tin và góp ý như người thường trú về những việc liên quan đến nơi ở.
Điều 3. Nguyên tắc thực hiện
1. Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng.
2. Mỗi ý kiến gửi đến đều được ghi nhận, được trả lời và theo dõi đến khi có kết quả.
3. Thông tin đưa ra bằng lời lẽ dễ hiểu; văn bản dài phải có bản tóm tắt.
4. Không ai bị phân biệt đối xử vì đã góp ý, phản ánh hoặc không đồng ý.
Chương II
CÔNG KHAI ĐỂ NHÂN DÂN BIẾT
Điều 4. Nội dung và thời điểm công khai
1. Ủy ban nhân dân phường công khai đầy đủ các nội dung mà pháp luật về thực hiện dân chủ ở cơ sở quy định.
2. Thời điểm công khai chậm nhất là 05 ngày làm việc kể từ ngày có quyết định, văn bản.
3. Riêng danh mục công trình thi công trong khu dân cư được công khai trước khi khởi công ít nhất 05 ngày.
Điều 5. Hình thức công khai
1. Đăng trên cổng thông tin và niêm yết tại trụ sở, nhà văn hóa tổ dân phố ít nhất 30 ngày liên tục.
2. Thông báo trên hệ thống truyền thanh trong giờ không ảnh hưởng đến nghỉ ngơi: từ 6 giờ 30 đến 7 giờ và từ 17 giờ đến 17 giờ 30.
3. Gửi tin nhắn cho hộ đã đăng ký; tổ trưởng tổ dân phố đưa giấy thông báo đến hộ không dùng điện thoại thông minh.
Điều 6. Danh mục công khai hằng quý
1. Trong 10 ngày đầu của mỗi quý, Ủy ban nhân dân phường lập danh mục những việc đã công khai của quý trước, nêu rõ nội dung, hình thức, thời gian.
2. Danh mục được gửi cho Ủy ban Mặt trận Tổ quốc Việt Nam phường và niêm yết như quy định tại Điều 5.
Chương III
NHÂN DÂN BÀN VÀ THAM GIA Ý KIẾN
Điều 7. Những việc phải lấy ý kiến
1. Dự thảo kế hoạch phát triển kinh tế - xã hội hằng năm.
2. Phương án điều chỉnh ranh giới, đặt tên, sáp nhập tổ dân phố.
3. Quy định, phương án có ảnh hưởng đến việc đi lại, buôn bán, học hành, vệ sinh môi trường của người dân.
4. Việc khác mà từ 50 hộ trở lên có đề nghị bằng văn bản hoặc trên cổng.
Điều 8. Thời gian và cách lấy ý kiến
1. Thời gian lấy ý kiến không ít hơn 20 ngày kể từ ngày đăng nội dung.
2. Người dân góp ý trên cổng, bằng giấy tại nhà văn hóa, tại cuộc họp hoặc qua đường dây nóng; cách nào cũng được cấp mã biên nhận.
3. Ý kiến thu tại cuộc họp phải ghi số người dự và được nhập vào cổng trong 03 ngày làm việc.
Điều 9. Tổng hợp, tiếp thu, giải trình
1. Mỗi ý kiến nằm ở đúng một dòng của bảng tổng hợp và có kết quả: tiếp thu, tiếp thu một phần, không tiếp thu, nhất trí hoặc ghi nhận.
2. Kết quả tiếp thu một phần, không tiếp thu phải nêu lý do bằng lời lẽ rõ ràng, không trả lời chung chung.
3. Bảng tổng hợp được đăng trong 15 ngày làm việc kể từ ngày hết hạn góp ý; chưa đăng thì chưa trình ban hành.
Điều 10. Giúp người không dùng mạng
1. Tổ công nghệ số cộng đồng cử người trực ít nhất hai buổi mỗi tuần tại nhà văn hóa để giúp gửi ý kiến.
2. Người giúp ghi đúng lời người góp ý, đọc lại trước khi gửi và giao mã biên nhận.
3. Không được gửi thay khi người góp ý chưa đồng ý.
Chương IV
KIỂM TRA, GIÁM SÁT VÀ ĐỐI THOẠI
Điều 11. Ban Thanh tra nhân dân
1. Ban Thanh tra nhân dân được cung cấp tài liệu về việc đang giám sát trong 05 ngày làm việc kể từ khi yêu cầu.
2. Ủy ban nhân dân phường trả lời kiến nghị của Ban Thanh tra nhân dân trong thời hạn 15 ngày.
Điều 12. Đối thoại với Nhân dân
1. Mỗi năm Chủ tịch Ủy ban nhân dân phường đối thoại với Nhân dân ít nhất hai lần, trong đó một lần vào buổi tối hoặc ngày nghỉ.
2. Chủ đề và thời gian được thông báo trước ít nhất 10 ngày; người dân gửi câu hỏi trước trên cổng.
3. Điều đã hứa tại đối thoại được ghi thành danh mục, có người chịu trách nhiệm và thời hạn hoàn thành.
Điều 13. Tiếp công dân
1. Lịch tiếp công dân của Chủ tịch Ủy ban nhân dân phường được đăng trước ít nhất 05 ngày làm việc.
2. Vắng mặt đột xuất phải thông báo lại lịch tiếp bù trong tuần kế tiếp.
Chương V
TRÁCH NHIỆM THI HÀNH
Điều 14. Trách nhiệm của cán bộ, công chức
1. Khi tiếp dân phải xưng tên, đeo thẻ, lắng nghe và ghi lại yêu cầu.
2. Không được:
a) Yêu cầu người dân nộp giấy tờ mà cơ quan đã có;
b) Tiết lộ thông tin của người phản ánh;
c) Hẹn miệng mà không ghi ngày trả kết quả;
d) Từ chối tiếp nhận mà không nêu lý do;
đ) Gây khó dễ với người đã góp ý, phản ánh.
Điều 15. Trách nhiệm của tổ trưởng tổ dân phố
1. Truyền đạt đầy đủ thông báo của phường đến các hộ, kể cả hộ thuê trọ.
2. Phản ánh trung thực ý kiến của cuộc họp, kể cả ý kiến thiểu số.
Điều 16. Hiệu lực thi hành
1. Quy chế này có hiệu lực kể từ ngày ký và thay thế quy chế ban hành trước đây.
2. Hằng năm, Ủy ban nhân dân phường báo cáo việc thực hiện tại kỳ họp Hội đồng nhân dân và hội nghị cộng đồng dân cư cuối năm.`,
};
