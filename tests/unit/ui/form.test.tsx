import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DateFields } from "#app/ui/form/date-fields.tsx";
import { ErrorSummary, errorOf } from "#app/ui/form/error-summary.tsx";
import { RadioList } from "#app/ui/form/radio-list.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";

const CHOICES = [
  { value: "agree", label: "Đồng ý" },
  { value: "partly", label: "Đồng ý một phần", hint: "Viết rõ ở dưới." },
];

test("label, hint and error of a field are tied to its control, hint first", () => {
  const html = renderToStaticMarkup(
    <TextInput
      id="ten"
      name="name"
      label="Họ và tên"
      hint="Như trong giấy tờ"
      error="Hãy viết tên"
    />,
  );
  expect(html).toContain('<label class="label" for="ten">Họ và tên</label>');
  expect(html).toContain('aria-describedby="ten-goi-y ten-loi"');
  expect(html).toContain('id="ten-goi-y"');
  expect(html).toContain('id="ten-loi"');
  expect(html).toContain('aria-invalid="true"');
});

test("a field without hint and error describes itself by nothing", () => {
  const html = renderToStaticMarkup(<TextInput id="ten" name="name" label="Họ và tên" />);
  expect(html).not.toContain("aria-describedby");
  expect(html).not.toContain("aria-invalid");
});

test("an error says that it is one before it says what", () => {
  const html = renderToStaticMarkup(
    <TextInput id="ten" name="name" label="Tên" error="Hãy viết tên" />,
  );
  expect(html).toContain('<span class="visually-hidden">Lỗi: </span>Hãy viết tên');
});

test("what was typed comes back", () => {
  const html = renderToStaticMarkup(
    <TextArea id="y" name="text" label="Ý kiến" value={"Dòng một\n<b>Dòng hai</b>"} />,
  );
  expect(html).toContain("Dòng một\n&lt;b&gt;Dòng hai&lt;/b&gt;</textarea>");
});

test("the limit of a text is said in words and tied to its box", () => {
  const html = renderToStaticMarkup(<TextArea id="y" name="text" label="Ý kiến" limit={5000} />);
  expect(html).toContain('aria-describedby="y-dem"');
  expect(html).toContain("Tối đa 5.000 ký tự.");
});

test("the summary takes focus and leads to each field", () => {
  const html = renderToStaticMarkup(
    <ErrorSummary
      errors={[
        { field: "y-kien", message: "Hãy viết ý kiến" },
        { field: "", message: "Đợt lấy ý kiến đã hết hạn" },
      ]}
    />,
  );
  expect(html).toContain('role="alert" tabindex="-1" autofocus=""');
  expect(html).toContain('<a href="#y-kien">Hãy viết ý kiến</a>');
  expect(html).toContain("<li>Đợt lấy ý kiến đã hết hạn</li>");
});

test("a form without errors has no summary", () => {
  expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe("");
});

test("the message of a field is found by its id", () => {
  const errors = [{ field: "a", message: "Lỗi a" }];
  expect(errorOf(errors, "a")).toBe("Lỗi a");
  expect(errorOf(errors, "b")).toBeUndefined();
});

test("the summary's link to a list of choices reaches its first choice", () => {
  const html = renderToStaticMarkup(
    <RadioList
      id="thai-do"
      name="stance"
      label="Ý kiến chung"
      choices={CHOICES}
      value="partly"
      error="Hãy chọn"
    />,
  );
  expect(html).toContain('type="radio" id="thai-do" name="stance" value="agree"');
  expect(html).toContain('aria-describedby="thai-do-loi"');
  expect(html).toMatch(/id="thai-do-2"[^>]*aria-describedby="thai-do-2-goi-y"[^>]*checked=""/);
});

test("a date is three labelled fields that keep their parts and share the error", () => {
  const html = renderToStaticMarkup(
    <DateFields
      id="ngay"
      name="ngay"
      label="Ngày họp"
      value={{ day: "31", month: "2", year: "2026" }}
      error="Tháng 2 không có ngày 31"
    />,
  );
  expect(html).toContain('for="ngay"');
  expect(html).toContain('name="ngay-ngay"');
  expect(html).toContain('name="ngay-thang"');
  expect(html).toContain('name="ngay-nam"');
  expect(html.match(/aria-describedby="ngay-loi"/g)).toHaveLength(4);
});
