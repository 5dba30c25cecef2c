export const democracyRegulationPoints = `
@ 8.1 agree
= Thời gian lấy ý kiến 20 ngày là vừa, đủ để họp tổ và bàn trong nhà.
= Tôi nhất trí quy định không ít hơn 20 ngày.
= Trước đây dán thông báo ba hôm đã hết hạn, nay 20 ngày là tiến bộ.
+ Người đi làm xa cuối tuần mới về, có thời gian còn đọc.
+ Có những văn bản dài, đọc một buổi không hết.
? Mong giữ đúng, đừng rút ngắn vì lý do gấp.
? Đề nghị nhắc lại trên loa khi còn năm ngày.
> agreed: Cảm ơn ông (bà) đã nhất trí. Phường sẽ nhắc trên loa truyền thanh khi còn 05 ngày và khi còn 01 ngày.

@ 9.2 partly
= Không tiếp thu phải nêu lý do thì tôi đồng ý, nhưng nên ghi tên cơ quan trả lời.
= Cần nói rõ thế nào là trả lời chung chung, nếu không lại đâu vào đấy.
+ Lần trước tôi góp ý nhận được một câu xin ghi nhận rồi thôi.
+ Người dân cần biết hỏi lại ai khi chưa rõ.
? Đề nghị cho phép hỏi lại một lần khi chưa thỏa đáng.
? Xin ghi chức danh người ký trả lời.
> accepted: Tiếp thu: khoản 2 Điều 9 bổ sung yêu cầu ghi cơ quan, chức danh người trả lời và căn cứ; người góp ý được đề nghị làm rõ một lần trong 10 ngày.
> partly_accepted: Tiếp thu một phần: bổ sung cơ quan và chức danh người ký. Chưa quy định vòng hỏi lại bắt buộc vì sẽ kéo dài thời gian ban hành; người dân có thể hỏi tại buổi tiếp công dân hoặc buổi đối thoại.

@ 9.3 disagree
= 15 ngày làm việc để đăng bảng tổng hợp là quá lâu.
= Tôi đề nghị rút thời hạn đăng bảng tổng hợp xuống 10 ngày làm việc.
+ Để lâu thì người góp ý quên mất mình đã nói gì.
+ Phường ít ý kiến, không cần đến ba tuần.
? Nên quy định theo số lượng ý kiến: ít thì nhanh, nhiều thì lâu.
? Mong công khai tiến độ trả lời trong lúc chờ.
> not_accepted: Không tiếp thu việc rút ngắn thời hạn: có dự thảo nhận hàng trăm ý kiến, mỗi ý kiến phải được trả lời riêng nên cần 15 ngày làm việc. Trong thời gian đó, số ý kiến đã trả lời và chưa trả lời được hiển thị hằng ngày trên cổng.

@ 5.2 partly
= Loa truyền thanh 6 giờ 30 sáng vẫn là sớm với nhà có trẻ sơ sinh và người làm ca đêm.
= Tôi đồng ý có loa nhưng âm lượng cần vừa phải.
= Giờ phát thanh buổi sáng nên bỏ ngày Chủ nhật.
+ Loa treo đúng cửa sổ nhà tôi, đóng cửa vẫn vang.
+ Làm ca đêm về 5 giờ sáng, vừa chợp mắt thì loa mở.
? Đề nghị hướng loa ra đường trục, không chĩa vào nhà.
? Xin Chủ nhật chỉ phát buổi chiều.
> accepted: Tiếp thu: bỏ buổi sáng Chủ nhật; âm lượng đo tại nhà gần nhất không quá mức cho phép; các cụm loa được xoay hướng trước khi quy chế có hiệu lực.

@ 5.3 agree
= Có giấy thông báo đưa tận nhà cho người không dùng điện thoại thông minh là chu đáo.
= Tôi ủng hộ gửi tin nhắn cho hộ đã đăng ký.
+ Mẹ tôi 82 tuổi, chỉ dùng máy bàn.
+ Dán ở nhà văn hóa thì người già không ra xem được.
? Mong chữ in to một chút.
? Đề nghị tin nhắn ngắn, có đường dẫn xem bản đầy đủ.
> agreed: Cảm ơn ông (bà) đã nhất trí. Giấy thông báo được in cỡ chữ 16 trở lên.

@ 10.1 partly
= Hai buổi một tuần hỗ trợ ở nhà văn hóa là ít, nên có thêm buổi tối.
= Người giúp gửi ý kiến phải ký cam kết giữ kín nội dung.
+ Ban ngày con cháu đi làm, các cụ không tự ra nhà văn hóa được.
+ Góp ý về việc của tổ mà người giúp lại ở ngay trong tổ thì ai cũng ngại.
? Đề nghị cho chọn người giúp ở tổ khác.
? Xin đến nhà giúp người ốm.
> accepted: Tiếp thu: thêm một buổi tối mỗi tuần; người góp ý được chọn người giúp ở tổ khác; thành viên ký cam kết giữ kín thông tin.

@ 12.1 agree
= Đối thoại buổi tối hoặc ngày nghỉ là đúng ý người đi làm.
= Tôi nhất trí mỗi năm đối thoại ít nhất hai lần.
+ Lần nào cũng tổ chức 8 giờ sáng thứ Tư thì chỉ có người nghỉ hưu đi.
+ Có danh mục việc đã hứa thì sau này dễ hỏi.
? Mong phát trực tiếp cho người bận xem lại.
? Đề nghị công bố việc đã hứa kỳ trước làm đến đâu.
> agreed: Cảm ơn ông (bà). Danh mục việc đã hứa của kỳ trước sẽ được đọc ở đầu mỗi buổi đối thoại.

@ 7.4 disagree
= Từ 50 hộ đề nghị mới lấy ý kiến là cao với tổ nhỏ.
= Con số 50 hộ nên hạ xuống còn 30 hộ hoặc một phần ba số hộ của tổ.
+ Tổ tôi có hơn trăm hộ, việc chỉ liên quan một ngõ thì không bao giờ đủ 50.
+ Nhiều việc nhỏ nhưng sát sườn lại không được hỏi.
? Đề nghị tính theo tỷ lệ hộ bị ảnh hưởng.
? Xin cho phép gom chữ ký trên cổng.
> partly_accepted: Tiếp thu một phần: sửa thành từ 30 hộ trở lên hoặc từ một phần ba số hộ của tổ dân phố có liên quan. Không tính riêng theo từng ngõ vì khó xác định phạm vi ảnh hưởng.

@ 14.2 agree
= Năm điều cấm cán bộ ở khoản 2 rất đúng, nhất là không hẹn miệng.
= Tôi đồng ý cấm yêu cầu nộp giấy tờ mà cơ quan đã có.
= Điểm đ về không gây khó dễ với người góp ý là điều dân mong nhất.
+ Tôi từng phải đi phô tô căn cước ba lần cho một việc.
+ Hẹn miệng rồi người hẹn chuyển công tác, không ai biết.
? Mong dán năm điều này ngay quầy tiếp dân.
? Đề nghị nói rõ vi phạm thì xử lý thế nào.
> agreed: Cảm ơn ông (bà). Nội dung khoản 2 Điều 14 sẽ được niêm yết tại từng quầy; việc xử lý vi phạm thực hiện theo quy định về kỷ luật cán bộ, công chức.

@ 2.3 agree
= Cho người thuê trọ được góp ý như người thường trú, tôi rất hoan nghênh.
= Quy định về người tạm trú ở Điều 2 là tiến bộ.
+ Tôi thuê trọ ở đây bảy năm, họp tổ chưa lần nào được mời.
+ Rác, nước, an ninh thì thuê trọ hay chủ nhà đều như nhau.
? Đề nghị chủ nhà trọ phải đưa thông báo cho người thuê.
? Mong tổ trưởng lập nhóm nhắn tin chung.
> agreed: Cảm ơn ông (bà) đã nhất trí. Khoản 1 Điều 15 đã giao tổ trưởng truyền đạt thông báo đến cả hộ thuê trọ.

@ all other
= Quy chế hay nhưng dài, xin có tờ gấp tóm tắt phát cho từng hộ.
= Ngoài quy chế này, đề nghị phường sớm sửa cái loa hỏng ở đầu ngõ chúng tôi.
+ Người lớn tuổi đọc mười mấy điều là mỏi mắt.
+ Loa hỏng thì có quy chế cũng không nghe được gì.
? Mong phường quan tâm.
? Nếu được xin làm bản hỏi đáp.
> noted: Ghi nhận: đây là việc tổ chức thực hiện, không thuộc nội dung quy chế. Phường sẽ in tờ gấp phát cho các hộ và đã chuyển việc sửa loa cho bộ phận truyền thanh.

@ all agree
= Tôi nhất trí với toàn bộ dự thảo quy chế.
= Quy chế sửa đổi tốt hơn bản cũ nhiều, tôi đồng ý.
+ Nội dung rõ ai làm, làm trong bao lâu.
+ Có lý do khi không tiếp thu thì dân phục.
? Mong thực hiện nghiêm.
? Đề nghị sau một năm lấy phiếu hỏi dân.
> agreed: Cảm ơn ông (bà) đã nhất trí với dự thảo. Việc thực hiện sẽ được báo cáo tại hội nghị cộng đồng dân cư cuối năm.
`;
