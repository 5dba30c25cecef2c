export const dialogue = {
  name: "Đối thoại",
  states: {
    announced: {
      name: "Đã thông báo",
      label: "Đã thông báo",
      now: "Cuộc đối thoại đã được thông báo; sắp nhận câu hỏi của bà con.",
    },
    collecting: {
      name: "Đang nhận câu hỏi",
      label: "Đang nhận câu hỏi",
      now: "Mời bà con gửi câu hỏi trước ngày đối thoại.",
    },
    held: {
      name: "Đã tổ chức",
      label: "Đã tổ chức",
      now: "Cuộc đối thoại đã diễn ra; cơ quan tổ chức đang hoàn thiện biên bản.",
    },
    published: {
      name: "Đã công khai kết quả",
      label: "Đã công khai kết quả",
      now: "Biên bản và lời hứa đã công khai; các lời hứa được theo dõi đến khi làm xong.",
    },
    closed: {
      name: "Đã kết thúc",
      label: "Đã kết thúc",
      now: "Cuộc đối thoại đã kết thúc.",
    },
    cancelled: {
      name: "Không tổ chức",
      label: "Không tổ chức (có lý do)",
      now: "Cuộc đối thoại không diễn ra; lý do ghi công khai.",
    },
  },
  events: {
    collect: "Mở nhận câu hỏi",
    hold: "Ghi nhận đã tổ chức",
    publish: "Công khai kết quả",
    close: "Kết thúc",
    cancel: "Hủy",
  },
} as const;
