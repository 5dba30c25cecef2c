import { Page, Section } from "./layout/page.tsx";
import { PageTitle } from "./layout/page-title.tsx";
import { FormSpecimens } from "./library/form-specimens.tsx";
import { LayoutSpecimens } from "./library/layout-specimens.tsx";
import { ListSpecimens } from "./library/list-specimens.tsx";
import { RecordSpecimens } from "./library/record-specimens.tsx";

/** Every component with its states and what it promises: read by people, by axe and by screenshots. */
export function ComponentLibrary() {
  return (
    <Page>
      <PageTitle
        title="Thư viện thành phần"
        lead="Mỗi thành phần của cổng với các trạng thái và tiêu chí tiếp cận của nó."
      />
      <Section id="khung" title="Khung trang">
        <LayoutSpecimens />
      </Section>
      <Section id="bieu-mau" title="Biểu mẫu">
        <FormSpecimens />
      </Section>
      <Section id="danh-sach" title="Danh sách">
        <ListSpecimens />
      </Section>
      <Section id="ho-so" title="Hồ sơ">
        <RecordSpecimens />
      </Section>
    </Page>
  );
}
