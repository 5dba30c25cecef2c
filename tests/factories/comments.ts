import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Account } from "#app/domain/actor.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import type { Disposition } from "#app/domain/policies/schema.ts";
import { type GivenComment, sendComment } from "#app/services/comments/send-comment.server.ts";
import { withdrawComment } from "#app/services/comments/withdraw-comment.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { decideText, type TextEvent } from "#app/services/text-checks/decide-text.server.ts";
import { findCommentByReceipt, type OwnComment } from "#db/queries/comments.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { day, type World } from "./world.ts";

/** What an ordinary resident sends about the draft as a whole. */
export const aComment = (
  policyCode: string,
  overrides: Partial<GivenComment> = {},
): GivenComment => ({
  policyCode,
  anchor: null,
  stance: "agree",
  body: "Tôi đồng ý với dự thảo, đề nghị nêu rõ kinh phí.",
  showName: false,
  consent: true,
  servedPerson: null,
  submissionId: uuid(),
  ...overrides,
});

/** The value of an accepted outcome; a refusal is a mistake of the test. */
export const accepted = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
};

/** `in` or the code of the refusal. */
export const verdict = (outcome: Outcome<unknown>): string =>
  outcome.ok ? "in" : outcome.refusal.code;

/** The comment behind a receipt as it is stored now. */
export const commentOf = async (world: World, receipt: string): Promise<OwnComment> => {
  const comment = await findCommentByReceipt(world.db, receipt);
  if (!comment) throw new Error(`no comment ${receipt}`);
  return comment;
};

/** The newest check of a comment, decided or not. */
export const checkOf = async (world: World, commentId: string): Promise<string> => {
  const [row] = await world.db.execute<{ id: string }>(
    sql`select id::text from text_checks t where subject_id = ${commentId} order by t.id desc limit 1`,
  );
  if (!row) throw new Error(`nobody has to check ${commentId}`);
  return row.id;
};

/** A reader's decision about a comment's newest text. */
export const decided = async (
  world: World,
  commentId: string,
  event: TextEvent,
  given: { by?: Account; now?: Date; note?: string } = {},
): Promise<Outcome<{ id: string }>> =>
  decideText(world.work(given.by ?? world.moderator, given.now ?? day(2)), {
    checkId: await checkOf(world, commentId),
    event,
    reasonCode: event === "show" ? null : event === "reroute" ? "to_cao" : "xuc_pham",
    note: given.note,
  });

/** Ways a comment can have gone while its consultation is open. */
export const FATES = [
  "submitted",
  "published",
  "needs_edit",
  "hidden",
  "rerouted",
  "withdrawn",
] as const;
export type Fate = (typeof FATES)[number];

const DECISIONS: Partial<Record<Fate, TextEvent>> = {
  published: "show",
  needs_edit: "ask_edit",
  hidden: "hide",
  rerouted: "reroute",
};

type Wanted = Partial<GivenComment> & {
  fate?: Fate;
  by?: Account;
  /** Who decides about it. */
  reader?: Account;
  now?: Date;
  note?: string;
};

/** A comment on an open policy, sent and decided by the services themselves. */
export const makeComment = async (
  world: World,
  policyCode: string | null,
  wanted: Wanted = {},
): Promise<OwnComment> => {
  const { fate = "published", by = world.resident, now = day(2), note, reader, ...given } = wanted;
  const sent = await sendComment(world.work(by, now), aComment(policyCode ?? "", given));
  const { receipt } = accepted(sent);
  const comment = await commentOf(world, receipt);
  const event = DECISIONS[fate];
  if (event) {
    const decision = { now, ...(note ? { note } : {}), ...(reader ? { by: reader } : {}) };
    accepted(await decided(world, comment.id, event, decision));
  }
  if (fate === "withdrawn") {
    accepted(await withdrawComment(world.work(by, now), comment.id, comment.version));
  }
  return commentOf(world, receipt);
};

/** Answers of every row of a policy's table that has none yet, all alike. */
export const answerAll = async (
  world: World,
  policyId: string,
  now: Date,
  given: { disposition: Disposition; answer: string } = {
    disposition: "accepted",
    answer: "Tiếp thu và bổ sung vào dự thảo.",
  },
): Promise<void> => {
  for (;;) {
    const rows = await listResponseRows(world.db, policyId, { onlyUnanswered: true, limit: 500 });
    if (rows.length === 0) return;
    accepted(
      await answerRows(world.work(world.drafter, now), {
        policyId,
        rows: rows.map(({ id, rowVersion }) => ({ id, rowVersion })),
        ...given,
      }),
    );
  }
};
