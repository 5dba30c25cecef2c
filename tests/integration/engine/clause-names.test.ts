import { expect, test } from "vitest";
import { publicRow } from "#app/domain/policies/public.ts";
import { trackComment } from "#app/domain/policies/tracked.ts";
import { listResponseRows, listUnanswered } from "#db/queries/responses.ts";
import { makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const world = await makeWorld(db);

test("a clause is named with its article wherever it stands alone", async () => {
  const policy = await makePolicy(world);
  const { receiptCode, clauseLabel } = await makeComment(world, policy.code, {
    anchor: "dieu-2-khoan-1",
  });
  expect(clauseLabel).toBe("Điều 2 khoản 1");
  const [row] = await listResponseRows(db, policy.id, { limit: 10 });
  expect(row && publicRow(row).clause).toBe("Điều 2 khoản 1");
  expect(await listUnanswered(db, policy.id, 1)).toEqual([
    { receiptCode, label: "Điều 2 khoản 1" },
  ]);
});

test("an article tracked by its receipt carries no full stop", async () => {
  const policy = await makePolicy(world);
  const comment = await makeComment(world, policy.code, { anchor: "dieu-1" });
  expect(trackComment({ ...comment, visibleState: comment.state }, day(3)).clause).toBe("Điều 1");
});
