/** Words of the mails themselves. */
export const mail = {
  site: "Sáu Dân",
  promise: "Mỗi ý kiến đều có hồi âm",
  greeting: (name: string): string => `Chào ${name},`,
  hello: "Xin chào,",
  confirm: {
    subject: "Xác nhận e-mail cho tài khoản Sáu Dân",
    text: "Có người vừa dùng địa chỉ này cho một tài khoản trên cổng Sáu Dân. Nếu là bạn, mời bạn đăng nhập rồi bấm nút xác nhận ở trang sau:",
    button: "Mở trang xác nhận",
    after:
      "Liên kết dùng được một lần, trong 24 giờ. Nếu không phải bạn, xin bỏ qua thư này: không có gì thay đổi.",
  },
  reset: {
    subject: "Đặt lại mật khẩu Sáu Dân",
    text: "Có người vừa yêu cầu đặt lại mật khẩu cho tài khoản dùng địa chỉ này. Nếu là bạn, mời bạn mở trang sau và đặt mật khẩu mới:",
    button: "Đặt mật khẩu mới",
    after:
      "Liên kết dùng được một lần, trong 30 phút. Nếu không phải bạn, xin bỏ qua thư này: mật khẩu cũ vẫn dùng được.",
  },
  changed: {
    subject: "Mật khẩu Sáu Dân của bạn đã được thay",
    text: "Mật khẩu của tài khoản dùng địa chỉ này vừa được đặt lại. Mọi phiên đăng nhập trước đó đã kết thúc.",
    after:
      "Nếu không phải bạn, hãy đặt lại mật khẩu ngay và gọi 1022 hoặc đến quầy tiếp nhận của xã, phường.",
    button: "Đặt lại mật khẩu",
  },
  answered: {
    subject: (title: string): string => `Ý kiến của bạn đã được trả lời: ${title}`,
    text: "Ý kiến bạn góp cho dự thảo dưới đây đã được trả lời.",
    disposition: "Kết quả",
    answer: "Trả lời",
    noAnswer: "Không có lời giải trình riêng.",
  },
  needsEdit: {
    subject: (title: string): string => `Ý kiến của bạn cần sửa lại: ${title}`,
    text: "Ý kiến bạn gửi cần sửa một chỗ trước khi hiển thị công khai.",
    until: (day: string): string =>
      `Bạn sửa và gửi lại được đến hết ngày ${day}. Dù không sửa, ý kiến vẫn được tính và được trả lời riêng.`,
    button: "Xem và sửa ý kiến",
  },
  notShown: {
    subject: (title: string): string => `Ý kiến của bạn không hiển thị công khai: ${title}`,
    text: "Ý kiến bạn gửi không hiển thị công khai. Ý kiến vẫn được tính và vẫn được trả lời riêng cho bạn.",
    after:
      "Nếu bạn thấy chưa đúng, bạn có thể đề nghị xem lại một lần ở trang ý kiến của bạn. Một người khác sẽ đọc và quyết định.",
    button: "Xem lý do và đề nghị xem lại",
  },
  takenDown: {
    subject: (title: string): string => `Ý kiến của bạn đã được gỡ: ${title}`,
    text: "Ý kiến của bạn đã được gỡ khỏi trang công khai. Ý kiến vẫn được tính, câu trả lời vẫn được giữ cho bạn.",
    after:
      "Nếu bạn thấy chưa đúng, bạn có thể đề nghị xem lại một lần ở trang ý kiến của bạn. Một người khác sẽ đọc và quyết định.",
    button: "Xem lý do và đề nghị xem lại",
  },
  appealRefused: {
    subject: (title: string): string => `Đã xem lại, giữ nguyên quyết định: ${title}`,
    text: "Một người chưa từng đọc ý kiến của bạn đã xem lại theo đề nghị của bạn và giữ nguyên quyết định: ý kiến không hiển thị công khai. Ý kiến vẫn được tính và được trả lời cho bạn.",
  },
  appealUpheld: {
    subject: (title: string): string => `Ý kiến của bạn được hiển thị: ${title}`,
    text: "Đề nghị xem lại của bạn được chấp nhận. Ý kiến của bạn đã hiển thị công khai, đúng từng chữ bạn viết.",
  },
  rerouted: {
    subject: (title: string): string => `Ý kiến của bạn thuộc việc khác: ${title}`,
    text: "Nội dung bạn gửi thuộc kênh tiếp nhận khác. Lý do và nơi cần gửi có ở trang ý kiến của bạn; vì sự riêng tư của bạn, thư này không nhắc lại nội dung.",
  },
  commentMoved: {
    subject: (title: string): string => `Ý kiến của bạn có bước mới: ${title}`,
    text: "Ý kiến bạn gửi vừa có bước mới.",
  },
  recordNew: {
    subject: (title: string): string => `Mới công khai: ${title}`,
    text: "Có hồ sơ mới ở nơi hoặc trong loại việc bạn theo dõi.",
  },
  recordMoved: {
    subject: (label: string, title: string): string => `${label}: ${title}`,
    text: "Hồ sơ bạn theo dõi vừa có bước mới.",
  },
  daily: {
    subject: (day: string, count: string): string => `Tin theo dõi ngày ${day}: ${count} việc`,
    text: (count: string): string => `Từ thư trước đến nay có ${count} việc mới.`,
    own: "Ý kiến của bạn",
    followed: "Hồ sơ bạn theo dõi",
    more: (count: string): string => `và ${count} việc khác ở trang thông báo`,
    button: "Mở trang thông báo",
  },
  about: "Dự thảo",
  record: "Hồ sơ",
  unit: "Đơn vị",
  status: "Tình trạng",
  closes: "Hạn góp ý",
  untilEnd: (day: string): string => `đến hết ${day}`,
  yourWords: "Bạn đã viết",
  reason: "Lý do",
  note: "Lời nhắn",
  publicNote: "Ghi chú của cơ quan",
  openComment: "Xem ý kiến và câu trả lời",
  openRecord: "Mở hồ sơ",
  hiddenTitle: "nội dung chưa công khai",
  why: {
    asked: "Bạn nhận thư này vì có người dùng địa chỉ này trên cổng Sáu Dân.",
    answers: "Bạn nhận thư này vì bạn đã gửi ý kiến trên cổng Sáu Dân.",
    followed: "Bạn nhận thư này vì bạn theo dõi hồ sơ, đơn vị hoặc loại việc trên cổng Sáu Dân.",
    daily: "Bạn nhận thư này mỗi ngày một lần, khi có việc mới trong những gì bạn theo dõi.",
  },
  stop: "Thôi nhận loại thư này",
  settings: "Chọn loại thư muốn nhận",
  noReply: "Đây là thư tự động, xin đừng trả lời thư này.",
} as const;
