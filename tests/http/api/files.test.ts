import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { attachments } from "#db/schema/attachments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makeWorld } from "#tests/factories/world.ts";
import { askApi } from "#tests/setup/api.ts";
import { testSite } from "#tests/setup/site.ts";
import { attachedFile } from "#tests/setup/site-files.ts";
import { filesFolder } from "#tests/setup/test-app.ts";

const site = await testSite({ files: { dir: await filesFolder() } });
const world = await makeWorld(site.db);
const policy = await makePolicy(world, { state: "open" });
const code = policy.code ?? "";
const by = world.drafter;
const shown = await attachedFile(site, { recordId: policy.id, purpose: "draft", by });
await attachedFile(site, { recordId: policy.id, purpose: "minutes", by });

const filesNow = async () => (await askApi(site, "/api/v1/policies/{code}", { code })).attachments;

test("a record carries the files that everybody may have, and no others", async () => {
  const found = await filesNow();
  expect(found.map(({ id, purpose, scan }) => [id, purpose, scan])).toEqual([
    [shown.id, "draft", "unscanned"],
  ]);
  const [file] = found;
  const answer = await site.fetch(new URL(file?.url ?? "").pathname);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBe(file?.size);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(file?.sha256);
  expect((await askApi(site, "/api/v1/records/{code}", { code })).code).toBe(code);
});

test("a file that the scanner holds back has no address, one that is gone is not there", async () => {
  const own = eq(attachments.id, shown.id);
  await site.db.update(attachments).set({ scan: "pending" }).where(own);
  expect((await filesNow())[0]).toMatchObject({ scan: "pending", url: null });
  const gone = { removedAt: new Date(), removedReason: "withdrawn", storageKey: null } as const;
  await site.db.update(attachments).set(gone).where(own);
  expect(await filesNow()).toEqual([]);
});
