import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { accounts } from "#db/schema/accounts.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { makeUnits } from "#tests/factories/units.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
await makeUnits(site.db);

let people = 0;
const someone = (overrides: Record<string, string> = {}) => {
  people += 1;
  return {
    displayName: "Trần Thị Mới",
    identifier: `moi-${people}@vidu.example`,
    password: "cửa biển lộng gió chiều",
    unit: "11311",
    consent: "yes",
    ...overrides,
  };
};

test("a new account is signed in at once and sees itself unconfirmed", async () => {
  const visitor = site.visitor();
  const given = someone();
  const answer = await visitor.submit("/dang-ky", given);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/tai-khoan");
  const html = await (await visitor.get("/tai-khoan")).text();
  expect(html).toContain("Trần Thị Mới");
  expect(html).toContain("Phường Hồng Bàng");
  expect(html).toContain("Tài khoản chưa xác nhận");
});

test("the form asks for nothing it does not need, and ticks no consent beforehand", async () => {
  const html = await (await site.visitor().get("/dang-ky")).text();
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const names = [...main.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
  expect(names).toEqual(["displayName", "identifier", "password", "unit", "consent"]);
  expect(main).not.toMatch(/<input[^>]*\bchecked/);
  expect(main).toContain('<option value="11311">Phường Hồng Bàng</option>');
  expect(main).not.toContain('<option value="31">');
});

test("what is wrong is said all at once, and everything but the password is kept", async () => {
  const answer = await site.visitor().submit("/dang-ky", {
    displayName: "UBND phường",
    identifier: "không phải",
    password: "ngắn quá",
    unit: "10660",
  });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  for (const field of ["displayName", "identifier", "password", "consent"]) {
    expect(html).toContain(`href="#${field}"`);
  }
  expect(html).toContain('value="UBND phường"');
  expect(html).toContain('value="không phải"');
  expect(html).toMatch(/<option value="10660" selected="">/);
  expect(html).not.toContain("ngắn quá");
});

test("a form sent twice makes one account and signs in both times", async () => {
  const given = someone();
  const visitor = site.visitor();
  expect((await visitor.post("/dang-ky", given)).status).toBe(303);
  expect((await site.visitor().post("/dang-ky", given)).status).toBe(303);
  expect(await site.db.$count(accounts, eq(accounts.email, given.identifier))).toBe(1);
});

test("somebody else's address is refused without a word about him", async () => {
  const owner = await makeAccount(site.db, { displayName: "Chủ Nhân Thật" });
  const answer = await site
    .visitor()
    .submit("/dang-ky", someone({ identifier: owner.email ?? "" }));
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(html).not.toContain("Chủ Nhân Thật");
});

test("a place that is not on the list is 422", async () => {
  const answer = await site.visitor().post("/dang-ky", someone({ unit: "99999" }));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Nơi ở không có trong danh sách");
});

test.each([
  ["NUL", "An\u0000"],
  ["a lone surrogate", "An\ud800"],
  ["a bidi override", "An\u202e"],
  ["ten thousand letters", "a".repeat(10_000)],
  ["marks piled up", `a${"\u0301".repeat(50)}`],
])("a name with %s is 422, never a failure", async (_, displayName) => {
  expect((await site.visitor().post("/dang-ky", someone({ displayName }))).status).toBe(422);
});

test("a password of a thousand words is refused, not cut", async () => {
  const answer = await site
    .visitor()
    .post("/dang-ky", someone({ password: "cá kho ".repeat(1_000) }));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Mật khẩu dài quá");
});

test("a post from elsewhere is 403 and opens no account", async () => {
  const given = someone();
  const answer = await site.fetch("/dang-ky", { method: "POST", body: new URLSearchParams(given) });
  expect(answer.status).toBe(403);
  expect(await site.db.$count(accounts, eq(accounts.email, given.identifier))).toBe(0);
});

test("the way on is kept from one page to the other", async () => {
  const visitor = site.visitor();
  const html = await (await visitor.get("/dang-nhap?tiep=%2Fchinh-sach")).text();
  expect(html).toContain('href="/dang-ky?tiep=%2Fchinh-sach"');
  const answer = await visitor.submit("/dang-ky?tiep=%2Fchinh-sach", someone());
  expect(answer.headers.get("location")).toBe("/chinh-sach");
});
