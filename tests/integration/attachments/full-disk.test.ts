import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { openFiles, withFolder } from "#app/services/attachments/files.server.ts";
import { readMultipart } from "#app/services/attachments/read-multipart.server.ts";
import { attachments } from "#db/schema/attachments.ts";
import { aPdf } from "#tests/factories/upload-files.ts";
import { disagreements, storedIn, upload } from "#tests/setup/files.ts";
import { smallDisk } from "#tests/setup/small-disk.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const disk = smallDisk(1);
const dir = "dir" in disk ? disk.dir : "";
if ("why" in disk) process.stdout.write(`no small disk: ${disk.why}\n`);
const files = openFiles({ dir });
const big = (bytes: number) => aPdf({ objects: `% ${randomBytes(bytes / 2).toString("hex")}\n` });
const silence = () => {
  const spy = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => spy.mockRestore());
};

test.skipIf(dir === "")(
  "a full store leaves no half file and no row, and goes on with small ones",
  async () => {
    silence();
    expect(await upload(db, files, { name: "nho.pdf", bytes: big(200_000) })).toEqual({ ok: true });
    const kept = await upload(db, files, { name: "lon.pdf", bytes: big(1_500_000) });
    expect(kept).toMatchObject({ ok: false, fault: "no_room" });
    expect(await db.select().from(attachments)).toHaveLength(1);
    expect(await storedIn(dir)).toHaveLength(1);
    expect(await disagreements(db, dir)).toEqual([]);
    expect(await upload(db, files, { name: "nho2.pdf", bytes: big(100_000) })).toEqual({
      ok: true,
    });
  },
);

test.skipIf(dir === "")(
  "a form that does not fit keeps its texts, and no file of it lies about",
  async () => {
    const form = new FormData();
    form.set("body", "Ý kiến của tôi");
    form.set(
      "tep",
      new File([Buffer.from(big(2_000_000))], "lon.pdf", { type: "application/pdf" }),
    );
    form.set("sau", "chữ đứng sau tệp");
    const request = new Request("http://localhost/", { method: "POST", body: form });
    const read = await withFolder(files, (folder) => readMultipart(request, folder));
    if (read === null || typeof read === "string") throw new Error("not read");
    expect(read.texts).toContainEqual(["body", "Ý kiến của tôi"]);
    expect(read.parts.every(({ path }) => path === null)).toBe(true);
    expect(await readdir(files.incoming)).toEqual([]);
  },
);
