export const comment = {
  name: "Ý kiến góp ý",
  states: {
    draft: {
      name: "Bản nháp",
      label: "",
      now: "Ý kiến chưa gửi; chỉ mình bạn thấy.",
    },
    submitted: {
      name: "Đã gửi",
      label: "Đã nhận",
      now: "Ý kiến đã được nhận và đang chờ người kiểm duyệt đọc.",
    },
    screening: {
      name: "Đang kiểm duyệt",
      label: "Đã nhận",
      now: "Người kiểm duyệt đang đọc ý kiến trước khi hiển thị.",
    },
    needs_edit: {
      name: "Đề nghị người gửi sửa",
      label: "Đã nhận",
      now: "Ý kiến cần sửa một chỗ mới hiển thị được. Mời bạn sửa và gửi lại trước hạn; dù không sửa, ý kiến vẫn được trả lời.",
    },
    published: {
      name: "Đã hiển thị",
      label: "Đã hiển thị",
      now: "Ý kiến đã hiển thị và sẽ được trả lời khi tổng hợp.",
    },
    hidden: {
      name: "Không hiển thị công khai",
      label: "Đã nhận (không hiển thị)",
      now: "Ý kiến không hiển thị công khai nhưng vẫn được tính và trả lời. Bạn có thể đề nghị xem lại.",
    },
    answered: {
      name: "Đã trả lời",
      label: "Đã trả lời",
      now: "Ý kiến đã có trả lời công khai.",
    },
    answered_private: {
      name: "Đã trả lời riêng",
      label: "Đã trả lời",
      now: "Ý kiến đã được trả lời riêng cho người gửi.",
    },
    rerouted: {
      name: "Đã chuyển kênh khác",
      label: "Đã chuyển kênh",
      now: "Nội dung này thuộc kênh khác; người gửi đã được hướng dẫn nơi tiếp nhận.",
    },
    withdrawn: {
      name: "Người gửi rút",
      label: "Đã rút",
      now: "Người gửi đã rút ý kiến; ý kiến không còn được tính.",
    },
    closed: {
      name: "Kết thúc",
      label: "Đã kết thúc",
      now: "Đợt lấy ý kiến đã kết thúc; trả lời vẫn được giữ lại.",
    },
  },
  events: {
    send: "Gửi",
    take: "Nhận kiểm duyệt",
    show: "Cho hiển thị",
    ask_edit: "Đề nghị sửa",
    resend: "Gửi lại",
    edit_window_over: "Hết hạn sửa",
    hide: "Không hiển thị",
    reroute: "Chuyển kênh (phản ánh/khiếu nại/tố cáo)",
    uphold_appeal: "Chấp nhận khiếu nại kiểm duyệt",
    withdraw: "Rút",
    answer: "Công khai kết quả tiếp thu",
    answer_private: "Trả lời riêng",
    close: "Kết thúc",
  },
} as const;
