import { lexicon } from "./words.ts";

/** Charges that make an accusation when a person or an office stands near. */
export const ACCUSATIONS = lexicon(`
  nhận hối lộ, hối lộ, đưa hối lộ, ăn hối lộ, tham nhũng, tham ô, ăn tiền, ăn chặn, ăn bớt, đòi tiền
  vòi tiền, vòi vĩnh, nhận tiền, lấy tiền, bỏ túi, phong bì, lót tay, chạy chọt, chung chi, bao che
  bảo kê, trục lợi, tư túi, rút ruột, lừa đảo, chiếm đoạt, biển thủ, nhũng nhiễu, hạch sách, cửa quyền
  lạm quyền, lợi dụng chức vụ, tố cáo, tố giác, sai phạm, khai khống, làm giả, giả mạo, quấy rối
  đánh người, đe dọa, trù dập, cấu kết, thông đồng, móc ngoặc, nhận quà, tiêu cực`);

/** Words by which a text calls itself a denunciation, whoever is meant. */
export const DENUNCIATIONS = lexicon(`
  tôi tố cáo, tôi xin tố cáo, chúng tôi tố cáo, đơn tố cáo, đơn tố giác, xin tố cáo, tôi tố giác
  tố cáo hành vi, tố cáo ông, tố cáo bà`);

export const OFFICES = lexicon(`
  chủ tịch, phó chủ tịch, bí thư, phó bí thư, cán bộ, công chức, viên chức, trưởng thôn, tổ trưởng
  trưởng ban, trưởng phòng, phó phòng, giám đốc, phó giám đốc, hiệu trưởng, hiệu phó, công an
  địa chính, kế toán, thủ quỹ, thanh tra, văn phòng, ủy ban, UBND, HĐND, MTTQ, lãnh đạo, nhân viên
  cảnh sát, trạm trưởng, đội trưởng, chỉ huy trưởng, trưởng khu, đảng viên, tư pháp, hộ tịch`);

/** Words that come before a person's name. */
export const FORMS_OF_ADDRESS = lexicon(`
  ông, bà, anh, chị, cô, chú, bác, thầy, đồng chí, em, cháu, tên, thằng, con mụ, mụ, lão, gã`);

export const SURNAMES = lexicon(`
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đoàn
  vương, trịnh, đinh, lâm, phùng, mai, tô, tạ, hà, lưu, lương, cao, tăng, quách, chu, thái, kiều`);

/** A mild list: the tone needs a reader. */
export const INSULTS = lexicon(`
  ngu, ngu dốt, ngu xuẩn, ngu si, dốt nát, óc chó, óc lợn, đồ chó, con chó, chó má, chó chết, đồ điên
  khốn nạn, khốn kiếp, mất dạy, vô học, súc vật, súc sinh, đồ lợn, thằng chó, con lợn, bố láo, láo toét
  lũ chó, bọn chó, mặt dày, vô liêm sỉ, đểu cáng, đồ đểu, chết tiệt, bẩn thỉu, rác rưởi, thối tha
  đéo, đếch, vãi, đm, đkm, dcm, dkm, vcl, vkl, clgt, cmm, mẹ kiếp, mẹ mày, tổ sư, tiên sư, cút đi
  im mồm, câm mồm, lũ ngu, bọn ngu, ăn hại, ăn cướp, quân cướp, lũ sâu bọ, đồ khùng, thằng khùng`);

/** Words of a khiếu nại: a decision or act held against one's own right (Luật 02/2011, Đ2). */
export const COMPLAINTS = lexicon(`
  khiếu nại, khiếu kiện, hủy quyết định, huỷ bỏ quyết định, thu hồi quyết định, quyết định xử phạt
  xử phạt vi phạm hành chính, cưỡng chế, xem xét lại quyết định, giải quyết lần đầu, giải quyết lần hai
  đòi bồi thường, yêu cầu bồi thường, bồi thường thiệt hại, khởi kiện, kiện ra tòa
  quyết định thu hồi đất, xâm phạm quyền lợi của tôi, quyền và lợi ích hợp pháp của tôi`);

const CALLS = ["gọi", "gọi số", "gọi ngay", "báo", "báo cho", "công an", "cảnh sát", "cần", "nhờ"];
const EMERGENCY_NUMBERS = ["111", "112", "113", "114", "115"];

export const EMERGENCIES = lexicon(`
  cháy, hỏa hoạn, bốc cháy, nổ, phát nổ, đánh nhau, đâm nhau, chém nhau, đâm chém, cướp, cướp giật
  giết người, bắt cóc, xâm hại, hiếp dâm, bạo hành, đuối nước, chết đuối, tự tử, tự sát, cấp cứu
  ngừng thở, bất tỉnh, rò rỉ khí, rò gas, rò rỉ gas, điện giật, sập nhà, nhà sập, mắc kẹt, kêu cứu
  cứu với, nguy hiểm tính mạng, đe dọa giết, trộm đang
  ${CALLS.flatMap((call) => EMERGENCY_NUMBERS.map((number) => `${call} ${number}`)).join(", ")}`);

/** The same words where nothing happens now: prevention, services, figures of speech. */
export const NOT_EMERGENCIES = lexicon(`
  phòng cháy, chữa cháy, báo cháy, chống cháy, cháy nổ, chống cháy nổ, dễ cháy, cháy hàng, bùng nổ
  vật liệu nổ, chất nổ, xe cấp cứu, trạm cấp cứu, khoa cấp cứu, sơ cấp cứu, chống bạo hành
  chống xâm hại, chống đuối nước, phòng đuối nước, ăn cướp, quân cướp`);

/** Words for a child before a name. */
export const CHILD_WORDS = lexicon(`
  cháu, bé, em, học sinh, con gái, con trai, bé gái, bé trai`);

/** Words that make many of one: no child is named after them. */
export const PLURALS = lexicon(`các, những, nhiều, mọi, tất cả`);
