import { randomUUID } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { expect, onTestFinished, test, vi } from "vitest";
import { storedNames } from "#app/services/attachments/erase.server.ts";
import { openFiles } from "#app/services/attachments/files.server.ts";
import { readVerified } from "#app/services/attachments/read-verified.server.ts";
import { sweepFiles } from "#app/services/attachments/sweep-files.server.ts";
import { attachments } from "#db/schema/attachments.ts";
import { aPdf, aPhoto } from "#tests/factories/upload-files.ts";
import { fakeS3 } from "#tests/setup/fake-s3.ts";
import { newFolder, upload } from "#tests/setup/files.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const BUCKET = "sau-dan-tep";

const bucketFiles = async () => {
  const s3 = await fakeS3(BUCKET);
  const keys = { accessKeyId: "key", secretAccessKey: "secret" };
  const options = { bucket: BUCKET, region: "us-east-1", endpoint: s3.endpoint, ...keys };
  return { s3, files: openFiles({ dir: await newFolder(), s3: options }) };
};

const silence = () => {
  const spy = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => spy.mockRestore());
};

test("files go to the bucket under keys of our own and come back byte for byte", async () => {
  const { s3, files } = await bucketFiles();
  const formId = randomUUID();
  const bytes = Buffer.from(aPdf());
  expect(await upload(db, files, { name: "Tờ trình.pdf", bytes, formId })).toEqual({ ok: true });
  expect(await upload(db, files, { name: "a.jpg", bytes: await aPhoto("jpeg"), formId })).toEqual({
    ok: true,
  });
  const rows = await db.select().from(attachments).where(eq(attachments.formId, formId));
  const names = rows.flatMap((row) => storedNames(row.storageKey ?? "", row.variants)).sort();
  expect([...s3.objects.keys()].sort()).toEqual(names);
  const pdf = rows.find(({ name }) => name.endsWith(".pdf"));
  const wanted = {
    id: "",
    name: pdf?.storageKey ?? "",
    sha256: pdf?.sha256.toString("hex") ?? "",
    size: bytes.length,
  };
  const read = await readVerified(files, wanted);
  expect(read && (await buffer(read)).equals(bytes)).toBe(true);
});

test("a bucket that changes a byte is noticed before anything is sent", async () => {
  silence();
  const { s3, files } = await bucketFiles();
  const formId = randomUUID();
  await upload(db, files, { name: "a.pdf", bytes: aPdf(), formId });
  const [row] = await db.select().from(attachments).where(eq(attachments.formId, formId));
  const key = row?.storageKey ?? "";
  const object = s3.objects.get(key);
  if (object) object.bytes[10] = (object.bytes[10] ?? 0) ^ 1;
  const wanted = {
    id: "",
    name: key,
    sha256: row?.sha256.toString("hex") ?? "",
    size: row?.size ?? 0,
  };
  expect(await readVerified(files, wanted)).toBeNull();
});

test("a bucket that takes nothing leaves no row and says that the store is away", async () => {
  silence();
  const { s3, files } = await bucketFiles();
  s3.ill = 403;
  const formId = randomUUID();
  const kept = await upload(db, files, { name: "a.pdf", bytes: aPdf(), formId });
  expect(kept).toMatchObject({ ok: false, fault: "storage" });
  expect(await db.select().from(attachments).where(eq(attachments.formId, formId))).toEqual([]);
});

test("orphans in the bucket are swept over all pages, files with rows stay", async () => {
  const { s3, files } = await bucketFiles();
  const formId = randomUUID();
  await upload(db, files, { name: "a.pdf", bytes: aPdf(), formId });
  const kept = [...s3.objects.keys()];
  const old = { bytes: Buffer.from("x"), modified: new Date(Date.now() - 3 * 3_600_000) };
  for (let n = 0; n < 5; n++) s3.objects.set(`ab/ab${String(n).padStart(38, "0")}`, old);
  expect(await sweepFiles(db, files, new Date())).toEqual({ drafts: 0, orphans: 5 });
  expect([...s3.objects.keys()]).toEqual(kept);
});
