import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { units } from "#db/schema/units.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makeRecord } from "#tests/factories/records.ts";
import { day, makePerson, makeWorld } from "#tests/factories/world.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(3).getTime() - Date.now());
const policy = await makePolicy(world, { title: "Dự thảo của phường Hồng Bàng" });
const dialogue = await makeRecord(site.db, {
  kind: "DT",
  state: "announced",
  title: "Đối thoại ở tổ dân phố 7",
  villageCode: "11311-007",
});
await makeRecord(site.db, { kind: "PA", state: "diverted", title: "canary-mật" });

const textOf = async (path: string) => (await site.fetch(path)).text();
const unitsIn = (html: string) =>
  [...html.matchAll(/href="\/don-vi\/(\d{5})"/g)].map(([, code]) => code);

test("the index lists every unit once, by kind and in Vietnamese order", async () => {
  const html = await textOf("/don-vi");
  expect(new Set(unitsIn(html)).size).toBe(114);
  const names = [...html.matchAll(/href="\/don-vi\/\d{5}">(Phường [^<]+)</g)].map(
    ([, name = ""]) => name,
  );
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "vi")));
  expect(html.indexOf("Phường Ái Quốc")).toBeLessThan(html.indexOf("Đặc khu Cát Hải"));
});

test.each([
  "minh khai",
  "Minh Khai",
  "MINH KHAI".normalize("NFD"),
  "phuong minh khai",
  "phường minh khai",
])("the former name %j leads to the unit it is part of", async (q) => {
  const html = await textOf(`/don-vi?q=${encodeURIComponent(q)}`);
  expect(unitsIn(html)[0]).toBe("11311");
  expect(html).toContain("gồm Phường Minh Khai (Quận Hồng Bàng) cũ");
});

test.each([
  ["hong bang", "11311"],
  ["Hồng Bàng", "11311"],
  ["11311", "11311"],
  ["thuỷ nguyên", "11560"],
  ["thủy nguyên", "11560"],
  ["hong bagn", "11311"],
])("%j finds its unit first", async (q, code) => {
  const found = unitsIn(await textOf(`/don-vi?q=${encodeURIComponent(q)}`));
  expect(found[0]).toBe(code);
});

test("names that only look alike stay away where the name itself is found", async () => {
  expect(unitsIn(await textOf("/don-vi?q=hong%20bang"))).toEqual(["11311"]);
});

test("a name that nobody has ends in help and the whole list", async () => {
  const html = await textOf("/don-vi?q=qqqqqq");
  expect(html).toContain("Không có đơn vị nào hợp với “qqqqqq”");
  expect(new Set(unitsIn(html)).size).toBe(114);
});

test("a commune's page shows its drafts, its villages, its former names", async () => {
  const html = await textOf("/don-vi/11311");
  expect(html).toContain("Dự thảo của phường Hồng Bàng");
  expect(html).toContain(`/doi-thoai/${dialogue}`);
  expect(html).toContain('href="/don-vi/11311/007"');
  expect(html).toContain("Phường Minh Khai");
  expect(html).not.toContain("canary");
  expect(await textOf("/don-vi/10660")).not.toContain(policy.code);
});

test("the city's page shows what all its units ask", async () => {
  const html = await textOf("/don-vi/31");
  expect(html).toContain(policy.code);
  expect(html).toContain('href="/don-vi/10660"');
});

test("a village's page says what is known and what to do next", async () => {
  const html = await textOf("/don-vi/11311/007");
  expect(html).toContain("120 hộ");
  expect(html).toContain("Đối thoại ở tổ dân phố 7");
  expect(html).toContain("/chinh-sach?tinh-trang=dang-lay&amp;don-vi=11311");
  expect(await textOf("/don-vi/11311/001")).toContain("Chưa có hồ sơ nào nhắc riêng đến nơi này");
});

test("a village that was merged says since when and with what", async () => {
  await site.db
    .update(units)
    .set({ validTo: "2026-10-31", successorCode: "10660-001" })
    .where(eq(units.code, "11311-001"));
  const html = await textOf("/don-vi/11311/001");
  expect(html).toContain("Đơn vị này không còn");
  expect(html).toContain("31/10/2026");
  expect(html).toContain('href="/don-vi/10660/001"');
  expect(await textOf("/don-vi/11311")).not.toContain('href="/don-vi/11311/001"');
});

test("a chosen unit is remembered without an account, comes first at home and can be forgotten", async () => {
  const reader = site.visitor();
  expect(await (await reader.get("/")).text()).not.toContain("Đang lấy ý kiến ở");
  const chosen = await reader.submit("/don-vi/11311", { chon: "1" }, "chon");
  expect(chosen.status).toBe(303);
  expect(chosen.headers.get("location")).toBe("/don-vi/11311");
  expect(chosen.headers.get("set-cookie")).toMatch(
    /^don-vi=11311; Path=\/; HttpOnly; SameSite=Lax/,
  );
  expect(await (await reader.get("/don-vi/11311")).text()).toContain("Đây là đơn vị của tôi");
  const home = await reader.get("/");
  expect(home.headers.get("cache-control")).toBe("private, no-store");
  const html = await home.text();
  expect(html).toContain("Đang lấy ý kiến ở Phường Hồng Bàng");
  expect(html.split(`href="/chinh-sach/${policy.code}"`)).toHaveLength(2);
  await reader.submit("/don-vi/11311", { chon: "0" }, "chon");
  expect(reader.cookies.get("don-vi")).toBeUndefined();
});

test("who is signed in gets the commune of the account, unless another is chosen", async () => {
  const person = await makePerson(site.db, { email: "nguoi-o-day@vidu.example" });
  const reader = await site.signIn("nguoi-o-day@vidu.example");
  expect(person.unitPath).toBe("31/11311/11311-007");
  expect(await (await reader.get("/")).text()).toContain("Đang lấy ý kiến ở Phường Hồng Bàng");
  await reader.submit("/don-vi/10660", { chon: "1" }, "chon");
  expect(await (await reader.get("/")).text()).toContain("Đang lấy ý kiến ở Phường Ái Quốc");
});

test.each(["'", "../etc", "9".repeat(40), "99999"])(
  "a cookie that says %j is no unit and no failure",
  async (value) => {
    const answer = await site.fetch("/", { headers: { cookie: `don-vi=${value}` } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain("Đang lấy ý kiến ở");
  },
);

test("another site cannot choose for the reader", async () => {
  const answer = await site.fetch("/don-vi/11311", {
    method: "POST",
    headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
    body: new URLSearchParams({ chon: "1" }),
  });
  expect(answer.status).toBe(403);
  expect(answer.headers.has("set-cookie")).toBe(false);
});
