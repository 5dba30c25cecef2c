import { expect, test } from "vitest";
import { unsubscribeToken } from "#app/auth/mail-link.ts";
import { findPreferences } from "#db/queries/mail-preferences.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { testSite } from "#tests/setup/site.ts";

const SECRET = "a secret that only tests know, 32+";
const site = await testSite({ secret: SECRET, mail: true });

const linkOf = (accountId: string, scope: "answers" | "followed" | "daily"): string =>
  `/thu/thoi-nhan/${unsubscribeToken(SECRET, { accountId, scope })}`;

/** What a mail program posts (RFC 8058): from its own servers, with no cookie and no page behind it. */
const oneClick = (path: string, headers: Record<string, string> = {}) =>
  site.fetch(path, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: "List-Unsubscribe=One-Click",
  });

const stranger = () => crypto.randomUUID();

const SENDERS: readonly Record<string, string>[] = [
  {},
  { origin: "https://mail.example" },
  { "sec-fetch-site": "cross-site" },
];

test.each(SENDERS)(
  "one click of a mail program ends the mails without signing in (%j)",
  async (headers) => {
    const { id } = await makeAccount(site.db);
    const answer = await oneClick(linkOf(id, "answers"), headers);
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await findPreferences(site.db, id)).toMatchObject({
      answers: "none",
      followed: "daily",
    });
    expect((await oneClick(linkOf(id, "answers"), headers)).status).toBe(200);
  },
);

test("opening the link changes nothing, however often, in either language; the button does", async () => {
  const { id } = await makeAccount(site.db);
  const path = linkOf(id, "followed");
  for (const address of [path, `/en${path}`, `${path}.data`]) {
    for (const method of ["GET", "HEAD"]) {
      const answer = await site.fetch(address, { method });
      expect(answer.status).toBe(200);
    }
  }
  expect(await findPreferences(site.db, id)).toBeNull();
  const done = await site.visitor().submit(path);
  expect(done.status).toBe(200);
  expect(await done.text()).toContain("Đã thôi gửi thư");
  expect(await findPreferences(site.db, id)).toMatchObject({
    answers: "at_once",
    followed: "none",
  });
});

test("an account that is gone gets the same page, byte for byte", async () => {
  const { id } = await makeAccount(site.db);
  const pages: string[] = [];
  for (const who of [id, stranger()]) {
    const path = linkOf(who, "daily");
    for (const answer of [await site.fetch(path), await oneClick(path)]) {
      expect(answer.status).toBe(200);
      pages.push((await answer.text()).replaceAll(path.split("/").at(-1) ?? "", "TOKEN"));
    }
  }
  expect(pages[0]).toBe(pages[2]);
  expect(pages[1]).toBe(pages[3]);
});

test("a link that was not signed here is 404 and ends nothing", async () => {
  const { id } = await makeAccount(site.db);
  const forged = unsubscribeToken("another secret, another installation", {
    accountId: id,
    scope: "answers",
  });
  for (const token of [forged, "x".repeat(44), "abc", id]) {
    expect((await site.fetch(`/thu/thoi-nhan/${token}`)).status).toBe(404);
    expect([403, 404]).toContain((await oneClick(`/thu/thoi-nhan/${token}`)).status);
  }
  expect(await findPreferences(site.db, id)).toBeNull();
});

test("the door that is open to mail programs is open to nothing else", async () => {
  for (const path of ["/theo-doi", "/tai-khoan/thu", "/dang-nhap", "/thu/thoi-nhan/abc/x"]) {
    expect((await oneClick(path)).status, path).toBe(403);
  }
});
