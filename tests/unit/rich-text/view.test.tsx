import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { storedRichText } from "#app/domain/rich-text/read.ts";
import { RichTextView } from "#app/ui/rich-text/view.tsx";
import { aDocument, aParagraph } from "#tests/factories/rich-text.ts";

const html = (document: unknown, under?: 2 | 3 | 4): string => {
  const text = storedRichText(document);
  if (!text) throw new Error("not a formatted text");
  return renderToStaticMarkup(<RichTextView text={text} {...(under ? { under } : {})} />);
};

test("a link says nothing of us to where it leads and opens nothing new", () => {
  const href = "https://x.vn/?a=1&b=2";
  const link = { type: "text", text: "xem", marks: [{ type: "link", attrs: { href } }] };
  expect(html(aDocument({ type: "paragraph", content: [link] }))).toBe(
    '<div class="rich-text" lang="vi"><p><a href="https://x.vn/?a=1&amp;b=2" rel="nofollow noopener ugc">xem</a></p></div>',
  );
});

test("words that look like markup stay words", () => {
  expect(html(aDocument(aParagraph("<script>alert(1)</script>")))).toContain(
    "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
  );
});

test.each([
  [2, "h3", "h4"],
  [3, "h4", "h5"],
  [4, "h5", "h6"],
] as const)("headings under a heading of level %i are %s and %s", (under, first, second) => {
  const heading = (level: number) => ({ ...aParagraph("x"), type: "heading", attrs: { level } });
  expect(html(aDocument(heading(3), heading(4)), under)).toContain(
    `<${first}>x</${first}><${second}>x</${second}>`,
  );
});

test("a table scrolls by keyboard, its head cells say what they head", () => {
  const row = (...types: string[]) => ({
    type: "tableRow",
    content: types.map((type) => ({ type, content: [aParagraph("x")] })),
  });
  const shown = html(
    aDocument({
      type: "table",
      content: [row("tableHeader", "tableHeader"), row("tableHeader", "tableCell")],
    }),
  );
  expect(shown).toContain('<section class="table-region" tabindex="0" aria-label="Bảng');
  expect(shown).toContain(
    '<tr><th scope="col"><p>x</p></th><th scope="col"><p>x</p></th></tr><tr><th scope="row"><p>x</p></th><td><p>x</p></td></tr>',
  );
});

test("numbers begin where they should, cells span what they should", () => {
  const item = { type: "listItem", content: [aParagraph("x")] };
  const attrs = { colspan: 2, rowspan: 3 };
  const shown = html(
    aDocument(
      { type: "orderedList", attrs: { start: 5 }, content: [item] },
      {
        type: "table",
        content: [
          { type: "tableRow", content: [{ type: "tableCell", attrs, content: [aParagraph("x")] }] },
        ],
      },
    ),
  );
  expect(shown).toContain('<ol start="5"><li><p>x</p></li></ol>');
  expect(shown).toContain('<td colSpan="2" rowSpan="3"><p>x</p></td>');
});
