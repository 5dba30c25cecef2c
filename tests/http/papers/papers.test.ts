import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { PolicyHead } from "#db/queries/policies.ts";
import { answerAll, makeComment } from "#tests/factories/comments.ts";
import { makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, makeResidents } from "#tests/factories/world.ts";
import { deskSite } from "#tests/setup/desk.ts";
import { formRows, readDocx, readPdfText, readXlsx } from "#tests/setup/read-paper.ts";
import { filesFolder } from "#tests/setup/test-app.ts";

const dir = await filesFolder();
const { site, world, as } = await deskSite(34, { papers: { dir } });

const signed = async (title: string, opinions: number): Promise<PolicyHead & { code: string }> => {
  const policy = await makePolicy(world, { title });
  const people = await makeResidents(world.db, Math.min(opinions, 6));
  for (let i = 0; i < opinions; i++) {
    await makeComment(world, policy.code, {
      by: people[i % people.length] ?? world.resident,
      body: `Ý kiến số ${i + 1}: đề nghị làm rõ.`,
      anchor: [`dieu-1-khoan-2`, "dieu-2", null][i % 3] ?? null,
      now: day(2 + i / 100),
    });
  }
  if (opinions > 2) {
    await makeComment(world, policy.code, { fate: "hidden", body: "canary-ẩn" });
    await makeComment(world, policy.code, { fate: "withdrawn", body: "canary-rút" });
  }
  await answerAll(world, policy.id, day(32));
  await movedPolicy(world, world.drafter, day(32), { id: policy.id, event: "submit_response" });
  const head = await movedPolicy(world, world.chair, day(33), {
    id: policy.id,
    event: "sign_response",
    signedBy: "Chủ tịch UBND phường",
  });
  return { ...head, code: head.code ?? "" };
};

let short: PolicyHead & { code: string };
let other: PolicyHead & { code: string };
beforeAll(async () => {
  short = await signed("Quy định thử về lối đi chung", 7);
  other = await signed("Quy định thử về giờ họp", 1);
});

const path = (code: string, format: string) => `/chinh-sach/${code}/tiep-thu.${format}`;
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const paperFiles = async () =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test("the page offers every file as a plain link", async () => {
  const html = await (await site.fetch(`/chinh-sach/${short.code}/tiep-thu`)).text();
  for (const format of ["docx", "pdf", "xlsx", "csv", "json"]) {
    expect(html).toContain(`href="${path(short.code, format)}"`);
  }
});

test("the Word file holds every opinion that counts in one row, by clause, others last", async () => {
  const response = await site.fetch(path(short.code, "docx"));
  expect(response.status).toBe(200);
  const headers = Object.fromEntries(response.headers);
  expect(headers).toMatchObject({
    "content-disposition": `attachment; filename="${short.code}-tiep-thu.docx"`,
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=0, must-revalidate",
  });
  expect(headers["content-security-policy"]).toContain("sandbox");
  const bytes = await bytesOf(response);
  const sha256 = createHash("sha256").update(bytes).digest();
  expect(headers.etag).toBe(`"${sha256.toString("hex")}"`);
  expect(headers["repr-digest"]).toBe(`sha-256=:${sha256.toString("base64")}:`);
  expect(headers["content-length"]).toBe(String(bytes.length));

  const rows = formRows(readDocx(bytes));
  expect(rows.map(([clause]) => clause)).toEqual([
    ...Array<string>(3).fill("Khoản 2 Điều 1 (Tên của Điều 1)"),
    ...Array<string>(2).fill("Điều 2 (Tên của Điều 2)"),
    ...Array<string>(3).fill("Vấn đề khác"),
  ]);
  const words = JSON.stringify(rows);
  for (let i = 1; i <= 7; i++) expect(words).toContain(`Ý kiến số ${i}:`);
  expect(words).not.toContain("canary");
  expect(rows.filter(([, who]) => who === "Không hiển thị công khai")).toHaveLength(1);
});

test("the PDF is tagged, Vietnamese and says the same", async () => {
  const response = await site.fetch(path(short.code, "pdf"));
  expect(response.headers.get("content-type")).toBe("application/pdf");
  const pdf = await readPdfText(await bytesOf(response));
  expect(pdf).toMatchObject({ language: "vi-VN", marked: true });
  expect(pdf.title).toContain("dự thảo Quy định thử về lối đi chung");
  expect(pdf.pages.join(" ")).toContain("Ý kiến số 7:");
  expect(pdf.pages.join(" ")).not.toContain("canary");
});

test("the workbook has one row an opinion under its head", async () => {
  const { rows } = readXlsx(await bytesOf(await site.fetch(path(short.code, "xlsx"))));
  expect(rows).toHaveLength(9);
  expect(rows[1]?.map(({ text }) => text).join("|")).toContain("Khoản 2 Điều 1");
});

test("a file is kept: asked for again it is the same, and who has it gets 304", async () => {
  const first = await site.fetch(path(other.code, "docx"));
  const etag = first.headers.get("etag") ?? "";
  const before = await paperFiles();
  const again = await site.fetch(path(other.code, "docx"));
  expect(await bytesOf(again)).toEqual(await bytesOf(first));
  expect(await paperFiles()).toEqual(before);
  const known = await site.fetch(path(other.code, "docx"), { headers: { "if-none-match": etag } });
  expect([known.status, (await bytesOf(known)).length]).toEqual([304, 0]);
});

test("a damaged file and a lost one are made again, with the same bytes", async () => {
  const first = await bytesOf(await site.fetch(path(other.code, "docx")));
  const name = createHash("sha256").update(first).digest("hex");
  const file = (await paperFiles()).find((found) => found.includes(name)) ?? "";
  await writeFile(file, "something else");
  expect(await bytesOf(await site.fetch(path(other.code, "docx")))).toEqual(first);
  expect(new Uint8Array(await readFile(file))).toEqual(first);
  await rm(file);
  expect(await bytesOf(await site.fetch(path(other.code, "docx")))).toEqual(first);
});

test("there is no paper before the answers are signed, nor of what does not exist", async () => {
  const open = await makePolicy(world, { from: 10, title: "Đang lấy ý kiến" });
  for (const code of [open.code ?? "", "CS-11311-2026-9999", "x"]) {
    expect((await site.fetch(path(code, "pdf"))).status).toBe(404);
  }
  expect((await site.fetch(path(short.code, "doc"))).status).toBe(404);
});

test("when too many are made at once, the rest is told when to come back", async () => {
  await site.db.execute(sql`delete from papers`);
  const orders = [short, other].flatMap(({ id: recordId }) =>
    (["plan", "notice", "report"] as const).map((kind) => ({
      recordId,
      kind,
      format: "docx" as const,
    })),
  );
  const under = orders.map((order) => site.app.papers.order(order));
  while ((await site.db.execute(sql`select from papers`)).length < orders.length)
    await setTimeout(5);
  const busy = await site.fetch(path(short.code, "xlsx"));
  expect(busy.status).toBe(503);
  expect(busy.headers.get("retry-after")).toBe("5");
  expect(await busy.text()).toContain("Tải ngay bảng CSV");
  const states = (await Promise.all(under)).map(({ state }) => state);
  expect(states.filter((state) => state === "ready").length).toBeGreaterThanOrEqual(5);
  expect((await site.fetch(path(short.code, "xlsx"))).status).toBe(200);
});

test("a long table is made in the background: 202 with how far it is, then the file", async () => {
  await site.db.execute(sql`
    insert into comments (id, public_id, state, visible_state, state_since, created_at, updated_at,
      policy_id, round, policy_version, clause_position, receipt_code, channel, stance, body, salt,
      byline, disposition, answer)
    select gen_random_uuid(), gen_random_uuid(), 'answered', 'answered', now(), now(), now(),
      ${other.id}, 1, 1, 9999, 'LONG' || n, 'portal', 'agree', 'Nội dung ' || n, '\\x00', 'Công dân',
      'accepted', 'Tiếp thu.' from generate_series(1, 600) n`);
  await site.db.execute(sql`update policies set opinion_count = opinion_count + 600,
    revision = revision + 1 where record_id = ${other.id}`);
  const waiting = await site.fetch(path(other.code, "docx"));
  expect(waiting.status).toBe(202);
  expect(waiting.headers.get("refresh")).toBe("5");
  expect(waiting.headers.get("cache-control")).toBe("private, no-store");
  expect(await waiting.text()).toContain("Đã viết 0 trên 601 ý kiến");
  const english = await site.fetch(`/en${path(other.code, "docx")}`);
  expect(await english.text()).toContain("0 of 601 opinions written");

  expect(await site.app.papers.makeNext()).toBe(true);
  expect(await site.app.papers.makeNext()).toBe(false);
  const ready = await site.fetch(path(other.code, "docx"));
  expect(ready.status).toBe(200);
  expect(formRows(readDocx(await bytesOf(ready)))).toHaveLength(601);
});

test("a change of the record makes the paper anew and drops the old file", async () => {
  const old = await site.fetch(path(short.code, "docx"));
  const name = (old.headers.get("etag") ?? "").slice(1, -1);
  await site.db.execute(sql`update comments set body = 'đã được sửa' where policy_id = ${short.id}
    and body like 'Ý kiến số 1:%'`);
  await site.db.execute(
    sql`update policies set revision = revision + 1 where record_id = ${short.id}`,
  );
  const next = await bytesOf(await site.fetch(path(short.code, "docx")));
  expect(JSON.stringify(readDocx(next).tables)).toContain("đã được sửa");
  await site.app.papers.sweep();
  expect((await paperFiles()).some((file) => file.includes(name))).toBe(false);
});

test("papers of a dossier are for the staff of its unit", async () => {
  const drafter = await as(world.drafter);
  const at = (paper: string) => `/can-bo/chinh-sach/${short.id}/giay-to/${paper}.docx`;
  const plan = await drafter.get(at("ke-hoach"));
  expect(plan.status).toBe(200);
  expect(plan.headers.get("cache-control")).toBe("private, no-store");
  const words = readDocx(await bytesOf(plan)).paragraphs.join("\n");
  expect(words).toContain("KẾ HOẠCH");
  expect(words).toContain("Số: 12/KH-UBND");
  const notice = readDocx(await bytesOf(await drafter.get(at("thong-bao")))).paragraphs.join("\n");
  expect(notice).toContain("công khai bản tổng hợp, tiếp thu, giải trình");
  const report = readDocx(await bytesOf(await drafter.get(at("bao-cao")))).paragraphs.join("\n");
  expect(report).toContain("Hội đồng nhân dân phường Hồng Bàng");
  expect(await (await drafter.get(`/can-bo/chinh-sach/${short.id}`)).text()).toContain(
    at("bao-cao"),
  );

  expect((await (await as(world.otherChair)).get(at("ke-hoach"))).status).toBe(404);
  expect((await (await as(world.resident)).get(at("ke-hoach"))).status).toBe(403);
  expect((await site.fetch(at("ke-hoach"))).status).toBe(303);
  expect((await drafter.get(at("quyet-dinh"))).status).toBe(404);
});
