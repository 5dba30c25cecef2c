import { expect, test } from "vitest";
import { listOwnComments } from "#db/queries/comments.ts";
import { makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const world = await makeWorld(db);
const MOST_PAGES = 10;

/** The receipts of one's own comments, page by page, as the account page asks for them. */
const pages = async (authorId: string, limit: number): Promise<string[][]> => {
  const read: string[][] = [];
  let after: string | null = null;
  while (read.length < MOST_PAGES) {
    const rows: Awaited<ReturnType<typeof listOwnComments>> = await listOwnComments(
      db,
      authorId,
      after,
      limit + 1,
    );
    const shown = rows.slice(0, limit);
    read.push(shown.map(({ receiptCode }) => receiptCode));
    after = shown.at(-1)?.id ?? null;
    if (rows.length <= limit) return read;
  }
  throw new Error(`no end after ${MOST_PAGES} pages`);
};

test("one's own comments come page by page, newest first, each once and none of another's", async () => {
  const policy = await makePolicy(world);
  const mine: string[] = [];
  for (let i = 0; i < 8; i++) {
    const now = day(2 + i / 10);
    const { receiptCode } = await makeComment(world, policy.code, { now });
    mine.unshift(receiptCode);
    await makeComment(world, policy.code, { by: world.neighbour, now });
  }
  for (const limit of [1, 3, 4, 8, 20]) {
    const read = await pages(world.resident.id, limit);
    expect(read.flat(), `${limit} a page`).toEqual(mine);
    expect(read.every(({ length }) => length > 0 && length <= limit)).toBe(true);
  }
});
