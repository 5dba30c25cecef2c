import { ActionBar } from "../action-bar.tsx";
import { ButtonLink } from "../button.tsx";
import { Split } from "../layout/split.tsx";
import { ActiveFilters } from "../list/active-filters.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { FilterForm, FilterLinks } from "../list/filters.tsx";
import { ListHead } from "../list/list-head.tsx";
import { Pagination } from "../list/pagination.tsx";
import { RecordList, RecordRow } from "../list/record-row.tsx";
import { ProgressLine } from "../progress-line.tsx";
import { DaysLeft } from "../record/days-left.tsx";
import { DataTable } from "../table.tsx";
import { endOf, LONG_TITLE, NOW } from "./samples.ts";
import { Specimen } from "./specimen.tsx";

export function ListSpecimens() {
  return (
    <>
      <Specimen
        name="Filters"
        use="Một chiều là liên kết, các chiều khác là biểu mẫu hỏi bằng GET."
        criteria={["Mỗi cách lọc có địa chỉ riêng; bỏ được từng bộ lọc, mỗi nút nói tên bộ lọc."]}
      >
        <FilterLinks
          label="Giai đoạn"
          links={[
            { href: "#tat-ca", label: "Tất cả", count: "214", current: true },
            { href: "#dang", label: "Đang lấy ý kiến", count: "14" },
            { href: "#xong", label: "Đã giải trình", count: "169" },
          ]}
        />
        <FilterForm
          action="#loc"
          words={{ label: "Từ khóa", value: "nha van hoa" }}
          selects={[
            {
              id: "mau-loc-don-vi",
              name: "unit",
              label: "Đơn vị",
              empty: "Mọi đơn vị",
              options: [{ value: "11311", label: "Phường Hồng Bàng" }],
            },
          ]}
        />
        <ActiveFilters
          clearHref="#"
          filters={[
            { label: "từ khóa: nha van hoa", removeHref: "#bo-1" },
            { label: "Phường Hồng Bàng", removeHref: "#bo-2" },
          ]}
        />
      </Specimen>
      <Specimen
        name="RecordRow"
        use="Một hồ sơ trong danh sách."
        criteria={["Tên là tiêu đề và là liên kết duy nhất; trạng thái có chữ và hình."]}
      >
        <ListHead count={1214} sort="sắp hết hạn trước" />
        <RecordList>
          <RecordRow
            code="CS-11311-2026-0004"
            title={LONG_TITLE}
            href="#ho-so-1"
            unit="Phường Hồng Bàng"
            status={{ group: "processing", label: "Đang lấy ý kiến" }}
            date={<DaysLeft now={NOW} due={endOf("2026-11-24")} />}
            figure={{ value: "1.342", word: "ý kiến" }}
            sample
            level={3}
          />
          <RecordRow
            code="PA-11948-2026-0117"
            title="Nội dung chưa công khai"
            href="#ho-so-2"
            unit="Đặc khu Bạch Long Vĩ"
            status={{ group: "waiting", flags: ["late"] }}
            level={3}
          />
        </RecordList>
        <Pagination moreHref="#sau" firstHref="#dau" shown={20} total={1214} />
      </Specimen>
      <Specimen
        name="EmptyState"
        use="Khi chưa có gì: nói vì sao và làm gì tiếp."
        criteria={["Luôn có ít nhất một việc làm được."]}
      >
        <EmptyState title="Chưa có sáng kiến nào ở phường này" level={3}>
          <p>Sáng kiến đầu tiên có thể là của bạn.</p>
          <p>
            <ButtonLink href="#moi">Gửi sáng kiến</ButtonLink>
          </p>
        </EmptyState>
      </Specimen>
      <Specimen
        name="DataTable"
        use="Số liệu và bảng tổng hợp."
        criteria={[
          "Bảng thật: caption, th có scope; số thẳng hàng.",
          "Vùng cuộn ngang đi tới được bằng bàn phím và có tên.",
        ]}
      >
        <DataTable
          caption="Ý kiến theo điều"
          columns={[
            { key: "clause", label: "Điều" },
            { key: "title", label: "Nội dung" },
            { key: "people", label: "Người", numeric: true },
            { key: "opinions", label: "Ý kiến", numeric: true },
          ]}
          rows={[
            {
              key: "12a",
              head: "clause",
              cells: {
                clause: "Điều 12a",
                title: "Giờ mở cửa nhà văn hóa",
                people: "1.024",
                opinions: "1.280",
              },
            },
          ]}
          foot={{
            key: "sum",
            head: "clause",
            cells: { clause: "Cộng", title: "", people: "1.024", opinions: "1.280" },
          }}
        />
      </Specimen>
      <Specimen
        name="ProgressLine"
        use="Bàn làm việc: còn bao nhiêu việc."
        criteria={["Câu chữ là nhãn của thanh; thanh bắt đầu từ không."]}
      >
        <ProgressLine id="mau-tien-do" done={88} of={100} words="Còn 12 ý kiến chưa có kết quả" />
      </Specimen>
      <Specimen
        name="Split"
        use="Hai thứ đọc cạnh nhau; thanh việc làm nằm cuối màn hình điện thoại."
        criteria={["Thứ tự đọc là trái rồi phải; thanh việc làm có tên."]}
      >
        <Split
          left={<p>Ý kiến của người dân</p>}
          right={
            <>
              <p>Tiếp thu, giải trình</p>
              <ActionBar label="Việc làm với câu trả lời">
                <ButtonLink href="#ky">Ký và công khai</ButtonLink>
              </ActionBar>
            </>
          }
        />
      </Specimen>
    </>
  );
}
