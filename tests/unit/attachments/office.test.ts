import { expect, test } from "vitest";
import { inspectOffice } from "#app/services/attachments/inspect-office.server.ts";
import { aDocx, aXlsx, docxWith, outside } from "#tests/factories/upload-files.ts";

const RELS = "word/_rels/document.xml.rels";
const flagsOf = async (bytes: Uint8Array, type: "docx" | "xlsx" = "docx") => {
  const inspected = await inspectOffice(bytes, type);
  return inspected.ok ? inspected.flags : inspected.fault;
};

test("plain documents have nothing to look at", async () => {
  expect(await flagsOf(aDocx())).toEqual([]);
  expect(await flagsOf(aXlsx(), "xlsx")).toEqual([]);
});

test("links that a reader clicks are not the file's own reaching out", async () => {
  expect(
    await flagsOf(docxWith({ [RELS]: outside("hyperlink", "https://haiphong.gov.vn") })),
  ).toEqual([]);
});

test("a template on the writer's own disk is usual, and said", async () => {
  const own = outside("attachedTemplate", "file:///C:\\Users\\Ha\\Mau.dotm");
  expect(await flagsOf(docxWith({ [RELS]: own }))).toEqual(["external"]);
});

test.each([
  "http://a.example/a.dotm",
  "\\\\a.example\\a",
  "file://a.example/a",
  "file:////a.example/a",
  "file:///\\\\a.example\\a",
])("a template at %s is refused", async (target) => {
  expect(await flagsOf(docxWith({ [RELS]: outside("attachedTemplate", target) }))).toBe(
    "reaching_out",
  );
});

test("a picture from elsewhere and an object inside are said", async () => {
  expect(await flagsOf(docxWith({ [RELS]: outside("image", "http://a.example/a.png") }))).toEqual([
    "external",
  ]);
  expect(await flagsOf(docxWith({ "word/embeddings/oleObject1.bin": "x" }))).toEqual(["embedded"]);
  expect(await flagsOf(docxWith({ "word/embeddings/bang.xlsx": "x" }))).toEqual([]);
});

test("relationships in another prefix and other quotes are seen", async () => {
  const strange = `<p:Relationships xmlns:p="x"><p:Relationship\n Target = 'http://a.example/'\tTargetMode='External' Type='x/oleObject'/></p:Relationships>`;
  expect(await flagsOf(docxWith({ [RELS]: strange }))).toBe("reaching_out");
});

test("tags without end cost no time", async () => {
  const began = performance.now();
  await flagsOf(docxWith({ [RELS]: "<Relationship ".repeat(30_000) }));
  await flagsOf(docxWith({ [RELS]: `<Relationship ${" Type".repeat(80_000)}` }));
  expect(performance.now() - began).toBeLessThan(2_000);
});
