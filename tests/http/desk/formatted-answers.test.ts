import { expect, test } from "vitest";
import { canonicalForm } from "#app/domain/rich-text/canonical.ts";
import { plainText } from "#app/domain/rich-text/plain-text.ts";
import { storedRichText } from "#app/domain/rich-text/read.ts";
import type { RichText } from "#app/domain/rich-text/schema.ts";
import { listResponseRows, type ResponseRow } from "#db/queries/responses.ts";
import { makeRandom } from "#seeds/random.ts";
import { makeComment } from "#tests/factories/comments.ts";
import { hostileRichText } from "#tests/factories/hostile-rich-text.ts";
import { headOf, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { aDocument, aParagraph } from "#tests/factories/rich-text.ts";
import { day, makeResidents } from "#tests/factories/world.ts";
import { brokenCommitments } from "#tests/invariants/commitments.ts";
import { deskSite, postEntries } from "#tests/setup/desk.ts";
import { formsOf } from "#tests/setup/html-forms.ts";

const { site, world, as, at } = await deskSite();
const { sql } = site.app.site;
await at(32);
const drafter = await as(world.drafter);

const desk = (id: string, query = "") => `/can-bo/chinh-sach/${id}/tiep-thu${query}`;
const rowsOf = (id: string) => listResponseRows(site.db, id, { limit: 500, withFormat: true });

const closedPolicy = async (opinions: number) => {
  const open = await makePolicy(world);
  const [own, ...others] = [world.resident, ...(await makeResidents(site.db, opinions - 1))];
  for (const [i, by] of [own, ...others].entries()) {
    await makeComment(world, open.code, { body: `Ý kiến ${i + 1}.`, by });
  }
  return open;
};

const richText = (document: unknown): RichText => {
  const text = storedRichText(document);
  if (!text) throw new Error("not a formatted text");
  return text;
};

const ROW = (...cells: string[]) => ({
  type: "tableRow",
  content: cells.map((text) => ({ type: "tableCell", content: [aParagraph(text)] })),
});
const FORMATTED = richText(
  aDocument(
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Về giá vé" }] },
    {
      type: "bulletList",
      content: [{ type: "listItem", content: [aParagraph("giảm cho tiểu thương")] }],
    },
    { type: "table", content: [ROW("Xe máy", "2.000 đồng")] },
    {
      type: "paragraph",
      content: [
        {
          type: "text",
          text: "biểu phí",
          marks: [{ type: "link", attrs: { href: "https://haiphong.gov.vn/phi" } }],
        },
      ],
    },
  ),
);

type Sent = { disposition?: string; text?: string; json?: string };

const send = (id: string, rows: readonly ResponseRow[], sent: Sent = {}) =>
  postEntries(drafter, desk(id), [
    ...rows.map((row) => ["dong", `${row.id}:${row.rowVersion}`] as const),
    ["disposition", sent.disposition ?? "accepted"],
    ["answer", sent.text ?? plainText(FORMATTED)],
    ["answerRich", sent.json ?? canonicalForm(FORMATTED)],
  ]);

/** What the answer's form would send untouched, by a browser without script. */
const untouched = async (path: string): Promise<Record<string, string>> => {
  const forms = formsOf(await (await drafter.get(path)).text(), path);
  return forms.find(({ fields }) => "answerRich" in fields)?.fields ?? {};
};

const sign = async (id: string): Promise<string> => {
  await movedPolicy(world, world.drafter, day(32), { id, event: "submit_response" });
  const signedBy = "Chủ tịch UBND phường";
  await movedPolicy(world, world.chair, day(33), { id, event: "sign_response", signedBy });
  return (await headOf(world, id)).code ?? "";
};

test("a formatted answer is shown so to everybody who may read it, and in plain letters in files", async () => {
  const policy = await closedPolicy(2);
  const rows = await rowsOf(policy.id);
  expect((await send(policy.id, rows)).status).toBe(303);
  expect((await rowsOf(policy.id)).map(({ answer, answerRich }) => [answer, answerRich])).toEqual(
    rows.map(() => [plainText(FORMATTED), FORMATTED]),
  );
  const own = rows.find(({ body }) => body === "Ý kiến 1.");
  const resident = await as(world.resident);
  const ownPage = `/tai-khoan/y-kien/${own?.receiptCode}`;
  expect(await (await resident.get(ownPage)).text()).not.toContain("giảm cho tiểu thương");

  const code = await sign(policy.id);
  const pages = [
    (await drafter.get(desk(policy.id))).text(),
    (await site.fetch(`/chinh-sach/${code}/tiep-thu`)).text(),
    (await site.fetch(`/chinh-sach/${code}`)).text(),
    (await site.fetch(`/tra-cuu?ma=${own?.receiptCode}`)).text(),
    (await resident.get(ownPage)).text(),
  ];
  for (const html of await Promise.all(pages)) {
    expect(html).toMatch(/<h[345]>Về giá vé<\/h[345]><ul><li><p>giảm cho tiểu thương/);
    expect(html).toContain("<td><p>2.000 đồng</p></td>");
    expect(html).toContain('<a href="https://haiphong.gov.vn/phi" rel="nofollow noopener ugc">');
  }
  const csv = await (await site.fetch(`/chinh-sach/${code}/tiep-thu.csv`)).text();
  expect(csv).toContain("- giảm cho tiểu thương\nXe máy | 2.000 đồng\nbiểu phí (https://");
  const json = await (await site.fetch(`/chinh-sach/${code}/tiep-thu.json`)).json();
  expect(json.rows[0].answer).toBe(plainText(FORMATTED));
  expect(await brokenCommitments(sql)).toEqual([]);
});

test("a link changed behind a signed answer no longer is what was committed to", async () => {
  const policy = await closedPolicy(1);
  await send(policy.id, await rowsOf(policy.id));
  await sign(policy.id);
  const other = canonicalForm(FORMATTED).replace("gov.vn/phi", "gov.vn/khac");
  await sql`update comments set answer_rich = ${other}::text::jsonb where policy_id = ${policy.id}`;
  expect(await brokenCommitments(sql)).toHaveLength(1);
  await sql`update comments set answer_rich = ${canonicalForm(FORMATTED)}::text::jsonb
    where policy_id = ${policy.id}`;
  expect(await brokenCommitments(sql)).toEqual([]);
});

test("without script formatting stays while the words stay, and goes when they change", async () => {
  const policy = await closedPolicy(1);
  await send(policy.id, await rowsOf(policy.id));
  const [row] = await rowsOf(policy.id);
  const path = desk(policy.id, `?sua=${row?.id}`);
  const fields = await untouched(path);
  expect(fields).toMatchObject({
    answer: plainText(FORMATTED),
    answerRich: canonicalForm(FORMATTED),
  });
  const same = await drafter.post(path, { ...fields, disposition: "partly_accepted" });
  expect(same.status).toBe(303);
  expect((await rowsOf(policy.id))[0]).toMatchObject({
    disposition: "partly_accepted",
    answerRich: FORMATTED,
  });
  const next = await untouched(path);
  await drafter.post(path, { ...next, answer: "Chỉ còn một câu." });
  expect((await rowsOf(policy.id))[0]).toMatchObject({
    answer: "Chỉ còn một câu.",
    answerRich: null,
  });
});

test("a list typed without script is shown as one", async () => {
  const policy = await closedPolicy(1);
  const text = "Vì:\n- một\n- hai";
  await send(policy.id, await rowsOf(policy.id), { text, json: "" });
  const html = await (await drafter.get(desk(policy.id))).text();
  expect(html).toContain("<p>Vì:</p><ul><li><p>một</p></li><li><p>hai</p></li></ul>");
  expect((await rowsOf(policy.id))[0]?.answer).toBe(text);
});

test("the same formatted answer sent twice is answered alike, another formatting is not", async () => {
  const policy = await closedPolicy(1);
  const rows = await rowsOf(policy.id);
  const first = await send(policy.id, rows);
  const again = await send(policy.id, rows);
  expect([again.status, again.headers.get("location")]).toEqual([
    303,
    first.headers.get("location"),
  ]);
  const other = canonicalForm(FORMATTED).replace('"level":3', '"level":4');
  expect((await send(policy.id, rows, { json: other })).status).toBe(409);
});

const deep = (depth: number) =>
  `{"type":"doc","content":[${'{"type":"bulletList","content":[{"type":"listItem","content":['.repeat(depth)}${"]}]}".repeat(depth)}]}`;
const linked = (href: string) =>
  JSON.stringify(
    aDocument({
      type: "paragraph",
      content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href } }] }],
    }),
  );

const HOSTILE: Readonly<Record<string, string>> = {
  "no JSON": "{",
  "another value": "[]",
  "a number": "1e308",
  "an image": JSON.stringify(aDocument({ type: "image", attrs: { src: "x" } })),
  "a script for a link": linked("javascript:alert(1)"),
  "a hidden script for a link": linked("java\u0000script:alert(1)"),
  "data for a link": linked("data:text/html,x"),
  "a prototype": '{"type":"doc","__proto__":{"x":1},"content":[{"type":"paragraph"}]}',
  "a NUL": JSON.stringify(aDocument(aParagraph("a\u0000b"))),
  "half a sign":
    '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"\\ud800"}]}]}',
  "depth 2,000": deep(2_000),
  "100,000 nodes": JSON.stringify(aDocument(...Array(100_000).fill({ type: "paragraph" }))),
  "6,000 nodes": JSON.stringify(aDocument(...Array(6_000).fill({ type: "paragraph" }))),
  "10,000 marks": JSON.stringify(
    aDocument({
      type: "paragraph",
      content: [{ type: "text", text: "x", marks: Array(10_000).fill({ type: "bold" }) }],
    }),
  ),
};

test("hostile formatting is refused with its field named and the typed words kept", async () => {
  const policy = await closedPolicy(1);
  const rows = await rowsOf(policy.id);
  const text = "Lời đã gõ rất lâu.";
  for (const [name, json] of Object.entries(HOSTILE)) {
    const answer = await send(policy.id, rows, { text, json });
    const html = await answer.text();
    expect([name, answer.status]).toEqual([name, 422]);
    expect(html).toContain('href="#answer"');
    expect(html).toContain(`${text}</textarea>`);
    expect(html).toMatch(new RegExp(`id="chon-${rows[0]?.id}"[^>]*checked`));
  }
  expect((await rowsOf(policy.id))[0]).toMatchObject({ answer: null, answerRich: null });
});

test(`no document makes the desk fail (SEED=${process.env.SEED})`, async () => {
  const policy = await closedPolicy(1);
  const random = makeRandom(`desk-${process.env.SEED}`);
  const statuses = new Set<number>();
  for (let turn = 0; turn < 60; turn++) {
    const json = hostileRichText(random);
    const text = random.chance(0.5) ? "Lời đã gõ." : plainOr(json);
    const answer = await send(policy.id, await rowsOf(policy.id), { text, json });
    statuses.add(answer.status);
    expect([json, [303, 422].includes(answer.status)]).toEqual([json, true]);
    expect((await drafter.get(desk(policy.id))).status).toBe(200);
  }
  expect([...statuses].sort()).toEqual([303, 422]);
});

/** The letters that go with a document where it can be read at all. */
const plainOr = (json: string): string => {
  try {
    const text = storedRichText(JSON.parse(json));
    return text ? plainText(text) : "Lời đã gõ.";
  } catch {
    return "Lời đã gõ.";
  }
};

test("formatting that was spoilt in the store leaves the plain letters", async () => {
  const policy = await closedPolicy(1);
  await send(policy.id, await rowsOf(policy.id));
  await sql`update comments set answer_rich = '{"type":"doc","content":[{"type":"script"}]}'
    where policy_id = ${policy.id}`;
  const page = await drafter.get(desk(policy.id));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("<p>- giảm cho tiểu thương</p>");
});
