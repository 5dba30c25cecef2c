export const critique = {
  name: "Phản biện xã hội",
  states: {
    proposed: {
      name: "Đề xuất",
      label: "",
      now: "Đang đề xuất; Chủ tịch Mặt trận chọn đưa vào chương trình năm hay không.",
    },
    programmed: {
      name: "Trong chương trình năm",
      label: "Đã lên kế hoạch",
      now: "Đã có trong chương trình năm; đang chờ cơ quan soạn thảo gửi dự thảo.",
    },
    draft_received: {
      name: "Đã nhận dự thảo",
      label: "Đã nhận dự thảo",
      now: "Mặt trận đã nhận dự thảo và đang chọn hình thức phản biện.",
    },
    organising: {
      name: "Đang tổ chức phản biện",
      label: "Đang phản biện",
      now: "Mặt trận đang lấy ý kiến phản biện.",
    },
    synthesising: {
      name: "Đang tổng hợp ý kiến phản biện",
      label: "Đang tổng hợp",
      now: "Mặt trận đang tổng hợp ý kiến thành văn bản phản biện.",
    },
    issued: {
      name: "Đã ban hành văn bản phản biện",
      label: "Đã có văn bản phản biện",
      now: "Văn bản phản biện đã ký và sẽ gửi cơ quan soạn thảo.",
    },
    awaiting_explanation: {
      name: "Chờ tiếp thu, giải trình",
      label: "Chờ tiếp thu, giải trình",
      now: "Cơ quan soạn thảo phải tiếp thu, giải trình từng điểm bằng văn bản.",
    },
    explained: {
      name: "Đã tiếp thu, giải trình bằng văn bản",
      label: "Đã tiếp thu, giải trình",
      now: "Cơ quan soạn thảo đã giải trình; Mặt trận xem đã rõ chưa.",
    },
    reported: {
      name: "Đã báo cáo cơ quan ban hành",
      label: "Đã báo cáo cơ quan có thẩm quyền",
      now: "Phản biện và giải trình đã gửi cơ quan ban hành; chờ quyết định cuối cùng.",
    },
    closed: { name: "Kết thúc", label: "Đã hoàn thành", now: "Việc phản biện đã kết thúc." },
    cancelled: {
      name: "Không thực hiện",
      label: "Đã điều chỉnh (có lý do)",
      now: "Việc phản biện không thực hiện nữa; lý do được ghi lại.",
    },
  },
  events: {
    put_in_programme: "Đưa vào chương trình năm",
    leave_out: "Không chọn",
    send_draft: "Cơ quan soạn thảo gửi dự thảo",
    adjust_programme: "Điều chỉnh",
    organise: "Chọn hình thức, tổ chức",
    draft_withdrawn: "Dự thảo rút",
    end_collection: "Kết thúc hội nghị/đối thoại/hạn góp ý",
    sign: "Ký văn bản phản biện",
    send_to_drafter: "Gửi cơ quan soạn thảo",
    explain: "Trả lời, giải trình",
    ask_clearer: "Giải trình chưa rõ",
    report: "Báo cáo cấp ban hành",
    close: "Kết thúc",
  },
} as const;
