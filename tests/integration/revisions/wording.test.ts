import { expect, test } from "vitest";
import { spokenText } from "#app/domain/policies/spoken.ts";
import { clauseWords } from "#app/domain/policies/wording.ts";
import { resendComment } from "#app/services/comments/resend-comment.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { includeWording } from "#app/services/revisions/include-wording.server.ts";
import { publishRevision } from "#app/services/revisions/publish-revision.server.ts";
import { saveChanges } from "#app/services/revisions/save-changes.server.ts";
import { listCauses } from "#db/queries/changes.ts";
import type { OwnComment } from "#db/queries/comments.ts";
import { findPolicyText } from "#db/queries/policies.ts";
import { listAcceptedWordings } from "#db/queries/proposals.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { findOpenRevision } from "#db/queries/revisions.ts";
import { accepted, commentOf, makeComment, verdict } from "#tests/factories/comments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { LAW, revisionOf, textOf } from "#tests/factories/revisions.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const law = () => makePolicy(world, { text: textOf(LAW) });
const drafter = world.work(world.drafter, day(3));

const OFTEN = "Tổ dân phố họp ba tháng một lần do tổ trưởng triệu tập.";
const propose = (code: string | null, wording = OFTEN, anchor = "dieu-2-khoan-1") =>
  makeComment(world, code, { anchor, wording, body: "Họp thưa quá." });

const answer = async (policyId: string, comment: OwnComment, disposition: "accepted" | "noted") => {
  const rows = await listResponseRows(world.db, policyId, {
    receiptCode: comment.receiptCode,
    limit: 1,
  });
  const given = rows.map(({ id, rowVersion }) => ({ id, rowVersion }));
  accepted(await answerRows(drafter, { policyId, rows: given, disposition, answer: "Tiếp thu." }));
};

const include = (recordId: string, commentId: string, seen: number | null = null) =>
  includeWording(drafter, { recordId, commentId, seen });

test("proposed words stand beside those of the clause and are committed to with the opinion", async () => {
  const { code } = await law();
  const comment = await propose(code);
  expect(comment).toMatchObject({
    wording: OFTEN,
    wordingFrom: "Tổ dân phố họp sáu tháng một lần do tổ trưởng triệu tập.",
  });
  expect(spokenText(comment)).toBe(JSON.stringify({ body: "Họp thưa quá.", wording: OFTEN }));
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("the clause's own words, and words without a clause, propose nothing", async () => {
  const { code } = await law();
  const same = "  Tổ dân phố họp sáu tháng một lần\ndo tổ trưởng triệu tập. ";
  expect(await propose(code, same)).toMatchObject({ wording: null, wordingFrom: null });
  const whole = await makeComment(world, code, { wording: OFTEN, by: world.neighbour });
  expect(whole.wording).toBeNull();
});

test("the machine reads the proposed words too", async () => {
  const { code } = await law();
  const comment = await makeComment(world, code, {
    anchor: "dieu-3-khoan-2",
    wording: "Hộ gia đình gọi số 0912 345 678 để đóng góp.",
    fate: "submitted",
  });
  const [check] = await sql<{ flags: string[] }[]>`
    select flags from text_checks where subject_id = ${comment.id}`;
  expect(check?.flags).toContain("phone");
});

test("mending may change the proposed words, or take them back", async () => {
  const { code } = await law();
  const comment = await makeComment(world, code, {
    anchor: "dieu-2-khoan-1",
    wording: OFTEN,
    fate: "needs_edit",
  });
  const resend = (wording: string | null, version: number) =>
    resendComment(world.work(world.resident, day(3)), {
      id: comment.id,
      version,
      body: "Xin họp thường hơn.",
      wording,
    });
  accepted(await resend("Tổ dân phố họp mỗi quý một lần.", comment.version));
  const mended = await commentOf(world, comment.receiptCode);
  expect(mended).toMatchObject({ wording: "Tổ dân phố họp mỗi quý một lần.", state: "submitted" });
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("words that went to another channel are erased with the opinion", async () => {
  const { code } = await law();
  const comment = await makeComment(world, code, {
    anchor: "dieu-2-khoan-1",
    wording: "Tôi tố cáo tổ trưởng.",
    fate: "rerouted",
  });
  expect(comment).toMatchObject({ body: "", wording: null, wordingFrom: null });
});

test("only accepted words are offered for the new version", async () => {
  const { id, code } = await law();
  const yes = await propose(code);
  const no = await makeComment(world, code, {
    anchor: "dieu-3-khoan-1",
    wording: "Kinh phí do Nhà nước chi.",
    by: world.neighbour,
  });
  await answer(id, yes, "accepted");
  await answer(id, no, "noted");
  const offered = await listAcceptedWordings(world.db, id);
  expect(offered.map((row) => [row.receiptCode, row.done])).toEqual([[yes.receiptCode, false]]);
  expect(verdict(await include(id, no.id))).toBe("not_found");
  expect(await findOpenRevision(world.db, id)).toBeNull();
});

test("accepted words begin a new version, still to be confirmed, and become the cause of its change", async () => {
  const { id, code } = await law();
  const comment = await propose(code);
  await answer(id, comment, "accepted");
  expect(accepted(await include(id, comment.id)).anchor).toBe("dieu-2-khoan-1");
  const revision = await revisionOf(world, id);
  const at = revision.rows.findIndex(({ anchor }) => anchor === "dieu-2-khoan-1");
  expect(clauseWords(revision.rows, at)).toBe(OFTEN);
  expect(revision.rows).toHaveLength(textOf(LAW).rows.length);
  expect(revision.causes).toEqual({ "dieu-2-khoan-1": [comment.id] });
  expect((await headOf(world, id)).currentVersion).toBe(1);

  const { rowVersion, causes: _, ...rest } = revision;
  const facts = { note: "Theo đề nghị của người dân.", substantive: false, newClosesAt: null };
  const causes = { "dieu-2-khoan-1": [comment.receiptCode] };
  accepted(await saveChanges(drafter, { recordId: id, seen: rowVersion, ...facts, causes }));
  const { version } = await headOf(world, id);
  accepted(
    await publishRevision(drafter, {
      recordId: rest.recordId,
      version,
      seen: rowVersion + 1,
      textChecked: true,
      newClosesAt: null,
    }),
  );
  const text = await findPolicyText(world.db, id, 2);
  const [cause] = await listCauses(world.db, id, 1, 2);
  expect(text?.clauses.find(({ key }) => key === cause?.clauseKey)?.body).toBe(OFTEN);
  expect((await listAcceptedWordings(world.db, id))[0]?.done).toBe(true);
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("words go into a version that is under way, whatever else is changed in it", async () => {
  const { id, code } = await law();
  const first = await propose(code);
  const second = await makeComment(world, code, {
    anchor: "dieu-3",
    wording:
      "Kinh phí\n1. Ngân sách phường chi.\n2. Hộ đóng góp tự nguyện.\n3. Công khai từng quý.",
    by: world.neighbour,
  });
  await answer(id, first, "accepted");
  await answer(id, second, "accepted");
  accepted(await include(id, first.id));
  const { rowVersion } = await revisionOf(world, id);
  accepted(await include(id, second.id, rowVersion));
  const { rows, causes } = await revisionOf(world, id);
  expect(Object.keys(causes).sort()).toEqual(["dieu-2-khoan-1", "dieu-3"]);
  expect(rows.filter(({ anchor }) => anchor.startsWith("dieu-3-")).map(({ body }) => body)).toEqual(
    ["Ngân sách phường chi.", "Hộ đóng góp tự nguyện.", "Công khai từng quý."],
  );
  expect(verdict(await include(id, second.id, rowVersion))).toBe("stale_version");
});

test("a receipt that belongs to no opinion on this draft is named, not stored", async () => {
  const { id, code } = await law();
  const other = await law();
  const own = await propose(code);
  const foreign = await makeComment(world, other.code, { by: world.neighbour });
  await answer(id, own, "accepted");
  accepted(await include(id, own.id));
  const { rowVersion } = await revisionOf(world, id);
  const saved = await saveChanges(drafter, {
    recordId: id,
    seen: rowVersion,
    note: "x",
    substantive: false,
    newClosesAt: null,
    causes: { "dieu-2-khoan-1": [own.receiptCode, foreign.receiptCode] },
  });
  expect(saved).toMatchObject({
    refusal: { code: "receipt_unknown", details: { at: ["dieu-2-khoan-1"] } },
  });
});
