import type { Purpose } from "#app/domain/attachments/purposes.ts";

/** A paper of a sample draft: what it is for, its name, its heading and its paragraphs. */
export type SampleFile = {
  purpose: Purpose;
  name: string;
  heading: string;
  lines: readonly string[];
};

/** The words by which the draft is found that has the files. */
export const SAMPLE_FILES_OF = "chợ dân sinh";

export const SAMPLE_FILES: readonly SampleFile[] = [
  {
    purpose: "proposal",
    name: "Tờ trình dự thảo Quyết định về chợ dân sinh, vỉa hè (mẫu).docx",
    heading: "TỜ TRÌNH",
    lines: [
      "Phòng Kinh tế, Hạ tầng và Đô thị kính trình Ủy ban nhân dân phường dự thảo Quyết định về phạm vi, thời gian hoạt động chợ dân sinh và khu bán hàng tạm trên vỉa hè.",
      "Sự cần thiết: hai chợ dân sinh quá tải vào giờ cao điểm; chín đoạn vỉa hè đang được bán hàng tự phát, người đi bộ phải xuống lòng đường.",
      "Nội dung chính: giờ họp chợ, đoạn vỉa hè được kẻ vạch, bốc thăm chỗ bán, mức tiền chỗ, nhắc nhở và xử lý vi phạm.",
      "Phòng đề nghị lấy ý kiến Nhân dân trước khi Ủy ban nhân dân phường quyết định.",
    ],
  },
  {
    purpose: "explanation",
    name: "Thuyết minh mức tiền chỗ (mẫu).docx",
    heading: "THUYẾT MINH MỨC TIỀN CHỖ",
    lines: [
      "Mức thu hiện hành không đủ trả tiền điện, vệ sinh và phòng cháy của hai chợ; phần thiếu đang bù từ ngân sách.",
      "Mức dự kiến bù đủ chi phí, không tính lãi; người từ 65 tuổi trở lên, người khuyết tật tự bán hàng được giảm 50%.",
      "Bảng tính chi tiết được niêm yết tại cổng chợ và gửi kèm khi người dân yêu cầu.",
    ],
  },
];
