import type { Idea } from "./idea.ts";

/** Ideas about streets, rubbish, water and green. */
export const STREET_IDEAS: readonly Idea[] = [
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Ủ rác bếp chung cho cả ngõ",
      "Mỗi ngõ một thùng ủ rác hữu cơ",
      "Đổi rác bếp lấy phân bón cho vườn nhà",
    ],
    problems: [
      "Rác bếp chiếm quá nửa lượng rác đem ra đầu ngõ, để qua ngày là bốc mùi, ruồi nhặng nhiều.",
      "Xe thu gom đến cách ngày, mùa hè rác thức ăn thừa ở {place} chảy nước ra đường.",
    ],
    proposals: [
      "Đặt thùng ủ có nắp ở cuối ngõ, mười hộ một thùng, rắc men vi sinh mỗi tuần; phân chia đều cho hộ trồng cây.",
      "Mỗi nhà giữ riêng rác bếp trong xô có nắp; chiều tối một người đi gom về điểm ủ chung, thay phiên theo tuần.",
    ],
    benefits: [
      "Lượng rác phải chở đi giảm gần một nửa, ngõ hết mùi, vườn có phân sạch.",
      "Các hộ bớt tiền mua phân, trẻ con quen với việc phân loại từ bé.",
    ],
    doers: "Chi hội Phụ nữ và các hộ trong ngõ",
    needs: "Thùng ủ có nắp, men vi sinh dùng sáu tháng, một buổi hướng dẫn",
    plan: "Tháng đầu làm thử ở một ngõ, cân rác trước và sau; sau đó mở ra các ngõ còn lại.",
    result:
      "Các thùng ủ chạy đều, rác đem ra điểm tập kết giảm thấy rõ, vườn nhà nào cũng có phân.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Đường hoa thay bãi rác ở {place}",
      "Biến bãi rác tự phát thành vườn hoa",
      "Dọn góc ngõ bỏ hoang, trồng hoa bốn mùa",
    ],
    problems: [
      "Góc đất trống gần nhà văn hóa bị đổ trộm rác và gạch vụn, dọn xong vài hôm lại đầy.",
      "Dải đất dọc lối vào {place} cỏ mọc um tùm, người đi qua tiện tay vứt rác.",
    ],
    proposals: [
      "Cùng dọn sạch trong một ngày chủ nhật, đổ đất màu, chia luống cho từng nhóm hộ trồng và chăm.",
      "Làm bồn bằng gạch cũ, trồng hoa mười giờ, chiều tím, dừa cạn; treo bảng tên nhóm hộ giữ từng đoạn.",
    ],
    benefits: [
      "Hết chỗ đổ trộm, lối đi sạch và sáng sủa, người già có chỗ ngồi hóng mát.",
      "Bà con có việc chung để làm, ngõ xóm đẹp, không còn mùi hôi.",
    ],
    doers: "Chi đoàn thanh niên, Hội Cựu chiến binh và các hộ ven đường",
    needs: "Cây giống, ba khối đất màu, hai buổi công",
    plan: "Dọn đất trong tuần đầu, trồng trong tháng đầu, mỗi nhóm hộ chăm một đoạn.",
    result: "Đoạn đường đã có hoa suốt dọc, từ ngày trồng không còn ai đổ rác.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Bản đồ điểm ngập do bà con cập nhật",
      "Báo điểm ngập khi mưa lớn qua nhóm của {place}",
      "Cọc đo nước ở ngã ba hay ngập",
    ],
    problems: [
      "Mưa lớn là vài đoạn ngõ ngập nửa bánh xe, người nơi khác không biết đi vào chết máy.",
      "Chỗ ngập ở {place} năm nào cũng vậy nhưng chưa ai ghi lại để báo cho đơn vị thoát nước.",
    ],
    proposals: [
      "Cắm cọc sơn vạch ở năm điểm hay ngập; mỗi điểm có một hộ chụp ảnh mực nước khi mưa, gửi vào nhóm chung.",
      "Lập sổ ghi ngày, giờ, mức nước từng điểm; cuối mùa mưa tổng hợp gửi phường, xã kèm ảnh.",
    ],
    benefits: [
      "Người đi đường biết trước mà tránh, cơ quan có số liệu thật để sửa cống.",
      "Các nhà thấp kịp kê đồ, phụ huynh biết đường đón con.",
    ],
    doers: "Tổ công nghệ số cộng đồng và các hộ ở điểm ngập",
    needs: "Năm cọc sơn vạch, một sổ ghi",
    plan: "Cắm cọc trước mùa mưa, ghi suốt mùa, tổng kết vào tháng mười một.",
    result: "Đã ghi được các trận mưa lớn trong mùa; hai đoạn cống được nạo vét theo số liệu này.",
  },
  {
    matter: "k1_ha_tang_dong_gop",
    titles: [
      "Thắp sáng ngõ tối bằng đèn năng lượng mặt trời",
      "Góp đèn cho đoạn đường tối của {place}",
      "Mỗi nhà một bóng đèn trước cổng",
    ],
    problems: [
      "Đoạn đường từ nhà văn hóa ra cánh đồng không có đèn, trẻ đi học thêm về rất tối.",
      "Ngõ nhỏ chưa có chiếu sáng công cộng, người già ngại ra ngoài sau bữa tối.",
    ],
    proposals: [
      "Các hộ góp tiền mua đèn năng lượng mặt trời, gắn lên cột sẵn có; cử hai người kiểm tra hằng tháng.",
      "Mỗi hộ lắp một đèn trước cổng tự sáng khi trời tối; hộ khó khăn được quỹ chung hỗ trợ.",
    ],
    benefits: [
      "Đi lại an toàn, bớt va quệt, bớt mất trộm vặt.",
      "Tiền điện không tăng, ngõ sáng tới khuya, mọi người yên tâm.",
    ],
    doers: "Ban công tác Mặt trận và các hộ dọc đường",
    needs: "Hai mươi bộ đèn, thang và công lắp của thợ điện trong xóm",
    plan: "Họp chốt mức góp, mua đèn trong tháng, lắp trong hai ngày nghỉ.",
    result: "Đèn sáng suốt tuyến, tiền góp và chi được niêm yết ở nhà văn hóa.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Lịch trực giữ sạch mương nội đồng theo nhóm hộ",
      "Khơi mương trước vụ, mỗi nhóm hộ một đoạn",
      "Tổ giữ nước của {place}",
    ],
    problems: [
      "Mương nội đồng đầy bèo và vỏ thuốc, nước không về được cuối cánh đồng.",
      "Đến vụ mới gọi nhau khơi mương, nhà đi nhà không nên năm nào cũng tắc.",
    ],
    proposals: [
      "Chia mương thành đoạn theo nhóm hộ có ruộng liền nhau, trực nửa tháng một lần, ghi vào bảng treo ở nhà văn hóa.",
      "Đặt bể gom vỏ bao thuốc ở đầu bờ, hẹn ngày khơi chung trước mỗi vụ hai tuần.",
    ],
    benefits: [
      "Nước về đều, bớt tiền bơm, không còn cãi nhau chuyện nước.",
      "Vỏ thuốc không trôi ra ao, đồng ruộng sạch hơn.",
    ],
    doers: "Chi hội Nông dân và các hộ có ruộng",
    needs: "Bốn bể gom vỏ thuốc, cào và ủng",
    plan: "Lập nhóm trong tháng đầu, trực từ vụ gần nhất.",
    result: "Hai vụ liền nước về tới ruộng cuối, các đoạn mương được khơi đúng lịch.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Điểm đổi pin, chai nhựa lấy cây xanh",
      "Ngày đổi rác lấy cây ở {place}",
      "Hòm gom pin cũ trước nhà văn hóa",
    ],
    problems: [
      "Pin cũ, bóng đèn hỏng vẫn bị bỏ chung với rác nhà vì không biết đem đi đâu.",
      "Chai nhựa, vỏ lon bán không được bao nhiêu nên nhiều nhà vứt luôn ra ngõ.",
    ],
    proposals: [
      "Thứ Bảy đầu tháng mở điểm đổi: mười viên pin hay một túi chai nhựa lấy một cây con.",
      "Đặt hòm gom có khóa, mỗi quý bàn giao cho nơi xử lý; tiền bán nhựa mua cây giống.",
    ],
    benefits: [
      "Pin không bị chôn lẫn trong đất, trẻ em hào hứng đi gom.",
      "Mỗi nhà thêm vài chậu cây, rác nhựa ngoài ngõ giảm hẳn.",
    ],
    doers: "Chi đoàn thanh niên và Chi hội Phụ nữ",
    needs: "Cây giống ban đầu, hòm gom, một chỗ có mái che",
    plan: "Mở điểm đổi mỗi tháng một lần, công bố số lượng sau mỗi lần.",
    result: "Nhiều túi chai nhựa và hàng trăm viên pin đã được gom, cây con trao tới từng nhà.",
  },
  {
    matter: "k6_tu_quan_khac",
    titles: [
      "Vườn rau chung trên khu đất chưa dùng",
      "Mượn đất trống trồng rau sạch cho người cao tuổi",
      "Vườn rau tình làng ở {place}",
    ],
    problems: [
      "Khu đất công chưa dùng để cỏ mọc, thành chỗ muỗi đẻ.",
      "Các cụ ở nhà một mình, không có chỗ gặp nhau, rau mua ngoài chợ lại không yên tâm.",
    ],
    proposals: [
      "Xin mượn đất có thời hạn, chia luống nhỏ cho hộ đăng ký, một phần ba rau dành cho hộ khó khăn.",
      "Làm giàn và bể nước mưa, các cụ trồng buổi sáng, học sinh tưới buổi chiều.",
    ],
    benefits: [
      "Đất sạch cỏ, có rau ăn, người già có chỗ vận động và trò chuyện.",
      "Hộ khó khăn có rau hằng ngày, trẻ con biết cây cối.",
    ],
    doers: "Chi hội Người cao tuổi và các hộ đăng ký",
    needs: "Được mượn đất, hạt giống, bể nước mưa",
    plan: "Ký giấy mượn đất, dọn và chia luống trong tháng đầu.",
    result: "Các luống đều có người chăm, mỗi tuần gửi rau cho những hộ khó khăn.",
  },
  {
    matter: "k1_ha_tang_dong_gop",
    titles: [
      "Sân chơi trẻ em từ lốp xe và gỗ cũ",
      "Góp công làm sân chơi sau nhà văn hóa {place}",
      "Xích đu, cầu trượt từ đồ bỏ đi",
    ],
    problems: [
      "Trẻ con không có chỗ chơi, chiều nào cũng đá bóng ngoài đường xe chạy.",
      "Sân nhà văn hóa để trống, chỉ có xe máy dựng tạm.",
    ],
    proposals: [
      "Xin lốp xe, gỗ pa lét cũ, thợ trong xóm làm xích đu, bập bênh; cả {place} góp công sơn và trải cát.",
      "Các hộ tự nguyện góp vật liệu; ba bác thợ hàn đứng ra làm, kiểm tra an toàn trước khi cho trẻ chơi.",
    ],
    benefits: [
      "Trẻ có chỗ chơi an toàn, gần nhà, không tốn nhiều tiền.",
      "Bố mẹ yên tâm, xóm có nơi sum họp buổi chiều.",
    ],
    doers: "Các bác thợ trong xóm, phụ huynh và Chi đoàn",
    needs: "Lốp cũ, gỗ, sơn, cát; hai chủ nhật công",
    plan: "Gom vật liệu hai tuần, làm trong hai chủ nhật, kiểm tra an toàn rồi mở.",
    result: "Sân chơi mở cửa, chiều nào cũng đông trẻ; mỗi tháng kiểm tra ốc vít một lần.",
  },
];
