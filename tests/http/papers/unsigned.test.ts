import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { answerAll, makeComment } from "#tests/factories/comments.ts";
import { makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day } from "#tests/factories/world.ts";
import { deskSite } from "#tests/setup/desk.ts";
import { formRows, readDocx, readPdfText } from "#tests/setup/read-paper.ts";
import { filesFolder } from "#tests/setup/test-app.ts";

const { site, world, as } = await deskSite(34, { papers: { dir: await filesFolder() } });
const chair = await as(world.chair);
const policy = await makePolicy(world, { title: "Quy định thử về bảng chưa ký" });
const at = (format: string) => `/can-bo/chinh-sach/${policy.id}/giay-to/bang-trinh-ky.${format}`;
const desk = `/can-bo/chinh-sach/${policy.id}/tiep-thu`;
for (const [i, anchor] of ["dieu-1", null].entries()) {
  await makeComment(world, policy.code, { body: `Lời số ${i + 1}.`, anchor, now: day(2 + i) });
}
const answered = { disposition: "accepted" as const, answer: "Tiếp thu lần đầu." };
await answerAll(world, policy.id, day(32), answered);

const bytesOf = async (format: string) =>
  new Uint8Array(await (await chair.get(at(format))).arrayBuffer());

test("the table is a paper before it is signed, and says that it is not public", async () => {
  expect(await (await chair.get(desk)).text()).toContain(at("pdf"));
  const docx = readDocx(await bytesOf("docx"));
  expect(docx.paragraphs.join("\n")).toContain("Bản trình ký, chưa công khai");
  expect(docx.paragraphs.join("\n")).toContain("(Ký, ghi rõ họ tên, đóng dấu)");
  expect(formRows(docx).map((row) => row.slice(2))).toEqual([
    [expect.stringContaining("Lời số 1."), expect.stringContaining("Tiếp thu lần đầu.")],
    [expect.stringContaining("Lời số 2."), expect.stringContaining("Tiếp thu lần đầu.")],
  ]);
  const pdf = await readPdfText(await bytesOf("pdf"));
  expect(pdf.title).toContain("Bản trình ký, chưa công khai");
});

test("an answer that changes makes it anew", async () => {
  await site.db.execute(sql`update comments set answer = 'Tiếp thu lần hai.',
    row_version = row_version + 1 where policy_id = ${policy.id} and body = 'Lời số 1.'`);
  expect(JSON.stringify(formRows(readDocx(await bytesOf("docx"))))).toContain("Tiếp thu lần hai.");
});

test("nobody else gets it, and there is none once the answers are signed", async () => {
  expect((await (await as(world.otherChair)).get(at("pdf"))).status).toBe(404);
  expect((await site.fetch(at("pdf"))).status).toBe(303);
  await movedPolicy(world, world.drafter, day(32), { id: policy.id, event: "submit_response" });
  expect((await chair.get(at("pdf"))).status).toBe(200);
  const signedBy = "Chủ tịch UBND phường";
  const signing = { id: policy.id, event: "sign_response", signedBy } as const;
  await movedPolicy(world, world.chair, day(33), signing);
  expect((await chair.get(at("pdf"))).status).toBe(404);
  expect(await (await chair.get(desk)).text()).not.toContain(at("pdf"));
});

test("a long one is waited for on a page of the desk", async () => {
  const long = await makePolicy(world, { title: "Quy định thử về bảng dài" });
  await makeComment(world, long.code, { body: "Một lời.", now: day(2) });
  await site.db.execute(sql`update policies set opinion_count = 600 where record_id = ${long.id}`);
  const answer = await chair.get(`/can-bo/chinh-sach/${long.id}/giay-to/bang-trinh-ky.pdf`);
  expect([answer.status, answer.headers.get("refresh")]).toEqual([202, "5"]);
  expect(await answer.text()).toContain("Đã viết 0 trên 600 ý kiến");
});
