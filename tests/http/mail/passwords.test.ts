import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { accounts, accountTokens, sessions } from "#db/schema/accounts.ts";
import { outbox } from "#db/schema/records.ts";
import { makeAccount, PASSWORD } from "#tests/factories/accounts.ts";
import { aMailer, mailed } from "#tests/factories/mailer.ts";
import { mailServer, type Received } from "#tests/setup/mail-server.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite({ mail: true });
const server = await mailServer();
const mailer = aMailer(site.db, server.url);
const NEW_PASSWORD = "sáu con vịt bơi qua đầm sen";

const inbox = async (): Promise<Received[]> => {
  await mailed(mailer);
  return server.take();
};

/** The path of the link that a mail carries. */
const pathIn = (received: Received | undefined): string =>
  /https:\/\/sau-dan\.test(\/\S+\/[\w-]{27})\s/.exec(received?.mail.text ?? "")?.[1] ?? "";

const asked = (email: string, headers: RequestInit["headers"] = {}) =>
  site.fetch("/dang-nhap/quen-mat-khau", {
    method: "POST",
    headers: { origin: site.origin, "sec-fetch-site": "same-origin", ...headers },
    body: new URLSearchParams({ email }),
  });

test("the link that is mailed sets a new password once and ends every session", async () => {
  const { id, email } = await makeAccount(site.db);
  const elsewhere = await site.signIn(email ?? "");
  await asked(email ?? "");
  const [received, ...others] = await inbox();
  expect(others).toEqual([]);
  expect(received?.to).toEqual([email]);
  expect(received?.mail.subject).toBe("Đặt lại mật khẩu Sáu Dân");
  expect(received?.mail.headers.some(({ key }) => key === "list-unsubscribe")).toBe(false);
  const path = pathIn(received);

  for (let i = 0; i < 3; i++) expect((await site.fetch(path)).status).toBe(200);
  const short = await site.visitor().submit(path, { password: "ngắn" });
  expect(short.status).toBe(422);
  expect(await short.text()).not.toContain("ngắn");

  const done = await site.visitor().submit(path, { password: NEW_PASSWORD });
  expect(done.headers.get("location")).toBe("/dang-nhap?da-dat-lai=1");
  expect(await site.db.select().from(sessions).where(eq(sessions.accountId, id))).toEqual([]);
  expect((await elsewhere.get("/tai-khoan")).status).toBe(303);
  const enter = (password: string) =>
    site.visitor().submit("/dang-nhap", { identifier: email ?? "", password });
  expect((await enter(PASSWORD)).status).toBe(422);
  expect((await enter(NEW_PASSWORD)).status).toBe(303);

  const again = await site.visitor().post(path, { password: "con trâu đi cày ruộng sâu" });
  expect(again.status).toBe(410);
  const [told] = await inbox();
  expect(told?.mail.subject).toBe("Mật khẩu Sáu Dân của bạn đã được thay");
  expect(told?.mail.text).not.toContain(NEW_PASSWORD);
});

test("known, unknown, unproven and phone-only addresses are answered alike, and only the first gets a mail", async () => {
  const known = await makeAccount(site.db);
  const unproven = await makeAccount(site.db, { confirmed: false });
  const before = (await site.db.select({ id: outbox.id }).from(outbox)).length;
  const pages = new Set<string>();
  const addresses = [known.email ?? "", unproven.email ?? "", "khong-ai-ca@vidu.example"];
  for (const email of addresses) {
    const answer = await asked(email);
    expect(answer.status).toBe(200);
    pages.add(await answer.text());
    expect([...answer.headers.keys()]).not.toContain("retry-after");
  }
  expect(pages.size).toBe(1);
  expect([...pages][0]).toContain("Nếu địa chỉ tồn tại");
  const after = (await site.db.select({ id: outbox.id }).from(outbox)).length;
  expect(after - before).toBe(addresses.length);
  expect((await inbox()).map(({ to }) => to)).toEqual([[known.email]]);
});

test("a fourth request within the hour is 429, for addresses that nobody has, too", async () => {
  const { email } = await makeAccount(site.db);
  for (const address of [email ?? "", `${crypto.randomUUID()}@vidu.example`]) {
    for (let i = 0; i < 3; i++) expect((await asked(address)).status).toBe(200);
    const answer = await asked(address);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(60);
    expect(await answer.text()).toContain(`value="${address}"`);
  }
  await inbox();
});

test("what is no address is 422 with what was typed", async () => {
  for (const email of ["", "không phải", "a@b", "x".repeat(400), "a@vidu.example\r\nBcc: b@c.vn"]) {
    expect((await asked(email)).status).toBe(422);
  }
});

test("a newer link ends the older, half an hour ends both, and neither is sent after its time", async () => {
  const { id, email } = await makeAccount(site.db);
  await asked(email ?? "");
  const older = pathIn((await inbox())[0]);
  await asked(email ?? "");
  const newer = pathIn((await inbox())[0]);
  expect((await site.visitor().post(older, { password: NEW_PASSWORD })).status).toBe(410);
  await site.db
    .update(accountTokens)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(accountTokens.accountId, id));
  expect((await site.visitor().post(newer, { password: NEW_PASSWORD })).status).toBe(410);

  await asked(email ?? "");
  await site.db
    .update(accountTokens)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(accountTokens.accountId, id));
  expect(await inbox()).toEqual([]);
});

test("the database keeps the links' hashes only", async () => {
  const { id, email } = await makeAccount(site.db);
  await asked(email ?? "");
  const token =
    pathIn((await inbox())[0])
      .split("/")
      .at(-1) ?? "none";
  const kept = [
    ...(await site.db.select().from(accountTokens).where(eq(accountTokens.accountId, id))),
    ...(await site.db.select().from(outbox).where(eq(outbox.recipientId, id))),
  ];
  expect(JSON.stringify(kept)).not.toContain(token);
});

test("without mail the page says where to go, and posting is 404", async () => {
  const off = await testSite();
  const html = await (await off.visitor().get("/dang-nhap/quen-mat-khau")).text();
  expect(html).toContain("quầy tiếp nhận");
  expect(html).not.toContain('name="email"');
  expect(
    (await off.visitor().post("/dang-nhap/quen-mat-khau", { email: "a@vidu.vn" })).status,
  ).toBe(404);
  expect(await (await off.visitor().get("/dang-nhap")).text()).not.toContain("quen-mat-khau");
  expect(await (await site.visitor().get("/dang-nhap")).text()).toContain("quen-mat-khau");
});

test("a new account is mailed the link that proves its address; opening it proves nothing", async () => {
  const email = `${crypto.randomUUID()}@vidu.example`;
  const visitor = site.visitor();
  await visitor.submit("/dang-ky", {
    displayName: "Lê Thị Mới",
    identifier: email,
    password: NEW_PASSWORD,
    consent: "yes",
  });
  const [received, ...others] = await inbox();
  expect(others).toEqual([]);
  expect(received?.to).toEqual([email]);
  expect(received?.mail.subject).toBe("Xác nhận e-mail cho tài khoản Sáu Dân");
  expect(received?.mail.text).not.toContain("Lê Thị Mới");
  const path = pathIn(received);
  expect(path).toContain("/tai-khoan/xac-nhan/");
  for (let i = 0; i < 3; i++) await site.fetch(path);
  await visitor.get(path);
  const unopened = await site.db.select().from(accounts).where(eq(accounts.email, email));
  expect(unopened[0]?.emailConfirmedAt).toBeNull();
  expect((await visitor.submit(path)).status).toBe(303);
  const opened = await site.db.select().from(accounts).where(eq(accounts.email, email));
  expect(opened[0]?.emailConfirmedAt).not.toBeNull();
});

test("the account page sends the link again, three times an hour, and never shows it", async () => {
  const { email } = await makeAccount(site.db, { confirmed: false });
  const visitor = await site.signIn(email ?? "");
  for (let i = 0; i < 3; i++) {
    const answer = await visitor.submit("/tai-khoan");
    const html = await answer.text();
    expect(html).toContain("Đã gửi thư xác nhận");
    expect(html).not.toContain("/tai-khoan/xac-nhan/");
    const [received] = await inbox();
    expect(received?.to).toEqual([email]);
  }
  expect((await visitor.submit("/tai-khoan")).status).toBe(429);
});
