/** What the portal says about itself. */
export const about = {
  pages: {
    main: {
      title: "Giới thiệu",
      lead: "Cổng để người dân Hải Phòng biết, bàn, làm, kiểm tra, giám sát và thụ hưởng – và để ai cũng kiểm tra được rằng mỗi ý kiến đều có hồi âm.",
      sections: [
        {
          title: "Ở đây làm được gì",
          text: [
            "Đọc dự thảo chính sách bằng lời dễ hiểu, xem toàn văn từng điều, khoản, điểm.",
            "Gửi ý kiến về cả dự thảo hoặc từng điều; nhận mã biên nhận ngay khi gửi.",
            "Xem cơ quan soạn thảo trả lời từng ý kiến: tiếp thu gì, không tiếp thu gì, vì sao, ai ký.",
            "Đọc và tra cứu bằng mã không cần tài khoản. Gửi ý kiến cần tài khoản để ý kiến được tính và trả lời.",
          ],
        },
        {
          title: "Nguyên tắc",
          text: [
            "Mỗi ý kiến được trả lời. Đợt lấy ý kiến chưa thể khép lại khi còn một ý kiến chưa có kết quả.",
            "Số người và số ý kiến được đếm riêng. Một người gửi nhiều ý kiến vẫn là một người; người chưa xác thực gửi được nhưng không tính vào số người.",
            "Mọi nội dung đều được một người đọc trước khi hiển thị. Cán bộ không sửa lời của người dân; nội dung không hiển thị thì có lý do, vẫn được tính và được trả lời riêng.",
            "Tên chỉ hiện khi người gửi đồng ý.",
            "Mỗi bước đều có hạn và cơ quan chịu trách nhiệm; trễ hạn thì hiện là trễ hạn.",
            "Ai không dùng được mạng vẫn góp ý được: gọi 1022, nói với tổ công nghệ số cộng đồng hoặc quầy tiếp nhận.",
          ],
        },
        {
          title: "Sổ cái công khai giữ gì",
          text: [
            "Mỗi bước công khai được ghi vào một sổ chỉ thêm, không sửa, không xóa: việc gì, lúc nào, vai trò nào làm.",
            "Sổ không chứa tên, nội dung hay dữ liệu cá nhân; chỉ có dấu niêm phong của nội dung. Xóa dữ liệu cá nhân thì sổ vẫn đúng, còn sửa quá khứ thì lộ ra.",
          ],
        },
        {
          title: "Cổng không nhận",
          text: [
            "Đơn khiếu nại, tố cáo: mời gửi đến cơ quan có thẩm quyền giải quyết hoặc nơi tiếp công dân.",
            "Việc khẩn cấp: gọi 113, 114, 115.",
          ],
        },
      ],
    },
    "tro-nang": {
      title: "Tuyên bố về khả năng tiếp cận",
      lead: "Cổng được làm để người cao tuổi, người khuyết tật, người dùng điện thoại cũ và mạng chậm đều dùng được.",
      sections: [
        {
          title: "Chúng tôi đã làm gì",
          text: [
            "Mọi việc của người dân làm được khi tắt JavaScript, bằng bàn phím và bằng trình đọc màn hình.",
            "Chữ to, rõ; đổi cỡ chữ ở cuối mỗi trang; phóng to 200% không mất nội dung; màn hình hẹp 320 điểm không phải cuộn ngang.",
            "Màu không bao giờ đứng một mình: trạng thái luôn có chữ và hình. Có giao diện tối, tương phản cao, giảm chuyển động.",
            "Trang công khai nhẹ và không tải gì từ máy chủ khác.",
          ],
        },
        {
          title: "Mức đáp ứng",
          text: [
            "Mục tiêu là WCAG 2.2 mức AA. Mỗi bản phát hành được kiểm tra tự động trên từng loại trang; kiểm tra tự động không thay được người dùng thật.",
            "Chưa có đánh giá của tổ chức độc lập. Khi có, kết quả sẽ được đăng ở đây.",
          ],
        },
        {
          title: "Chỗ còn hạn chế",
          text: [
            "Văn bản của cơ quan được nhập nguyên văn nên câu chữ có thể khó; bản tóm tắt dễ hiểu luôn đứng trước.",
            "Ý kiến và văn bản chỉ có tiếng Việt; phần tiếng Anh là giao diện.",
          ],
        },
        {
          title: "Gặp trở ngại?",
          text: [
            "Gọi 1022 và nói trang nào, bạn dùng thiết bị gì. Bạn không cần biết từ kỹ thuật.",
          ],
        },
      ],
    },
    "rieng-tu": {
      title: "Quyền riêng tư và cookie",
      lead: "Cổng chỉ giữ những gì cần để trả lời bạn, và không theo dõi ai.",
      sections: [
        {
          title: "Khi bạn chỉ đọc",
          text: [
            "Không cần tài khoản, không có cookie, không có mã theo dõi, không tải gì từ bên ngoài.",
          ],
        },
        {
          title: "Khi bạn có tài khoản",
          text: [
            "Cổng giữ tên hiển thị, e-mail hoặc số điện thoại, nơi ở đến thôn, tổ dân phố, và các ý kiến bạn gửi.",
            "Mật khẩu chỉ lưu dạng băm; không ai đọc lại được.",
            "Tên hiện bên ý kiến chỉ khi bạn đồng ý với từng ý kiến. Không đồng ý thì chỉ hiện nơi ở.",
            "Ai có mã biên nhận thì xem được ý kiến đang đến đâu và câu trả lời công khai, không xem được lời bạn viết khi lời đó chưa hiển thị.",
          ],
        },
        {
          title: "Cookie",
          text: [
            "sau_dan: giữ phiên đăng nhập, mất khi đăng xuất. sau_dan_may: nhận ra trình duyệt đã từng đăng nhập, chỉ gửi đến trang đăng nhập. sau_dan_giu: giữ ý kiến đang viết dở trong lúc bạn đăng nhập, một ngày.",
            "co-chu: nhớ cỡ chữ bạn chọn. don-vi: nhớ đơn vị bạn chọn. Cả hai không nói bạn là ai và giữ một năm.",
            "Không có cookie của bên thứ ba.",
          ],
        },
        {
          title: "Quyền của bạn",
          text: [
            "Xem, sửa thông tin, rút ý kiến khi đợt góp ý còn mở, và yêu cầu xóa dữ liệu cá nhân theo pháp luật về bảo vệ dữ liệu cá nhân: gọi 1022 hoặc đến quầy tiếp nhận.",
            "Xóa dữ liệu cá nhân không làm sổ cái sai, vì sổ không chứa dữ liệu đó.",
          ],
        },
      ],
    },
    "so-do": {
      title: "Sơ đồ cổng",
      lead: "Mọi trang chính của cổng, theo mục.",
      sections: [],
    },
  },
  map: {
    read: "Đọc và góp ý",
    place: "Nơi bạn ở",
    yours: "Việc của bạn",
    trust: "Mở và kiểm chứng được",
    portal: "Về cổng",
    soon: "(chưa hoạt động)",
    openDrafts: "Dự thảo đang lấy ý kiến",
    answered: "Dự thảo đã được trả lời",
    allDrafts: "Mọi dự thảo",
  },
} as const;
