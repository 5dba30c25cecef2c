import { GROUPS } from "#app/domain/machine.ts";
import { ButtonLink } from "../button.tsx";
import { DateText } from "../date-text.tsx";
import { AnswerFrame, Exchange, Opinion } from "../record/answer-frame.tsx";
import { ComingSteps } from "../record/coming-steps.tsx";
import { Counters, Figures } from "../record/counters.tsx";
import { DaysLeft } from "../record/days-left.tsx";
import { LegalText } from "../record/legal-text.tsx";
import { NextStep } from "../record/next-step.tsx";
import { PageTools } from "../record/page-tools.tsx";
import { ReceiptCard } from "../record/receipt-card.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { StatusTag } from "../record/status-tag.tsx";
import { SummaryList } from "../record/summary-list.tsx";
import { Timeline } from "../record/timeline.tsx";
import { CLAUSES, endOf, LONG_TITLE, NOW } from "./samples.ts";
import { Specimen } from "./specimen.tsx";

export function RecordSpecimens() {
  return (
    <>
      <Specimen
        name="StatusTag"
        use="Hồ sơ đang ở đâu: một chữ, một hình, một sắc cho mỗi nhóm."
        criteria={["Đọc được khi in đen trắng, khi mù màu, khi màu bị bắt buộc."]}
      >
        {GROUPS.map((group) => (
          <p key={group}>
            <StatusTag group={group} />
          </p>
        ))}
        <p>
          <StatusTag group="processing" label="Đang lấy ý kiến" flags={["late", "reviewing"]} />
        </p>
        <RecordStatus status={{ group: "processing", label: "UBND đang xem xét" }}>
          UBND phường phải trả lời trước 24:00 ngày <DateText at={NOW} />.
        </RecordStatus>
      </Specimen>
      <Specimen
        name="DaysLeft"
        use="Hạn: còn bao lâu, và ngày nào."
        criteria={["Luôn có ngày đầy đủ; không chỉ đếm ngược."]}
      >
        <p>
          <DaysLeft now={NOW} due={endOf("2026-12-12")} />
        </p>
        <p>
          <DaysLeft now={NOW} due={endOf("2026-11-22")} />
        </p>
        <p>
          <DaysLeft now={NOW} due={endOf("2026-11-25")} workingDays={3} />
        </p>
        <p>
          <DaysLeft now={NOW} due={endOf("2026-11-18")} workingDays={-2} duty />
        </p>
        <p>
          <DaysLeft now={NOW} due={endOf("2026-10-30")} />
        </p>
      </Specimen>
      <Specimen
        name="NextStep"
        use="Việc tiếp theo: ai làm, chậm nhất khi nào, bạn làm được gì."
        criteria={["Là vùng có tên; chỉ một nút chính."]}
      >
        <NextStep
          what="Người dân góp ý cho dự thảo"
          who="Mọi người dân trong phường"
          level={4}
          by={<DaysLeft now={NOW} due={endOf("2026-12-12")} />}
        >
          <ButtonLink href="#gop-y" icon="comment">
            Góp ý dự thảo này
          </ButtonLink>
        </NextStep>
        <Counters people={97} opinions={1280} href="#y-kien" />
        <Figures
          figures={[{ value: "94,2%", word: "ý kiến được trả lời đúng hạn", href: "#dung-han" }]}
        />
        <PageTools url="/chinh-sach/CS-11311-2026-0004" verifyHref="#so-cai" />
      </Specimen>
      <Specimen
        name="Timeline"
        use="Điều đã xảy ra, mới nhất trước; mỗi bước ký bằng tên cơ quan."
        criteria={["Danh sách có thứ tự đảo; bước mới nhất nói bằng chữ.", "Ngày giờ là thẻ time."]}
      >
        <Timeline
          steps={[
            {
              id: "2",
              at: new Date("2026-11-20T09:30:00Z"),
              what: "Đăng bản sửa đổi lần 2",
              who: "UBND phường Hồng Bàng",
              note: <p>Sửa giờ mở cửa theo góp ý của tổ dân phố 3.</p>,
              documents: [{ href: "#so-sanh", label: "So sánh bản 1 với bản 2" }],
            },
            {
              id: "1",
              at: new Date("2026-11-15T01:00:00Z"),
              what: "Mở lấy ý kiến",
              who: "UBND phường Hồng Bàng",
            },
          ]}
        />
      </Specimen>
      <Specimen
        name="ComingSteps"
        use="Điều sẽ xảy ra, theo thứ tự."
        criteria={["Danh sách đánh số; hạn viết bằng ngày."]}
      >
        <ComingSteps
          steps={[
            {
              what: "Có người đọc trước khi hiển thị",
              who: "Người kiểm duyệt",
              by: "chậm nhất 24/11/2026",
            },
            {
              what: "Trả lời công khai từng ý kiến",
              who: "UBND phường",
              by: "chậm nhất 27/12/2026",
            },
          ]}
        />
      </Specimen>
      <Specimen
        name="SummaryList"
        use="Dữ kiện của hồ sơ."
        criteria={["Là dl; trên điện thoại nhãn đứng trên giá trị."]}
      >
        <SummaryList
          items={[
            { label: "Cơ quan lấy ý kiến", value: "UBND phường Hồng Bàng" },
            { label: "Căn cứ", value: "Khoản 9 Điều 25 Luật Thực hiện dân chủ ở cơ sở" },
          ]}
        />
      </Specimen>
      <Specimen
        name="AnswerFrame"
        use="Câu hỏi, và câu trả lời trong khung riêng ở dưới."
        criteria={[
          "Lời người dân là blockquote, giữ nguyên tiếng Việt (lang=vi).",
          "Khung có tiêu đề.",
        ]}
      >
        <Exchange>
          <Opinion
            who="Công dân (tổ dân phố 3, phường Hồng Bàng)"
            facts="Góp ý Điều 12a"
            at={<DateText at={NOW} />}
          >
            <p>Nhà văn hóa chỉ mở buổi sáng thì người đi làm không dùng được.</p>
          </Opinion>
          <AnswerFrame
            office="UBND phường Hồng Bàng"
            outcome="Tiếp thu"
            signer="Chủ tịch UBND phường"
            at={<DateText at={NOW} as="time" />}
            level={4}
          >
            <p>Khoản 1 Điều 12a được sửa: mở thêm một buổi tối.</p>
          </AnswerFrame>
        </Exchange>
      </Specimen>
      <Specimen
        name="ReceiptCard"
        use="Giấy biên nhận điện tử, in được."
        criteria={[
          "Mã đọc được qua điện thoại: không có 0, O, 1, I; mã QR có tên và có liên kết cùng đích.",
        ]}
      >
        <ReceiptCard
          code="K7PX 9M4T RWQ2 H"
          trackUrl="http://localhost:3000/tra-cuu?ma=K7PX9M4TRWQ2H"
          receivedAt={<DateText at={NOW} as="time" />}
          subject={`Góp ý Điều 12a, ${LONG_TITLE}`}
          level={4}
        />
      </Specimen>
      <Specimen
        name="LegalText"
        use="Văn bản: mục lục, số điều khoản ngoài lề trên màn hình rộng."
        criteria={[
          "Mỗi điều, khoản, điểm có địa chỉ; thứ bậc tiêu đề đúng.",
          "Mục lục là nav có tên.",
        ]}
      >
        <LegalText
          clauses={CLAUSES}
          level={4}
          actions={({ opinions }) => <a href="#y-kien">{opinions} ý kiến</a>}
        />
      </Specimen>
    </>
  );
}
