/** List of dossiers, and the form that opens one. */
export const drafts = {
  title: "Dự thảo chính sách",
  lead: "Mọi hồ sơ của đơn vị, mới tạo đứng trước.",
  create: "Tạo dự thảo mới",
  words: "Từ khóa hoặc mã hồ sơ",
  state: "Tình trạng",
  allStates: "Mọi tình trạng",
  none: "Chưa có dự thảo nào",
  noneFiltered: "Không có dự thảo nào khớp với điều kiện lọc",
  noneHelp: "Dự thảo tạo ở đây chỉ nội bộ đơn vị thấy cho đến khi được duyệt đăng.",
  count: (n: string): string => `${n} dự thảo`,
  countMany: "hơn 1.000 dự thảo",
  newest: "mới tạo trước",
  opinions: "ý kiến",
  newTitle: "Tạo dự thảo mới",
  newLead:
    "Tải tệp Word hoặc dán toàn văn. Cổng đọc ra chương, điều, khoản, điểm để bạn xem và sửa ở bước sau; chưa có gì công khai.",
  unit: "Đơn vị lấy ý kiến",
  name: "Tên dự thảo",
  nameHint: "Như sẽ hiện cho người dân, ví dụ: Quy chế thực hiện dân chủ ở phường.",
  kind: "Loại văn bản",
  text: "Toàn văn dự thảo",
  textHint:
    "Dán cả văn bản, kể cả phần căn cứ và chữ ký. Cổng không bỏ chữ nào và không tự sửa chữ nào.",
  file: "Hoặc tải tệp văn bản",
  fileHint:
    "Tệp Word (.docx) tối đa 50 MB, hoặc văn bản thuần (.txt) tối đa 2 MB. Số điều, khoản, điểm do Word tự đánh được giữ như trong Word. Tệp chỉ được đọc, không được lưu.",
  submit: "Đọc bố cục và lưu nháp",
  fileOrText: "Mời bạn dán văn bản hoặc tải tệp, không làm cả hai.",
  atLine: (what: string, line: string): string => `${what} (dòng ${line})`,
  fileKept: "Văn bản trong tệp đã được chép vào ô bên dưới, bạn không cần chọn lại tệp.",
} as const;
