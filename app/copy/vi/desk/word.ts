/** What a Word file had that its text cannot show. Counts come first, shares as whole numbers. */
export const word = {
  title: "Từ tệp Word",
  help: "Những chỗ trong tệp Word mà văn bản ở đây không giữ được như cũ:",
  notes: {
    legacy_font: (n: string, share: string): string =>
      `${n} chữ (${share}%) dùng phông cũ .VnTime hoặc VNI, hiện ở đây sai dấu. Mời bạn chuyển tệp sang phông Unicode rồi tải lại.`,
    field_numbers_lost: (n: string): string =>
      `${n} số do Word tính bằng mã LISTNUM hoặc AUTONUM không nằm trong tệp, mời bạn gõ lại.`,
    symbols_unknown: (n: string): string =>
      `${n} ký hiệu của phông riêng không nhận ra được, hiện ở đây là dấu �.`,
    letters_latin: (n: string): string =>
      `${n} danh sách được Word đánh chữ a, b, c, d, e, f; văn bản pháp luật đánh a, b, c, d, đ, e. Cổng giữ như trong Word.`,
    insertions_kept: (n: string): string =>
      `${n} chỗ thêm đang theo dõi (Track Changes) được giữ lại.`,
    deletions_dropped: (n: string): string =>
      `${n} chỗ xóa đang theo dõi (Track Changes) đã được bỏ.`,
    hidden_dropped: (n: string): string => `${n} chữ ẩn đã được bỏ.`,
    struck_kept: (n: string): string =>
      `${n} chữ bị gạch ngang được giữ lại, mời bạn xem có phải chữ định bỏ không.`,
    comments_dropped: (n: string): string => `${n} lời ghi chú bên lề đã được bỏ.`,
    pictures_dropped: (n: string): string =>
      `${n} hình, biểu đồ không đưa vào văn bản được; nếu cần, mời bạn đính kèm ở mục Tài liệu.`,
    embedded_dropped: (n: string): string =>
      `${n} phần chèn từ tệp khác không đọc được, mời bạn chép chữ vào thẳng tệp Word.`,
    formulas_flattened: (n: string): string =>
      `${n} công thức chỉ còn các chữ và số viết liền, mời bạn xem lại.`,
    number_format_unknown: (n: string): string =>
      `${n} số theo kiểu đánh số lạ được ghi bằng chữ số thường.`,
    tables_flattened: (n: string): string =>
      `${n} bảng: mỗi hàng thành một dòng, các ô cách nhau bằng dấu |.`,
    notes_moved: (n: string): string =>
      `${n} chú thích được đặt trong ngoặc vuông ở cuối đoạn có chú thích.`,
  },
  sourceTitle: "Văn bản gốc",
  sourceHelp: "Mỗi dòng như trong tệp hoặc như bạn đã dán.",
  sourceLine: (n: string): string => `dòng ${n}`,
  sourceRange: (from: string, to: string, all: string): string => `Dòng ${from}–${to} / ${all}`,
  sourceBefore: "Các dòng trước",
  sourceAfter: "Các dòng sau",
} as const;
