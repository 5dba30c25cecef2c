import { VERBS } from "#app/domain/records/kinds.ts";
import { Alert, Notice } from "../alert.tsx";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { Details } from "../details.tsx";
import { Submit } from "../form/submit.tsx";
import { ICON_NAMES, Icon } from "../icon.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { HelpAside } from "../layout/help-aside.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { SearchBox } from "../layout/search-box.tsx";
import { SixVerbs, VerbsLine } from "../layout/six-verbs.tsx";
import { LinkTabs } from "../link-tabs.tsx";
import { Specimen } from "./specimen.tsx";

export function LayoutSpecimens() {
  return (
    <>
      <Specimen
        name="SixVerbs"
        use="Dải sáu điều trên trang chủ; dạng nhỏ trên mỗi hồ sơ."
        criteria={[
          "Là danh sách có thứ tự, có tên; bước hiện tại mang aria-current.",
          "Cánh hoa chỉ lặp lại chữ bên cạnh, ẩn với trình đọc màn hình.",
        ]}
      >
        <SixVerbs />
        {VERBS.map((verb) => (
          <VerbsLine key={verb} verb={verb} />
        ))}
      </Specimen>
      <Specimen
        name="Breadcrumbs"
        use="Mọi trang dưới trang chủ."
        criteria={["Là nav có tên; mỗi mục là một liên kết cao ít nhất 24 px."]}
      >
        <Breadcrumbs
          crumbs={[
            { label: "Chính sách", href: "/chinh-sach" },
            { label: "Phường Hồng Bàng", href: "/don-vi/11311" },
          ]}
        />
      </Specimen>
      <Specimen
        name="SearchBox"
        use="Trong đầu trang (nhỏ) và trên trang chủ (lớn)."
        criteria={[
          "Có nhãn thật; nút gửi mang chữ hoặc tên ẩn.",
          "Gõ Enter là tìm, không cần script.",
        ]}
      >
        <SearchBox id="mau-tim-lon" size="large" q="nha van hoa" />
      </Specimen>
      <Specimen
        name="LinkTabs"
        use="Các mặt của một hồ sơ, mỗi mặt có địa chỉ riêng."
        criteria={[
          "Là liên kết, không phải tab của script; mục hiện tại mang aria-current và chữ đậm.",
        ]}
      >
        <LinkTabs
          label="Các phần của hồ sơ"
          tabs={[
            { href: "#a", label: "Dự thảo", current: true },
            { href: "#b", label: "Ý kiến", count: "128" },
            { href: "#c", label: "Tiếp thu, giải trình" },
          ]}
        />
      </Specimen>
      <Specimen
        name="Button"
        use="Một việc chính cho mỗi màn hình; các việc khác nhẹ hơn."
        criteria={[
          "Cao ít nhất 48 px; trên điện thoại rộng hết màn hình.",
          "Chữ nói rõ việc sẽ làm.",
        ]}
      >
        <ButtonRow>
          <ButtonLink href="#a" icon="comment">
            Góp ý dự thảo này
          </ButtonLink>
          <Submit tone="secondary">Lưu nháp</Submit>
          <Submit tone="danger">Rút ý kiến</Submit>
          <ButtonLink href="#b" tone="quiet">
            Quay lại
          </ButtonLink>
        </ButtonRow>
      </Specimen>
      <Specimen
        name="Alert"
        use="Việc gì đã xảy ra, cái gì còn giữ, làm gì tiếp."
        criteria={["Mỗi sắc có hình riêng.", "Câu trả lời cho việc vừa làm mang role=status."]}
      >
        <Alert level={3} title="Trang này tính đến hôm nay">
          <p>Số liệu được tính lại mỗi đêm.</p>
        </Alert>
        <Alert level={3} tone="done" title="Đã lưu" />
        <Alert level={3} tone="wait" title="Ý kiến chưa hiện ngay">
          <p>Có người đọc trước khi hiển thị công khai.</p>
        </Alert>
        <Alert level={3} tone="stop" title="Chưa gửi được">
          <p>Đợt lấy ý kiến đã hết hạn. Bài viết vẫn còn ở dưới.</p>
        </Alert>
        <Notice>
          <p>Lời bên lề trong một bài dài.</p>
        </Notice>
        <SampleNotice />
      </Specimen>
      <Specimen
        name="Details"
        use="Phần thêm cho người cần, mở được khi không có script."
        criteria={["Dùng details và summary của trình duyệt; vùng bấm cao 44 px."]}
      >
        <Details summary="Vì sao có số người và số ý kiến?">
          <p>Một người có thể gửi nhiều ý kiến; hai số được đếm riêng.</p>
        </Details>
      </Specimen>
      <Specimen
        name="HelpAside"
        use="Cạnh mỗi biểu mẫu."
        criteria={["Số điện thoại là liên kết gọi được."]}
      >
        <HelpAside />
      </Specimen>
      <Specimen
        name="Icon"
        use="Nét vẽ đi kèm chữ, không bao giờ đứng một mình."
        criteria={["Ẩn với trình đọc màn hình; theo màu chữ, kể cả chế độ màu bắt buộc."]}
      >
        <ul className="specimen__icons bare">
          {ICON_NAMES.map((name) => (
            <li key={name}>
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
