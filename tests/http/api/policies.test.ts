import { expect, test } from "vitest";
import type { OwnComment } from "#db/queries/comments.ts";
import { answerAll, commentOf, makeComment } from "#tests/factories/comments.ts";
import { makePolicy, movedPolicy, someText } from "#tests/factories/policies.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { allPages, askApi } from "#tests/setup/api.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(34).getTime() - Date.now());

const open = await makePolicy(world, { from: 10, text: someText(2), title: "Đang lấy ý kiến" });
const answered = await makePolicy(world, { title: "Đã trả lời" });
const shown: OwnComment[] = [];
for (let i = 0; i < 7; i++) {
  shown.push(
    await makeComment(world, answered.code, {
      body: `Ý kiến công khai số ${i + 1}`,
      anchor: i % 2 ? "dieu-1" : null,
      now: day(2 + i / 100),
    }),
  );
}
const hidden = await makeComment(world, answered.code, { fate: "hidden", body: "canary-ẩn" });
const withdrawn = await makeComment(world, answered.code, {
  fate: "withdrawn",
  body: "canary-rút",
});
await answerAll(world, answered.id, day(32), { disposition: "accepted", answer: "Đã tiếp thu." });
await movedPolicy(world, world.drafter, day(32), { id: answered.id, event: "submit_response" });
await movedPolicy(world, world.chair, day(33), {
  id: answered.id,
  event: "sign_response",
  signedBy: "Chủ tịch UBND phường",
});
const waiting = await makeComment(world, open.code, { fate: "submitted", now: day(12) });
const code = { code: answered.code ?? "" };

test("a policy carries its text clause by clause, parents by id", async () => {
  const policy = await askApi(site, "/api/v1/policies/{code}", { code: open.code ?? "" });
  expect(policy.clauses.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
    "dieu 1",
    "khoan 1",
    "khoan 2",
    "dieu 2",
    "khoan 1",
    "khoan 2",
  ]);
  const [article, first] = policy.clauses;
  expect(first).toMatchObject({ parentId: article?.id, text: "Nội dung khoản 1 của Điều 1." });
  expect(article).toMatchObject({ parentId: null, title: "Tên của Điều 1.", anchor: "dieu-1" });
  expect(policy).toMatchObject({
    preamble: "Căn cứ Luật Thực hiện dân chủ ở cơ sở;",
    textVersion: 1,
  });
  expect(await askApi(site, "/api/v1/records/{code}", { code: open.code ?? "" })).toEqual(policy);
});

test("comments are those that are shown, newest first, page by page", async () => {
  const ask = (query: Record<string, string>) =>
    askApi(site, "/api/v1/policies/{code}/comments", { ...code, query });
  const comments = await allPages(ask, 3);
  expect(comments.map(({ receipt }) => receipt)).toEqual(
    shown.map(({ receiptCode }) => receiptCode).reverse(),
  );
  expect(comments[0]).toMatchObject({
    text: "Ý kiến công khai số 7",
    clauseId: null,
    stance: "agree",
    disposition: "accepted",
    answer: "Đã tiếp thu.",
    who: "Công dân Tổ dân phố 7, Phường Hồng Bàng",
  });
  expect(JSON.stringify(comments)).not.toContain("canary");
});

test("responses give one row for each opinion that counts, hidden ones without words", async () => {
  const ask = (query: Record<string, string>) =>
    askApi(site, "/api/v1/policies/{code}/responses", { ...code, query });
  const rows = await allPages(ask, 3);
  expect(rows).toHaveLength(8);
  expect(rows.filter(({ opinion }) => opinion === null)).toMatchObject([
    { receipt: "", who: "", disposition: "accepted", answer: null },
  ]);
  expect(JSON.stringify(rows)).not.toContain("canary");
  expect(rows.map(({ receipt }) => receipt)).not.toContain(withdrawn.receiptCode);
  const file = await (await site.fetch(`/chinh-sach/${code.code}/tiep-thu.json`)).json();
  expect(rows).toEqual(file.rows);
});

test("before the signature there are no responses, and the page says the same", async () => {
  const given = { code: open.code ?? "" };
  expect(await askApi(site, "/api/v1/policies/{code}/responses", given)).toEqual({
    items: [],
    next: null,
    signed: false,
    signedAt: null,
    round: null,
  });
  expect((await site.fetch(`/chinh-sach/${open.code}/tiep-thu`)).status).toBe(200);
});

test("a receipt gives state and public answer, in every way people type it", async () => {
  const [comment] = shown;
  const { receiptCode = "" } = comment ?? {};
  const typed = `${receiptCode.slice(0, 4)} ${receiptCode.slice(4).toLowerCase()}`;
  const receipt = await askApi(site, "/api/v1/receipts/{code}", { code: typed });
  expect(receipt).toMatchObject({
    receipt: receiptCode,
    state: "answered",
    label: "Đã trả lời",
    group: "Đã xử lý",
    disposition: "accepted",
    answer: "Đã tiếp thu.",
    answeredPrivately: false,
    policy: { code: answered.code, url: `${site.origin}/chinh-sach/${answered.code}` },
  });
});

test("a receipt alone gives neither words nor a private answer", async () => {
  const { receiptCode } = await commentOf(world, hidden.receiptCode);
  const text = await (await site.fetch(`/api/v1/receipts/${receiptCode}`)).text();
  expect(JSON.parse(text)).toMatchObject({
    answeredPrivately: true,
    answer: null,
    disposition: null,
  });
  expect(text).not.toContain("canary");
  expect(text).not.toContain("Đã tiếp thu.");
  expect(
    await askApi(site, "/api/v1/receipts/{code}", { code: waiting.receiptCode }),
  ).toMatchObject({ state: "submitted", group: "Chờ tiếp nhận", answer: null });
});

test("wrong receipts are counted, after many even a right one has to wait", async () => {
  const { receiptFromBytes } = await import("#app/domain/receipts.ts");
  const guess = () => receiptFromBytes(crypto.getRandomValues(new Uint8Array(12)));
  let answer = await site.fetch(`/api/v1/receipts/${guess()}`);
  expect(answer.status).toBe(404);
  for (let i = 0; i < 200 && answer.status === 404; i++) {
    answer = await site.fetch(`/api/v1/receipts/${guess()}`);
  }
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect((await site.fetch(`/api/v1/receipts/${waiting.receiptCode}`)).status).toBe(429);
});
