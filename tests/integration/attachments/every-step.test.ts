import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import { eraseBytes } from "#app/services/attachments/erase.server.ts";
import type { Files } from "#app/services/attachments/files.server.ts";
import { sweepFiles } from "#app/services/attachments/sweep-files.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Db } from "#db/client.ts";
import { markRemoved } from "#db/queries/attachments.ts";
import { attachments } from "#db/schema/attachments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { aPdf, aPhoto } from "#tests/factories/upload-files.ts";
import { makeWorld } from "#tests/factories/world.ts";
import { disagreements, testFiles, upload } from "#tests/setup/files.ts";
import { mortal } from "#tests/setup/halting.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db, url } = await testDatabase();
const files = await testFiles();
const { id: recordId } = await makePolicy(await makeWorld(db));
const holder = { accountId: null, browserHash: Buffer.alloc(32, 7) };
const photo = await aPhoto("jpeg", { width: 200, height: 100 });
const inTwoHours = () => new Date(Date.now() + 2 * 3_600_000);

/** Takes a file in, attaches it and removes it again, as three requests would. */
const life = (name: string, bytes: () => Uint8Array) => async (on: Db, kept: Files) => {
  const formId = randomUUID();
  const purpose = name.endsWith(".jpg") ? "photo" : "appendix";
  await upload(on, kept, { name, bytes: bytes(), formId, purpose });
  const now = new Date();
  const subject = { store: "comments", id: randomUUID() } as const;
  const attached = await transact(on, (tx) =>
    attachDrafts(tx, { formId, holder, kind: "CS", recordId, subject, now }),
  );
  const fileId = attached.ok ? (attached.value.ids[0] ?? "") : "";
  const erased = await on.transaction((tx) =>
    markRemoved(tx, fileId, recordId, { by: null, reason: "withdrawn", now }),
  );
  if (erased) await eraseBytes(kept, [erased]);
};

test.each([
  ["a paper", "tệp.pdf", () => aPdf({ objects: `% ${randomUUID()}\n` }), 10],
  ["a picture and the ones made of it", "ảnh.jpg", () => photo, 14],
] as const)(
  "%s: a stop before any step leaves no row without its bytes",
  async (_, name, bytes, least) => {
    let steps = 0;
    for (let ended = false; !ended; steps++) {
      ended = await mortal(url, files, steps + 1).live(life(name, bytes));
      const wrong = await disagreements(db, files.dir);
      expect(wrong.filter((line) => !line.endsWith("has no row"))).toEqual([]);
      await sweepFiles(db, files, inTwoHours());
      expect(await disagreements(db, files.dir)).toEqual([]);
      await db.delete(attachments).where(eq(attachments.name, name));
      await sweepFiles(db, files, inTwoHours());
    }
    expect(steps).toBeGreaterThan(least);
  },
);
