import { expect, test } from "vitest";
import { SIGN_IN_LIMITS } from "#app/domain/accounts/limits.ts";
import { makeAccount, PASSWORD } from "#tests/factories/accounts.ts";
import { makeUnits } from "#tests/factories/units.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const resident = await makeAccount(site.db, { phone: "+84912345678" });
const email = resident.email ?? "";
const right = { identifier: email, password: PASSWORD };
const wrong = { identifier: email, password: "sai mật khẩu rồi nhé" };

test("the form signs in with an e-mail address and leads home", async () => {
  const visitor = site.visitor();
  const answer = await visitor.submit("/dang-nhap", right);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(await (await visitor.get("/tai-khoan")).text()).toContain(resident.displayName);
});

test("the form signs in with a phone number as people write it", async () => {
  const answer = await site
    .visitor()
    .submit("/dang-nhap", { identifier: "0912 345 678", password: PASSWORD });
  expect(answer.status).toBe(303);
});

test("the cookie is for this host, for http alone, and not for scripts", async () => {
  const answer = await site.visitor().submit("/dang-nhap", right);
  const line = answer.headers.getSetCookie().find((cookie) => cookie.startsWith("sau_dan="));
  expect(line).toMatch(
    /^sau_dan=[\w-]{27}\.[\w-]{27}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
  );
});

test("on https the cookie has the host prefix and is secure", async () => {
  const origin = "https://saudan.example";
  const secure = await testSite({ origins: [origin] });
  const answer = await secure.visitor().submit("/dang-nhap", right);
  const line = answer.headers.getSetCookie().find((cookie) => cookie.includes("sau_dan="));
  expect(line).toMatch(/^__Host-sau_dan=/);
  expect(line).toContain("; Secure");
  const planted = secure.visitor();
  planted.cookies.set("sau_dan", line?.split(/[=;]/)[1] ?? "");
  expect((await planted.get("/tai-khoan")).status).toBe(303);
});

test("a wrong password is 422, keeps the address and never shows the password again", async () => {
  const answer = await site.visitor().submit("/dang-nhap", wrong);
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain(`value="${email}"`);
  expect(html).not.toContain(wrong.password);
  expect(html).toContain("mật khẩu không đúng");
  expect(html).toContain("<title>Lỗi: ");
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test("an address nobody has gets the same answer, byte for byte but for the address", async () => {
  const texts: string[] = [];
  for (const identifier of [email, "khong-ai-ca@vidu.example", "0388888888", "hoàn toàn sai"]) {
    const answer = await site.visitor().submit("/dang-nhap", { ...wrong, identifier });
    expect(answer.status).toBe(422);
    expect([...answer.headers.keys()]).not.toContain("retry-after");
    texts.push((await answer.text()).replaceAll(`value="${identifier}"`, "value"));
  }
  expect(new Set(texts).size).toBe(1);
});

test("an address nobody has takes as long as a wrong password", async () => {
  const visitor = site.visitor();
  const time = async (identifier: string): Promise<number> => {
    const start = performance.now();
    await visitor.post("/dang-nhap", { identifier, password: wrong.password });
    return performance.now() - start;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let i = 0; i < 9; i++) {
    const account = await makeAccount(site.db);
    known.push(await time(account.email ?? ""));
    unknown.push(await time(`khong-ai-${i}@vidu.example`));
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[4] ?? 0;
  const ratio = median(unknown) / median(known);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

test("an empty form names both fields and costs no attempt", async () => {
  const answer = await site.visitor().submit("/dang-nhap", {});
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('href="#identifier"');
  expect(html).toContain('href="#password"');
});

test("after too many failures the answer is 429 and says when to come back", async () => {
  const { email: address } = await makeAccount(site.db);
  const guess = { identifier: address ?? "", password: wrong.password };
  const visitor = site.visitor();
  for (let i = 0; i < SIGN_IN_LIMITS.pair.points; i++) {
    expect((await visitor.post("/dang-nhap", guess)).status).toBe(422);
  }
  const answer = await visitor.post("/dang-nhap", { ...guess, password: PASSWORD });
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  const html = await answer.text();
  expect(html).toContain("quá nhiều lần nhập sai");
  expect(html).toContain(`value="${address}"`);
});

const forwarded = (identifier: string, chain: string): RequestInit => ({
  method: "POST",
  headers: { "sec-fetch-site": "same-origin", "x-forwarded-for": chain },
  body: new URLSearchParams({ identifier, password: wrong.password }),
});

test("an address that the caller writes himself changes nothing", async () => {
  const { email: address } = await makeAccount(site.db);
  const statuses: number[] = [];
  for (let i = 0; i <= SIGN_IN_LIMITS.pair.points; i++) {
    const answer = await site.fetch("/dang-nhap", forwarded(address ?? "", `203.0.${i}.1`));
    statuses.push(answer.status);
  }
  expect(statuses.at(-1)).toBe(429);
});

test("behind one proxy of ours the network is the one it saw, not the ones before it", async () => {
  const behind = await testSite({ trustedProxyHops: 1 });
  const { email: address } = await makeAccount(site.db);
  const knock = async (chain: string) =>
    (await behind.fetch("/dang-nhap", forwarded(address ?? "", chain))).status;
  for (let i = 0; i < SIGN_IN_LIMITS.pair.points; i++) {
    expect(await knock(`10.${i}.0.1, 198.51.100.${i}`)).toBe(422);
  }
  expect(await knock("10.99.0.1, 198.51.100.200")).toBe(429);
  expect(await knock("10.99.0.1, 198.51.101.1")).toBe(422);
});

test("the owner's own browser still gets in while strangers are kept out", async () => {
  const { email: address } = await makeAccount(site.db);
  const credentials = { identifier: address ?? "", password: PASSWORD };
  const owner = site.visitor();
  expect((await owner.submit("/dang-nhap", credentials)).status).toBe(303);
  await owner.post("/dang-xuat");
  const stranger = site.visitor();
  for (let i = 0; i < SIGN_IN_LIMITS.pair.points; i++) {
    await stranger.post("/dang-nhap", { ...credentials, password: wrong.password });
  }
  expect((await stranger.post("/dang-nhap", credentials)).status).toBe(429);
  expect((await owner.submit("/dang-nhap", credentials)).status).toBe(303);
});

test("a cookie that was there before the sign-in never becomes the session", async () => {
  const visitor = site.visitor();
  const planted = `${"a".repeat(27)}.${"b".repeat(27)}`;
  visitor.cookies.set("sau_dan", planted);
  const answer = await visitor.post("/dang-nhap", right);
  expect(answer.status).toBe(303);
  expect(visitor.cookies.get("sau_dan")).not.toBe(planted);
  const attacker = site.visitor();
  attacker.cookies.set("sau_dan", planted);
  expect((await attacker.get("/tai-khoan")).status).toBe(303);
});

test("signing in again ends the session of before", async () => {
  const visitor = await site.signIn(email);
  const before = visitor.cookies.get("sau_dan") ?? "";
  await visitor.post("/dang-nhap", right);
  const thief = site.visitor();
  thief.cookies.set("sau_dan", before);
  expect((await thief.get("/tai-khoan")).status).toBe(303);
});

test.each([
  ["no origin at all", {}],
  ["another origin", { origin: "https://evil.example" }],
  ["a sibling host", { "sec-fetch-site": "same-site", origin: "http://localhost:3000" }],
  ["a foreign site", { "sec-fetch-site": "cross-site" }],
  ["typed by hand", { "sec-fetch-site": "none" }],
  ["an opaque origin", { origin: "null" }],
] as [string, Record<string, string>][])(
  "a post from %s is 403 and opens nothing",
  async (_, headers) => {
    const body = new URLSearchParams(right);
    const answer = await site.fetch("/dang-nhap", { method: "POST", headers, body });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  },
);

test.each([
  ["/chinh-sach?trang=2", "/chinh-sach?trang=2"],
  ["/en/tai-khoan/phien", "/en/tai-khoan/phien"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["\\\\evil.example", "/"],
  ["https:evil.example", "/"],
  ["https://evil.example", "/"],
  ["javascript:alert(1)", "/"],
  ["/%09/evil.example", "/"],
  ["/..//evil.example", "/"],
  ["/dang-xuat", "/"],
])("tiep=%s leads to %s", async (back, to) => {
  const path = `/dang-nhap?tiep=${encodeURIComponent(back)}`;
  const answer = await site.visitor().submit(path, right);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(to);
  const signedIn = await site.signIn(email);
  expect((await signedIn.get(path)).headers.get("location")).toBe(to);
});

test("who has a desk begins there, unless he came from somewhere", async () => {
  const drafter = { email: "can-bo-moi@vidu.example", roles: [["drafter", "11311"]] } as const;
  const helper = { email: "nop-ho-moi@vidu.example", roles: [["helper", "11311"]] } as const;
  await makeUnits(site.db);
  for (const [wanted, place] of [
    [drafter, "/can-bo"],
    [helper, "/"],
  ] as const) {
    await makeAccount(site.db, wanted);
    const signedIn = { identifier: wanted.email, password: PASSWORD };
    for (const [path, to] of [
      ["/dang-nhap", place],
      ["/en/dang-nhap", place === "/" ? "/en" : `/en${place}`],
      ["/dang-nhap?tiep=%2Fchinh-sach", "/chinh-sach"],
    ]) {
      const visitor = site.visitor();
      const answer = await visitor.submit(path ?? "", signedIn);
      expect([path, answer.headers.get("location")]).toEqual([path, to]);
      expect((await visitor.get(path ?? "")).headers.get("location")).toBe(to);
    }
  }
});

test("the framework's own way of posting is no way round", async () => {
  const path = `/dang-nhap.data?tiep=${encodeURIComponent("//evil.example")}`;
  const answer = await site.visitor().post(path, right);
  expect(`${await answer.text()} ${answer.headers.get("location")}`).not.toContain("evil.example");
});

test("the page is one plain form: no decoy, no script of the framework, nothing hidden", async () => {
  const answer = await site.visitor().get("/dang-nhap");
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  expect(main.match(/<input\b/g)).toHaveLength(2);
  expect(main).not.toContain('type="hidden"');
  expect(html).not.toContain("entry.client");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
});

test("the English page speaks English and leads to the English home page", async () => {
  const visitor = site.visitor();
  expect(await (await visitor.get("/en/dang-nhap")).text()).toContain('<html lang="en"');
  const answer = await visitor.submit("/en/dang-nhap", right);
  expect(answer.headers.get("location")).toBe("/en");
  const failed = await site.visitor().submit("/en/dang-nhap", wrong);
  expect(await failed.text()).toContain("is not right");
});

test.each(["/dang-nhap", "/dang-ky"])("a body that is no form is 400 at %s", async (path) => {
  const answer = await site.fetch(path, {
    method: "POST",
    headers: {
      "sec-fetch-site": "same-origin",
      "content-type": "multipart/form-data; boundary=x",
    },
    body: "nothing of the kind",
  });
  expect(answer.status).toBe(400);
});
