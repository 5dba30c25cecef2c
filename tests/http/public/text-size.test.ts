import { expect, test } from "vitest";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();

test("a larger size is chosen without script, kept from page to page, and given back", async () => {
  const reader = site.visitor();
  const chosen = await reader.submit("/don-vi?q=minh", { co: "rat-lon" }, "co-chu");
  expect(chosen.status).toBe(303);
  expect(chosen.headers.get("location")).toBe("/don-vi?q=minh");
  expect(chosen.headers.get("set-cookie")).toMatch(
    /^co-chu=rat-lon; Path=\/; HttpOnly; SameSite=Lax; Max-Age=31536000$/,
  );
  const html = await (await reader.get("/gioi-thieu")).text();
  expect(html).toContain('data-co-chu="rat-lon"');
  expect(html).toMatch(/value="rat-lon"[^>]*aria-pressed="true"/);
  await reader.submit("/gioi-thieu", { co: "thuong" }, "co-chu");
  expect(reader.cookies.header("/")).toBeNull();
  expect((await reader.get("/")).headers.has("etag")).toBe(true);
});

test("the English page comes back in English", async () => {
  const answer = await site.visitor().submit("/en/gioi-thieu", { co: "lon" }, "co-chu");
  expect(answer.headers.get("location")).toBe("/en/gioi-thieu");
});

test.each([
  "https://elsewhere.example/",
  "//elsewhere.example",
  "javascript:alert(1)",
  "",
  "\\\\x",
])("the way back is never %j", async (tiep) => {
  const answer = await site.visitor().post("/co-chu", { co: "lon", tiep });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/");
});

test("a size that is none is the usual one; by hand the address leads home", async () => {
  const answer = await site.visitor().post("/co-chu", { co: "<b>", tiep: "/don-vi" });
  expect(answer.headers.get("set-cookie")).toContain("co-chu=; ");
  expect((await site.fetch("/en/co-chu")).headers.get("location")).toBe("/en");
});
