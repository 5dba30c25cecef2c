export const consultation = {
  name: "Lấy ý kiến dự thảo chính sách",
  states: {
    draft: {
      name: "Đang soạn",
      label: "",
      now: "Cơ quan chủ trì đang soạn hồ sơ; khi đủ thì trình duyệt đăng.",
    },
    pending_publish: {
      name: "Chờ duyệt đăng",
      label: "",
      now: "Hồ sơ đã trình; Chủ tịch xem và quyết định đăng hay trả lại.",
    },
    scheduled: {
      name: "Sắp lấy ý kiến",
      label: "Sắp lấy ý kiến",
      now: "Dự thảo đã được duyệt và sẽ mở góp ý đúng ngày đã hẹn. Bà con có thể đọc trước.",
    },
    open: {
      name: "Đang lấy ý kiến",
      label: "Đang lấy ý kiến",
      now: "Dự thảo đang mở góp ý. Mời bà con đọc và gửi ý kiến trước khi hết hạn.",
    },
    synthesis: {
      name: "Đang tổng hợp, nghiên cứu tiếp thu",
      label: "Đã hết hạn góp ý, đang tổng hợp",
      now: "Đã hết hạn góp ý. Cơ quan soạn thảo đang trả lời từng ý kiến đã nhận.",
    },
    response_pending: {
      name: "Chờ ký bản tiếp thu, giải trình",
      label: "Đang hoàn thiện giải trình",
      now: "Bản tiếp thu, giải trình đã xong và đang chờ Chủ tịch ký.",
    },
    responded: {
      name: "Đã công khai tiếp thu, giải trình",
      label: "Đã tiếp thu, giải trình",
      now: "Mọi ý kiến đã có trả lời công khai. Việc còn lại là quyết định ban hành.",
    },
    adopted: {
      name: "Đã ban hành",
      label: "Đã ban hành",
      now: "Văn bản đã được ban hành; số và ngày ghi ngay trên trang này.",
    },
    not_adopted: {
      name: "Không ban hành",
      label: "Không ban hành",
      now: "Dự thảo không được ban hành; lý do được ghi công khai.",
    },
    withdrawn: {
      name: "Đã rút dự thảo",
      label: "Đã rút (có lý do)",
      now: "Dự thảo đã được rút; lý do và các ý kiến đã gửi vẫn được giữ lại.",
    },
  },
  events: {
    submit_for_approval: "Trình duyệt",
    return_to_drafter: "Trả lại",
    approve_scheduled: "Duyệt, hẹn ngày mở",
    approve_open: "Duyệt, mở ngay",
    open: "Mở lấy ý kiến",
    extend: "Gia hạn",
    publish_revision: "Đăng bản sửa đổi",
    close: "Hết hạn",
    withdraw: "Rút",
    submit_response: "Trình bản tổng hợp, tiếp thu, giải trình",
    reopen_round: "Lấy ý kiến lại (vòng mới)",
    return_response: "Trả lại",
    sign_response: "Ký, công khai",
    record_adopted: "Ghi nhận ban hành",
    record_not_adopted: "Ghi nhận không ban hành",
  },
} as const;
