/** Words around the point itself; most comments have none or one of them. */
export const OPENERS = [
  "Tôi đã đọc dự thảo.",
  "Qua nghe họp tổ, tôi có ý kiến thế này.",
  "Tôi là người dân sống ở đây lâu năm.",
  "Thay mặt gia đình tôi xin góp ý.",
  "Tôi xin nói ngắn gọn.",
  "Kính gửi cơ quan soạn thảo.",
  "Tôi mới đọc bản tóm tắt trên cổng.",
  "Con tôi đọc cho nghe rồi viết giúp.",
  "Tôi không rành chữ nghĩa, có sao nói vậy.",
  "Hai vợ chồng tôi bàn với nhau và thống nhất góp ý.",
  "Là người đi làm ca, tôi thấy thế này.",
  "Tôi nghỉ hưu, có thời gian đọc kỹ.",
] as const;

export const CLOSERS = [
  "Xin cảm ơn.",
  "Mong được trả lời.",
  "Rất mong cơ quan xem xét.",
  "Tôi xin hết ý kiến.",
  "Cảm ơn đã hỏi ý kiến người dân.",
  "Bà con trong ngõ tôi cũng nghĩ như vậy.",
  "Nếu cần tôi sẵn sàng trao đổi thêm.",
  "Đó là suy nghĩ của tôi, có gì chưa đúng mong lượng thứ.",
  "Chúc các anh chị làm tốt.",
] as const;

/** How the clerk begins what was said at a meeting. */
export const MEETING_FRAMES = [
  "Ý kiến tại cuộc họp:",
  "Nhiều hộ dự họp phát biểu:",
  "Ghi theo biên bản họp:",
] as const;

/** What a moderator writes beside the wish to change a text. */
export const EDIT_NOTE =
  "Xin bỏ số điện thoại, địa chỉ thư hoặc số giấy tờ trong nội dung rồi gửi lại; phần góp ý giữ nguyên.";

/** Texts that a moderator asked to change; the contact details are invented. */
export const NEEDS_EDIT = [
  {
    text: "Tôi góp ý phần giờ giấc trong dự thảo, cần trao đổi kỹ hơn thì gọi cho tôi số 0900 000 000 buổi tối, tôi giải thích rõ vì sao nên lùi giờ lại.",
    reason: "thong_tin_ca_nhan",
  },
  {
    text: "Tôi đồng ý với dự thảo nhưng có tài liệu muốn gửi kèm, các anh chị viết thư về gop-y-mau@vi-du.example rồi tôi gửi lại ngay trong ngày.",
    reason: "thong_tin_ca_nhan",
  },
  {
    text: "Tôi ở nhà đối diện nhà văn hóa, ai muốn hỏi thêm vì sao tôi chưa đồng ý thì cứ gọi 0900 000 000 hoặc 0900 000 001, tôi nói cho rõ đầu đuôi.",
    reason: "thong_tin_ca_nhan",
  },
  {
    text: "Dự thảo nên hỏi thêm các hộ trong ngõ. Tôi có danh sách ký tên gửi kèm, liên hệ hop-thu-mau@vi-du.example để lấy bản chụp, trong đó có đủ họ tên từng nhà.",
    reason: "thong_tin_ca_nhan",
  },
  {
    text: "Góp ý của tôi về mức thu ghi trong dự thảo là hơi cao. Số căn cước của tôi là 000000000000, phường tra giúp xem hộ tôi có được giảm không.",
    reason: "thong_tin_ca_nhan",
  },
] as const;

/** Texts that stay hidden: still counted and answered, to the sender alone. */
export const HIDDEN = [
  {
    text: "Nhà sát vách bên trái nhà tôi đang có người ốm nặng nằm liệt, con cái đi nước ngoài cả, dự thảo làm thế này thì nhà ấy biết xoay xở ra sao.",
    reason: "thong_tin_ca_nhan",
  },
  {
    text: "Ai cần bàn thêm về dự thảo này thì liên hệ số 0900 000 000, tôi đang lập nhóm, vào nhóm để biết thông tin đầy đủ.",
    reason: "thong_tin_ca_nhan",
  },
  {
    text: "Cháu bé nhà đầu ngõ học lớp bốn hay nghỉ học vì gia đình lục đục, dự thảo mà không tính đến những nhà như thế thì thiếu sót, ai cũng biết chuyện nhà ấy.",
    reason: "doi_tu_tre_em",
  },
  {
    text: "Bên tôi nhận làm hồ sơ, giấy tờ nhanh gọn cho bà con trong diện của dự thảo, giá mềm, nhắn số 0900 000 002 là có người đến tận nhà.",
    reason: "quang_cao",
  },
  {
    text: "XEM NGAY THÔNG TIN ĐẦY ĐỦ VỀ DỰ THẢO NÀY TẠI http://vi-du.example/quang-cao CÓ QUÀ CHO NGƯỜI ĐẦU TIÊN BẤM VÀO",
    reason: "quang_cao",
  },
] as const;

/** Not about the draft at all: handed to another channel; the text is erased here. */
export const REROUTED = [
  {
    text: "Đèn chiếu sáng đầu ngõ nhà tôi hỏng ba tối liền, trẻ con đi học thêm về rất tối, đề nghị cho người ra sửa giúp bà con.",
    reason: "phan_anh",
  },
  {
    text: "Tôi khiếu nại quyết định xử phạt gia đình tôi tháng trước vì cho rằng biên bản lập chưa đúng, đề nghị xem xét lại và hủy quyết định ấy.",
    reason: "khieu_nai",
  },
  {
    text: "Xe gom rác bỏ tuyến hai ngày nay, rác tồn ở đầu ngõ bốc mùi, mong cơ quan nhắc đơn vị thu gom đến lấy ngay.",
    reason: "phan_anh",
  },
] as const;

/** What the public note of a withdrawal, an extension and the like says. */
export const NOTES = {
  withdrawn:
    "Rút dự thảo để rà soát lại hướng tuyến và nguồn vốn theo ý kiến của Nhân dân; ý kiến đã góp vẫn được lưu và trả lời khi có dự thảo mới.",
  notAdopted:
    "Không ban hành: sau khi tiếp thu ý kiến, nội dung trùng với quy định chung được bỏ; phần công khai, bình xét được thực hiện bằng hướng dẫn nghiệp vụ.",
  returned: "Đề nghị bổ sung bản tóm tắt dễ hiểu và nêu rõ nguồn kinh phí trước khi đăng.",
  extended: "Gia hạn để các tổ dân phố họp xong và gửi đủ ý kiến.",
} as const;

/** Where and when people of a commune meet about a draft of the city. */
export const MEETINGS = [
  "Họp lấy ý kiến 19:30 thứ Năm hằng tuần tại nhà văn hóa các tổ dân phố, thôn; lịch dán ở bảng tin.",
  "Hội nghị lấy ý kiến 8:00 thứ Bảy tại hội trường UBND; mời bà con mang theo căn cước.",
  "Ban công tác Mặt trận phát và thu phiếu tại từng hộ trong tuần thứ hai.",
] as const;

/** What a commune writes to the city when it hands its summary in. */
export const COMMUNE_NOTES = [
  "Đa số bà con đồng ý với dự thảo; đề nghị thành phố nói rõ nguồn kinh phí và thời gian bắt đầu.",
  "Ý kiến tập trung vào hộ khó khăn và người cao tuổi; đơn vị đề nghị có hướng dẫn riêng cho nhóm này.",
  "Bà con cơ bản nhất trí, còn băn khoăn về cách đăng ký; đề nghị làm đơn giản, nộp được tại thôn, tổ.",
] as const;

/** Private answers to hidden comments. */
export const PRIVATE_ANSWERS = [
  "Ý kiến của ông (bà) đã được xem xét cùng các ý kiến khác về nội dung này và được trả lời riêng vì có thông tin cá nhân. Phần nội dung góp ý đã được ghi nhận trong bảng tổng hợp.",
  "Cảm ơn ông (bà). Nội dung không hiển thị công khai để bảo vệ thông tin cá nhân; cơ quan soạn thảo đã ghi nhận phần góp ý cho dự thảo.",
] as const;

/** Plain agreement, where residents say no more than that. */
export const SHORT_AGREE = [
  "Tôi đã đọc kỹ dự thảo và đồng ý với toàn bộ nội dung, không có ý kiến gì thêm.",
  "Gia đình tôi nhất trí với dự thảo, mong cơ quan sớm ban hành và thực hiện cho đúng.",
  "Tôi đồng ý với dự thảo, các quy định nêu ra đều dễ hiểu và làm được ở nơi tôi đang sống.",
  "Sau khi nghe phổ biến ở tổ, tôi thấy dự thảo hợp lý và xin được bày tỏ sự đồng ý.",
] as const;

export const SHORT_AGREE_ANSWER = "Cảm ơn ông (bà) đã dành thời gian đọc và nhất trí với dự thảo.";
