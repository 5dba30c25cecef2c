export const charityFundsPoints = `
@ 2.1 agree
= Không giao chỉ tiêu, không trừ lương khi chưa đồng ý, tôi nhất trí.
= Tự nguyện thật sự thì bà con càng góp nhiều.
+ Mọi năm cứ chia mỗi khẩu bao nhiêu, nghe rất nặng.
+ Lương hưu bị trừ rồi mới báo.
? Mong giữ đúng điều này.
? Đề nghị đọc trên loa cho mọi người biết.
> agreed: Cảm ơn ông (bà) đã nhất trí với nguyên tắc này.

@ 3.1 disagree
= Vận động vào tháng 10 là lúc giáp hạt, nên chuyển sang sau vụ mùa.
= Gộp một đợt thì số tiền một lần nhiều quá, tôi đề nghị giữ hai đợt.
+ Tháng Mười nhà nông chưa bán được thóc.
+ Chia hai đợt mỗi lần vài chục nghìn thì nhẹ hơn.
? Xin để từng thôn chọn thời gian.
? Đề nghị cho góp nhiều lần trong năm.
> partly_accepted: Tiếp thu một phần: người dân được góp làm nhiều lần trong năm; thôn chọn thời gian vận động trong tháng 10 hoặc tháng 11. Không giữ hai đợt vì đa số ý kiến cho rằng vận động nhiều lần gây phiền.
> not_accepted: Không tiếp thu việc giữ hai đợt: phần lớn hội nghị thôn đề nghị gộp để đỡ phiền hà; ai muốn chia nhỏ vẫn có thể góp nhiều lần vào tài khoản quỹ.

@ 4.3 agree
= Chỉ ghi người đã góp, không ghi người chưa góp là văn minh.
= Tôi đồng ý cho người góp được giấu tên.
+ Nhà khó khăn bị đọc tên trên loa rất tủi.
? Mong các thôn thực hiện đúng.
> agreed: Cảm ơn ông (bà) đã nhất trí.

@ 6.1 partly
= Xây nhà 50 triệu bây giờ không đủ phần móng.
= Mức hỗ trợ sửa nhà nên tính theo mức hư hỏng.
+ Vật liệu, nhân công đều tăng.
+ Có nhà chỉ cần lợp lại mái là ở được.
? Đề nghị kết hợp ngày công của thôn.
? Xin nâng lên 70 triệu nếu quỹ cho phép.
> not_accepted: Không tiếp thu mức 70 triệu đồng: số dư hai quỹ hiện chỉ bảo đảm khoảng tám nhà một năm theo mức 50 triệu đồng. Phần thiếu được vận động ngày công và nguồn khác cho từng trường hợp.

@ 6.4 disagree
= Cho vay 20 triệu từ quỹ từ thiện tôi không đồng ý, khó thu hồi.
= Quỹ để giúp người chứ không phải ngân hàng.
+ Đã có vốn vay ưu đãi của Nhà nước.
+ Người không trả được thì làng xóm mất tình nghĩa.
? Đề nghị bỏ khoản 4.
? Nếu giữ thì giao hội phụ nữ bảo lãnh.
> accepted: Tiếp thu: bỏ khoản 4 Điều 6; hộ có nhu cầu vốn được giới thiệu sang chương trình cho vay ưu đãi.

@ 7.2 agree
= Chi trước 3 triệu trong 03 ngày cho việc đột xuất là kịp thời.
= Tôi nhất trí giúp ngay, họp sau.
+ Nhà cháy đêm thì sáng ra đã cần tiền.
? Mong trưởng thôn được chủ động.
> agreed: Cảm ơn ông (bà) đã nhất trí.

@ 8.2 agree
= Cấm dùng quỹ để tiếp khách, mua quà hội nghị, tôi hoan nghênh.
= Kế toán và thủ quỹ là hai người, thế mới chặt.
+ Tiền của dân từng đồng một.
? Đề nghị sổ để dân xem được.
> agreed: Cảm ơn ông (bà). Sổ quỹ được xem tại trụ sở trong giờ hành chính theo Điều 10.

@ all disagree
= Theo tôi không cần quy chế riêng, đã có quy định của trên rồi.
= Tôi thấy dự thảo trùng nhiều với quy định chung, ban hành thêm là thừa.
+ Nhiều văn bản quá dân không nhớ nổi.
? Xin chỉ cần hướng dẫn một trang.
> partly_accepted: Tiếp thu một phần: cơ quan soạn thảo sẽ rà soát phần trùng với quy định chung và báo cáo có cần ban hành hay không. Phần công khai, bình xét ở thôn hiện chưa có hướng dẫn cụ thể nên vẫn cần quy định bằng hình thức phù hợp.

@ all agree
= Tôi đồng ý với quy chế.
= Nhất trí, tiền quỹ minh bạch thì dân tin.
+ Lá lành đùm lá rách là truyền thống.
? Mong làm đúng người, đúng việc.
> agreed: Cảm ơn ông (bà) đã nhất trí với dự thảo.
`;
