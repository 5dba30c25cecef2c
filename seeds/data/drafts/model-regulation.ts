import { MODEL_REGULATION } from "#seeds/data/model-regulation.ts";
import type { DraftTemplate } from "#seeds/draft-template.ts";

export const modelRegulation: DraftTemplate = {
  id: "model-regulation",
  title: "Dự thảo Quy chế thực hiện dân chủ ở phường (mẫu minh họa), lấy ý kiến tại {donVi}",
  summary: `Đây là bản quy chế mẫu đầy đủ nhất, có bốn phần và hơn bốn mươi điều, soạn để các phường tham khảo. Bản mẫu nói rõ những việc phường phải công khai, những việc dân bàn và quyết định, những việc phải hỏi ý kiến dân trước khi quyết, cách dân kiểm tra, giám sát và được trả lời. Mỗi ý kiến có mã biên nhận, có người trả lời và có lý do khi không tiếp thu. Cuối bản mẫu là hai phụ lục: danh mục thông tin công khai và quy ước mẫu của tổ dân phố. Văn bản dài nên bà con có thể bấm vào từng điều ở mục lục, đọc phần liên quan đến mình và góp ý ngay tại điều đó.`,
  documentKind: "quy_dinh",
  matterType: "k7_quy_che_dan_chu",
  bases: [
    "luat-10-2022-d25",
    "luat-10-2022-d28-k2",
    "luat-10-2022-d28-k3",
    "luat-10-2022-d11-k11",
    "nd-59-2023",
  ],
  draftingBody: "Văn phòng HĐND và UBND {donVi}",
  contact: "Bộ phận tư pháp - hộ tịch, trụ sở UBND {donVi}; quy-che-mau@demo.example",
  text: MODEL_REGULATION,
};
