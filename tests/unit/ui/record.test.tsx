import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { GROUPS } from "#app/domain/machine.ts";
import { CopyProvider } from "#app/ui/copy.tsx";
import type { ClauseView } from "#app/ui/record/clause.ts";
import { DaysLeft } from "#app/ui/record/days-left.tsx";
import { LegalText } from "#app/ui/record/legal-text.tsx";
import { QrCode } from "#app/ui/record/qr-code.tsx";
import { StatusTag } from "#app/ui/record/status-tag.tsx";
import { SummaryList } from "#app/ui/record/summary-list.tsx";
import { Timeline } from "#app/ui/record/timeline.tsx";

const text = (html: string) => html.replaceAll(/<[^>]+>/g, "");
const now = new Date("2026-12-09T09:00:00Z");
const due = new Date("2026-12-12T17:00:00Z");

test("every group has a word and a shape of its own", () => {
  const tags = GROUPS.map((group) => renderToStaticMarkup(<StatusTag group={group} />));
  const shapes = tags.map((html) => / d="([^"]+)"/.exec(html)?.[1]);
  expect(new Set(shapes).size).toBe(GROUPS.length);
  for (const html of tags) expect(text(html)).not.toBe("");
});

test("the state's own label stands in the tag, flags stand beside it", () => {
  const html = renderToStaticMarkup(
    <StatusTag group="processing" label="UBND đang xem xét" flags={["late"]} />,
  );
  expect(text(html)).toBe("UBND đang xem xétTrễ hạn");
});

test("days left name the last day with its year", () => {
  expect(text(renderToStaticMarkup(<DaysLeft now={now} due={due} />))).toBe(
    "còn 3 ngày (đến hết 12/12/2026)",
  );
  expect(text(renderToStaticMarkup(<DaysLeft now={now} due={due} workingDays={3} />))).toBe(
    "còn 3 ngày làm việc (đến hết 12/12/2026)",
  );
});

test("the last day is said as today", () => {
  const today = new Date("2026-12-12T10:00:00Z");
  expect(text(renderToStaticMarkup(<DaysLeft now={today} due={due} />))).toBe(
    "hết hạn hôm nay (đến hết 12/12/2026)",
  );
});

test("after its date a consultation is over and an office is late", () => {
  const after = new Date("2026-12-15T03:00:00Z");
  expect(text(renderToStaticMarkup(<DaysLeft now={after} due={due} />))).toBe(
    "đã hết hạn ngày 12/12/2026",
  );
  expect(text(renderToStaticMarkup(<DaysLeft now={after} due={due} workingDays={-2} duty />))).toBe(
    "trễ 2 ngày làm việc (đến hết 12/12/2026)",
  );
});

test("English counts one day as one", () => {
  const html = renderToStaticMarkup(
    <CopyProvider lang="en">
      <DaysLeft now={new Date("2026-12-11T09:00:00Z")} due={due} />
    </CopyProvider>,
  );
  expect(text(html)).toBe("1 day left (through 12 December 2026)");
});

test("the newest step of a timeline says so", () => {
  const html = renderToStaticMarkup(
    <Timeline
      steps={[
        { id: "2", at: due, what: "Mở lấy ý kiến", who: "UBND phường" },
        { id: "1", at: now, what: "Duyệt đăng", who: "Chủ tịch UBND phường" },
      ]}
    />,
  );
  expect(html.match(/Mới nhất/g)).toHaveLength(1);
  expect(html.indexOf("Mới nhất")).toBeLessThan(html.indexOf("Duyệt đăng"));
});

test("each change link says what it changes", () => {
  const html = renderToStaticMarkup(
    <SummaryList items={[{ label: "Ý kiến", value: "Mở buổi tối", change: { href: "#y" } }]} />,
  );
  expect(html).toContain('Sửa<span class="visually-hidden"> Ý kiến</span>');
});

test("a QR code is one path of rectangles inside its square", () => {
  const html = renderToStaticMarkup(
    <QrCode text="https://example.vn/tra-cuu?ma=K7PX" label="Mã QR" />,
  );
  expect(html).toMatch(/viewBox="0 0 (\d+) \1"/);
  expect(html).toContain('role="img" aria-label="Mã QR"');
  expect(html.match(/<path/g)).toHaveLength(2);
  expect(html).not.toContain("style=");
});

const article: ClauseView = {
  anchor: "dieu-12a",
  kind: "dieu",
  label: "Điều 12a.",
  title: "Giờ mở cửa",
  text: "Đoạn một.\nĐoạn hai.",
  opinions: 12,
  children: [
    {
      anchor: "dieu-12a-khoan-1",
      kind: "khoan",
      label: "1.",
      title: "",
      text: "Mở buổi tối.",
      children: [],
    },
  ],
};

test("every part of a legal text has its address, and the contents lead to its articles", () => {
  const html = renderToStaticMarkup(
    <LegalText
      clauses={[article]}
      actions={({ opinions }) => <a href="/y-kien">{opinions} ý kiến</a>}
    />,
  );
  expect(html).toContain('<section class="clause clause--dieu" id="dieu-12a"><h2');
  expect(html).toContain('id="dieu-12a-khoan-1"');
  expect(html).toContain("<p>Đoạn một.</p><p>Đoạn hai.</p>");
  expect(html).toContain('<li class="contents__dieu"><a href="#dieu-12a">');
  expect(html).toContain("12 ý kiến");
});
