import { expect, test } from "vitest";
import { findUnit } from "#db/queries/units.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makePerson } from "#tests/factories/world.ts";
import { deskSite, postFile, wordsOf } from "#tests/setup/desk.ts";
import { testSite } from "#tests/setup/site.ts";

const { site, world, as, at } = await deskSite();
const person = (role: Parameters<typeof makePerson>[1]) => makePerson(site.db, role);
const administrator = await person({ roles: [["admin", "31"]], unitPath: "31", name: "Quản Trị" });
const admin = await as(administrator);
const intake = await as(
  await person({ roles: [["intake", "31/11311"]], unitPath: "31/11311", name: "Tiếp Nhận" }),
);

test("the desk is for those who hold an office: others are told, guests sign in first", async () => {
  expect((await site.visitor().get("/can-bo")).status).toBe(303);
  const resident = await (await as(world.resident)).get("/can-bo");
  expect(resident.status).toBe(403);
  expect(await resident.text()).toContain("Bạn chưa được phép");
  const refused = await (await (await as(world.resident)).get("/can-bo")).text();
  expect(refused).not.toContain("tinh-trang=dang-lay");
  expect(refused.match(/<!DOCTYPE/gi)).toHaveLength(1);
  const helper = await (await as(await person({ roles: [["helper", "31/11311"]] }))).get("/can-bo");
  expect(helper.status).toBe(403);
  expect(await helper.text()).toContain('href="/chinh-sach?tinh-trang=dang-lay"');
  const head = await as(await person({ roles: [["village_head", "31/11311/11311-007"]] }));
  const page = await head.get("/can-bo");
  expect(page.status).toBe(200);
  expect(await wordsOf(page)).not.toContain("Chưa có phần việc nào");
  const intake = await (await as(await person({ roles: [["intake", "31/11311"]] }))).get("/can-bo");
  const html = await intake.text();
  expect(html).not.toContain("Chưa có phần việc nào");
  expect(html).toMatch(/<p><a href="\/can-bo\/xac-nhan-dien-thoai">/);
});

test("what waits is there for who can do it, what is late says so", async () => {
  const title = "Dự thảo chờ chủ tịch";
  await makePolicy(world, { state: "pending_publish", title });
  expect(await wordsOf(await (await as(world.chair)).get("/can-bo"))).toContain(title);
  expect(await wordsOf(await (await as(world.drafter)).get("/can-bo"))).not.toContain(title);
  expect(await wordsOf(await (await as(world.otherChair)).get("/can-bo"))).not.toContain(title);
  await at(3);
  expect(await wordsOf(await (await as(world.chair)).get("/can-bo"))).toMatch(/trễ \d+ ngày/);
});

test("the tabs lead only where one may go", async () => {
  const chair = await (await (await as(world.chair)).get("/can-bo")).text();
  expect(chair).toContain('href="/can-bo/chinh-sach"');
  expect(chair).not.toContain('href="/can-bo/kiem-duyet"');
  expect(chair).not.toContain('href="/can-bo/dong-ho"');
  const tools = await (await admin.get("/can-bo")).text();
  expect(tools).toContain('href="/can-bo/dong-ho"');
  expect(tools).not.toContain('href="/can-bo/chinh-sach"');
});

test("the clock moves forward, to a day, and back; nobody else moves it", async () => {
  const clock = "/can-bo/dong-ho";
  expect((await intake.get(clock)).status).toBe(403);
  expect((await intake.post(clock, { days: "1" })).status).toBe(403);
  await admin.post(clock, { op: "ve" });
  const start = Date.now();
  const moved = await admin.post(clock, { days: "20" });
  expect(moved.status).toBe(303);
  expect(site.app.site.clock.now().getTime() - start).toBeGreaterThan(19.9 * 86_400_000);
  expect((await admin.get(clock)).status).toBe(200);
  const later = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10).split("-");
  const onDay = await admin.post(clock, {
    op: "ngay",
    "day-nam": later[0] ?? "",
    "day-thang": later[1] ?? "",
    "day-ngay": later[2] ?? "",
  });
  expect(onDay.status).toBe(303);
  expect(site.app.site.clock.now().getTime() - start).toBeGreaterThan(58 * 86_400_000);
  expect((await admin.post(clock, { op: "ve" })).status).toBe(303);
  expect(Math.abs(site.app.site.clock.now().getTime() - Date.now())).toBeLessThan(5_000);
  await at(0);
});

test("a day that is past or unreal, and too many days, are refused with what was typed", async () => {
  const clock = "/can-bo/dong-ho";
  const past = { op: "ngay", "day-ngay": "1", "day-thang": "1", "day-nam": "2020" };
  for (const fields of [past, { ...past, "day-thang": "13" }, { days: "0" }, { days: "abc" }]) {
    const answer = await admin.post(clock, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("error-summary");
  }
});

test("outside of a demonstration there is neither clock nor library", async () => {
  const real = await testSite({ demo: false });
  const visitor = await real.signIn(`${administrator.id}@vidu.example`);
  expect((await visitor.get("/can-bo")).status).toBe(200);
  for (const path of ["/can-bo/dong-ho", "/can-bo/thu-vien"]) {
    expect((await visitor.get(path)).status).toBe(404);
  }
});

test("the library shows the components without the framework's script", async () => {
  const page = await intake.get("/can-bo/thu-vien");
  expect(page.status).toBe(200);
  expect(await page.text()).not.toContain("__reactRouterContext");
});

const HEAD = "ma,ten,loai,so_ho,tu_ngay,den_ngay,ma_ke_tiep";
const VILLAGES = "/can-bo/thon-to-dan-pho";

test("a table of villages is checked first, then taken whole", async () => {
  const bang = `${HEAD}\n21,Tổ dân phố số 21,to_dan_pho,150,01/07/2025,,`;
  const checked = await intake.post(VILLAGES, { xa: "11311", bang, op: "xem" });
  expect(checked.status).toBe(200);
  expect(await wordsOf(checked)).toContain("Bảng đúng: 1 thôn");
  expect(await findUnit(site.db, "11311-021")).toBeNull();
  const taken = await intake.post(VILLAGES, { xa: "11311", bang, op: "nhap" });
  expect(taken.status).toBe(303);
  expect(await wordsOf(await intake.follow(taken))).toContain("thêm 1, sửa 0");
  expect(await findUnit(site.db, "11311-021")).toMatchObject({ households: 150 });
});

test("faults are shown by line and column, nothing is taken, the table stays", async () => {
  const bang = `${HEAD}\n22,Tổ 22,to_dan_pho,150,01/07/2025,,\n22,,khu,-1,31/02/2026,,`;
  const answer = await intake.post(VILLAGES, { xa: "11311", bang, op: "nhap" });
  const words = await wordsOf(answer);
  expect(answer.status).toBe(422);
  expect(words).toContain("Mã này đã có ở dòng trên");
  expect(words).toContain("Không có ngày này");
  expect(words).toContain("22,Tổ 22,to_dan_pho");
  expect(await findUnit(site.db, "11311-022")).toBeNull();
});

test("only the own commune's list can be imported, by file too", async () => {
  const bang = `${HEAD}\n23,Tổ 23,to_dan_pho,10,01/07/2025,,`;
  const foreign = await intake.post(VILLAGES, { xa: "10660", bang, op: "nhap" });
  expect(foreign.status).toBe(422);
  expect((await (await as(world.chair)).get(VILLAGES)).status).toBe(403);
  const file = new File([Buffer.from(`\ufeff${bang}`)], "to.csv");
  const taken = await postFile(admin, VILLAGES, { xa: "10660", op: "nhap" }, file);
  expect(taken.status).toBe(303);
  expect(await findUnit(site.db, "10660-023")).not.toBeNull();
});

test("intake confirms a phone after meeting its holder", async () => {
  const phones = "/can-bo/xac-nhan-dien-thoai";
  await makeAccount(site.db, { phone: "+84912345678", confirmed: false });
  const unmet = await intake.post(phones, { phone: "0912 345 678" });
  expect(unmet.status).toBe(422);
  expect(await unmet.text()).toContain('value="0912 345 678"');
  expect((await intake.post(phones, { phone: "0900 000 000", met: "1" })).status).toBe(422);
  expect((await intake.post(phones, { phone: "0912 345 678", met: "1" })).status).toBe(303);
  expect((await intake.post(phones, { phone: "0912 345 678", met: "1" })).status).toBe(409);
  expect((await (await as(world.drafter)).get(phones)).status).toBe(403);
});

test("requests from elsewhere change nothing", async () => {
  const before = site.app.site.clock.now().getTime();
  const answer = await admin.fetch("/can-bo/dong-ho", {
    method: "POST",
    headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
    body: new URLSearchParams({ days: "5" }),
  });
  expect(answer.status).toBe(403);
  expect(site.app.site.clock.now().getTime() - before).toBeLessThan(60_000);
});
