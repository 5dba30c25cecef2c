export const registeredFact = {
  name: "Việc được ghi nhận",
  states: {
    registered: {
      name: "Đã đăng ký",
      label: "Đã đăng ký",
      now: "Đã đăng ký; đang chờ người có thẩm quyền xác nhận.",
    },
    confirmed: {
      name: "Đã xác nhận",
      label: "Đã xác nhận",
      now: "Đã được xác nhận và công khai.",
    },
    withdrawn: {
      name: "Đã rút",
      label: "Đã rút (có lý do)",
      now: "Ghi nhận này đã được rút; lý do được ghi lại.",
    },
  },
  events: {
    confirm: "Xác nhận",
    withdraw: "Rút",
  },
} as const;
