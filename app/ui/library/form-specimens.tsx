import { CheckAnswers } from "../form/check-answers.tsx";
import { Checkbox, CheckboxList } from "../form/checkbox-list.tsx";
import { DateFields } from "../form/date-fields.tsx";
import { ErrorSummary, errorOf } from "../form/error-summary.tsx";
import { FileInput } from "../form/file-input.tsx";
import { RadioList } from "../form/radio-list.tsx";
import { Select } from "../form/select.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Specimen } from "./specimen.tsx";

const ERRORS = [
  { field: "mau-y-kien-loi", message: "Hãy viết ý kiến, ít nhất một câu" },
  { field: "mau-thai-do-loi", message: "Hãy chọn bạn đồng ý hay không" },
  { field: "mau-ngay-loi", message: "Ngày họp phải có đủ ngày, tháng, năm" },
] as const;

const STANCES = [
  { value: "agree", label: "Đồng ý" },
  { value: "partly", label: "Đồng ý một phần", hint: "Bạn sẽ viết rõ phần nào ở câu sau." },
  { value: "disagree", label: "Không đồng ý" },
] as const;

export function FormSpecimens() {
  return (
    <>
      <Specimen
        name="ErrorSummary"
        use="Trên tiêu đề trang, khi biểu mẫu trở lại vì có lỗi."
        criteria={[
          "Nhận tiêu điểm; role=alert; mỗi dòng dẫn đến ô phải sửa.",
          "Cùng lời với lỗi cạnh ô; tiêu đề trang bắt đầu bằng “Lỗi:”.",
        ]}
      >
        <ErrorSummary errors={ERRORS} />
      </Specimen>
      <Specimen
        name="TextInput"
        use="Câu trả lời một dòng."
        criteria={[
          "Nhãn ở trên, gợi ý và lỗi nối bằng aria-describedby; ô sai mang aria-invalid.",
          "Ô không bắt buộc nói bằng chữ; bàn phím hợp với nội dung; cho dán.",
        ]}
      >
        <TextInput
          id="mau-ten"
          name="mau-ten"
          label="Họ và tên"
          autoComplete="name"
          value="Nguyễn Thị Phương Thảo"
        />
        <TextInput
          id="mau-dien-thoai"
          name="mau-dien-thoai"
          label="Số điện thoại"
          hint="Chỉ dùng để báo khi có trả lời, không hiện công khai."
          type="tel"
          autoComplete="tel"
          width="20"
          optional
        />
        <TextInput
          id="mau-thu-loi"
          name="mau-thu-loi"
          label="Thư điện tử"
          type="email"
          autoComplete="email"
          value="thao@"
          error="Địa chỉ thư phải có dạng ten@noi.vn"
        />
      </Specimen>
      <Specimen
        name="TextArea"
        use="Ý kiến, câu hỏi, lời kể; có lưu nháp trên máy khi có script."
        criteria={[
          "Giới hạn nói bằng chữ trước khi gõ; đếm lùi bằng vùng role=status, chỉ nói khi gần hết.",
          "Được gõ quá; chỗ nhập giãn theo chữ.",
        ]}
      >
        <TextArea
          id="mau-y-kien"
          name="mau-y-kien"
          label="Ý kiến của bạn"
          hint="Viết như đang nói chuyện cũng được."
          limit={5000}
          rows={4}
          draftKey="thu-vien"
        />
        <TextArea
          id="mau-y-kien-loi"
          name="mau-y-kien-loi"
          label="Ý kiến của bạn, có lỗi"
          rows={3}
          error={errorOf(ERRORS, "mau-y-kien-loi")}
        />
      </Specimen>
      <Specimen
        name="RadioList"
        use="Chọn một trong vài câu trả lời."
        criteria={[
          "Câu hỏi là legend; cả hàng là vùng bấm, cao ít nhất 44 px.",
          "Lỗi dẫn đến lựa chọn đầu tiên.",
        ]}
      >
        <RadioList
          id="mau-thai-do"
          name="mau-thai-do"
          label="Ý kiến chung về điều này"
          choices={STANCES}
          value="partly"
        />
        <RadioList
          id="mau-thai-do-loi"
          name="mau-thai-do-loi"
          label="Ý kiến chung, có lỗi"
          choices={STANCES}
          error={errorOf(ERRORS, "mau-thai-do-loi")}
        />
        <RadioList
          id="mau-nop-ho"
          name="mau-nop-ho"
          label="Gửi thay người khác?"
          inline
          value="khong"
          choices={[
            { value: "khong", label: "Không" },
            { value: "co", label: "Có, tôi nộp hộ" },
          ]}
        />
      </Specimen>
      <Specimen
        name="CheckboxList"
        use="Chọn nhiều; đồng ý một điều."
        criteria={[
          "Sự đồng ý không bao giờ được đánh dấu sẵn.",
          "Nói trước điều gì sẽ hiện công khai.",
        ]}
      >
        <CheckboxList
          id="mau-kenh"
          name="mau-kenh"
          label="Nhận tin qua"
          values={["cong"]}
          choices={[
            { value: "cong", label: "Thông báo trên cổng" },
            { value: "thu", label: "Thư điện tử" },
          ]}
        />
        <Checkbox
          id="mau-hien-ten"
          name="mau-hien-ten"
          choice={{
            value: "co",
            label: "Cho hiện tên tôi cạnh ý kiến",
            hint: "Không chọn thì hiện: Công dân (tổ dân phố 3).",
          }}
        />
      </Specimen>
      <Specimen
        name="DateFields"
        use="Ngày, tháng, năm: ba ô ngắn."
        criteria={["Mỗi ô có nhãn riêng; lỗi của cả ngày được nối với từng ô."]}
      >
        <DateFields
          id="mau-ngay"
          name="mau-ngay"
          label="Ngày họp tổ dân phố"
          hint="Ví dụ 12 11 2026"
        />
        <DateFields
          id="mau-ngay-loi"
          name="mau-ngay-loi"
          label="Ngày họp, có lỗi"
          value={{ day: "12", month: "", year: "2026" }}
          error={errorOf(ERRORS, "mau-ngay-loi")}
        />
      </Specimen>
      <Specimen
        name="Select"
        use="Danh sách dài mà người dùng biết trước; ngắn hơn bảy mục thì dùng RadioList."
        criteria={["Dùng select của trình duyệt; tên dài không làm trang tràn ngang."]}
      >
        <Select
          id="mau-don-vi"
          name="mau-don-vi"
          label="Xã, phường, đặc khu"
          options={[
            { label: "Phường", options: [{ value: "11311", label: "Phường Hồng Bàng" }] },
            { label: "Đặc khu", options: [{ value: "11948", label: "Đặc khu Bạch Long Vĩ" }] },
          ]}
        />
      </Specimen>
      <Specimen
        name="FileInput"
        use="Một tệp; loại và cỡ nói trong gợi ý."
        criteria={["Dùng ô chọn tệp của trình duyệt, kéo thả được mà không cần script."]}
      >
        <FileInput
          id="mau-tep"
          name="mau-tep"
          label="Tệp văn bản dự thảo"
          hint="Tệp .txt, tối đa 2 MB."
          accept=".txt"
        />
      </Specimen>
      <Specimen
        name="CheckAnswers"
        use="Trang cuối trước khi gửi."
        criteria={["Mỗi “Sửa” kèm tên câu hỏi cho trình đọc màn hình."]}
      >
        <CheckAnswers
          items={[
            { label: "Ý kiến chung", value: "Đồng ý một phần", change: { href: "#mau-thai-do" } },
            {
              label: "Ý kiến",
              value: <p>Nhà văn hóa chỉ mở buổi sáng thì người đi làm không dùng được.</p>,
              change: { name: "buoc", value: "y-kien" },
            },
          ]}
        >
          <Submit>Gửi ý kiến</Submit>
        </CheckAnswers>
      </Specimen>
    </>
  );
}
