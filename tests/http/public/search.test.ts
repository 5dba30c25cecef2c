import { expect, test } from "vitest";
import { makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makeRecord } from "#tests/factories/records.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { decode } from "#tests/setup/html-forms.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(3).getTime() - Date.now());

const care = await makePolicy(world, { title: "Chăm sóc, phụng dưỡng người cao tuổi" });
const road = await makePolicy(world, { title: "Mở đường ven sông" });
const summary = await makePolicy(world, {
  title: "Kế hoạch chỉnh trang",
  summary: "Phường sửa con đường cũ qua chợ và trồng thêm cây.",
});
const name = await makePolicy(world, { title: "Quy hoạch khu dương liễu" });
const comment = await makeComment(world, road.code);
const hidden = await makeRecord(site.db, {
  kind: "SK",
  state: "submitted",
  title: "canary đường kín",
});
const secret = await makeRecord(site.db, {
  kind: "PA",
  state: "diverted",
  title: "canary đường mật",
});

const search = async (q: string, more = "") => {
  const answer = await site.fetch(`/tim-kiem?q=${encodeURIComponent(q)}${more}`);
  expect(answer.status).toBe(200);
  return decode(await answer.text());
};
const records = (html: string) =>
  [...html.matchAll(/record-row__title"><a href="[^"]*\/([A-Z]{2}-[\d-]+)"/g)].map(
    ([, code]) => code,
  );

test("words with their diacritics come before those without, in title before summary", async () => {
  expect(records(await search("đường"))).toEqual([road.code, summary.code, name.code, care.code]);
  expect(records(await search("dưỡng"))[0]).toBe(care.code);
  expect(records(await search("dương"))[0]).toBe(name.code);
});

test.each(["duong", "DUONG", "đường".normalize("NFD"), "ĐƯỜNG"])(
  "%j finds all that sound so",
  async (q) => {
    expect(new Set(records(await search(q)))).toEqual(
      new Set([road.code, summary.code, name.code, care.code]),
    );
  },
);

test("what was found is marked on the words as they are written", async () => {
  const html = await search("duong");
  expect(html).toContain("Mở <mark>đường</mark> ven sông");
  expect(html).toContain("phụng <mark>dưỡng</mark> người cao tuổi");
  expect(html).toContain("sửa con <mark>đường</mark> cũ");
});

test("what is not public is not found", async () => {
  expect(await search("canary")).not.toContain("canary đường");
  for (const html of [await search("canary"), await search("duong kin"), await search(secret)]) {
    expect(html).not.toContain("canary đường");
    expect(html).not.toContain(`/${secret}"`);
  }
});

test("a code typed exactly leads to its record first, a hidden title stays hidden", async () => {
  const html = await search(` ${road.code?.toLowerCase()} `);
  expect(html).toContain("Đúng mã bạn gõ");
  expect(records(html)).toEqual([road.code]);
  const restricted = await search(hidden);
  expect(records(restricted)).toEqual([hidden]);
  expect(restricted).toContain("Nội dung chưa công khai");
  expect(restricted).not.toContain("canary");
});

test("a code typed loosely is the code that was meant, in search, lists and tracking", async () => {
  const [kind = "", unit = "", year = "", number = ""] = (road.code ?? "").split("-");
  const loose = `${kind.toLowerCase()} ${unit} ${year} ${Number(number)}`;
  expect(records(await search(loose))).toEqual([road.code]);
  const list = await site.fetch(`/chinh-sach?q=${encodeURIComponent(loose)}`);
  expect(records(decode(await list.text()))).toEqual([road.code]);
  for (const lang of ["", "/en"]) {
    const track = await site.fetch(`${lang}/tra-cuu?ma=${encodeURIComponent(loose)}`);
    expect(track.status).toBe(303);
    expect(track.headers.get("location")).toBe(`${lang}/chinh-sach/${road.code}`);
  }
  const nobody = await site.fetch("/tra-cuu?ma=cs+11311+2026+9999");
  expect(nobody.status).toBe(404);
  expect(await nobody.text()).toContain("Không có hồ sơ công khai nào mang mã này");
});

test("a code that nobody has says so and goes on", async () => {
  const html = await search("CS-11311-2026-9999");
  expect(html).toContain("Không có hồ sơ công khai nào mang mã CS-11311-2026-9999");
  expect(html).toContain("Mọi dự thảo chính sách");
});

test("a receipt leads to tracking", async () => {
  const { receiptCode } = comment;
  const html = await search(`${receiptCode.slice(0, 4)}-${receiptCode.slice(4)}`.toLowerCase());
  expect(html).toContain(`href="/tra-cuu?ma=${receiptCode}"`);
});

test("units are found by new and by former names", async () => {
  expect(await search("minh khai")).toContain("gồm Phường Minh Khai (Quận Hồng Bàng) cũ");
  expect(await search("hong bang")).toContain('href="/don-vi/11311"');
});

test("a typing error is no dead end", async () => {
  const html = await search("mo duonf ven songg");
  expect(html).toContain("Có phải bạn tìm");
  expect(records(html)).toContain(road.code);
});

test("nothing at all leads on, and to somebody who helps", async () => {
  const html = await search("zzzz qqqq");
  expect(html).toContain("Không tìm thấy gì hợp với “zzzz qqqq”");
  expect(html).toContain('href="tel:1022"');
  expect(html).toContain('href="/chinh-sach"');
});

test("pages of what was found make up the whole", async () => {
  const many = [];
  for (let n = 1; n <= 45; n++) {
    many.push(
      await makeRecord(site.db, {
        kind: "DT",
        state: "announced",
        number: n,
        title: `Đối thoại lần ${n}`,
      }),
    );
  }
  const seen: (string | undefined)[] = [];
  for (let more: string | null = "", pages = 0; more !== null; pages += 1) {
    if (pages === 20) throw new Error(`no end after ${pages} pages`);
    const html = await search("đối thoại", more);
    seen.push(...records(html));
    const next = /href="\/tim-kiem\?q=[^"&]*(&sau=[^"]+)" rel="next"/.exec(html)?.[1];
    more = next ?? null;
  }
  expect(seen).toHaveLength(45);
  expect(new Set(seen)).toEqual(new Set(many));
});

const HOSTILE = [
  "",
  "%00",
  "a%00",
  "%01%02%1b",
  "%",
  "%E0%A4%A",
  "%ED%A0%80",
  "%25",
  "%25%25%25",
  "____",
  "%5C",
  "a%5C",
  "%5C%25",
  "'%20or%201=1--",
  "%22",
  "%22%22%22",
  "(((%26%7C!:*",
  "a:*%20%26%20!b",
  "-a%20-b",
  "%3Cscript%3Ealert(1)%3C/script%3E",
  "%F0%9F%8C%BA",
  "%E2%80%AE",
  "e%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81",
  "a".repeat(3_000),
  "%C4%91".repeat(600),
  "a%20".repeat(900),
];

test.each(HOSTILE)("the question %j breaks no page", async (q) => {
  for (const path of [
    `/tim-kiem?q=${q}`,
    `/tim-kiem?q=a&sau=${q}`,
    `/don-vi?q=${q}`,
    `/don-vi/${q}`,
    `/don-vi/11311/${q}`,
    `/sang-kien/${q}`,
    `/sang-kien?sau=${q}`,
    `/chinh-sach?q=${q}`,
    `/chinh-sach?don-vi=${q}`,
    `/chinh-sach?sau=${q}`,
    `/chinh-sach/${road.code}?sau=${q}&dieu=${q}`,
    `/chinh-sach/${road.code}/tiep-thu?sau=${q}`,
    `/en/tim-kiem?q=${q}`,
  ]) {
    const answer = await site.fetch(path);
    const html = await answer.text();
    expect([200, 400, 404, 414], `${answer.status} ${path}`).toContain(answer.status);
    expect(html).not.toContain("<script>");
  }
});

test.each([
  "0001-01-01T00:00:00.000Z~0190a0a0-0000-7000-8000-000000000000",
  "2026-02-31T00:00:00.000Z~0190a0a0-0000-7000-8000-000000000000",
  "9~2026-02-03T00:00:00.000Z~0190a0a0-0000-7000-8000-000000000000",
  "5~infinity~0190a0a0-0000-7000-8000-000000000000",
  "2026-01-01~------------------------------------",
])("the place %s in a list breaks no page", async (place) => {
  for (const path of [
    "/tim-kiem?q=a&",
    "/chinh-sach?",
    "/doi-thoai?",
    `/chinh-sach/${road.code}?`,
    `/chinh-sach/${road.code}/tiep-thu?`,
  ]) {
    expect((await site.fetch(`${path}sau=${encodeURIComponent(place)}`)).status).toBe(200);
  }
});
