import { expect, test } from "vitest";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { askApi, problemOf } from "#tests/setup/api.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(3).getTime() - Date.now());
const policy = await makePolicy(world);
const other = await makePolicy(world, { title: "Dự thảo thứ hai" });
const ID = "0190a0a0-0000-7000-8000-000000000000";

const PATHS = [
  "/api/v1/records",
  `/api/v1/records/${policy.code}`,
  `/api/v1/records/${policy.code}/timeline`,
  "/api/v1/policies",
  `/api/v1/policies/${policy.code}`,
  `/api/v1/policies/${policy.code}/comments`,
  `/api/v1/policies/${policy.code}/responses`,
  "/api/v1/units",
  "/api/v1/units?parent=11311",
  "/api/v1/indicators?year=2026&unit=11311",
  "/api/v1/openapi.json",
];

test.each(PATHS)("%s may be kept by caches and is not sent twice", async (path) => {
  const first = await site.fetch(path);
  expect(first.status).toBe(200);
  expect(first.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{20,}"$/);
  const again = await site.fetch(path, { headers: { "if-none-match": `"x", W/${etag}` } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  expect(again.headers.get("etag")).toBe(etag);
  const own = await site.fetch(path, { headers: { cookie: "co-chu=lon", "if-none-match": etag } });
  expect(own.status).toBe(200);
  expect(own.headers.get("cache-control")).toBe("private, no-store");
  expect(own.headers.has("etag")).toBe(false);
  expect(await own.text()).toBe(await first.text());
});

test.each([
  ...PATHS,
  "/api/v1/records/CS-31-2026-9999",
  "/api/v1/records?limit=x",
  "/api/v1/nothing",
  "/api",
])("%s carries the headers of every answer and is readable from anywhere", async (path) => {
  const { headers } = await site.fetch(path);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
});

test.each([
  ["records?limit=0", "limit"],
  ["records?limit=-1", "limit"],
  ["records?limit=101", "limit"],
  ["records?limit=1e1", "limit"],
  ["records?limit=", "limit"],
  ["records?limit=99999999999999999999", "limit"],
  ["records?after=x", "after"],
  [`records?after=2026-02-30T00:00:00.000Z~${ID}`, "after"],
  [`records?after=0000-01-01T00:00:00.000Z~${ID}`, "after"],
  ["records?after=2026-02-03T00:00:00.000Z~------------------------------------", "after"],
  [`records?after=infinity~${ID}~x`, "after"],
  ["records?kind=XX", "kind"],
  ["records?kind=cs", "kind"],
  ["records?kind=", "kind"],
  ["records?state=nowhere", "state"],
  ["records?group=none", "group"],
  ["records?unit=31%27--", "unit"],
  ["records?unit=%25", "unit"],
  ["records?colour=red", "colour"],
  ["records?kind=CS&kind=SK", "kind"],
  ["policies?kind=CS", "kind"],
  [`records/${policy.code}?x=1`, "x"],
  [`records/${policy.code}/timeline?after=-1`, "after"],
  [`records/${policy.code}/timeline?after=99999999999`, "after"],
  [`policies/${policy.code}/comments?after=infinity~x`, "after"],
  [`policies/${policy.code}/responses?after=99999999~${ID}`, "after"],
  ["units?parent=abc", "parent"],
  ["indicators?year=26", "year"],
])("%s is answered 400 and names %s", async (path, name) => {
  const answer = await site.fetch(`/api/v1/${path}`);
  expect(answer.status).toBe(400);
  const { errors } = await problemOf(answer);
  expect(errors?.map((error) => error.name)).toContain(name);
});

const HOSTILE = [
  "%00",
  "a%00b",
  "%27%3B%20drop%20table%20records%3B--",
  "%22%20OR%201=1",
  "%25%25%25",
  "____",
  "%5C",
  "%5C%5C%25",
  "%ED%A0%80",
  "%F0%9F%8C%BA",
  "%E2%80%AE",
  "%E0%A4%A",
  "%",
  "(((",
  "!%20%26%20%7C",
  "%3Cscript%3E",
  `${"a".repeat(800)}`,
  `${"%C4%91".repeat(300)}`,
  `${"a%20".repeat(400)}`,
];

test.each(HOSTILE)("no place breaks on %s", async (text) => {
  for (const path of [
    `records?q=${text}`,
    `records?unit=${text}`,
    `records?after=${text}`,
    `records/${text}`,
    `records/${text}/timeline`,
    `policies/${text}/comments`,
    `receipts/${text}`,
    `units?parent=${text}`,
    text,
  ]) {
    const answer = await site.fetch(`/api/v1/${path}`);
    expect([200, 400, 404], `${path} ${answer.status}`).toContain(answer.status);
    if (answer.status !== 200) await problemOf(answer);
  }
});

test("an address that is far too long is a problem too", async () => {
  const answer = await site.fetch(`/api/v1/records?q=${"a".repeat(5_000)}`);
  expect(answer.status).toBe(414);
  await problemOf(answer);
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("%s is not allowed, whoever asks", async (method) => {
  for (const path of ["records", "nothing", `records/${policy.code}`]) {
    const answer = await site.fetch(`/api/v1/${path}`, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    await problemOf(answer);
  }
});

test("browsers on other sites may ask before they ask", async () => {
  const answer = await site.fetch("/api/v1/records", { method: "OPTIONS" });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
});

test("HEAD gives the headers of GET", async () => {
  const head = await site.fetch("/api/v1/units", { method: "HEAD" });
  const get = await site.fetch("/api/v1/units");
  expect(head.status).toBe(200);
  expect(await head.text()).toBe("");
  expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
});

test.each(["/api", "/api/", "/api/v1", "/api/v2/records", "/api/v1/records/"])(
  "%s answers for machines",
  async (path) => {
    const answer = await site.fetch(path);
    if (answer.status !== 200) expect((await problemOf(answer)).status).toBe(404);
  },
);

test("JSON twins answer with the status of their pages", async () => {
  for (const code of [policy.code, other.code, "CS-31-2026-9999", "SK-31-2026-0001", "x"]) {
    const page = await site.fetch(`/chinh-sach/${code}`);
    expect((await site.fetch(`/api/v1/policies/${code}`)).status).toBe(page.status);
  }
});

test("units are the city and its communes at once; villages by their parent", async () => {
  const { items, next } = await askApi(site, "/api/v1/units");
  expect(next).toBeNull();
  expect(items[0]).toMatchObject({ code: "31", kind: "thanh_pho", parentCode: null });
  expect(items).toHaveLength(115);
  expect(items.slice(1).every(({ parentCode }) => parentCode === "31")).toBe(true);
  const villages = await askApi(site, "/api/v1/units", { query: { parent: "11311" } });
  expect(villages.items).toMatchObject([
    { code: "11311-001", kind: "to_dan_pho", parentCode: "11311", households: 120 },
    { code: "11311-007", name: "Tổ dân phố 7" },
  ]);
  expect((await askApi(site, "/api/v1/units", { query: { parent: "99999" } })).items).toEqual([]);
});

test("every indicator has a row for the city, and those that concern it for a village", async () => {
  const { items, next } = await askApi(site, "/api/v1/indicators");
  expect(next).toBeNull();
  expect(items.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, n) => `Q${n + 1}`));
  expect(items.find(({ id }) => id === "Q9")).toMatchObject({ value: null, of: null });
  expect(items[0]).toMatchObject({ unit: "31", value: 0, of: 3, target: 100 });
  const village = await askApi(site, "/api/v1/indicators", { query: { unit: "11311-007" } });
  expect(village.items[0]).toMatchObject({ id: "Q1", unit: "11311-007", value: 0, of: 1 });
});
