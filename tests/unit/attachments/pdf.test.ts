import { expect, test } from "vitest";
import { inspectPdf } from "#app/services/attachments/inspect-pdf.server.ts";
import { aPdf, pdfWithPacked } from "#tests/factories/upload-files.ts";

const flagsOf = async (bytes: Uint8Array) => {
  const inspected = await inspectPdf(Buffer.from(bytes));
  return inspected.ok ? inspected.flags : inspected.fault;
};

test("a plain PDF has nothing that the person who checks must look at", async () => {
  expect(await flagsOf(aPdf())).toEqual([]);
});

test.each([
  ["/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", "javascript"],
  ["/OpenAction << /S /J#61vaScript >>", "javascript"],
  ["/AA << /O << /JS 9 0 R >> >>", "javascript"],
  ["/OpenAction << /S /Launch /F (cmd.exe) >>", "launch"],
  ["/Names << /EmbeddedFiles 9 0 R >>", "embedded"],
  ["/EF << /F << /Type /EmbeddedFile >> >>", "embedded"],
  ["/Encrypt 9 0 R", "encrypted"],
])("%s is noticed as %s", async (catalog, flag) => {
  expect(await flagsOf(aPdf({ catalog }))).toEqual([flag]);
});

test("what is packed away is noticed as well", async () => {
  expect(await flagsOf(pdfWithPacked("<< /S /JavaScript /JS (x) >>"))).toEqual(["javascript"]);
});

test("a name that only begins like one of those is none of them", async () => {
  expect(await flagsOf(aPdf({ catalog: "/LaunchDate (x) /JSON (y) /JavaScripted 1" }))).toEqual([]);
});

test("bytes of a picture are not read as names", async () => {
  const stream = "4 0 obj\n<< /Length 9 >>\nstream\n\u0001/JS \u0002\nendstream\nendobj\n";
  expect(await flagsOf(aPdf({ objects: stream }))).toEqual([]);
});

test("packed objects that cannot be unpacked are passed over", async () => {
  const stream = "<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot packed\nendstream";
  expect(await flagsOf(aPdf({ objects: `4 0 obj\n${stream}\nendobj\n` }))).toEqual([]);
});

test("a PDF of nothing but openings is read in no time", async () => {
  const began = performance.now();
  await flagsOf(aPdf({ objects: "stream\n".repeat(200_000) }));
  await flagsOf(aPdf({ objects: "/#4".repeat(200_000) }));
  expect(performance.now() - began).toBeLessThan(3_000);
});
