import { expect, test } from "vitest";
import { canonicalForm } from "#app/domain/rich-text/canonical.ts";
import { fromPlainText } from "#app/domain/rich-text/from-plain-text.ts";
import { readTypedText } from "#app/domain/rich-text/typed-text.ts";
import { aDocument, aParagraph } from "#tests/factories/rich-text.ts";

const bold = (text: string) =>
  aDocument({ type: "paragraph", content: [{ type: "text", text, marks: [{ type: "bold" }] }] });
const read = (text: string, document?: unknown, max = 5_000) =>
  readTypedText({ text, json: document === undefined ? "" : JSON.stringify(document) }, max);

test("formatting counts while it says what the box says", () => {
  expect(read("Tiếp thu.\r\n", bold("Tiếp thu."))).toEqual({
    ok: true,
    value: { text: "Tiếp thu.", rich: bold("Tiếp thu.") },
  });
});

test("words changed without script win over the formatting they had", () => {
  expect(read("Không tiếp thu.", bold("Tiếp thu."))).toEqual({
    ok: true,
    value: { text: "Không tiếp thu.", rich: null },
  });
});

test("a box alone becomes a list where it is written like one, and stays as it was typed", () => {
  const text = "Vì:\n- một\n- hai";
  expect(read(text)).toEqual({ ok: true, value: { text, rich: fromPlainText(text) } });
  expect(read("Một\n\nhai")).toEqual({ ok: true, value: { text: "Một\n\nhai", rich: null } });
});

test("plain paragraphs from the editor are stored without formatting", () => {
  expect(read("- Một", aDocument(aParagraph("- Một")))).toMatchObject({ value: { rich: null } });
});

test("texts are refused as everywhere, formatting as it is read", () => {
  expect(read("x".repeat(11), undefined, 10)).toMatchObject({ refusal: { code: "text_too_long" } });
  expect(read("a\u0000")).toMatchObject({ refusal: { code: "invalid_text" } });
  expect(read("x", { type: "doc" })).toMatchObject({ refusal: { code: "invalid_text" } });
  expect(readTypedText({ text: "x", json: "{" }, 10)).toMatchObject({ ok: false });
  expect(read("", bold("x"))).toEqual({ ok: true, value: { text: "", rich: null } });
});

test("more lines than nodes may be stored stay plain", () => {
  const lines = `- a\n${"b\n".repeat(2_600)}`;
  expect(read(lines, undefined, 10_000)).toMatchObject({ ok: true, value: { rich: null } });
  const some = fromPlainText("- a\n- b");
  expect(readTypedText({ text: "- a\n- b", json: canonicalForm(some) }, 100)).toMatchObject({
    value: { rich: some },
  });
});
