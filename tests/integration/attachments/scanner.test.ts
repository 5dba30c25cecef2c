import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { expect, onTestFinished, test, vi } from "vitest";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import { rescanFiles } from "#app/services/attachments/rescan-files.server.ts";
import { clamd } from "#app/services/attachments/scan.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { attachments } from "#db/schema/attachments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { aPdf } from "#tests/factories/upload-files.ts";
import { makeWorld } from "#tests/factories/world.ts";
import { fakeClamd } from "#tests/setup/fake-clamd.ts";
import { disagreements, newFolder, storedIn, testFiles, upload } from "#tests/setup/files.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const world = await makeWorld(db);
const QUICK = { connectMs: 300, totalMs: 400 };
const PDF = aPdf();
const SICK = aPdf({ objects: "% VI-RUT\n" });
const later = () => ({ real: new Date(Date.now() + 120_000), domain: new Date() });
const said = () => {
  const spy = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => spy.mockRestore());
  return () => spy.mock.calls.map(([line]) => String(line)).join("");
};
const scanOf = async (formId: string) =>
  (await db.select().from(attachments).where(eq(attachments.formId, formId)))[0]?.scan;

/** A file that waits in a form of its own, under the word of a scanner. */
const kept = async (address: string | null, bytes = PDF) => {
  const files = await testFiles(address ? clamd(address, QUICK) : null);
  const formId = randomUUID();
  return { files, formId, outcome: await upload(db, files, { name: "a.pdf", bytes, formId }) };
};

test("a clean file is let in as clean, byte for byte as the scanner saw it", async () => {
  const scanner = await fakeClamd();
  const { formId, outcome } = await kept(scanner.address);
  expect(outcome).toEqual({ ok: true });
  expect(await scanOf(formId)).toBe("clean");
  expect(scanner.seen[0]?.equals(PDF)).toBe(true);
});

test("an infected file is refused, nothing of it is kept, and the log says which virus", async () => {
  const log = said();
  const { files, formId, outcome } = await kept((await fakeClamd()).address, SICK);
  expect(outcome).toMatchObject({ ok: false, fault: "infected" });
  expect(await scanOf(formId)).toBeUndefined();
  expect(await storedIn(files.dir)).toEqual([]);
  expect(log()).toContain("Test.Virus-1");
  expect(log()).not.toContain("a.pdf");
});

test.each(["hang", "garbage", "flood", "drop", "too_large"] as const)(
  "a scanner that answers with %s holds the file back, soon",
  async (mode) => {
    said();
    const scanner = await fakeClamd(mode);
    const began = Date.now();
    const { formId, outcome } = await kept(scanner.address);
    expect(outcome).toEqual({ ok: true });
    expect(await scanOf(formId)).toBe("pending");
    expect(Date.now() - began).toBeLessThan(5_000);
  },
);

test("a scanner that is down holds the file back", async () => {
  const log = said();
  const scanner = await fakeClamd();
  await scanner.close();
  expect(await scanOf((await kept(scanner.address)).formId)).toBe("pending");
  expect(log()).toContain("scanner_away");
});

test("without a scanner the file says that it was not scanned", async () => {
  expect(await scanOf((await kept(null)).formId)).toBe("unscanned");
});

test("the scanner is also reached through the path of a socket", async () => {
  const path = join(await newFolder(), "clamd.ctl");
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end("stream: OK\0"));
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  expect(await clamd(path, QUICK).scan(Readable.from([Buffer.from("a")]))).toBe("clean");
  expect(await clamd(`unix:${path}`, QUICK).scan(Readable.from([Buffer.from("a")]))).toBe("clean");
});

test("held files are let go when the scanner is back, and not before", async () => {
  said();
  const scanner = await fakeClamd("hang");
  const { files, formId } = await kept(scanner.address);
  expect(await rescanFiles(db, files, { real: new Date(), domain: new Date() })).toBe(0);
  expect(await rescanFiles(db, files, later())).toBe(0);
  expect(await scanOf(formId)).toBe("pending");
  scanner.mode = "scan";
  const times = { ...later(), real: new Date(Date.now() + 300_000) };
  expect(await rescanFiles(db, files, times)).toBeGreaterThan(0);
  expect(await scanOf(formId)).toBe("clean");
});

test("a virus found later takes the file away, says so, and lets the page be read anew", async () => {
  const log = said();
  const { db: _, ...rest } = world;
  const { id } = await makePolicy({ ...rest, db });
  const { files, formId } = await kept(null, SICK);
  const holder = { accountId: null, browserHash: Buffer.alloc(32, 7) };
  const attached = await transact(db, (tx) =>
    attachDrafts(tx, { formId, holder, kind: "CS", recordId: id, now: new Date() }),
  );
  const fileId = attached.ok ? (attached.value.ids[0] ?? "") : "";
  const before = await headOf(world, id);
  const scanner = await fakeClamd();
  await rescanFiles(db, { ...files, scanner: clamd(scanner.address, QUICK) }, later());
  const [row] = await db.select().from(attachments).where(eq(attachments.id, fileId));
  expect(row).toMatchObject({ scan: "infected", removedReason: "infected", storageKey: null });
  expect(await storedIn(files.dir)).toEqual([]);
  expect((await headOf(world, id)).revision).toBeGreaterThan(before.revision);
  expect(log()).toContain("virus_found");
});

test("a file whose bytes have changed is never called clean, and holds nobody up", async () => {
  said();
  const { files, formId } = await kept(null);
  const other = randomUUID();
  await upload(db, files, { name: "b.pdf", bytes: aPdf({ objects: "% b\n" }), formId: other });
  const [name = ""] = await storedIn(files.dir);
  const [row] = await db.select().from(attachments).where(eq(attachments.formId, formId));
  await rm(join(files.dir, "stored", row?.storageKey ?? name));
  const scanner = await fakeClamd();
  await rescanFiles(db, { ...files, scanner: clamd(scanner.address, QUICK) }, later());
  expect([await scanOf(formId), await scanOf(other)]).toEqual(["unscanned", "clean"]);
  expect(await disagreements(db, files.dir)).not.toEqual([]);
});
