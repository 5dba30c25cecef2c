import { sql } from "drizzle-orm";
import type { GatheringInput, Tally } from "../../app/domain/gatherings/gathering-form.ts";
import type { GatheringChange } from "../../app/domain/gatherings/source.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

export type NewGathering = GatheringInput & {
  id: string;
  policyId: string;
  round: number;
  by: string;
  now: Date;
};

/** A source of opinions, with nothing in it yet. */
export const insertGathering = (tx: Tx, g: NewGathering) => {
  const now = g.now.toISOString();
  return runPrepared(
    tx,
    sql`insert into gatherings (id, policy_id, round, channel, unit_code, held_on, body,
          document_number, document_date, people, entered_by, created_at, updated_at)
        values (${g.id}, ${g.policyId}, ${g.round}, ${g.channel}, ${g.placeCode}, ${g.heldOn}, ${g.body},
          ${g.documentNumber}, ${g.documentDate}, ${g.people}, ${g.by}, ${now}, ${now})`,
  );
};

export type TallyRow = Omit<Tally, "anchor"> & { clauseKey: string | null };

/** The counts of a source's slips, in place of those it had. */
export const replaceTallies = async (
  tx: Tx,
  gatheringId: string,
  tallies: readonly TallyRow[],
): Promise<void> => {
  await runPrepared(tx, sql`delete from gathering_tallies where gathering_id = ${gatheringId}`);
  const rows = tallies.map((tally, position) => ({ ...tally, position }));
  await runPrepared(
    tx,
    sql`insert into gathering_tallies (gathering_id, position, clause_key, question, agree, disagree, other)
        select ${gatheringId}::uuid, g.position, g."clauseKey", g.question, g.agree, g.disagree, g.other
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(position int, "clauseKey" uuid,
          question text, agree int, disagree int, other int)`,
  );
};

export type LockedGathering = { version: number; withdrawn: boolean; people: number };

/** The source, locked until the transaction ends; null when there is none. */
export const lockGathering = async (tx: Tx, id: string): Promise<LockedGathering | null> =>
  (
    await runPrepared<LockedGathering>(
      tx,
      sql`select version, withdrawn_at is not null as withdrawn, people from gatherings
          where id = ${id} for update`,
    )
  )[0] ?? null;

/** What a source says of itself, put right; the author line of its opinions with it. */
export const updateGathering = async (
  tx: Tx,
  id: string,
  g: GatheringInput & { byline: string; now: Date },
): Promise<void> => {
  await runPrepared(
    tx,
    sql`update gatherings set unit_code = ${g.placeCode}, held_on = ${g.heldOn}, body = ${g.body},
          document_number = ${g.documentNumber}, document_date = ${g.documentDate},
          people = ${g.people}, version = version + 1, updated_at = ${g.now.toISOString()}
        where id = ${id}`,
  );
  await runPrepared(
    tx,
    sql`update comments set byline = ${g.byline}, author_unit = ${g.placeCode}
        where gathering_id = ${id} and state <> 'rerouted'`,
  );
};

/** A source that changed in another way: who saw it before must look again. */
export const touchGathering = (tx: Tx, id: string, now: Date) =>
  runPrepared(
    tx,
    sql`update gatherings set version = version + 1, updated_at = ${now.toISOString()} where id = ${id}`,
  );

export const markWithdrawn = (tx: Tx, id: string, now: Date) =>
  runPrepared(
    tx,
    sql`update gatherings set withdrawn_at = ${now.toISOString()}, version = version + 1,
          updated_at = ${now.toISOString()} where id = ${id}`,
  );

/** The public trace of a change. */
export const noteChange = (
  tx: Tx,
  gatheringId: string,
  change: Pick<GatheringChange, "kind" | "reason" | "changed"> & { by: string; now: Date },
) =>
  runPrepared(
    tx,
    sql`insert into gathering_changes (gathering_id, kind, reason, changed, at, by)
        values (${gatheringId}, ${change.kind}, ${change.reason}, ${JSON.stringify(change.changed)}::jsonb,
          ${change.now.toISOString()}, ${change.by})`,
  );

export type TakenTable = { gatheringId: string; fresh: boolean };

/** Notes a table by what it says; gives the source that has it, and whether it is new. */
export const takeTable = async (
  tx: Tx,
  table: {
    policyId: string;
    sha256: string;
    gatheringId: string;
    opinions: number;
    by: string;
    now: Date;
  },
): Promise<TakenTable> => {
  const taken = await runPrepared(
    tx,
    sql`insert into opinion_imports (policy_id, sha256, gathering_id, opinions, at, by)
        values (${table.policyId}, decode(${table.sha256}, 'hex'), ${table.gatheringId},
          ${table.opinions}, ${table.now.toISOString()}, ${table.by})
        on conflict do nothing returning 1`,
  );
  if (taken.length > 0) return { gatheringId: table.gatheringId, fresh: true };
  const [first] = await runPrepared<{ id: string }>(
    tx,
    sql`select gathering_id as id from opinion_imports
        where policy_id = ${table.policyId} and sha256 = decode(${table.sha256}, 'hex')`,
  );
  return { gatheringId: first?.id ?? table.gatheringId, fresh: false };
};

/** The tables of a source that is withdrawn may be taken in again. */
export const forgetTables = (tx: Tx, gatheringId: string) =>
  runPrepared(tx, sql`delete from opinion_imports where gathering_id = ${gatheringId}`);

/** Takes a person's name off an opinion; gives false when there was none. */
export const eraseServedPerson = async (
  tx: Tx,
  gatheringId: string,
  commentId: string,
): Promise<boolean> =>
  (
    await runPrepared(
      tx,
      sql`update comments set served_person = null
          where id = ${commentId} and gathering_id = ${gatheringId} and served_person is not null returning 1`,
    )
  ).length > 0;

/** Live files of a source. */
export const countGatheringFiles = async (tx: Tx, gatheringId: string): Promise<number> =>
  (
    await runPrepared<{ n: number }>(
      tx,
      sql`select count(*)::int as n from attachments
          where subject_id = ${gatheringId} and record_id is not null and removed_at is null`,
    )
  )[0]?.n ?? 0;
