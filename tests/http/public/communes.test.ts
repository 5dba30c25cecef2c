import { expect, test } from "vitest";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { askCommunes, makeCity, makeCityPolicy } from "#tests/factories/collections.ts";
import { accepted, decided, makeComment } from "#tests/factories/comments.ts";
import { headOf, movedPolicy } from "#tests/factories/policies.ts";
import { day } from "#tests/factories/world.ts";
import { deskSite, formWith, postEntries, wordsOf } from "#tests/setup/desk.ts";

const { site, world, as, at } = await deskSite(2);
const city = await makeCity(world);
const { drafter, resident } = world;
const reader = city.moderator;

const sentDraft = async () => {
  const parent = await makeCityPolicy(world, city, { title: "Kế hoạch chung của thành phố" });
  const parts = await askCommunes(world, city.drafter, parent.id);
  const of = (unit: string) => {
    const part = parts.find(({ unitCode }) => unitCode === unit);
    if (!part) throw new Error(`nothing was sent to ${unit}`);
    return part;
  };
  return { code: parent.code ?? "", id: parent.id, hongBang: of("11311"), aiQuoc: of("10660") };
};

const read = async (path: string) => wordsOf(await site.fetch(path));
const json = async (path: string) => (await site.fetch(path)).json();

test("a commune's page shows the city's text, its own counts and the way to the city's page", async () => {
  const draft = await sentDraft();
  await makeComment(world, draft.hongBang.code, { body: "Xin thêm đèn đường." });
  await makeComment(world, draft.aiQuoc.code, { body: "Xin thêm cây xanh.", reader });
  await makeComment(world, draft.code, { body: "Gửi thẳng thành phố.", reader });
  const part = await read(`/chinh-sach/${draft.hongBang.code}`);
  expect(part).toContain("Lấy ý kiến về dự thảo của thành phố");
  expect(part).toContain(draft.code);
  expect(part).toContain("Nội dung khoản 1 của Điều 1.");
  expect(part).toContain("Xin thêm đèn đường.");
  expect(part).not.toContain("Xin thêm cây xanh.");
  expect(part).not.toContain("Gửi thẳng thành phố.");
  const whole = await read(`/chinh-sach/${draft.code}`);
  for (const said of ["Xin thêm đèn đường.", "Xin thêm cây xanh.", "Gửi thẳng thành phố."]) {
    expect(whole).toContain(said);
  }
  expect(whole).toContain("Thu ý kiến qua xã, phường");
  expect(whole).toContain("Gửi qua Phường Hồng Bàng");
  expect(whole).toContain(`Toàn thành phố 3 1`);
  const english = await read(`/en/chinh-sach/${draft.hongBang.code}`);
  expect(english).toContain("Consultation on a draft of the city");
  const version = await site.fetch(`/chinh-sach/${draft.hongBang.code}/phien-ban/1`);
  expect(version.status).toBe(200);
});

test("who reads the list of drafts meets the city's once, and a commune's people meet it there", async () => {
  const { code, hongBang } = await sentDraft();
  const all = await (await site.fetch("/chinh-sach")).text();
  expect(all).toContain(`/chinh-sach/${code}"`);
  expect(all).not.toContain(hongBang.code);
  expect(await (await site.fetch("/")).text()).not.toContain(hongBang.code);
  for (const path of ["/chinh-sach?don-vi=11311", "/don-vi/11311"]) {
    expect(await (await site.fetch(path)).text(), path).toContain(hongBang.code);
  }
});

test("a resident comments at his commune and gets a receipt of that place", async () => {
  const { id, hongBang } = await sentDraft();
  const browser = await as(resident);
  const sent = await browser.submit(
    `/chinh-sach/${hongBang.code}/gop-y`,
    { stance: "agree", body: "Đồng ý, mong làm sớm.", dieu: "dieu-2" },
    "body",
  );
  expect(sent.status).toBe(303);
  expect(sent.headers.get("location")).toContain(`/chinh-sach/${hongBang.code}/gop-y/`);
  const receipt = await browser.follow(sent);
  expect(receipt.status).toBe(200);
  const [row] = await listResponseRows(world.db, id, { limit: 5 });
  expect(row).toMatchObject({ anchor: "dieu-2", commune: "Phường Hồng Bàng" });
  expect((await headOf(world, hongBang.id)).opinionCount).toBe(1);
});

test("the city's desk sends by a form: a day, all or a choice; mistakes keep what was chosen", async () => {
  await at(2);
  const parent = await makeCityPolicy(world, city);
  const desk = `/can-bo/chinh-sach/${parent.id}/xa-phuong`;
  const browser = await as(city.drafter);
  const fields = await formWith(browser, desk, "han-ngay");
  const late = { "han-ngay": "1", "han-thang": "2", "han-nam": "2027" };
  const post = (more: readonly (readonly [string, string])[], date: object = late) =>
    postEntries(browser, desk, [...Object.entries({ ...fields, ...date }), ...more]);
  const none = await post([]);
  expect(none.status).toBe(422);
  expect(await wordsOf(none)).toContain("chọn ít nhất một xã, phường");
  const early = await post([["xa-phuong", "11311"]], { ...late, "han-nam": "2025" });
  expect(early.status).toBe(422);
  expect(await early.text()).toMatch(/value="11311"[^>]*checked|checked[^>]*value="11311"/);
  const sent = await post([
    ["xa-phuong", "11311"],
    ["xa-phuong", "10660"],
    ["xa-phuong", "99999"],
  ]);
  expect(sent.status).toBe(303);
  const page = await wordsOf(await browser.follow(sent));
  expect(page).toContain("Đã gửi dự thảo về 2 xã, phường");
  const stale = await post([["tat-ca", "1"]]);
  expect(stale.status).toBe(409);
  const all = await formWith(browser, desk, "han-ngay");
  const rest = await postEntries(browser, desk, Object.entries({ ...all, ...late, "tat-ca": "1" }));
  expect(rest.status).toBe(303);
  expect((await headOf(world, parent.id)).communes).toBe(114);
  expect(await wordsOf(await browser.get(desk))).toContain("đều đã nhận dự thảo này");
  for (const stranger of [drafter, world.chair, resident]) {
    const answer = await (await as(stranger)).get(desk);
    expect([403, 404]).toContain(answer.status);
  }
});

test("a commune's desk offers what is its own, and nothing that the city decides", async () => {
  await at(2);
  const { hongBang } = await sentDraft();
  const dossier = `/can-bo/chinh-sach/${hongBang.id}`;
  const chair = await (await as(world.chair)).get(dossier);
  expect(chair.status).toBe(200);
  const words = await chair.text();
  for (const event of ["extend", "withdraw", "publish_revision"]) {
    expect(words, event).not.toContain(`value="${event}"`);
  }
  const browser = await as(drafter);
  const saved = await browser.submit(
    `${dossier}/xa-phuong`,
    { contact: "Bà Lan, 0225 111 222", meetings: "19:30 ngày 12/11/2026, nhà văn hóa số 7" },
    "meetings",
  );
  expect(saved.status).toBe(303);
  const shown = await read(`/chinh-sach/${hongBang.code}`);
  expect(shown).toContain("nhà văn hóa số 7");
  expect(shown).toContain("Bà Lan, 0225 111 222");
  const foreign = await (await as(city.aiQuocDrafter)).get(dossier);
  expect(foreign.status).toBe(404);
  await at(32);
  const form = await formWith(browser, dossier, "event", "hand_in_summary");
  const handed = await browser.post(dossier, { ...form, note: "Bà con nhất trí." });
  expect(handed.status).toBe(303);
  expect(await read(`/chinh-sach/${hongBang.code}`)).not.toContain("Bà con nhất trí.");
  await at(2);
});

test("signed once, each commune shows its rows of the one table, hidden ones without their words", async () => {
  await at(2);
  const { id, code, hongBang, aiQuoc } = await sentDraft();
  await makeComment(world, hongBang.code, { body: "Rạch Hồng Bàng cần nạo vét." });
  const hidden = await makeComment(world, aiQuoc.code, {
    body: "zqkhongaithay",
    fate: "submitted",
  });
  accepted(await decided(world, hidden.id, "hide", { by: world.otherModerator }));
  await makeComment(world, aiQuoc.code, { body: "Ái Quốc cần cầu mới.", reader });
  const system = { kind: "system" } as const;
  await recordCalendar(world.work(system, day(31.8)));
  const rows = await listResponseRows(world.db, id, { onlyUnanswered: true, limit: 50 });
  const given = rows.map((row) => ({ id: row.id, rowVersion: row.rowVersion }));
  const answer = { disposition: "accepted" as const, answer: "Đưa vào kế hoạch năm sau." };
  accepted(
    await answerRows(world.work(city.drafter, day(32)), { policyId: id, rows: given, ...answer }),
  );
  await movedPolicy(world, city.drafter, day(32), { id, event: "submit_response" });
  const signer = { event: "sign_response" as const, signedBy: "Chủ tịch UBND thành phố" };
  await movedPolicy(world, city.chair, day(33), { id, ...signer });
  await at(34);
  const part = await read(`/chinh-sach/${aiQuoc.code}/tiep-thu`);
  expect(part).toContain("Ái Quốc cần cầu mới.");
  expect(part).toContain("Đưa vào kế hoạch năm sau.");
  expect(part).toContain("Xem toàn bộ bảng của thành phố");
  expect(part).not.toContain("Rạch Hồng Bàng");
  const whole = await read(`/chinh-sach/${code}/tiep-thu`);
  expect(whole).toContain("Rạch Hồng Bàng cần nạo vét.");
  expect(whole).toContain("Gửi qua Phường Ái Quốc");
  const file = await json(`/chinh-sach/${aiQuoc.code}/tiep-thu.json`);
  expect(file.rows).toHaveLength(2);
  expect(file.rows.map((row: { commune: string }) => row.commune)).toEqual([
    "Phường Ái Quốc",
    "Phường Ái Quốc",
  ]);
  expect((await json(`/chinh-sach/${code}/tiep-thu.json`)).rows).toHaveLength(3);
  const csv = await (await site.fetch(`/chinh-sach/${hongBang.code}/tiep-thu.csv`)).text();
  expect(csv).toContain("Rạch Hồng Bàng");
  expect(csv).not.toContain("Ái Quốc cần cầu");
  const policy = await json(`/api/v1/policies/${aiQuoc.code}`);
  expect(policy).toMatchObject({ collectsFor: code, opinions: 2, state: "responded" });
  expect(policy.clauses.length).toBeGreaterThan(0);
  expect(await json(`/api/v1/policies/${code}`)).toMatchObject({ communes: 2, opinions: 3 });
  const api = await json(`/api/v1/policies/${aiQuoc.code}/responses`);
  expect(api.items).toHaveLength(2);
  for (const at of [code, aiQuoc.code]) {
    for (const path of [
      `/chinh-sach/${at}`,
      `/chinh-sach/${at}/tiep-thu`,
      `/chinh-sach/${at}/tiep-thu.json`,
      `/chinh-sach/${at}/tiep-thu.csv`,
      `/api/v1/policies/${at}/comments`,
      `/api/v1/policies/${at}/responses`,
    ]) {
      const answer = await site.fetch(path);
      expect(answer.status, path).toBe(200);
      expect(await answer.text(), path).not.toContain("zqkhongaithay");
    }
  }
  await at(2);
});
