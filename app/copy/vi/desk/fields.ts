/** What is wrong with a field, by fault; the label is the field's own. */
export const fields = {
  faults: {
    text_missing: (label: string): string => `Mời bạn điền: ${label}`,
    text_too_long: (label: string, max: string): string => `${label}: dài quá ${max} ký tự`,
    invalid_text: (label: string): string =>
      `${label}: có ký tự không đọc được, mời bạn gõ lại đoạn vừa dán`,
    choice_missing: (label: string): string => `Mời bạn chọn: ${label}`,
    day_missing: (label: string): string => `Mời bạn nhập ngày, tháng, năm: ${label}`,
    day_unreal: (label: string): string => `${label}: không có ngày này, ví dụ đúng là 12/12/2026`,
    day_order: (label: string): string => `${label}: phải sau ngày đứng trước nó`,
    number_wrong: (label: string): string => `${label}: mời bạn nhập một số`,
    link_wrong: (label: string): string => `${label}: phải bắt đầu bằng https://`,
  },
  save: "Lưu",
  saved: "Đã lưu.",
  cancel: "Không làm nữa",
  conflictTitle: "Có người vừa thay đổi hồ sơ này",
  conflictBy: (who: string, what: string, when: string): string =>
    `${who} đã làm “${what}” lúc ${when}.`,
  conflictEdited: (when: string): string => `Hồ sơ được lưu lần cuối lúc ${when}.`,
  conflictKept:
    "Nội dung bạn vừa gõ vẫn còn bên dưới. Mời bạn xem bản mới rồi gửi lại nếu vẫn cần.",
  refusedTitle: "Chưa làm được",
} as const;
