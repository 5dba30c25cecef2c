import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Role } from "#app/domain/actor.ts";
import { AI_QUOC, HONG_BANG, HONG_BANG_VILLAGE } from "#tests/factories/actors.ts";
import { askCommunes, makeCity, makeCityPolicy } from "#tests/factories/collections.ts";
import { accepted, commentOf, decided } from "#tests/factories/comments.ts";
import { anOpinion, makeClerk, makeGathering, receiptsOf } from "#tests/factories/gatherings.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { aPdf } from "#tests/factories/upload-files.ts";
import { day, makePerson } from "#tests/factories/world.ts";
import { deskSite, wordsOf } from "#tests/setup/desk.ts";
import { fileOf, postFiles } from "#tests/setup/site-files.ts";

const { site, world, as, at } = await deskSite();
await at(3);
const clerk = await makeClerk(world);
const desk = await as(clerk);
const policy = await makePolicy(world);
const list = `/can-bo/chinh-sach/${policy.id}/nguon-y-kien`;

const countOf = async (table: "gatherings" | "comments"): Promise<number> =>
  (await site.db.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.raw(table)}`))[0]
    ?.n ?? 0;

/** What a clerk types about a meeting, with one opinion. */
const meeting = (overrides: Record<string, string> = {}) => ({
  submissionId: crypto.randomUUID(),
  formId: crypto.randomUUID(),
  "so-yk": "5",
  kenh: "meeting",
  noi: "11311-007",
  "ngay-ngay": "4",
  "ngay-thang": "11",
  "ngay-nam": "2026",
  so_nguoi: "40",
  "yk-0-noi_dung": "Đề nghị nêu rõ kinh phí.",
  "yk-0-thai_do": "partly",
  "yk-0-so_nguoi": "12",
  "yk-1-noi_dung": "Đồng ý với Điều 2.",
  "yk-1-dieu_khoan": "khoản 1 Điều 2",
  "yk-1-thai_do": "agree",
  op: "luu",
  ...overrides,
});

const minutes = () =>
  [["tep", fileOf(aPdf({ objects: `% ${crypto.randomUUID()}\n` }), "biên bản.pdf")]] as const;

test("the desk opens to who keeps the dossier or enters there, and to nobody else", async () => {
  const at = (role: "village_head" | "intake" | "admin", path: string) =>
    makePerson(site.db, { roles: [[role, path]], unitPath: path });
  const status = async (who: Parameters<typeof as>[0]) => (await (await as(who)).get(list)).status;
  expect(await status(clerk)).toBe(200);
  expect(await status(world.drafter)).toBe(200);
  expect(await status(world.chair)).toBe(200);
  expect(await status(await at("village_head", HONG_BANG_VILLAGE))).toBe(200);
  expect(await status(world.otherChair)).toBe(404);
  expect(await status(await at("intake", AI_QUOC))).toBe(404);
  expect(await status(await at("admin", HONG_BANG))).toBe(404);
  expect(await status(world.resident)).toBe(403);
  expect((await site.visitor().get(list)).status).toBe(303);
  const draft = await makePolicy(world, { state: "draft" });
  expect((await desk.get(`/can-bo/chinh-sach/${draft.id}/nguon-y-kien`)).status).toBe(404);
});

test("whoever enters finds the open drafts of his place on his desk's first page", async () => {
  const { id, code, title } = await makePolicy(world, { title: "Quy định giờ họp chợ" });
  const home = async (role: Role, path: string) =>
    (
      await (
        await as(await makePerson(site.db, { roles: [[role, path]], unitPath: path }))
      ).get("/can-bo")
    ).text();
  const there = `/can-bo/chinh-sach/${id}/nguon-y-kien`;
  for (const [role, path] of [
    ["village_head", HONG_BANG_VILLAGE],
    ["intake", HONG_BANG],
    ["village_front", HONG_BANG_VILLAGE],
  ] as const) {
    const html = await home(role, path);
    expect(html, role).toContain("Nhập ý kiến thu ngoài cổng");
    expect(html, role).toContain(`href="${there}"`);
    expect(html, role).toContain(title);
    expect(html, role).toContain(code);
  }
  expect(await home("intake", AI_QUOC)).not.toContain(there);
  expect(await home("moderator", HONG_BANG)).not.toContain(there);
});

test("where a commune collects for the city, its own part stands on its desk", async () => {
  const city = await makeCity(world);
  const parent = await makeCityPolicy(world, city);
  const at = `/can-bo/chinh-sach/${parent.id}/nguon-y-kien`;
  const head = await as(
    await makePerson(site.db, {
      roles: [["village_head", HONG_BANG_VILLAGE]],
      unitPath: HONG_BANG_VILLAGE,
    }),
  );
  expect(await (await head.get("/can-bo")).text()).toContain(at);
  const [part] = await askCommunes(world, city.drafter, parent.id, ["11311"]);
  const after = await (await head.get("/can-bo")).text();
  expect(after).not.toContain(at);
  expect(after).toContain(`/can-bo/chinh-sach/${part?.id}/nguon-y-kien`);
  const slips = { channel: "paper", people: 3 } as const;
  const opinions = [anOpinion({ servedPerson: "Bà Kín Tên" })];
  await makeGathering(world, part?.id ?? "", { by: clerk, source: slips, opinions });
  const whole = await (await site.fetch(`/chinh-sach/${parent.code}`)).text();
  expect(whole).toContain("thu qua Phường Hồng Bàng");
  expect(whole).not.toContain("Bà Kín Tên");
  expect(await wordsOf(await site.fetch(`/chinh-sach/${part?.code}`))).not.toContain("thu qua");
  const { sources, people } = await (await site.fetch(`/api/v1/policies/${parent.code}`)).json();
  expect([people, sources]).toMatchObject([3, [{ collectedAt: part?.code, people: 3 }]]);
  expect(await (await as(city.drafter)).get(at).then((page) => page.text())).toContain(
    "thu qua Phường Hồng Bàng",
  );
});

test("a meeting goes in with its minutes and opinions, without script, and is read by all", async () => {
  expect((await desk.get(`${list}/moi`)).status).toBe(200);
  const sent = await postFiles(desk, `${list}/moi`, meeting(), minutes());
  expect(sent.status).toBe(303);
  const there = sent.headers.get("location") ?? "";
  const page = await wordsOf(await desk.get(there));
  expect(page).toContain("Đã lưu nguồn ý kiến");
  expect(page).toContain("biên bản.pdf");
  const receipts = await wordsOf(await desk.get(`${there.split("?")[0]}/bien-nhan`));
  expect(receipts).toContain("Mã biên nhận");
  const shown = await wordsOf(await site.fetch(`/chinh-sach/${policy.code}`));
  expect(shown).toContain("Hội nghị, cuộc họp");
  expect(shown).toContain("40 người");
  expect(shown).not.toContain("biên bản.pdf");
  expect(shown).not.toContain("Đề nghị nêu rõ kinh phí");
  const [code = ""] = await receiptsOf(world, there.split("?")[0]?.split("/").at(-1) ?? "");
  const looked = await wordsOf(await site.fetch(`/tra-cuu?ma=${code}`));
  expect(looked).toContain(policy.title);
});

test("a form that is wrong keeps every word and stores nothing", async () => {
  const before = await countOf("gatherings");
  const wrong = meeting({
    so_nguoi: "nhiều",
    "ngay-ngay": "31",
    "yk-1-dieu_khoan": "Điều 99",
    "yk-0-ho_ten": "Ông Không Cần",
  });
  const answer = await postFiles(desk, `${list}/moi`, wrong, minutes());
  expect(answer.status).toBe(422);
  const page = await answer.text();
  for (const kept of ["Đề nghị nêu rõ kinh phí.", "nhiều", "Điều 99", "Ông Không Cần"]) {
    expect(page).toContain(kept);
  }
  expect(page).toContain("Dự thảo không có điều, khoản này");
  const late = await postFiles(desk, `${list}/moi`, meeting({ "ngay-ngay": "6" }), minutes());
  expect(late.status).toBe(422);
  const bare = await postFiles(desk, `${list}/moi`, meeting(), []);
  expect([bare.status, await wordsOf(bare)]).toEqual([
    422,
    expect.stringContaining("đính kèm biên bản"),
  ]);
  expect(await countOf("gatherings")).toBe(before);
  const more = await postFiles(desk, `${list}/moi`, meeting({ op: "them-o" }), []);
  expect(more.status).toBe(200);
  expect(await more.text()).toContain('name="yk-7-noi_dung"');
});

test("a table is looked through first, taken whole, once; its faults come by line", async () => {
  const slips = await makeGathering(world, policy.id, {
    by: clerk,
    file: false,
    source: { channel: "paper", people: 10 },
  });
  const table = `${list}/${slips.id}/bang`;
  const before = await countOf("comments");
  const bad =
    "dieu_khoan,thai_do,so_nguoi,ho_ten,noi_dung\nĐiều 99,đồng ý,1,Bà Phiếu,Được\n,có lẽ,50,,\n";
  const faults = await desk.post(table, { op: "nhap", bang: bad });
  const said = await wordsOf(faults);
  expect(faults.status).toBe(422);
  for (const word of [
    "Dự thảo không có điều, khoản này",
    "Nhiều hơn số người của nguồn",
    "Thiếu họ tên",
    "Thiếu nội dung",
    "Bà Phiếu",
  ]) {
    expect(said).toContain(word);
  }
  const good =
    "thai_do;ho_ten;noi_dung;so_nguoi\nĐồng ý;Bà Một;Nên làm;\nKhông đồng ý;Ông Hai;Chưa nên;2\n";
  const look = await desk.post(table, { op: "xem", bang: good });
  expect([look.status, await wordsOf(look)]).toEqual([200, expect.stringContaining("Chưa lưu gì")]);
  expect(await countOf("comments")).toBe(before);
  const submissionId = crypto.randomUUID();
  const take = (id: string, bang: string) =>
    desk.post(table, { op: "nhap", bang, submissionId: id });
  expect((await take(submissionId, good)).status).toBe(303);
  expect((await take(submissionId, good)).status).toBe(303);
  const twice = await take(crypto.randomUUID(), good.replaceAll("\n", "\r\n"));
  expect([twice.status, await wordsOf(twice)]).toEqual([
    409,
    expect.stringContaining("đã được nhập"),
  ]);
  expect(await countOf("comments")).toBe(before + 2);
});

test("a source is put right and withdrawn from its page, with a public reason", async () => {
  const source = await makeGathering(world, policy.id, { by: clerk, opinions: [anOpinion()] });
  const page = `${list}/${source.id}`;
  const fields = { ...meeting({ so_nguoi: "35", op: "sua" }), ban: "1" };
  expect((await desk.post(page, { ...fields, ly_do: "" })).status).toBe(422);
  expect((await desk.post(page, { ...fields, ly_do: "Đếm lại" })).status).toBe(303);
  const shown = await wordsOf(await site.fetch(`/chinh-sach/${policy.code}`));
  expect(shown).toContain("40 → 35");
  expect(shown).toContain("Đếm lại");
  const stale = await desk.post(page, { op: "rut", ban: "1", ly_do: "Nhập nhầm" });
  expect(stale.status).toBe(409);
  const gone = await desk.post(page, { op: "rut", ban: "2", ly_do: "Nhập nhầm nguồn" });
  expect(gone.status).toBe(303);
  expect(await wordsOf(await site.fetch(`/chinh-sach/${policy.code}`))).toContain(
    "Nhập nhầm nguồn",
  );
  const drafter = await as(world.moderator);
  expect((await drafter.post(page, { op: "rut", ban: "3", ly_do: "Không được" })).status).toBe(403);
});

test("machines read people, bodies and opinions apart, with their sources", async () => {
  const answer = await site.fetch(`/api/v1/policies/${policy.code}`);
  const { people, opinions, channels, sources } = await answer.json();
  const sum = (what: "people" | "opinions") =>
    channels.reduce((total: number, row: Record<string, number>) => total + (row[what] ?? 0), 0);
  expect(sum("people")).toBe(people);
  expect(sum("opinions")).toBe(opinions);
  expect(sources.length).toBeGreaterThan(1);
  expect(JSON.stringify(sources)).not.toContain("Bà Một");
});

test("whose slip it is stays with the office, wherever the opinion is read", async () => {
  const { id, code } = await makePolicy(world);
  const name = "Bà Không Ai Biết";
  const slips = await makeGathering(world, id, {
    by: clerk,
    source: { channel: "paper", people: 2 },
    opinions: [anOpinion({ servedPerson: name, body: "Phiếu này được đọc." })],
  });
  const [receipt = ""] = await receiptsOf(world, slips.id);
  accepted(await decided(world, (await commentOf(world, receipt)).id, "show", { now: day(3) }));
  for (const address of [
    `/chinh-sach/${code}`,
    `/chinh-sach/${code}/tiep-thu`,
    `/api/v1/policies/${code}`,
    `/api/v1/policies/${code}/comments`,
    `/api/v1/policies/${code}/responses`,
    `/api/v1/receipts/${receipt}`,
    `/tra-cuu?ma=${receipt}`,
  ]) {
    const text = await (await site.fetch(address)).text();
    expect(text, address).not.toContain("Không Ai Biết");
  }
  const comments = await (await site.fetch(`/api/v1/policies/${code}/comments`)).text();
  expect(comments).toContain("Phiếu này được đọc.");
  expect(
    await wordsOf(await desk.get(`/can-bo/chinh-sach/${id}/nguon-y-kien/${slips.id}`)),
  ).toContain(name);
});
