import { expect, test } from "vitest";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { dropRevision } from "#app/services/revisions/drop-revision.server.ts";
import { publishRevision } from "#app/services/revisions/publish-revision.server.ts";
import { decideText } from "#app/services/text-checks/decide-text.server.ts";
import { aComment, checkOf, makeComment } from "#tests/factories/comments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { LAW, makeRevision, textOf } from "#tests/factories/revisions.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";
import { permuter, type Step } from "../engine/permute.ts";

const database = await testDatabase();
const world = await makeWorld(database.db);
const { drafter, drafter2, resident, neighbour, moderator } = world;
const permute = await permuter(database.url, world);
const sql = plainSql(database.url);

/** Every article one further: each opinion has another place afterwards. */
const SHIFTED = LAW.replace(
  "Điều 1. Phạm vi",
  "Điều 1. Từ ngữ\nHộ là những người cùng đăng ký thường trú tại một chỗ ở.\nĐiều 2. Phạm vi",
)
  .replace("Điều 2. Họp", "Điều 3. Họp")
  .replace("Điều 3. Kinh phí", "Điều 4. Kinh phí");

let policy = "";

/** An open policy with two opinions and a new version that is ready. */
const stage = async () => {
  const { id, code, version } = await makePolicy(world, { text: textOf(LAW) });
  policy = id;
  const shown = await makeComment(world, code, { anchor: "dieu-3" });
  const waiting = await makeComment(world, code, {
    anchor: "dieu-2",
    fate: "submitted",
    by: neighbour,
  });
  const { rowVersion: seen } = await makeRevision(world, id, { source: SHIFTED });
  const given = { recordId: id, version, seen, textChecked: true, newClosesAt: null };
  const publish: Step = (work) => publishRevision(work(drafter, day(3)), given);
  return { id, code: code ?? "", seen, shown, waiting, publish };
};

/** Every opinion stands where its clause stands in the newest version. */
const expectPlaces = async () => {
  const wrong = await sql`
    select c.id from comments c join policies p on p.record_id = c.policy_id
      join clauses k on k.record_id = c.policy_id and k.version = p.current_version
        and k.key = c.clause_key
    where c.policy_id = ${policy} and c.clause_position <> k.position`;
  expect(wrong).toEqual([]);
};

test("an opinion sent while a version comes out stands at its clause's place, whichever was first", async () => {
  const seen = await permute(async () => {
    const { code, publish } = await stage();
    const given = aComment(code, { anchor: "dieu-3", seenVersion: 1, wording: "Kinh phí\nKhác." });
    return [(work) => sendComment(work(resident, day(3)), given), publish];
  }, expectPlaces);
  expect(seen).toEqual(["in + in"]);
});

test("a moderator who decides and a drafter who answers go on while a version comes out", async () => {
  const decided = await permute(async () => {
    const { waiting, publish } = await stage();
    const checkId = await checkOf(world, waiting.id);
    const event = "show" as const;
    const decide: Step = (work) =>
      decideText(work(moderator, day(3)), { checkId, event, reasonCode: null });
    return [decide, publish];
  }, expectPlaces);
  expect(decided).toEqual(["in + in"]);
  const answered = await permute(async () => {
    const { id, shown, waiting, publish } = await stage();
    const rows = [shown, waiting].map((comment) => ({ id: comment.id, rowVersion: 0 }));
    const answer = { policyId: id, rows, disposition: "agreed" as const, answer: "" };
    return [(work) => answerRows(work(drafter2, day(3)), answer), publish];
  }, expectPlaces);
  expect(answered).toEqual(["in + in"]);
});

test("a version is published or given up, never both", async () => {
  const seen = await permute(
    async () => {
      const { id, seen, publish } = await stage();
      const drop: Step = (work) => dropRevision(work(drafter2, day(3)), { recordId: id, seen });
      return [drop, publish];
    },
    async ([dropped]) => {
      expect((await headOf(world, policy)).currentVersion).toBe(dropped === "in" ? 1 : 2);
    },
  );
  expect(seen).toEqual(["in + stale_version", "stale_version + in"]);
});
