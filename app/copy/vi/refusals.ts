/** What a refusal says to the person: what stands in the way and what to do. Keys are the codes. */
export const refusals = {
  sign_in_first: "Mời bạn đăng nhập để làm việc này. Nội dung bạn đã viết vẫn được giữ.",
  not_found: "Không tìm thấy trang hoặc hồ sơ này. Mời bạn kiểm tra lại địa chỉ hoặc mã số.",
  forbidden: "Tài khoản của bạn không được giao việc này. Mời bạn liên hệ người phụ trách đơn vị.",
  own_work:
    "Bạn đã tham gia việc này ở bước trước nên không thể tự duyệt. Mời bạn nhờ người khác có thẩm quyền.",
  wrong_state: "Hồ sơ đã chuyển sang bước khác nên không làm được việc này. Mời bạn tải lại trang.",
  stale_version:
    "Có người vừa thay đổi hồ sơ này. Mời bạn xem nội dung mới rồi làm lại; phần bạn viết vẫn được giữ.",
  other_content:
    "Biểu mẫu này đã được gửi trước đó với nội dung khác. Mời bạn mở biểu mẫu mới rồi gửi lại.",
  already_done: "Việc này đã làm rồi, bạn không cần làm lại.",
  note_required: "Mời bạn ghi lý do hoặc nội dung giải thích.",
  document_required: "Mời bạn nhập số văn bản hoặc đính kèm văn bản.",
  date_required: "Mời bạn nhập ngày, theo mẫu 12/12/2026.",
  too_many: "Bạn thao tác quá nhiều lần trong thời gian ngắn. Mời bạn đợi một lát rồi thử lại.",
  too_early: "Chưa đến ngày làm việc này. Mời bạn xem lại ngày đã hẹn.",
  invalid_text:
    "Nội dung có ký tự không đọc được. Mời bạn xóa các ký tự lạ, hoặc gõ lại phần vừa dán vào.",
  text_too_long: "Nội dung dài quá mức cho phép. Mời bạn rút gọn rồi gửi lại.",
  text_missing: "Mời bạn nhập nội dung.",
  text_unchecked: "Nội dung này chưa có người đọc duyệt nên chưa thể công khai.",
  consultation_closed: "Đợt lấy ý kiến không mở vào lúc này nên không thực hiện được.",
  consultation_unfinished: "Đợt lấy ý kiến chưa kết thúc nên chưa đóng được ý kiến này.",
  dossier_incomplete: "Hồ sơ còn thiếu. Mời bạn bổ sung đủ các mục bắt buộc rồi trình lại.",
  plan_missing:
    "Mời bạn nhập số kế hoạch lấy ý kiến và ngày gửi kế hoạch đến Hội đồng nhân dân, Mặt trận.",
  period_too_short:
    "Thời gian lấy ý kiến ngắn hơn mức tối thiểu. Mời bạn chọn ngày kết thúc muộn hơn.",
  period_must_grow: "Gia hạn phải có ngày kết thúc muộn hơn ngày hiện tại của đợt lấy ý kiến.",
  dates_missing: "Mời bạn nhập ngày mở và ngày kết thúc lấy ý kiến.",
  opening_past: "Ngày mở đã qua. Mời bạn chọn ngày khác, hoặc chọn mở ngay.",
  revision_not_approved:
    "Bản sửa đổi làm thay đổi nội dung chính nên cần Chủ tịch đồng ý trước khi đăng.",
  city_decides:
    "Đây là đợt thu ý kiến cho dự thảo của thành phố nên việc này do thành phố quyết định, tự động áp dụng cho xã, phường.",
  not_delegated: "Đợt lấy ý kiến này không phải do thành phố giao nên không có bước này.",
  summary_due_early:
    "Hạn nộp bản tổng hợp phải sau ngày kết thúc lấy ý kiến. Mời bạn chọn ngày muộn hơn.",
  communes_missing: "Mời bạn chọn ít nhất một xã, phường, đặc khu chưa nhận dự thảo này.",
  comments_unscreened: "Còn ý kiến chưa được kiểm duyệt. Mời bạn chờ đọc hết rồi trình.",
  comments_unanswered:
    "Còn ý kiến chưa có trả lời. Mời bạn trả lời hết các ý kiến trong danh sách.",
  reasons_missing:
    "Còn ý kiến không tiếp thu hết mà chưa có giải trình. Mời bạn ghi lý do cho từng ý kiến.",
  signer_missing: "Mời bạn ghi họ tên và chức vụ người ký.",
  departure_reason_missing:
    "Nội dung này khác với ý kiến của đa số. Mời bạn ghi rõ lý do để công khai.",
  adoption_incomplete: "Mời bạn nhập số văn bản và ngày ban hành.",
  critique_unanswered:
    "Còn văn bản phản biện xã hội chưa được giải trình. Mời bạn giải trình đủ trước khi đi tiếp.",
  response_not_signed: "Bản tiếp thu, giải trình chưa được ký nên chưa công khai trả lời này.",
  nobody_to_mend:
    "Ý kiến này được nhập từ nguồn ngoài cổng nên không có người gửi để sửa. Nếu nhập sai, nơi đã nhập rút ý kiến rồi nhập lại.",
  reason_code_missing: "Mời bạn chọn lý do trong danh sách.",
  edit_window_over: "Đã hết hạn sửa. Ý kiến của bạn vẫn được tính và sẽ được trả lời riêng.",
  consent_missing:
    "Mời bạn đánh dấu đồng ý cho cổng xử lý thông tin của mình; không có sự đồng ý, cổng không nhận được nội dung.",
  served_person_missing: "Mời bạn ghi tên người mà bạn nộp hộ.",
  route_wrong: "Sáng kiến này đi theo hướng khác. Mời bạn chọn đúng bước của hướng đã đăng ký.",
  households_unknown: "Chưa có số hộ của thôn, tổ dân phố. Mời bạn nhập số hộ trước.",
  consent_list_short:
    "Chưa đủ 10% số hộ đồng thuận còn hiệu lực. Mời bạn lấy thêm, hoặc xin ý kiến Ban công tác Mặt trận.",
  proposal_incomplete: "Sáng kiến còn thiếu phần bắt buộc. Mời bạn viết đủ các phần rồi gửi.",
  village_gone:
    "Thôn, tổ dân phố này không còn vào ngày đó. Mời bạn chọn thôn, tổ dân phố hiện nay.",
  consents_unconfirmed:
    "Người đề xuất chưa xác nhận danh sách hộ đồng ý. Mời người đề xuất xác nhận trước.",
  person_unconfirmed:
    "Tài khoản chưa xác nhận email hoặc số điện thoại nên chưa được tính. Mời bạn xác nhận trước.",
  household_twice: "Hộ này đã đồng ý rồi. Mỗi hộ chỉ được tính một lần.",
  consent_expired:
    "Ý kiến đồng ý này đã quá 03 tháng nên không còn giá trị. Mời bạn hỏi lại hộ đó.",
  consent_later: "Ngày đồng ý chưa đến. Mời bạn xem lại ngày ghi trong danh sách.",
  meeting_missing: "Chưa báo ngày bàn tại thôn, tổ dân phố. Mời bạn hẹn ngày trước.",
  meeting_form_wrong:
    "Việc này không được quyết định bằng hình thức đã chọn. Mời bạn chọn hình thức khác.",
  meeting_ahead: "Chưa đến ngày bàn đã hẹn. Mời bạn nhập biên bản sau khi bàn xong.",
  notice_too_short:
    "Phải báo cho các hộ ít nhất 02 ngày trước ngày bàn. Mời bạn chọn ngày muộn hơn.",
  minutes_missing: "Mời bạn đính kèm biên bản.",
  votes_over_households: "Số phiếu đồng ý lớn hơn tổng số hộ. Mời bạn xem lại hai con số.",
  majority_missed: "Số phiếu đồng ý chưa đạt tỷ lệ cần có nên chưa được thông qua.",
  majority_reached: "Số phiếu đồng ý đã đạt tỷ lệ cần có nên việc này được thông qua.",
  front_unheard: "Chưa ghi ý kiến của Ủy ban Mặt trận Tổ quốc cấp xã. Mời bạn ghi ý kiến đó trước.",
  decision_later: "Ngày ký quyết định chưa đến. Mời bạn xem lại ngày.",
  decision_file_missing: "Mời bạn đính kèm tệp quyết định (PDF).",
  other_commune:
    "Sáng kiến này thuộc xã, phường khác. Chỉ Ủy ban nhân dân nơi có thôn, tổ dân phố đó được công nhận.",
  review_over: "Đã quá 15 ngày kể từ khi có kết quả nên không đề nghị xem lại được nữa.",
  plan_incomplete: "Mời bạn ghi người phụ trách, kế hoạch và ngày phải xong.",
  result_incomplete: "Mời bạn ghi kết quả và số người được hưởng lợi.",
  result_photo_missing: "Mời bạn đính kèm ít nhất một ảnh của việc đã làm xong.",
  addressee_missing: "Còn kiến nghị chưa ghi nơi phải trả lời. Mời bạn bổ sung.",
  recommendation_missing:
    "Chưa có kiến nghị nào để gửi. Mời bạn nhập kiến nghị, hoặc kết thúc cuộc giám sát.",
  recommendations_open:
    "Còn kiến nghị chưa xong. Mời bạn xử lý hết các kiến nghị rồi làm bước này.",
  asked_before: "Việc này chỉ được làm một lần và đã làm rồi.",
  not_shown: "Lời này hiện không hiển thị công khai, nên không có gì để gỡ.",
  nothing_withheld:
    "Ý kiến này đang hiển thị hoặc còn chờ đọc, nên chưa có quyết định nào để xem lại.",
  wrong_credentials: "Tên đăng nhập hoặc mật khẩu chưa đúng. Mời bạn thử lại.",
  identifier_taken:
    "Email hoặc số điện thoại này đã có tài khoản. Mời bạn đăng nhập, hoặc dùng email, số khác.",
  unit_unknown: "Không tìm thấy đơn vị này. Mời bạn chọn lại xã, phường, thôn hoặc tổ dân phố.",
  link_over: "Đường dẫn này đã dùng hoặc đã hết hạn. Mời bạn yêu cầu gửi đường dẫn mới.",
  busy: "Cổng đang bận. Mời bạn đợi một phút rồi gửi lại; nội dung đã viết vẫn được giữ.",
  nothing_changed: "Bản này giống hệt bản hiện hành. Mời bạn sửa văn bản trước khi đi tiếp.",
  clause_taken: "Một điều, khoản cũ được chọn cho hai chỗ mới. Mời bạn chọn lại một trong hai.",
  substance_unsaid: "Mời bạn chọn: bản này có thay đổi nội dung chính của dự thảo hay không.",
  receipt_unknown:
    "Có mã biên nhận không phải của ý kiến gửi cho dự thảo này. Mời bạn xem lại từng mã.",
  clauses_unsure:
    "Còn điều, khoản chưa rõ là bản cũ sửa lại hay mới thêm. Mời bạn chọn cho từng chỗ.",
  too_many_clauses:
    "Văn bản có quá nhiều điều, khoản, điểm để đối chiếu. Mời bạn bỏ bớt phụ lục rồi làm lại.",
  clause_unknown: "Không tìm thấy điều, khoản này trong dự thảo. Mời bạn chọn lại từ mục lục.",
  clause_text_lost:
    "Một phần văn bản gốc bị mất khi chỉnh sửa. Mời bạn kiểm tra và đưa lại phần còn thiếu trước khi lưu.",
  files_too_many:
    "Mục này đã đủ số tệp cho phép. Mời bạn gỡ bớt tệp cũ hoặc chọn ít tệp hơn rồi gửi lại.",
  word_empty: "Tệp không có chữ nào. Mời bạn chọn đúng tệp dự thảo.",
  word_too_large: "Tệp lớn quá 50 MB. Mời bạn bỏ bớt ảnh trong tệp rồi tải lại.",
  word_unknown:
    "Tệp này không phải văn bản Word (.docx). Mời bạn mở tệp bằng Word, chọn Lưu dưới dạng, loại Word Document (.docx), rồi tải lại.",
  word_is_doc:
    "Tệp này là Word đời cũ (.doc). Mời bạn mở tệp, chọn Lưu dưới dạng, loại Word Document (.docx), rồi tải lại.",
  word_is_pdf:
    "Tệp này là PDF nên không còn số điều, khoản tự động. Mời bạn tải tệp Word gốc, hoặc mở PDF bằng Word rồi lưu thành .docx.",
  word_is_rtf:
    "Tệp này là RTF. Mời bạn mở bằng Word, chọn Lưu dưới dạng, loại Word Document (.docx), rồi tải lại.",
  word_is_odt:
    "Tệp này là văn bản LibreOffice (.odt). Mời bạn mở tệp, chọn Lưu dưới dạng, loại Word 2007-365 (.docx), rồi tải lại.",
  word_locked:
    "Tệp có mật khẩu nên cổng không mở được. Mời bạn bỏ mật khẩu trong Word (Tệp, Thông tin, Bảo vệ tài liệu) rồi tải lại.",
  word_damaged:
    "Tệp bị hỏng hoặc tải lên chưa trọn. Mời bạn mở lại bằng Word, lưu thành tệp mới rồi tải lại.",
  word_unsafe:
    "Tệp có phần không an toàn nên không được mở. Mời bạn chép nội dung sang tệp Word mới rồi tải lại.",
  plain_too_large: "Tệp văn bản lớn quá 2 MB. Mời bạn bỏ phần phụ lục rồi tải lại.",
  plain_unreadable:
    "Không đọc được tệp này. Mời bạn lưu lại với mã Unicode (UTF-8), hoặc chép rồi dán vào ô bên trên.",
  word_overblown:
    "Tệp bung ra quá lớn so với một văn bản nên không được mở. Mời bạn chép phần chữ sang tệp Word mới rồi tải lại.",
  happened_later: "Ngày này chưa đến. Chỉ ghi nhận việc đã có; mời bạn xem lại ngày.",
  held_later: "Ngày này chưa đến. Mời bạn xem lại ngày tổ chức hoặc ngày nhận.",
  held_outside:
    "Ngày này nằm ngoài thời gian lấy ý kiến nên ý kiến không được tính vào đợt này. Mời bạn xem lại ngày.",
  gathering_file_missing:
    "Mời bạn đính kèm biên bản hoặc văn bản gốc: con số chỉ được tính khi có giấy tờ kèm theo.",
  gathering_withdrawn: "Nguồn ý kiến này đã được rút nên không thay đổi được nữa.",
  table_taken:
    "Bảng này đã được nhập cho dự thảo trước đó nên không nhập lại, để không ý kiến nào bị tính hai lần.",
  people_too_few:
    "Số người ít hơn số người đã ghi ở một ý kiến hoặc ở bảng đếm phiếu. Mời bạn xem lại các con số.",
} as const;
