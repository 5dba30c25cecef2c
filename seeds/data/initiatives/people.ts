import type { Idea } from "./idea.ts";

/** Ideas about learning, care, safety and living together. */
export const PEOPLE_IDEAS: readonly Idea[] = [
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Tủ sách lưu động và giờ đọc tối",
      "Tối thứ Sáu đọc sách ở nhà văn hóa {place}",
      "Góp sách cũ thành tủ sách chung",
    ],
    problems: [
      "Buổi tối trẻ con chỉ xem điện thoại, nhà văn hóa thì khóa cửa.",
      "Nhà nào cũng có sách đọc xong để bụi, trong khi nhiều cháu không có sách đọc.",
    ],
    proposals: [
      "Mỗi nhà góp hai cuốn; mở cửa nhà văn hóa ba tối một tuần, các cô giáo về hưu thay nhau trông.",
      "Làm tủ có bánh xe đưa tới từng ngõ, ghi mượn bằng sổ; hè có buổi kể chuyện.",
    ],
    benefits: [
      "Trẻ bớt xem điện thoại, có thói quen đọc; các cụ cũng có báo xem.",
      "Nhà văn hóa sáng đèn, sách có người đọc.",
    ],
    doers: "Hội Khuyến học, giáo viên nghỉ hưu",
    needs: "Một tủ sách, bàn ghế thấp, tiền điện buổi tối",
    plan: "Quyên sách trong hai tuần, mở cửa từ tháng sau.",
    result: "Tủ sách có vài trăm cuốn, tối nào mở cửa cũng có trẻ đến đọc.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Tổ giúp người cao tuổi nộp hồ sơ trực tuyến",
      "Chiều thứ Sáu làm giấy tờ giúp các cụ",
      "Bàn giúp việc số ở nhà văn hóa {place}",
    ],
    problems: [
      "Các cụ phải nhờ con cháu ở xa mới nộp được hồ sơ, có khi trễ hạn.",
      "Nhiều người có điện thoại mà chưa biết tra hồ sơ của mình tới đâu.",
    ],
    proposals: [
      "Mỗi chiều thứ Sáu hai bạn trẻ ngồi ở nhà văn hóa, làm cùng và chỉ cách làm, không giữ mật khẩu của ai.",
      "In tờ hướng dẫn chữ to cho năm việc hay gặp; ai không ra được thì tổ đến nhà.",
    ],
    benefits: [
      "Các cụ không phải đi xa, biết tự tra hồ sơ.",
      "Bộ phận một cửa đỡ đông, hồ sơ ít bị trả lại.",
    ],
    doers: "Tổ công nghệ số cộng đồng",
    needs: "Một máy tính, đường mạng của nhà văn hóa",
    plan: "Mở bàn hằng tuần, ghi sổ số lượt và việc đã giúp.",
    result: "Bàn mở đều hằng tuần; phần lớn các cụ đến lần hai đã tự làm được.",
  },
  {
    matter: "k2_thu_chi_quan_ly",
    titles: [
      "Camera an ninh do hộ dân góp, có quy tắc xem lại",
      "Quy tắc chung cho camera của {place}",
      "Góp camera đầu ngõ, ai xem cũng phải ghi sổ",
    ],
    problems: [
      "Vài vụ mất xe đạp, mất chó nhưng không nhà nào có hình để đối chiếu.",
      "Có nhà tự lắp camera chĩa sang nhà khác, hàng xóm không vui.",
    ],
    proposals: [
      "Góp tiền lắp bốn mắt camera ở lối ra vào, không chĩa vào nhà ai; giữ hình mười lăm ngày, xem lại phải có hai người và ghi sổ.",
      "Cử ba người giữ máy; thu chi niêm yết mỗi quý, ai cũng được hỏi.",
    ],
    benefits: [
      "Bớt mất cắp mà vẫn giữ được riêng tư của từng nhà.",
      "Có quy tắc rõ, không ai phải nghi ngờ nhau.",
    ],
    doers: "Tổ bảo vệ an ninh trật tự và ba người giữ máy",
    needs: "Bốn mắt camera, đầu ghi, tiền mạng hằng tháng",
    plan: "Thông qua quy tắc, lắp trong tháng, báo cáo thu chi từng quý.",
    result: "Camera hoạt động, sổ xem lại được giữ đúng quy tắc, chưa có khiếu nại nào.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Bố mẹ đón con an toàn trước cổng trường",
      "Nhóm phụ huynh {place} giữ lối đi giờ tan học",
      "Vạch đón con, mỗi lớp một chỗ",
    ],
    problems: [
      "Giờ tan học xe đỗ kín lòng đường, cháu nhỏ phải len giữa xe máy.",
      "Cổng trường sát ngã ba, đã có mấy lần va quệt.",
    ],
    proposals: [
      "Phụ huynh thay nhau mặc áo phản quang điều tiết hai mươi phút; sơn vạch chờ cho từng khối lớp.",
      "Đón con lệch giờ mười phút theo khối, hàng quán lùi vào trong giờ tan học.",
    ],
    benefits: [
      "Cháu nào cũng ra tới chỗ bố mẹ an toàn, đường thông trong mười phút.",
      "Không còn tắc ở ngã ba, các cô đỡ phải đứng trông.",
    ],
    doers: "Ban đại diện cha mẹ học sinh",
    needs: "Áo phản quang, sơn vạch, thống nhất với nhà trường",
    plan: "Làm thử hai tuần, chỉnh giờ theo khối rồi giữ cả năm học.",
    result: "Giờ tan học không còn ùn, cả học kỳ không có va quệt nào trước cổng.",
  },
  {
    matter: "k2_thu_chi_quan_ly",
    titles: [
      "Quỹ xe đưa người bệnh đi cấp cứu",
      "Xe cấp cứu tình nguyện của {place}",
      "Sổ trực xe đưa đón người bệnh ban đêm",
    ],
    problems: [
      "Ban đêm có người ốm nặng, gọi xe ra tới đây mất gần một giờ.",
      "Nhà neo người không có xe, phải chạy đi gọi từng nhà.",
    ],
    proposals: [
      "Sáu nhà có ô tô nhận trực theo đêm; quỹ chung trả tiền xăng, thu chi niêm yết hằng tháng.",
      "Treo số trực ở từng ngõ, mời trạm y tế dạy sơ cứu cho người lái.",
    ],
    benefits: [
      "Người bệnh tới bệnh viện sớm hơn, nhà neo người đỡ lo.",
      "Ai cũng biết gọi cho ai, kể cả lúc nửa đêm.",
    ],
    doers: "Sáu hộ có ô tô và Hội Chữ thập đỏ",
    needs: "Quỹ xăng, một buổi học sơ cứu, túi cứu thương",
    plan: "Thông qua mức góp, lập lịch trực, học sơ cứu trong tháng đầu.",
    result: "Đã đưa nhiều người bệnh đi kịp thời, quỹ còn dư và được niêm yết.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Biển số nhà, số ngõ rõ ràng kèm mã chỉ đường",
      "Đánh lại số ngõ cho dễ tìm ở {place}",
      "Sơ đồ ngõ ở lối vào",
    ],
    problems: [
      "Số nhà nhảy lung tung, người giao thuốc, xe cấp cứu hay đi lạc.",
      "Sau khi sáp nhập có hai ngõ trùng tên, thư từ gửi nhầm hoài.",
    ],
    proposals: [
      "Vẽ sơ đồ treo ở lối vào, mỗi ngõ một biển có mã quét ra đường đi.",
      "Các hộ thống nhất số mới theo thứ tự, xin phường, xã xác nhận rồi làm biển cùng kiểu.",
    ],
    benefits: [
      "Xe cứu thương, cứu hỏa vào đúng ngõ ngay lần đầu.",
      "Thư từ tới đúng nhà, khách đến dễ hỏi.",
    ],
    doers: "Tổ công nghệ số cộng đồng và trưởng các ngõ",
    needs: "Biển tôn, tiền in sơ đồ",
    plan: "Đo và vẽ trong hai tuần, lấy ý kiến các hộ, làm biển.",
    result: "Mọi ngõ đã có biển, sơ đồ treo ở lối vào và nhà văn hóa.",
  },
  {
    matter: "k3_huong_uoc",
    titles: [
      "Sửa quy ước về việc cưới, việc tang cho gọn",
      "Quy ước không đốt vàng mã ngoài đường ở {place}",
      "Thống nhất giờ mở loa, giờ nghỉ của xóm",
    ],
    problems: [
      "Đám tiệc mở loa tới khuya, học sinh không học được, người ốm không ngủ được.",
      "Quy ước cũ viết đã lâu, nhiều điều không còn hợp, ít người nhớ.",
    ],
    proposals: [
      "Viết lại quy ước ngắn một trang: giờ mở loa, không đốt mã ngoài đường, tang lễ không quá hai ngày.",
      "Lấy ý kiến từng ngõ, họp thông qua, in gửi mỗi nhà một bản.",
    ],
    benefits: [
      "Đỡ tốn kém, đỡ ồn, hàng xóm bớt phiền lòng.",
      "Ai cũng biết quy ước vì ai cũng được góp lời.",
    ],
    doers: "Ban công tác Mặt trận và người cao tuổi",
    needs: "In quy ước, hai buổi họp ngõ",
    plan: "Gửi quy ước tới từng nhà, nhắc nhau thực hiện, một năm xem lại.",
    result: "Các đám từ khi có quy ước đều nghỉ loa trước mười giờ đêm.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Sổ tay nghề của bà con, truyền cho người trẻ",
      "Nhóm ghi lịch chăm cây của {place}",
      "Chợ phiên nông sản cuối tuần trước nhà văn hóa",
    ],
    problems: [
      "Các bác làm nghề giỏi đã lớn tuổi, kinh nghiệm chỉ truyền miệng.",
      "Nông sản làm ra bán lẻ mỗi nhà một nơi, hay bị ép giá.",
    ],
    proposals: [
      "Ghi lại từng việc theo tháng thành sổ chung, mỗi quý gặp nhau một buổi ngoài vườn.",
      "Sáng thứ Bảy họp chợ phiên ở sân nhà văn hóa, hàng có tên người trồng, giá ghi rõ.",
    ],
    benefits: [
      "Người trẻ học được nghề, sâu bệnh được báo sớm cho nhau.",
      "Bán được giá hơn, người mua biết rõ ai trồng.",
    ],
    doers: "Chi hội Nông dân, các hộ làm nghề",
    needs: "Sổ, bàn bạt, tiền điện nước buổi chợ",
    plan: "Lập nhóm, thống nhất ngày gặp, tổng kết theo mùa.",
    result: "Nhóm gặp nhau đều, sổ tay đã ghi trọn một mùa.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Bếp ăn chung cho người già sống một mình",
      "Bữa trưa thứ Tư của các cụ {place}",
      "Nhà nào cũng có người hỏi thăm",
    ],
    problems: [
      "Nhiều cụ sống một mình, có hôm ốm mà không ai hay.",
      "Con cháu đi làm xa, các cụ ăn uống qua loa.",
    ],
    proposals: [
      "Trưa thứ Tư nấu chung ở nhà văn hóa; cụ nào không ra được thì mang tới nhà.",
      "Chia nhóm ba nhà một cụ, sáng nào cũng ghé hỏi một câu, có việc thì báo.",
    ],
    benefits: [
      "Các cụ có bữa ngon, có người trò chuyện; ốm đau được biết ngay.",
      "Hàng xóm gần nhau hơn, con cháu ở xa yên tâm.",
    ],
    doers: "Chi hội Phụ nữ, nhóm thiện nguyện",
    needs: "Bếp và bát đĩa, quỹ gạo quyên góp",
    plan: "Lập danh sách các cụ, chia nhóm, nấu bữa đầu trong tháng.",
    result: "Bữa trưa giữ đều hằng tuần, không cụ nào bị bỏ sót.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Tổ phòng cháy liên gia có chuông báo",
      "Điểm chữa cháy công cộng ở ngõ sâu",
      "Mỗi nhà một bình chữa cháy, mỗi tháng một lần thử",
    ],
    problems: [
      "Ngõ sâu, xe chữa cháy không vào được, nhiều nhà chưa có bình.",
      "Dây điện cũ chằng chịt, đã có lần chập ở {place}.",
    ],
    proposals: [
      "Năm nhà nối chuông với nhau, ai thấy khói thì bấm; đặt tủ bình và búa ở giữa ngõ.",
      "Mua chung bình cho rẻ, mời công an hướng dẫn, mỗi tháng thử chuông một lần.",
    ],
    benefits: [
      "Cháy được báo và dập ngay từ phút đầu.",
      "Cả ngõ biết cách thoát, người già trẻ nhỏ được nhớ tới trước.",
    ],
    doers: "Các nhóm năm hộ liền nhà",
    needs: "Chuông, tủ bình chữa cháy, một buổi tập",
    plan: "Lập nhóm hộ, mua bình, tập một buổi có công an hướng dẫn.",
    result: "Chuông nối đủ các nhóm, đã tập hai lần, mọi nhà có bình còn hạn.",
  },
];
