/** Words of the samples' objections and decisions; nobody real wrote them. */
export const APPEAL_WORDS = [
  "Tôi nhắc tới bảng tin của tổ dân phố chứ không nêu tên ai. Mong anh chị đọc lại giúp.",
  "Câu tôi viết có thể hơi gắt nhưng là nói về cách làm, không phải về một người.",
] as const;

export const REFUSED_NOTE =
  "Đã đọc lại toàn bộ. Câu cuối vẫn hướng vào một người cụ thể nên chưa thể hiển thị; ý kiến vẫn được tính và được trả lời.";

export const REMOVED_NOTE = "Có địa chỉ nhà và hoàn cảnh của một hộ khác trong tổ.";
