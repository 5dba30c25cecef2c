import { sql } from "drizzle-orm";
import type { Account } from "#app/domain/actor.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import { decideAppeal } from "#app/services/appeals/decide-appeal.server.ts";
import { sendAppeal } from "#app/services/appeals/send-appeal.server.ts";
import { takeDown } from "#app/services/takedowns/take-down.server.ts";
import type { Tx } from "#db/client.ts";
import { APPEAL_WORDS, REFUSED_NOTE, REMOVED_NOTE } from "./data/objections.ts";
import { DAY_MS } from "./sample-time.ts";
import { type World, workAt } from "./sample-world.ts";

type Found = { id: string; version: number; authorId: string; unit: string };

/** Where the samples' objections are: at the ward that the demo accounts belong to. */
const WARD = "11311";

/**
 * A few objections and one takedown among the samples, made by the services themselves: one that waits for
 * its decision, one that was decided, one text that was public and is not any more.
 */
export const writeObjections = async (tx: Tx, world: World): Promise<void> => {
  const before = new Date(world.firstStart.getTime() - 3 * DAY_MS);
  const work = (actor: Account) => ({ ...workAt(world, actor, world.firstStart), db: tx });
  const officer = (role: "moderator" | "chair") => {
    const [found] = world.cast.officers(WARD, role);
    if (!found) throw new Error(`no ${role} at ${WARD}`);
    return found;
  };
  const hidden = await listOf(tx, "hidden", before, 2);
  for (const [index, comment] of hidden.entries()) {
    const sender = senderOf(comment.authorId);
    const words = APPEAL_WORDS[index] ?? APPEAL_WORDS[0];
    const given = { commentId: comment.id, version: comment.version, words };
    done(await sendAppeal(work(sender), given));
    if (index > 0) await refuse(tx, work(officer("chair")), comment.id);
  }
  const [shown] = await listOf(tx, "published", before, 1);
  if (!shown) return;
  const removal = {
    commentId: shown.id,
    reasonCode: "thong_tin_ca_nhan",
    note: REMOVED_NOTE,
  } as const;
  done(await takeDown(work(officer("moderator")), removal));
  // Samples tell nobody: their people have no mailbox.
  await tx.execute(sql`delete from outbox`);
};

/** A resident as the services see one who only speaks for himself. */
const senderOf = (id: string): Account => ({
  kind: "account",
  id,
  displayName: "",
  unitCode: null,
  unitPath: null,
  verified: true,
  roles: [],
});

const refuse = async (tx: Tx, work: Parameters<typeof decideAppeal>[0], commentId: string) => {
  const [row] = await tx.execute<{ id: string }>(
    sql`select id::text from appeals where comment_id = ${commentId} and outcome is null`,
  );
  if (!row) throw new Error("the objection is gone");
  done(await decideAppeal(work, { appealId: row.id, uphold: false, note: REFUSED_NOTE }));
};

/** Ordinary opinions on the ward's open consultations that were left alone for some days, oldest first. */
const listOf = async (tx: Tx, state: string, before: Date, limit: number): Promise<Found[]> => [
  ...(await tx.execute<Found>(sql`
    select c.id, c.version, c.author_id as "authorId", r.unit_code as unit
    from comments c join records r on r.id = c.policy_id
    where c.state = ${state} and r.unit_code = ${WARD} and r.state = 'open'
      and c.author_id is not null and c.disposition is null
      and c.state_since < ${before.toISOString()}::timestamptz
    order by c.created_at, c.id limit ${limit}`)),
];

const done = (outcome: Outcome<unknown>): void => {
  if (!outcome.ok) throw new Error(`a sample was refused: ${JSON.stringify(outcome.refusal)}`);
};
