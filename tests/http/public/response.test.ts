import { expect, test } from "vitest";
import { answerAll, makeComment } from "#tests/factories/comments.ts";
import { makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, endOf, makePerson, makeWorld } from "#tests/factories/world.ts";
import { askApi } from "#tests/setup/api.ts";
import { wordsOf } from "#tests/setup/desk.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
const OFFICE = "Phòng Văn hóa - Xã hội thử";

const at = (n: number) => site.app.site.clock.move(day(n).getTime() - Date.now());
const read = async (path: string) => wordsOf(await site.fetch(path));
const signedBy = "Bà Chủ tịch, UBND phường";

/** Hands the answers of a consultation in on a day, and signs them on the next one. */
const sign = async (id: string, n: number, answer: string) => {
  await answerAll(world, id, day(n), { disposition: "accepted", answer });
  await movedPolicy(world, world.drafter, day(n), { id, event: "submit_response" });
  await movedPolicy(world, world.chair, day(n + 1), { id, event: "sign_response", signedBy });
};

test("before it opens, the page of answers says when a draft opens", async () => {
  await at(0);
  const { code } = await makePolicy(world, { state: "scheduled" });
  const words = await read(`/chinh-sach/${code}/tiep-thu`);
  expect(words).toContain("Dự thảo mở lấy ý kiến từ 03/11/2026 đến hết 02/12/2026");
  expect(words).not.toContain("còn đang lấy ý kiến");
});

test("a signed answer is dated, and signed by the same office wherever it is read", async () => {
  const email = "nguoi-hoi@vidu.example";
  const by = await makePerson(site.db, { email });
  const policy = await makePolicy(world, { dossier: { draftingBody: OFFICE } });
  const { receiptCode } = await makeComment(world, policy.code, { by });
  await sign(policy.id, 32, "Đã bổ sung.");
  await at(34);
  const page = `/chinh-sach/${policy.code}/tiep-thu`;
  expect(await read(page)).toContain("Ngày ký 05/12/2026");
  const file = await (await site.fetch(`${page}.json`)).json();
  expect(file.policy).toMatchObject({ signedBy, signedAt: day(33).toISOString(), round: 1 });
  const own = await site.signIn(email);
  for (const words of [
    await read(page),
    await read(`/tra-cuu?ma=${receiptCode}`),
    await wordsOf(await own.get(`/tai-khoan/y-kien/${receiptCode}`)),
  ]) {
    expect(words).toContain(OFFICE);
  }
});

test("signed answers stay public while a new round runs, and the new ones wait", async () => {
  const policy = await makePolicy(world);
  await makeComment(world, policy.code, { body: "Ý kiến vòng đầu" });
  await sign(policy.id, 32, "Trả lời vòng đầu");
  const { code } = await movedPolicy(world, world.chair, day(35), {
    id: policy.id,
    event: "reopen_round",
    newClosesAt: endOf(80),
    note: "Lấy ý kiến lại",
  });
  await makeComment(world, code, { body: "Ý kiến vòng hai", now: day(40) });
  await answerAll(world, policy.id, day(41), { disposition: "noted", answer: "Bản nháp vòng hai" });
  await at(42);
  const page = `/chinh-sach/${code}/tiep-thu`;
  const words = await read(page);
  expect(words).toContain("Dự thảo được lấy ý kiến lại (vòng 2)");
  expect(words).toContain(signedBy);
  expect(await read(`/chinh-sach/${code}`)).toContain("Xem bản đã ký của vòng trước");
  const asked = { code: code ?? "" };
  const api = await askApi(site, "/api/v1/policies/{code}/responses", asked);
  expect(api).toMatchObject({ signed: true, round: 1, signedAt: day(33).toISOString() });
  expect(api.items).toHaveLength(1);
  const comments = await askApi(site, "/api/v1/policies/{code}/comments", asked);
  const everywhere = [
    words,
    await read(`/chinh-sach/${code}`),
    JSON.stringify(comments),
    JSON.stringify(api),
    await (await site.fetch(`${page}.csv`)).text(),
    await (await site.fetch(`${page}.json`)).text(),
  ];
  for (const text of everywhere) {
    expect(text).toContain("Trả lời vòng đầu");
    expect(text).not.toContain("Bản nháp vòng hai");
  }
  expect((await site.fetch(`${page}.pdf`)).status).toBe(404);
  await sign(policy.id, 82, "không dùng");
  await at(84);
  expect(await read(page)).toContain("Vòng lấy ý kiến 2");
  expect(await read(page)).toContain("Bản nháp vòng hai");
});
