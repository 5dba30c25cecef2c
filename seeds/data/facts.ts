/** What several places did alike; `{place}` stands for the place. */
export type WorkIdea = {
  workKind: "cong_trinh" | "phan_viec";
  titles: readonly string[];
  summary: string;
  lead: string;
  resources: string;
  result: string;
  people: readonly [number, number];
  /** Triệu đồng. */
  cost: readonly [number, number] | null;
};

export const WORK_IDEAS: readonly WorkIdea[] = [
  {
    workKind: "cong_trinh",
    titles: ["Đường hoa {place}", "Tuyến ngõ hoa do chị em trồng và chăm"],
    summary: "Các hộ hai bên đường góp cây giống, trồng hoa thay bãi cỏ dại và chia nhau chăm.",
    lead: "Chi hội Phụ nữ",
    resources: "Các hộ góp cây giống và ngày công; xã hỗ trợ đất màu.",
    result: "Gần một cây số đường có hoa quanh năm, hết cảnh đổ rác ven đường.",
    people: [300, 900],
    cost: [12, 45],
  },
  {
    workKind: "cong_trinh",
    titles: ["Đèn chiếu sáng các ngõ của {place}", "Ngõ sáng bằng đèn năng lượng mặt trời"],
    summary: "Lắp đèn ở những ngõ tối, mỗi cột một hộ nhận trông và báo hỏng.",
    lead: "Chi đoàn Thanh niên",
    resources: "Các hộ góp tiền đèn; thợ điện trong thôn lắp không lấy công.",
    result: "Các ngõ chính sáng đến 22 giờ, người đi chợ sớm và học sinh đi về yên tâm.",
    people: [200, 700],
    cost: [20, 80],
  },
  {
    workKind: "cong_trinh",
    titles: ["Sân chơi trẻ em ở nhà văn hóa {place}", "Sân chơi làm từ đồ cũ"],
    summary: "Dọn góc sân nhà văn hóa, đóng xích đu, bập bênh từ lốp xe và gỗ cũ.",
    lead: "Hội Cựu chiến binh",
    resources: "Vật liệu cũ do các hộ cho; mua thêm dây, sơn, cát.",
    result: "Chiều nào cũng có trẻ đến chơi, các cụ ngồi trông cháu ngay bên.",
    people: [120, 400],
    cost: [8, 30],
  },
  {
    workKind: "cong_trinh",
    titles: ["Rãnh thoát nước ngõ sâu của {place}", "Mở rộng ngõ, làm rãnh có nắp"],
    summary: "Mười hai hộ lùi tường rào, cùng làm rãnh có nắp và đổ lại mặt ngõ.",
    lead: "Ban công tác Mặt trận",
    resources: "Các hộ hiến đất và góp tiền; xã hỗ trợ xi măng.",
    result: "Mưa to không còn ngập, xe cứu thương vào được tận cuối ngõ.",
    people: [60, 260],
    cost: [60, 220],
  },
  {
    workKind: "phan_viec",
    titles: ["Sáng thứ Bảy dọn vệ sinh chung ở {place}", "Mỗi tháng một buổi dọn kênh"],
    summary: "Mỗi hộ cử một người, chia đoạn dọn rác, vớt bèo, sơn lại biển nhắc.",
    lead: "Tổ tự quản bảo vệ môi trường",
    resources: "Dụng cụ của các hộ; xe chở rác do đơn vị thu gom hỗ trợ.",
    result: "Kênh thông dòng, không còn điểm đổ trộm rác.",
    people: [250, 800],
    cost: null,
  },
  {
    workKind: "phan_viec",
    titles: ["Bữa cơm cho người già sống một mình ở {place}", "Nồi cháo sáng thứ Hai"],
    summary: "Mỗi tuần một nhóm hộ nấu và mang đến từng nhà các cụ sống một mình.",
    lead: "Hội Chữ thập đỏ",
    resources: "Gạo, thức ăn do các hộ góp.",
    result: "Các cụ có người hỏi thăm hằng tuần, có người ốm được đưa đi viện kịp.",
    people: [12, 45],
    cost: [6, 20],
  },
];

export type ModelIdea = {
  selfGovernance: "tu_phong" | "tu_bao_ve" | "tu_quan" | "tu_hoa_giai";
  titles: readonly string[];
  summary: string;
  rules: string;
};

export const MODEL_IDEAS: readonly ModelIdea[] = [
  {
    selfGovernance: "tu_hoa_giai",
    titles: ["Tổ hòa giải ở {place}", "Tổ hòa giải có chi hội phụ nữ tham gia"],
    summary: "Tổ gồm người có uy tín, gặp hai bên trong ba ngày khi có chuyện xích mích.",
    rules: "Nghe cả hai bên; không ghi âm; việc phạm luật thì báo công an.",
  },
  {
    selfGovernance: "tu_quan",
    titles: ["Nhóm hộ tự quản {place}", "Liên gia tự quản an ninh trật tự"],
    summary: "Mười lăm đến hai mươi hộ một nhóm, có trưởng nhóm và nhóm liên lạc chung.",
    rules: "Báo cho nhau khi vắng nhà, khi có người lạ; mỗi quý họp một lần.",
  },
  {
    selfGovernance: "tu_phong",
    titles: ["Tổ liên gia an toàn phòng cháy của {place}", "Điểm chữa cháy công cộng trong ngõ"],
    summary: "Các hộ liền kề nối chuông báo cháy, mỗi ngõ có bình chữa cháy dùng chung.",
    rules: "Mỗi quý thử chuông và tập thoát nạn một lần.",
  },
  {
    selfGovernance: "tu_bao_ve",
    titles: ["Tổ tuần tra đêm của {place}", "Camera an ninh do các hộ cùng lắp"],
    summary: "Chia ca đi tuần buổi tối, phối hợp với lực lượng bảo vệ an ninh ở cơ sở.",
    rules: "Đi hai người một ca; thấy việc bất thường thì báo, không tự xử lý.",
  },
];

export const MOBILISATION_IDEAS: readonly {
  title: string;
  field: string;
  summary: string;
  result: string;
}[] = [
  {
    title: "“Dân vận khéo” trong giải phóng mặt bằng đường liên thôn",
    field: "Xây dựng kết cấu hạ tầng",
    summary: "Gặp từng hộ, công khai bản vẽ và mức hỗ trợ, để các hộ tự bàn phần hiến đất.",
    result: "Các hộ trên tuyến đồng thuận, không hộ nào khiếu nại.",
  },
  {
    title: "“Dân vận khéo” trong hướng dẫn nộp hồ sơ trực tuyến",
    field: "Cải cách hành chính",
    summary: "Mỗi chiều thứ Sáu cán bộ ngồi ở nhà văn hóa, cầm tay chỉ việc cho người cao tuổi.",
    result: "Tỷ lệ hồ sơ nộp trực tuyến tăng, người dân bớt phải đi lại.",
  },
  {
    title: "“Dân vận khéo” trong phân loại rác tại nguồn",
    field: "Bảo vệ môi trường",
    summary: "Hội viên đến từng nhà hướng dẫn, đổi phế liệu lấy cây xanh.",
    result: "Phần lớn hộ có hai thùng rác, điểm tập kết sạch hơn.",
  },
];

/** Offices of the city as the trial version lists them. */
export const OFFICES: readonly (readonly [code: string, name: string])[] = [
  ["van-phong-ubnd", "Văn phòng Ủy ban nhân dân thành phố"],
  ["so-noi-vu", "Sở Nội vụ"],
  ["so-tai-chinh", "Sở Tài chính"],
  ["so-xay-dung", "Sở Xây dựng"],
  ["so-nong-nghiep-va-moi-truong", "Sở Nông nghiệp và Môi trường"],
  ["so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo"],
  ["so-y-te", "Sở Y tế"],
  ["so-cong-thuong", "Sở Công Thương"],
  ["so-tu-phap", "Sở Tư pháp"],
  ["so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ"],
  ["so-van-hoa-the-thao-va-du-lich", "Sở Văn hóa, Thể thao và Du lịch"],
  ["thanh-tra-thanh-pho", "Thanh tra thành phố"],
];
