import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, onTestFinished, test, vi } from "vitest";
import { attachments } from "#db/schema/attachments.ts";
import { records } from "#db/schema/records.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makeRecord } from "#tests/factories/records.ts";
import { aPdf, aPhoto } from "#tests/factories/upload-files.ts";
import { deskSite, wordsOf } from "#tests/setup/desk.ts";
import { attachedFile } from "#tests/setup/site-files.ts";
import { filesFolder } from "#tests/setup/test-app.ts";

const dir = await filesFolder();
const { site, world, as } = await deskSite(5, { files: { dir } });
const open = await makePolicy(world, { state: "open" });
const draft = await makePolicy(world, { state: "draft" });
const codeOfReport = await makeRecord(site.db, { kind: "PA", state: "submitted", number: 7 });
const [report] = await site.db.select().from(records).where(eq(records.code, codeOfReport));
const reportId = report?.id ?? "";
await site.db.update(records).set({ authorId: world.resident.id }).where(eq(records.id, reportId));

const READERS = {
  guest: site.visitor(),
  author: await as(world.resident),
  other: await as(world.neighbour),
  staff: await as(world.moderator),
  "staff of another unit": await as(world.otherModerator),
};

const FILES = {
  "a public file of an open draft": await attachedFile(site, {
    recordId: open.id,
    purpose: "draft",
    by: world.drafter,
  }),
  "a public file of a draft in the office": await attachedFile(site, {
    recordId: draft.id,
    purpose: "draft",
    by: world.drafter,
  }),
  "minutes of an open draft": await attachedFile(site, {
    recordId: open.id,
    purpose: "minutes",
    by: world.drafter,
  }),
  "papers of a report": await attachedFile(site, {
    kind: "PA",
    recordId: reportId,
    purpose: "evidence",
    by: world.helper,
  }),
};

const EVERYBODY = ["guest", "author", "other", "staff", "staff of another unit"];

test.each([
  ["a public file of an open draft", EVERYBODY],
  ["a public file of a draft in the office", ["staff"]],
  ["minutes of an open draft", ["staff"]],
  ["papers of a report", ["author", "staff"]],
] as const)("%s is for %j, and not found for the others", async (what, readers) => {
  const { address, id } = FILES[what];
  for (const [name, reader] of Object.entries(READERS)) {
    const wanted = readers.some((each) => each === name) ? 200 : 404;
    expect([name, (await reader.get(address)).status]).toEqual([name, wanted]);
    expect([name, (await reader.get(`/en${address}`)).status]).toEqual([name, wanted]);
    expect([name, (await reader.get(`/tep/${id}/khac.pdf`)).status]).toEqual([name, 404]);
  }
});

test("an unknown file and a hidden one are answered with the same words", async () => {
  const hidden = await site.fetch(FILES["minutes of an open draft"].address);
  const unknown = await site.fetch(`/tep/${uuid()}/t%E1%BB%87p.pdf`);
  const words = async (answer: Response) =>
    (await wordsOf(answer)).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "");
  expect([unknown.status, hidden.status]).toEqual([404, 404]);
  expect(await words(hidden)).toBe(await words(unknown));
  expect((await site.fetch("/tep/1/a.pdf")).status).toBe(404);
});

test("a file comes as a download that can do nothing in a browser", async () => {
  const answer = await site.fetch(FILES["a public file of an open draft"].address);
  const headers = Object.fromEntries(answer.headers);
  expect(headers).toMatchObject({
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
    "content-disposition": "attachment; filename=\"tep.pdf\"; filename*=UTF-8''t%E1%BB%87p.pdf",
    "cache-control": "public, max-age=300",
  });
  expect(headers["content-security-policy"]).toContain("sandbox");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(headers["content-length"]).toBe(String(bytes.length));
});

test("what is not for everybody is kept by no cache, and nothing carries a cookie", async () => {
  const staff = READERS.staff;
  const mine = await staff.get(FILES["minutes of an open draft"].address);
  expect(mine.headers.get("cache-control")).toBe("private, no-store");
  const shared = await staff.get(FILES["a public file of an open draft"].address);
  expect(shared.headers.get("cache-control")).toBe("private, no-cache");
  const plain = await site.fetch(FILES["a public file of an open draft"].address);
  expect(plain.headers.getSetCookie()).toEqual([]);
});

test("who has the bytes already is told so, and who lost the rest gets the rest", async () => {
  const { address } = FILES["a public file of an open draft"];
  const whole = await site.fetch(address);
  const etag = whole.headers.get("etag") ?? "";
  const bytes = Buffer.from(await whole.arrayBuffer());
  const again = await site.fetch(address, { headers: { "if-none-match": etag } });
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
  const rest = await site.fetch(address, { headers: { range: "bytes=10-", "if-range": etag } });
  expect(rest.status).toBe(206);
  expect(rest.headers.get("content-range")).toBe(`bytes 10-${bytes.length - 1}/${bytes.length}`);
  expect(Buffer.from(await rest.arrayBuffer()).equals(bytes.subarray(10))).toBe(true);
  const stale = await site.fetch(address, { headers: { range: "bytes=10-", "if-range": '"x"' } });
  expect(stale.status).toBe(200);
  const none = await site.fetch(address, { headers: { range: "bytes=99999999-" } });
  expect(none.status).toBe(416);
  const head = await site.fetch(address, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("a picture is shown only in the form that we made", async () => {
  const bytes = await aPhoto("jpeg");
  const { id, address } = await attachedFile(site, {
    recordId: open.id,
    purpose: "photo",
    by: world.drafter,
    name: "anh.webp".replace("webp", "jpg"),
    bytes,
  });
  expect((await site.fetch(address)).headers.get("content-disposition")).toContain("attachment");
  for (const name of ["anh.webp", "nho.webp"]) {
    const shown = await site.fetch(`/tep/${id}/${name}`);
    expect(shown.headers.get("content-type")).toBe("image/webp");
    expect(shown.headers.get("content-disposition")).toBeNull();
    const text = Buffer.from(await shown.arrayBuffer()).toString("latin1");
    expect(text.slice(8, 12)).toBe("WEBP");
  }
  const { id: paper } = FILES["a public file of an open draft"];
  expect((await site.fetch(`/tep/${paper}/anh.webp`)).status).toBe(404);
});

const silence = () => {
  const spy = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => spy.mockRestore());
  return () => spy.mock.calls.map(([line]) => String(line)).join("");
};

test("one changed byte keeps a file from being sent, says so to who runs the portal, and to nobody else", async () => {
  const log = silence();
  const { id, address } = await attachedFile(site, {
    recordId: open.id,
    purpose: "appendix",
    by: world.drafter,
    bytes: aPdf({ objects: "% sẽ hỏng\n" }),
  });
  const [row] = await site.db.select().from(attachments).where(eq(attachments.id, id));
  const path = join(dir, "stored", row?.storageKey ?? "");
  const bytes = await readFile(path);
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  await writeFile(path, bytes);
  const answer = await site.fetch(address);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).not.toBeNull();
  expect(await wordsOf(answer)).toContain("Người quản trị đã được báo");
  expect(log()).toContain(`"alert":"file_damaged","id":"${id}"`);
  expect((await site.fetch(FILES["a public file of an open draft"].address)).status).toBe(200);
});

test("a file that is held or removed says so only to who may have it", async () => {
  const held = await attachedFile(site, {
    recordId: open.id,
    purpose: "minutes",
    by: world.drafter,
  });
  await site.db.update(attachments).set({ scan: "pending" }).where(eq(attachments.id, held.id));
  const answer = await READERS.staff.get(held.address);
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "60"]);
  expect(await wordsOf(answer)).toContain("đang chờ quét vi-rút");
  expect((await site.fetch(held.address)).status).toBe(404);
  await site.db
    .update(attachments)
    .set({ removedAt: new Date(), removedReason: "erased", storageKey: null })
    .where(eq(attachments.id, held.id));
  expect((await READERS.staff.get(held.address)).status).toBe(410);
  expect((await site.fetch(held.address)).status).toBe(404);
});

test("a record taken down takes its files along", async () => {
  const taken = await makePolicy(world, { state: "open", from: 1 });
  const { address } = await attachedFile(site, {
    recordId: taken.id,
    purpose: "draft",
    by: world.drafter,
  });
  expect((await site.fetch(address)).status).toBe(200);
  await site.db.update(records).set({ takenDownAt: new Date() }).where(eq(records.id, taken.id));
  expect((await site.fetch(address)).status).toBe(404);
  expect((await READERS.staff.get(address)).status).toBe(200);
});

test("a file is only ever asked for", async () => {
  const { address } = FILES["a public file of an open draft"];
  for (const method of ["POST", "PUT", "DELETE"]) {
    const answer = await site.fetch(address, {
      method,
      headers: { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" },
    });
    expect(answer.status).toBe(405);
  }
});
