/** Formatted text: its editor on the desks, and what readers hear of it. */
export const richText = {
  tableScroll: "Bảng (cuộn ngang được)",
  toolbar: "Định dạng chữ",
  bold: "Đậm",
  italic: "Nghiêng",
  heading: "Đề mục",
  subheading: "Đề mục nhỏ",
  bulletList: "Danh sách",
  orderedList: "Đánh số",
  indent: "Thụt vào",
  outdent: "Thụt ra",
  link: "Liên kết",
  table: "Bảng",
  addRow: "Thêm hàng",
  addColumn: "Thêm cột",
  deleteRow: "Bỏ hàng",
  deleteColumn: "Bỏ cột",
  deleteTable: "Bỏ bảng",
  undo: "Hoàn tác",
  redo: "Làm lại",
  linkAddress: "Địa chỉ liên kết",
  linkHint: "Bắt đầu bằng https://, hoặc bằng dấu / nếu là trang của cổng này.",
  linkWrong: "Địa chỉ phải bắt đầu bằng https://, http://, mailto:, tel: hoặc dấu /",
  linkApply: "Gắn liên kết",
  linkRemove: "Bỏ liên kết",
  linkCancel: "Thôi",
  plainHint: "Gõ “- ” ở đầu dòng để có danh sách, “1. ” để đánh số.",
  formatted:
    "Nội dung này có định dạng. Sửa chữ trong ô này thì chữ đậm, liên kết và bảng sẽ không còn.",
  faults: {
    text_too_long: (label: string): string =>
      `${label}: định dạng quá nhiều (bảng hoặc danh sách quá lớn). Mời bạn tách bớt; chữ đã gõ vẫn còn.`,
    invalid_text: (label: string): string =>
      `${label}: có định dạng hoặc liên kết không dùng được. Chữ đã gõ vẫn còn; mời bạn xem lại rồi lưu lần nữa.`,
  },
} as const;
