import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { COMMENT_LIMIT } from "#app/domain/policies/schema.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makePerson, makeWorld } from "#tests/factories/world.ts";
import { formsOf } from "#tests/setup/html-forms.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(5).getTime() - Date.now());
const { code } = await makePolicy(world);
await makePerson(site.db, { email: "nguoi-viet@vidu.example" });
const writer = await site.signIn("nguoi-viet@vidu.example");
const form = `/chinh-sach/${code}/gop-y`;

const send = (body: string, fields: Record<string, string> = {}) =>
  writer.post(form, { stance: "agree", body, dieu: "dieu-1", submissionId: uuid(), ...fields });

/** What stands in the text area of an answer, as a browser reads it. */
const keptIn = async (response: Response): Promise<string | undefined> =>
  formsOf(await response.text(), form).find(({ fields }) => "body" in fields)?.fields.body;

const storedBody = async (response: Response): Promise<string | undefined> => {
  const receipt = response.headers.get("location")?.split("/").at(-1) ?? "";
  const rows = await site.db.execute<{ body: string }>(
    sql`select body from comments where receipt_code = ${receipt}`,
  );
  return rows[0]?.body;
};

const LETTERS = {
  "composed letters": "ế",
  "decomposed letters": "e\u0302\u0301",
  "letters beyond the basic plane": "𠀀",
  "a plain letter": "a",
} as const;

test.each(Object.entries(LETTERS))(
  "a comment of %s is counted as people count: up to 5,000 and not one more",
  async (_, letter) => {
    for (const length of [COMMENT_LIMIT - 1, COMMENT_LIMIT]) {
      const text = letter.repeat(length);
      const sent = await send(text);
      expect(sent.status).toBe(303);
      expect(await storedBody(sent)).toBe(text.normalize("NFC"));
    }
    const tooLong = letter.repeat(COMMENT_LIMIT + 1);
    const refused = await send(tooLong);
    expect(refused.status).toBe(422);
    expect(await keptIn(refused)).toBe(tooLong);
  },
);

const REFUSED: Record<string, string> = {
  nothing: "   \n  ",
  "a NUL": "Trước\u0000sau",
  "a control": "Chuông\u0007kêu",
  "a reversal of direction": "Đảo\u202echiều",
  "a tower of marks": `Z${"\u0301".repeat(9)}algo`,
  "hidden tags": "Ẩn\u{e0041}",
  "far too much": "Dài dòng ".repeat(2_000),
};

test.each(Object.entries(REFUSED))(
  "a text with %s is refused with every letter still in the form",
  async (_, body) => {
    const response = await send(body, { stance: "", showName: "1" });
    expect(response.status).toBe(422);
    const html = await response.text();
    const fields = formsOf(html, form).find((found) => "body" in found.fields)?.fields;
    expect(fields).toMatchObject({ body, dieu: "dieu-1", showName: "1" });
    expect(html).toContain('id="body"');
  },
);

test("text that looks like markup comes back as text", async () => {
  const body = '</textarea><script>alert("1")</script>&amp; &lt;b&gt; "ngoặc" \'đơn\'';
  const refused = await send(body, { stance: "" });
  const html = await refused.text();
  expect(html).not.toContain("<script>alert");
  expect(formsOf(html, form).find(({ fields }) => "body" in fields)?.fields.body).toBe(body);
});

test("a refusal by the rules keeps the text as one by the form does", async () => {
  const body = "Ý kiến gửi sau khi đã hết hạn";
  await site.app.site.clock.move(day(40).getTime() - Date.now());
  const late = await send(body);
  await site.app.site.clock.move(day(5).getTime() - Date.now());
  expect(late.status).toBe(409);
  expect(await keptIn(late)).toBe(body);
  const unknown = await send(body, { dieu: "dieu-khong-co" });
  expect(unknown.status).toBe(422);
  expect(await keptIn(unknown)).toBe(body);
  const submissionId = uuid();
  expect((await send("Ý kiến thứ nhất", { submissionId })).status).toBe(303);
  const other = await send(body, { submissionId });
  expect(other.status).toBe(422);
  expect(await keptIn(other)).toBe(body);
  const lost = await send(body, { submissionId: "khong-phai-uuid" });
  expect(lost.status).toBe(422);
  expect(await keptIn(lost)).toBe(body);
});

test("the same form posted twice without script answers with the same receipt", async () => {
  const fields = { submissionId: uuid() };
  const first = await send("Gửi hai lần", fields);
  const second = await send("Gửi hai lần", fields);
  expect(second.status).toBe(303);
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
});

test("a host that is not the portal's own gets 421, whatever it asks for", async () => {
  for (const host of ["evil.example", "localhost:3001", "localhost", "127.0.0.1:3000.evil", ""]) {
    for (const path of ["/", "/chinh-sach", "/api/v1/records", "/healthz2", "/_root.data"]) {
      const response = await site.fetch(path, { headers: { host } });
      expect([host, path, response.status]).toEqual([host, path, 421]);
      expect(await response.text()).not.toContain("evil.example");
    }
  }
  const forwarded = { "x-forwarded-host": "evil.example", "x-original-url": "/can-bo" };
  const clean = await (await site.fetch("/chinh-sach", { headers: forwarded })).text();
  expect(clean).toBe(await (await site.fetch("/chinh-sach")).text());
});

const post = (headers: Record<string, string>, path = form) =>
  writer.fetch(path, {
    method: "POST",
    headers,
    body: new URLSearchParams({ stance: "agree", body: "Từ trang khác", submissionId: uuid() }),
  });

test("a form that another site sends is refused before anything is read", async () => {
  const foreign: Record<string, string>[] = [
    { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
    { "sec-fetch-site": "cross-site", origin: site.origin },
    { "sec-fetch-site": "same-site", origin: "https://sub.gov.example" },
    { "sec-fetch-site": "none" },
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: `${site.origin}.evil.example` },
    {},
  ];
  const before = await site.db.execute(sql`select count(*) from comments`);
  for (const headers of foreign) {
    for (const path of [
      form,
      `${form}.data`,
      "/dang-nhap",
      "/dang-xuat",
      `/chinh-sach/${code}/theo-doi`,
    ]) {
      expect([path, headers, (await post(headers, path)).status]).toEqual([path, headers, 403]);
    }
  }
  expect(await site.db.execute(sql`select count(*) from comments`)).toEqual(before);
  expect((await post({ "sec-fetch-site": "same-origin" })).status).toBe(303);
  expect((await post({ origin: site.origin })).status).toBe(303);
});

test("what is too large is refused by its size, announced or not", async () => {
  const headers = { origin: site.origin, "content-type": "application/x-www-form-urlencoded" };
  const huge = `body=${"a".repeat(10_000_000)}`;
  const announced = await writer.fetch(form, { method: "POST", headers, body: huge });
  expect(announced.status).toBe(413);
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(97));
      if (sent > 1_000_000_000) controller.close();
    },
  });
  const init: RequestInit = { method: "POST", headers, body: stream };
  const streamed = await writer.fetch(form, Object.assign(init, { duplex: "half" }));
  expect(streamed.status).toBe(413);
  expect(sent).toBeLessThan(20_000_000);
});

test("an address that is too long is refused by its length", async () => {
  expect((await site.fetch(`/chinh-sach?q=${"a".repeat(5_000)}`)).status).toBe(414);
  expect((await site.fetch(`/${"a/".repeat(3_000)}`)).status).toBe(414);
});
