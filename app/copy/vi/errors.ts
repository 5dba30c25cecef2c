/** Pages for what could not be shown: what happened, what was kept, what to do. */
export const errors = {
  400: [
    "Yêu cầu không đọc được",
    "Địa chỉ hoặc nội dung gửi lên không đúng dạng. Chưa có gì được lưu.",
  ],
  401: ["Cần đăng nhập", "Mời bạn đăng nhập rồi mở lại trang này."],
  403: [
    "Bạn chưa được phép làm việc này",
    "Tài khoản của bạn không có quyền với trang hoặc việc này. Nếu cần, mời bạn hỏi người quản trị của đơn vị.",
  ],
  404: ["Không tìm thấy trang", "Địa chỉ có thể đã gõ sai, hoặc nội dung không được công khai."],
  405: ["Cách gửi không đúng", "Trang này không nhận cách gửi đó."],
  409: ["Hồ sơ vừa thay đổi", "Có người vừa cập nhật hồ sơ. Mời bạn tải lại để xem bản mới nhất."],
  410: ["Nội dung đã được gỡ", "Nội dung này đã được xóa theo quy định."],
  429: [
    "Bạn thao tác quá nhanh",
    "Mời bạn đợi ít phút rồi thử lại. Nội dung đã gửi trước đó vẫn được giữ.",
  ],
  500: [
    "Cổng gặp sự cố",
    "Lỗi đã được ghi lại. Mời bạn thử lại sau ít phút; nếu vừa gửi nội dung, hãy kiểm tra trong tài khoản trước khi gửi lại.",
  ],
  503: [
    "Cổng tạm thời chưa phục vụ được",
    "Mời bạn thử lại sau ít phút. Nội dung vừa gửi chưa được lưu.",
  ],
  helper:
    "Việc nộp hộ làm ngay ở trang dự thảo: mở một dự thảo đang lấy ý kiến, bấm Góp ý, viết lời người nói và điền ô “Nộp hộ cho ai?”.",
  helperGo: "Xem dự thảo đang lấy ý kiến",
  kept: "Nội dung bạn vừa gõ vẫn còn đây",
  keptText: "Nội dung của bạn",
  sendAgain: "Gửi lại",
  reload: "Tải lại trang này",
  home: "Về trang chủ",
  searchInstead: "Tìm theo tên hoặc mã hồ sơ",
} as const;
