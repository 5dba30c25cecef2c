import { sql } from "drizzle-orm";
import type { Proposal } from "../../app/domain/initiatives/proposal.ts";
import type { MeetingForm, Threshold } from "../../app/domain/initiatives/schema.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

export type NewInitiative = {
  id: string;
  publicId: string;
  unitCode: string;
  authorId: string | null;
  enteredBy: string | null;
  servedPerson: string | null;
  copiedFrom: string | null;
  salt: string;
  now: Date;
};

/** A draft with its record; its words are written by `writeProposal`. */
export const insertInitiative = (tx: Tx, d: NewInitiative) => {
  const now = d.now.toISOString();
  return runPrepared(
    tx,
    sql`with record as (
      insert into records (id, public_id, state, visible_state, version, state_since, created_at,
        updated_at, kind, unit_code, title, verb, author_id, entered_by)
      values (${d.id}, ${d.publicId}, 'draft', 'draft', 1, ${now}, ${now}, ${now}, 'SK',
        ${d.unitCode}, '', 'lam', ${d.authorId}, ${d.enteredBy}) returning id
    )
    insert into initiatives (record_id, salt, served_person, copied_from)
    select id, decode(${d.salt}, 'hex'), ${d.servedPerson}, ${d.copiedFrom}::uuid from record`,
  );
};

/** What a proposer wrote, with the unit it is for; what was read before is unread again. */
export const writeProposal = async (
  tx: Tx,
  id: string,
  p: Proposal & { unitCode: string; byline: string; namedAt: Date | null },
  now: Date,
) => {
  await runPrepared(
    tx,
    sql`update records set title = ${p.title}, unit_code = ${p.unitCode},
        village_code = ${p.villageCode}, updated_at = ${now.toISOString()} where id = ${id}`,
  );
  await runPrepared(
    tx,
    sql`update initiatives set route = ${p.route}, matter = ${p.matter}, problem = ${p.problem},
        proposal = ${p.proposal}, benefit = ${p.benefit}, doers = ${p.doers}, needs = ${p.needs},
        byline = ${p.byline}, naming_consent_at = ${p.namedAt?.toISOString() ?? null},
        text_checked_by = null, text_checked_at = null where record_id = ${id}`,
  );
};

/** Its words for search; lists show them only once the record is public. */
export const indexInitiative = (tx: Tx, id: string) =>
  runPrepared(
    tx,
    sql`insert into record_search (record_id, fold, tsv)
        select r.id, vi_fold(left(r.title, 500)),
          setweight(to_tsvector('simple', vi_fold(left(r.title, 500))), 'A')
          || setweight(to_tsvector('simple', vi_fold(left(concat_ws(' ', i.problem, i.proposal,
            i.benefit, i.doers, i.needs), 100000))), 'B')
        from records r join initiatives i on i.record_id = r.id where r.id = ${id}
        on conflict (record_id) do update set fold = excluded.fold, tsv = excluded.tsv`,
  );

/** One more copy of an initiative. */
export const countCopy = (tx: Tx, ofId: string) =>
  runPrepared(
    tx,
    sql`update initiatives set copy_count = copy_count + 1, revision = revision + 1
        where record_id = ${ofId}`,
  );

/** A person has read the text. */
export const markInitiativeChecked = (tx: Tx, id: string, by: string, now: Date) =>
  runPrepared(
    tx,
    sql`update initiatives set text_checked_by = ${by}, text_checked_at = ${now.toISOString()}
        where record_id = ${id}`,
  );

export const setAskedByCommune = (tx: Tx, id: string, commune: boolean) =>
  runPrepared(
    tx,
    sql`update initiatives set asked_by_commune = ${commune} where record_id = ${id}`,
  );

export const setReviewAsked = (tx: Tx, id: string, now: Date) =>
  runPrepared(
    tx,
    sql`update initiatives set review_asked_at = ${now.toISOString()} where record_id = ${id}`,
  );

export type MeetingDates = {
  noticeOn: string;
  heldOn: string;
  place: string;
  form: MeetingForm;
};

/** Announces the village's meeting, or moves it; a result that is there stays alone. */
export const upsertMeeting = (tx: Tx, id: string, m: MeetingDates, now: Date) =>
  runPrepared(
    tx,
    sql`insert into community_meetings (initiative_id, notice_on, held_on, place, form, created_at)
        values (${id}, ${m.noticeOn}, ${m.heldOn}, ${m.place}, ${m.form}, ${now.toISOString()})
        on conflict (initiative_id) do update set notice_on = excluded.notice_on,
          held_on = excluded.held_on, place = excluded.place, form = excluded.form
        where community_meetings.passed is null`,
  );

/** What came out of the meeting. */
export const writeVote = (
  tx: Tx,
  id: string,
  v: { households: number; votesFor: number; threshold: Threshold; passed: boolean; now: Date },
) =>
  runPrepared(
    tx,
    sql`update community_meetings set households = ${v.households}, votes_for = ${v.votesFor},
        threshold = ${v.threshold}, passed = ${v.passed}, recorded_at = ${v.now.toISOString()}
        where initiative_id = ${id}`,
  );

export const insertFrontOpinion = (
  tx: Tx,
  f: {
    initiativeId: string;
    level: "village" | "commune";
    agrees: boolean;
    words: string;
    givenOn: string;
    by: string | null;
    now: Date;
  },
) =>
  runPrepared(
    tx,
    sql`insert into initiative_front_opinions (initiative_id, level, agrees, words, given_on,
          entered_by, created_at)
        values (${f.initiativeId}, ${f.level}, ${f.agrees}, ${f.words}, ${f.givenOn}, ${f.by},
          ${f.now.toISOString()})`,
  );

/** The decision that counts: number and date. */
export const writeRecognition = (tx: Tx, id: string, number: string, on: string) =>
  runPrepared(
    tx,
    sql`update initiatives set recognition_number = ${number}, recognised_on = ${on}
        where record_id = ${id}`,
  );

export const writePlan = (tx: Tx, id: string, p: { owner: string; plan: string; due: string }) =>
  runPrepared(
    tx,
    sql`update initiatives set owner = ${p.owner}, plan = ${p.plan}, plan_due = ${p.due}
        where record_id = ${id}`,
  );

export const writeResult = (
  tx: Tx,
  id: string,
  r: { words: string; beneficiaries: number | null; cost: number | null; on: string },
) =>
  runPrepared(
    tx,
    sql`update initiatives set result = ${r.words}, beneficiaries = ${r.beneficiaries},
        cost = ${r.cost}, completed_on = ${r.on} where record_id = ${id}`,
  );

/** What was done in a quarter, and when the next word is due; false when the quarter has one. */
export const insertProgress = async (
  tx: Tx,
  id: string,
  p: { year: number; quarter: number; words: string; by: string | null; now: Date; next: Date },
): Promise<boolean> => {
  const written = await runPrepared(
    tx,
    sql`insert into initiative_progress (initiative_id, year, quarter, words, entered_by, created_at)
        values (${id}, ${p.year}, ${p.quarter}, ${p.words}, ${p.by}, ${p.now.toISOString()})
        on conflict (initiative_id, year, quarter) do nothing returning id`,
  );
  if (written.length === 0) return false;
  await runPrepared(
    tx,
    sql`update records set due_at = ${p.next.toISOString()}, updated_at = ${p.now.toISOString()}
        where id = ${id}`,
  );
  await touchInitiative(tx, id);
  return true;
};

/** Another term than the clock of its state gives. */
export const setDue = (tx: Tx, id: string, due: Date) =>
  runPrepared(tx, sql`update records set due_at = ${due.toISOString()} where id = ${id}`);

/** A public change that is no step. */
export const touchInitiative = (tx: Tx, id: string) =>
  runPrepared(tx, sql`update initiatives set revision = revision + 1 where record_id = ${id}`);

export const insertSupplement = (
  tx: Tx,
  s: { id: string; initiativeId: string; body: string; salt: string; now: Date },
) =>
  runPrepared(
    tx,
    sql`insert into initiative_supplements (id, initiative_id, body, salt, created_at)
        values (${s.id}, ${s.initiativeId}, ${s.body}, decode(${s.salt}, 'hex'), ${s.now.toISOString()})`,
  );

/** Supplements that a person has now read become public. */
export const markSupplementsChecked = (tx: Tx, id: string, by: string, now: Date) =>
  runPrepared(
    tx,
    sql`update initiative_supplements set checked_by = ${by}, checked_at = ${now.toISOString()}
        where initiative_id = ${id} and checked_at is null`,
  );

/** Another village, for an initiative whose own was merged away. */
export const moveToVillage = (tx: Tx, id: string, villageCode: string, now: Date) =>
  runPrepared(
    tx,
    sql`update records set village_code = ${villageCode}, updated_at = ${now.toISOString()}
        where id = ${id}`,
  );

/** Puts the words of an initiative before a reader; one that waits already waits on. */
export const openInitiativeCheck = (
  tx: Tx,
  c: {
    id: string;
    unitPath: string;
    authorId: string | null;
    flags: readonly string[];
    dueAt: Date;
    now: Date;
  },
) =>
  runPrepared(
    tx,
    sql`insert into text_checks (store, subject_id, record_id, area, unit_path, author_id, flags,
          created_at, due_at)
        values ('records', ${c.id}, ${c.id}, 'initiative', ${c.unitPath}, ${c.authorId},
          ${JSON.stringify(c.flags)}::jsonb, ${c.now.toISOString()}, ${c.dueAt.toISOString()})
        on conflict (subject_id) where decision is null do update set flags = excluded.flags,
          unit_path = excluded.unit_path`,
  );
