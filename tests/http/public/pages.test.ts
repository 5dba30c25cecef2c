import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makeRecord } from "#tests/factories/records.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { testSite } from "#tests/setup/site.ts";
import { statementsOf } from "#tests/setup/statements.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(3).getTime() - Date.now());
const policy = await makePolicy(world);
await makeComment(world, policy.code);
const dialogue = await makeRecord(site.db, { kind: "DT", state: "announced" });

/** A form is one person's: never shared. */
const FORM = "/sang-kien/moi";

const PAGES = [
  "/",
  "/don-vi",
  "/don-vi?q=minh%20khai",
  "/don-vi/31",
  "/don-vi/11311",
  "/don-vi/11311/007",
  "/tim-kiem",
  "/tim-kiem?q=sinh%20hoat",
  "/tim-kiem?q=khong-co-dau-nhe",
  "/sang-kien",
  FORM,
  "/giam-sat",
  "/phan-bien",
  "/phan-anh",
  "/phan-anh/moi",
  "/doi-thoai",
  `/doi-thoai/${dialogue}`,
  "/chi-tieu",
  "/so-cai",
  "/so-cai/1",
  "/du-lieu",
  "/gioi-thieu",
  "/gioi-thieu/tro-nang",
  "/gioi-thieu/rieng-tu",
  "/gioi-thieu/so-do",
  "/chinh-sach",
  `/chinh-sach/${policy.code}/so-sanh`,
];

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

const english = (path: string) => (path === "/" ? "/en" : `/en${path}`);

test.each(PAGES)("%s is one whole page in both languages", async (path) => {
  for (const [lang, address] of [
    ["vi", path],
    ["en", english(path)],
  ] as const) {
    const answer = await site.fetch(address);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`<html lang="${lang}"`);
    expect(count(html, /<h1[ >]/g)).toBe(1);
    expect(html).toMatch(/<title>[^<]+ – Sáu Dân Hải Phòng<\/title>/);
    const escaped = (text: string) => text.replaceAll("&", "&amp;");
    expect(html).toContain(`hrefLang="vi" href="${site.origin}${escaped(path)}"`);
    expect(html).toContain(`hrefLang="en" href="${site.origin}${escaped(english(path))}"`);
  }
});

test.each(PAGES)("%s is light, whole without script and safe to frame nowhere", async (path) => {
  const answer = await site.fetch(path);
  const html = await answer.text();
  expect(gzipSync(html).length).toBeLessThan(30 * 1024);
  expect(html).not.toMatch(/ style=|<style|<script(?! type="module" src="\/assets\/)/);
  expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(answer.headers.get("content-security-policy")).not.toContain("unsafe-inline");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
});

test.each(PAGES.filter((path) => path !== FORM))(
  "%s is shared with a validator, and private for who has a cookie",
  async (path) => {
    const first = await site.fetch(path);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect((await site.fetch(path, { headers: { "if-none-match": etag } })).status).toBe(304);
    const own = await site.fetch(path, {
      headers: { cookie: "don-vi=11311", "if-none-match": etag },
    });
    expect(own.status).toBe(200);
    expect(own.headers.get("cache-control")).toBe("private, no-store");
    expect(own.headers.has("etag")).toBe(false);
  },
);

test.each(PAGES)("%s asks the database at most five times", async (path) => {
  await site.fetch(path);
  const said = await statementsOf(site.app, () =>
    site.fetch(path, { headers: { cookie: "don-vi=11311" } }),
  );
  const asked = said.filter(
    (statement) => !/demo_clock|from holidays|from settings/.test(statement),
  );
  expect(said.length).toBeGreaterThanOrEqual(path === "/" ? 1 : 0);
  expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(5);
});

test.each([
  "/don-vi/99999",
  "/don-vi/11311-007",
  "/don-vi/x",
  "/don-vi/11311/999",
  "/don-vi/11311/07",
  "/don-vi/99999/007",
  "/sang-kien/SK-11311-2026-0001",
  `/sang-kien/${dialogue}`,
  "/ghi-nhan/CT-11311-2026-0001",
  "/doi-thoai/x",
  "/gioi-thieu/khac",
  "/chinh-sach/CS-11311-2026-9999/so-sanh",
  "/en/don-vi/99999",
])("%s is the designed page for what is not there", async (path) => {
  const answer = await site.fetch(path);
  const html = await answer.text();
  expect(answer.status).toBe(404);
  expect(html).toContain(path.startsWith("/en") ? '<html lang="en"' : "Không tìm thấy trang");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
});

test("robots and the mark are there", async () => {
  const robots = await site.fetch("/robots.txt");
  expect(robots.status).toBe(200);
  expect(await robots.text()).toContain("Disallow: /can-bo");
  const icon = await site.fetch("/favicon.ico");
  expect([icon.status, icon.headers.get("location")]).toEqual([301, "/favicon.svg"]);
  expect((await site.fetch("/favicon.svg")).headers.get("content-type")).toContain("image/svg");
});
