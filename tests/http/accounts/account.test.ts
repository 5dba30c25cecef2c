import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { accounts } from "#db/schema/accounts.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const token = "a".repeat(27);
const ROUTES = {
  "/tai-khoan": "profile",
  "/tai-khoan/sua": "edit",
  "/tai-khoan/phien": "sessions",
  "/tai-khoan/thong-bao": "notices",
  [`/tai-khoan/xac-nhan/${token}`]: "confirm-email",
};
const PAGES = Object.keys(ROUTES);

test.each(PAGES)("a guest at %s is sent to sign in and comes back", async (path) => {
  const answer = await site.visitor().get(path);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(`/dang-nhap?tiep=${encodeURIComponent(path)}`);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const { email, password } = await makeAccount(site.db);
  const signedIn = await site
    .visitor()
    .submit(answer.headers.get("location") ?? "", { identifier: email ?? "", password });
  expect(signedIn.headers.get("location")).toBe(path);
});

test.each(PAGES)("a guest who posts to %s is sent to sign in, too", async (path) => {
  const answer = await site.visitor().post(path);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toContain("/dang-nhap?tiep=");
});

test.each(Object.entries(ROUTES))(
  "the data of %s is not to be had by the framework's back door",
  async (path, route) => {
    const only = encodeURIComponent(`routes/account/${route}`);
    const answer = await site.visitor().get(`${path}.data?_routes=${only}`);
    const text = await answer.text();
    expect(answer.status).toBe(202);
    expect(text).toContain("/dang-nhap");
    expect(text).not.toContain("displayName");
  },
);

test("the English pages lead to the English sign-in", async () => {
  const answer = await site.visitor().get("/en/tai-khoan/phien");
  expect(answer.headers.get("location")).toBe("/en/dang-nhap?tiep=%2Fen%2Ftai-khoan%2Fphien");
});

test.each(PAGES)("%s opens for its owner, private, in both languages", async (path) => {
  const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
  for (const address of [path, `/en${path}`]) {
    const answer = await visitor.get(address);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain(" style=");
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
    expect(html).toContain(`nonce="${nonce}"`);
    expect(html).toContain("streamController.enqueue(");
  }
});

test("the page never sends the password's hash, nor the session's", async () => {
  const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
  for (const path of [
    "/tai-khoan",
    "/tai-khoan.data",
    "/tai-khoan/phien",
    "/tai-khoan/phien.data",
  ]) {
    const text = await (await visitor.get(path)).text();
    expect(text).not.toMatch(/argon2|passwordHash|secretHash|roleKey/);
  }
});

test("in the trial version the confirmation link is on the page, works by button, and only once", async () => {
  const { email, id } = await makeAccount(site.db, { confirmed: false });
  const visitor = await site.signIn(email ?? "");
  const asked = await visitor.submit("/tai-khoan");
  const html = await asked.text();
  expect(asked.status).toBe(200);
  expect(html).toContain("Chưa có thư nào được gửi");
  const link = /href="(\/tai-khoan\/xac-nhan\/[\w-]{27})"/.exec(html)?.[1] ?? "";

  expect((await visitor.get(link)).status).toBe(200);
  const unopened = await site.db.select().from(accounts).where(eq(accounts.id, id));
  expect(unopened[0]?.emailConfirmedAt).toBeNull();

  const done = await visitor.submit(link);
  expect(done.status).toBe(303);
  expect(await (await visitor.follow(done)).text()).toContain("Tài khoản đã xác nhận");

  const again = await visitor.post(link);
  expect(again.status).toBe(410);
  expect(await again.text()).toContain("Liên kết không còn dùng được");
});

test("somebody else's link is over for me", async () => {
  const owner = await site.signIn((await makeAccount(site.db, { confirmed: false })).email ?? "");
  const html = await (await owner.submit("/tai-khoan")).text();
  const link = /href="(\/tai-khoan\/xac-nhan\/[\w-]{27})"/.exec(html)?.[1] ?? "";
  const other = await site.signIn((await makeAccount(site.db, { confirmed: false })).email ?? "");
  expect((await other.post(link)).status).toBe(410);
});

test("a link of another form is 404", async () => {
  const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
  expect((await visitor.get("/tai-khoan/xac-nhan/abc")).status).toBe(404);
  expect((await visitor.post("/tai-khoan/xac-nhan/abc")).status).toBe(404);
});

test("in production no link is shown and the page says that no mail is sent yet", async () => {
  const production = await testSite({ demo: false });
  const { email } = await makeAccount(site.db, { confirmed: false });
  const visitor = await production.signIn(email ?? "");
  const html = await (await visitor.get("/tai-khoan")).text();
  expect(html).toContain("cổng chưa gửi được thư xác nhận");
  expect(html).not.toContain("Tạo liên kết xác nhận");
  expect((await visitor.post("/tai-khoan")).status).toBe(404);
  expect(await (await production.visitor().get("/dang-nhap")).text()).not.toContain("demo.example");
});

test("name and place are changed, the village in a second step", async () => {
  const { email } = await makeAccount(site.db, { unitCode: null });
  const visitor = await site.signIn(email ?? "");
  const saved = await visitor.submit("/tai-khoan/sua", {
    displayName: "  Lê Thị   Mới ",
    unit: "11311",
  });
  expect(saved.headers.get("location")).toBe("/tai-khoan?da-luu=1");
  const html = await (await visitor.follow(saved)).text();
  expect(html).toContain("Lê Thị Mới");
  expect(html).toContain("Phường Hồng Bàng");
  expect(await (await visitor.get("/tai-khoan/sua")).text()).toContain('value="11311-007"');
  await visitor.submit("/tai-khoan/sua", { village: "11311-007" });
  expect(await (await visitor.get("/tai-khoan")).text()).toContain("Tổ dân phố 7");
});

test("a bad name or place comes back with what was typed", async () => {
  const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
  const bad = await visitor.submit("/tai-khoan/sua", { displayName: "Chủ tịch UBND" });
  expect(bad.status).toBe(422);
  expect(await bad.text()).toContain('value="Chủ tịch UBND"');
  expect((await visitor.submit("/tai-khoan/sua", { unit: "99999", village: "" })).status).toBe(422);
});

test("one's own name is text, not markup", async () => {
  const { email } = await makeAccount(site.db, { displayName: "<script>alert(1)</script>" });
  const html = await (await (await site.signIn(email ?? "")).get("/tai-khoan")).text();
  expect(html).not.toContain("<script>alert(1)");
});
