/** Parts of the portal that have an address before they are in service: what will be there, where to turn now. */
export const areas = {
  notYet: "Mục này chưa hoạt động",
  notYetHelp:
    "Cổng đang được làm từng phần. Mục này chưa nhận hồ sơ; địa chỉ được giữ nguyên để bạn quay lại khi mục mở.",
  will: "Ở đây sẽ có",
  meanwhile: "Trong lúc chờ",
  goOn: "Việc làm được ngay hôm nay",
  list: "Hồ sơ đã công khai",
  listNone: "Chưa có hồ sơ công khai nào.",
  goPolicies: "Đọc và góp ý dự thảo đang lấy ý kiến",
  goAnswered: "Xem các ý kiến đã được trả lời ra sao",
  goUnits: "Tìm xã, phường, đặc khu của bạn",
  goTrack: "Tra cứu ý kiến đã gửi bằng mã biên nhận",
  goList: (title: string): string => `Về mục ${title}`,
  supervision: {
    title: "Giám sát",
    lead: "Mặt trận Tổ quốc và Nhân dân theo dõi việc thực hiện trong một thời gian, kiến nghị và theo đến khi có trả lời.",
    will: [
      "Chương trình giám sát trong năm của Mặt trận thành phố và từng xã, phường, đặc khu.",
      "Kết quả, kiến nghị gửi cho ai và câu trả lời.",
    ],
    meanwhile: ["Hỏi Ủy ban Mặt trận Tổ quốc nơi bạn ở về chương trình giám sát trong năm."],
  },
  critique: {
    title: "Phản biện xã hội",
    lead: "Mặt trận và các tổ chức góp ý, tranh luận về dự thảo trước khi cơ quan ban hành quyết định.",
    will: [
      "Dự thảo được phản biện, hình thức, ngày tổ chức.",
      "Văn bản phản biện và phần tiếp thu, giải trình từng điểm.",
    ],
    meanwhile: ["Góp ý trực tiếp vào dự thảo đang lấy ý kiến trên cổng này."],
  },
  feedback: {
    title: "Phản ánh, kiến nghị",
    lead: "Báo việc cần sửa ở nơi bạn sống và xem cơ quan nào xử lý, đến đâu, bao giờ xong.",
    will: [
      "Gửi phản ánh kèm ảnh và vị trí; có mã biên nhận.",
      "Câu trả lời có người ký, hạn tính bằng ngày làm việc.",
    ],
    meanwhile: [
      "Gọi 1022, hoặc báo cho UBND xã, phường, đặc khu nơi bạn ở.",
      "Việc khẩn cấp: công an 113, cứu hỏa 114, cấp cứu 115.",
      "Khiếu nại, tố cáo: gửi đơn hoặc đến gặp trực tiếp cơ quan có thẩm quyền giải quyết hay nơi tiếp công dân. Cổng này không nhận và không công khai đơn khiếu nại, tố cáo.",
    ],
  },
  newFeedback: {
    title: "Gửi phản ánh",
    lead: "Nơi báo một việc cần sửa ở nơi bạn sống.",
    will: ["Một mẫu ngắn cho điện thoại: chuyện gì, ở đâu, ảnh nếu có."],
    meanwhile: [
      "Gọi 1022, hoặc báo cho UBND xã, phường, đặc khu nơi bạn ở.",
      "Việc khẩn cấp: công an 113, cứu hỏa 114, cấp cứu 115.",
      "Khiếu nại, tố cáo: gửi đơn hoặc đến gặp trực tiếp cơ quan có thẩm quyền giải quyết hay nơi tiếp công dân. Cổng này không nhận và không công khai đơn khiếu nại, tố cáo.",
    ],
  },
  dialogues: {
    title: "Đối thoại",
    lead: "Người đứng đầu gặp dân: hỏi trước được, biên bản công khai, điều đã hứa được theo đến cùng.",
    will: [
      "Lịch đối thoại và tiếp dân của thành phố và từng xã, phường, đặc khu.",
      "Câu hỏi gửi trước, biên bản, việc đã hứa và hạn làm.",
    ],
    meanwhile: ["Hỏi lịch tiếp công dân tại UBND xã, phường, đặc khu nơi bạn ở, hoặc gọi 1022."],
  },
  ledger: {
    title: "Sổ cái công khai",
    lead: "Mỗi bước công khai của hồ sơ và ý kiến được ghi vào một sổ chỉ thêm, không sửa, không xóa.",
    will: [
      "Xem từng dòng sổ, tải cả sổ và tự kiểm tra bằng phần mềm.",
      "Kiểm chứng một biên nhận: ý kiến có trong sổ từ lúc nào, có bị đổi không.",
    ],
    meanwhile: [
      "Sổ đã ghi mọi bước công khai từ ngày đầu; phần để xem và kiểm chứng sẽ mở sau.",
      "Sổ không chứa tên, nội dung hay dữ liệu cá nhân; chỉ có việc gì, lúc nào và dấu niêm phong của nội dung.",
    ],
  },
  openData: {
    title: "Dữ liệu mở",
    lead: "Mọi thứ công khai trên cổng đều lấy được bằng máy, không cần đăng nhập, không cần xin phép.",
    will: [
      "Tệp CSV của toàn bộ dữ liệu công khai, nguồn tin Atom, lịch iCalendar.",
      "Thẻ nhúng vào trang khác.",
    ],
    meanwhile: ["Dùng lại tự do, xin ghi nguồn: Cổng Sáu Dân Hải Phòng."],
  },
  api: {
    reuse: "Dùng lại dữ liệu",
    title: "Giao diện JSON đang hoạt động",
    records: "Mọi hồ sơ công khai; lọc theo loại, đơn vị, trạng thái, nhóm, từ khóa",
    policies: "Dự thảo chính sách; mỗi dự thảo kèm toàn văn từng điều, khoản, điểm",
    comments: "Ý kiến đã hiển thị của một dự thảo",
    responses: "Bảng tiếp thu, giải trình đã ký của một dự thảo",
    units: "Thành phố và 114 xã, phường, đặc khu; thôn, tổ dân phố theo đơn vị",
    document: "Mô tả đầy đủ (OpenAPI 3.1)",
  },
  record: {
    hiddenHelp: "Hồ sơ này có thật nhưng nội dung chưa được công khai ở bước hiện tại.",
    facts: "Thông tin hồ sơ",
    code: "Mã hồ sơ",
    unit: "Đơn vị",
    published: "Công khai ngày",
    due: "Hạn của bước này",
  },
} as const;
