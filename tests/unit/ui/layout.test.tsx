import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CopyProvider } from "#app/ui/copy.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { SiteLayout } from "#app/ui/layout/site-layout.tsx";
import { ComponentLibrary } from "#app/ui/library.tsx";

const frame = (
  path: string,
  lang: "vi" | "en" = "vi",
  reader: Parameters<typeof SiteLayout>[0]["reader"] = null,
) =>
  renderToStaticMarkup(
    <CopyProvider lang={lang}>
      <SiteLayout path={path} reader={reader}>
        <p>Trang</p>
      </SiteLayout>
    </CopyProvider>,
  );

test("the language switch keeps the page and its query", () => {
  expect(frame("/chinh-sach?unit=11311")).toContain('href="/en/chinh-sach?unit=11311"');
  expect(frame("/chinh-sach?unit=11311", "en")).toContain(
    'href="/chinh-sach?unit=11311" lang="vi"',
  );
});

test("the area of the page is marked, and only that", () => {
  const html = frame("/chinh-sach/CS-11311-2026-0004");
  expect(html).toContain('<a href="/chinh-sach" aria-current="true">Chính sách</a>');
  expect(html).not.toContain('<a href="/sang-kien" aria-current');
});

test("the skip link comes first and reaches the main content", () => {
  const html = frame("/");
  expect(html.indexOf('<a class="skip-link" href="#noi-dung"')).toBe(0);
  expect(html).toContain('<main id="noi-dung" tabindex="-1">');
});

test("help stands on every page", () => {
  expect(frame("/don-vi")).toContain('href="tel:1022"');
});

test("a guest can sign in and come back; a reader sees notices and signs out by POST", () => {
  expect(frame("/phan-anh")).toContain('href="/dang-nhap?tiep=%2Fphan-anh"');
  const html = frame("/phan-anh", "vi", { name: "Phạm Thị Én", unread: 3, staff: false });
  expect(html).toContain("Thông báo (3 chưa đọc)");
  expect(html).toContain('<form action="/dang-xuat" method="post">');
  expect(html).not.toContain("Bàn làm việc");
});

test("the title of a page that failed begins with the word for error", () => {
  expect(renderToStaticMarkup(<PageTitle title="Góp ý" failed />)).toContain(
    "<title>Lỗi: Góp ý – Sáu Dân Hải Phòng</title>",
  );
});

test("the whole library renders in both languages, with unique ids and no inline style", () => {
  for (const lang of ["vi", "en"] as const) {
    const html = renderToStaticMarkup(
      <CopyProvider lang={lang}>
        <ComponentLibrary />
      </CopyProvider>,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/ style=/);
    for (const [, target] of html.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)) {
      for (const id of (target ?? "").split(" ")) expect(ids).toContain(id);
    }
  }
});
