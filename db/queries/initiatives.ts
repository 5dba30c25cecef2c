import { sql } from "drizzle-orm";
import type {
  ConsentForm,
  InitiativeRoute,
  Matter,
  MeetingForm,
  Threshold,
} from "../../app/domain/initiatives/schema.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** The village's meeting about an initiative; the result is null until it is entered. */
export type MeetingRow = {
  noticeOn: string;
  heldOn: string;
  place: string;
  form: MeetingForm;
  households: number | null;
  votesFor: number | null;
  threshold: Threshold | null;
  passed: boolean | null;
};

/** An initiative with its record, its village and its meeting, in one row. */
export type InitiativeHead = {
  id: string;
  code: string | null;
  title: string;
  state: string;
  visibleState: string;
  version: number;
  unitCode: string;
  unitName: string;
  /** Path of its village: what roles reach it by. */
  unitPath: string;
  villageCode: string | null;
  villageName: string | null;
  villageFrom: string | null;
  villageTo: string | null;
  villageSuccessor: string | null;
  households: number | null;
  authorId: string | null;
  enteredBy: string | null;
  submittedBy: string | null;
  dueAt: string | null;
  stateSince: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  takenDown: boolean;
  isSample: boolean;
  route: InitiativeRoute | null;
  matter: Matter | null;
  problem: string;
  proposal: string;
  benefit: string;
  doers: string;
  needs: string;
  servedPerson: string | null;
  byline: string;
  showName: boolean;
  textCheckedAt: string | null;
  askedByCommune: boolean;
  consentsConfirmedAt: string | null;
  reviewAskedAt: string | null;
  recognitionNumber: string | null;
  recognisedOn: string | null;
  plan: string;
  owner: string;
  planDue: string | null;
  result: string;
  beneficiaries: number | null;
  cost: number | null;
  completedOn: string | null;
  supportVillage: number;
  supportElsewhere: number;
  consentCount: number;
  copyCount: number;
  revision: number;
  copiedCode: string | null;
  copiedTitle: string | null;
  meeting: MeetingRow | null;
};

const head = sql`select r.id, r.code, r.title, r.state, r.visible_state as "visibleState", r.version,
  r.unit_code as "unitCode", u.full_name as "unitName", coalesce(v.path, u.path) as "unitPath",
  r.village_code as "villageCode", v.full_name as "villageName", v.valid_from as "villageFrom",
  v.valid_to as "villageTo", v.successor_code as "villageSuccessor", v.households,
  r.author_id as "authorId", r.entered_by as "enteredBy", r.submitted_by as "submittedBy",
  r.due_at as "dueAt", r.state_since as "stateSince", r.created_at as "createdAt",
  r.updated_at as "updatedAt", r.published_at as "publishedAt",
  r.taken_down_at is not null as "takenDown", r.is_sample as "isSample", i.route, i.matter,
  i.problem, i.proposal, i.benefit, i.doers, i.needs, i.served_person as "servedPerson", i.byline,
  i.naming_consent_at is not null as "showName", i.text_checked_at as "textCheckedAt",
  i.asked_by_commune as "askedByCommune", i.consents_confirmed_at as "consentsConfirmedAt",
  i.review_asked_at as "reviewAskedAt", i.recognition_number as "recognitionNumber",
  i.recognised_on as "recognisedOn", i.plan, i.owner, i.plan_due as "planDue", i.result,
  i.beneficiaries, i.cost::float8 as cost, i.completed_on as "completedOn",
  i.support_village as "supportVillage", i.support_elsewhere as "supportElsewhere",
  i.consent_count as "consentCount", i.copy_count as "copyCount", i.revision,
  o.code as "copiedCode", o.title as "copiedTitle",
  case when m.initiative_id is not null then jsonb_build_object('noticeOn', m.notice_on,
    'heldOn', m.held_on, 'place', m.place, 'form', m.form, 'households', m.households,
    'votesFor', m.votes_for, 'threshold', m.threshold, 'passed', m.passed) end as meeting
  from records r join initiatives i on i.record_id = r.id join units u on u.code = r.unit_code
    left join units v on v.code = r.village_code
    left join community_meetings m on m.initiative_id = r.id
    left join records o on o.id = i.copied_from`;

/** An initiative by id; null when there is none. */
export const findInitiative = async (q: Queryable, id: string): Promise<InitiativeHead | null> =>
  (await runPrepared<InitiativeHead>(q, sql`${head} where r.id = ${id}`))[0] ?? null;

/** An initiative by its code; null when there is none. */
export const findInitiativeByCode = async (
  q: Queryable,
  code: string,
): Promise<InitiativeHead | null> =>
  (await runPrepared<InitiativeHead>(q, sql`${head} where r.code = ${code}`))[0] ?? null;

export type InitiativeCounts = {
  validConsents: number;
  minutes: number;
  decisions: number;
  resultPhotos: number;
  frontHeard: boolean;
  openSupplements: number;
};

/** What the guards count: consents given since a day, papers by purpose, the commune's Front. */
export const countForInitiative = async (
  q: Queryable,
  id: string,
  consents: { from: string; to: string },
): Promise<InitiativeCounts> => {
  const files = (purpose: string) =>
    sql`(select count(*)::int from attachments a where a.subject_id = ${id} and a.purpose = ${purpose}
      and a.record_id is not null and a.removed_at is null)`;
  const [row] = await runPrepared<InitiativeCounts>(
    q,
    sql`select (select count(*)::int from household_consents c where c.initiative_id = ${id}
          and c.withdrawn_at is null and c.given_on between ${consents.from}::date and ${consents.to}::date)
          as "validConsents",
        ${files("minutes")} as minutes, ${files("decision")} as decisions,
        ${files("result_photo")} as "resultPhotos",
        exists (select 1 from initiative_front_opinions f where f.initiative_id = ${id}
          and f.level = 'commune') as "frontHeard",
        (select count(*)::int from initiative_supplements s where s.initiative_id = ${id}
          and s.checked_at is null) as "openSupplements"`,
  );
  if (!row) throw new Error("a count gave no row");
  return row;
};

export type ConsentRow = {
  id: string;
  household: string | null;
  form: ConsentForm;
  givenOn: string;
};

/** Households that agreed, newest first; withdrawn ones are left out. */
export const listConsents = (q: Queryable, id: string): Promise<ConsentRow[]> =>
  runPrepared<ConsentRow>(
    q,
    sql`select c.id, c.household, c.form, c.given_on as "givenOn" from household_consents c
        where c.initiative_id = ${id} and c.withdrawn_at is null
        order by c.given_on desc, c.id desc limit 2000`,
  );

export type FrontOpinionRow = {
  id: string;
  level: "village" | "commune";
  agrees: boolean;
  words: string;
  givenOn: string;
};

/** What the Front said, newest first. */
export const listFrontOpinions = (q: Queryable, id: string): Promise<FrontOpinionRow[]> =>
  runPrepared<FrontOpinionRow>(
    q,
    sql`select f.id::text, f.level, f.agrees, f.words, f.given_on as "givenOn"
        from initiative_front_opinions f where f.initiative_id = ${id} order by f.id desc limit 20`,
  );

export type ProgressRow = { year: number; quarter: number; words: string; createdAt: string };

/** What was done, the newest quarter first. */
export const listProgress = (q: Queryable, id: string): Promise<ProgressRow[]> =>
  runPrepared<ProgressRow>(
    q,
    sql`select p.year, p.quarter, p.words, p.created_at as "createdAt" from initiative_progress p
        where p.initiative_id = ${id} order by p.year desc, p.quarter desc limit 40`,
  );

export type SupplementRow = { id: string; body: string; createdAt: string; checked: boolean };

/** What a proposer added for the commune, oldest first; only what was read, unless all is asked for. */
export const listSupplements = (
  q: Queryable,
  id: string,
  { unread }: { unread: boolean },
): Promise<SupplementRow[]> =>
  runPrepared<SupplementRow>(
    q,
    sql`select s.id, s.body, s.created_at as "createdAt", s.checked_at is not null as checked
        from initiative_supplements s
        where s.initiative_id = ${id} and (s.checked_at is not null or ${unread})
        order by s.created_at, s.id limit 20`,
  );

/** Whether a person said that he supports it. */
export const isSupporting = async (q: Queryable, id: string, accountId: string): Promise<boolean> =>
  (
    await runPrepared(
      q,
      sql`select 1 from initiative_supports where initiative_id = ${id} and account_id = ${accountId}`,
    )
  ).length > 0;

/** The salt of an initiative's commitments, which also keys the hashes of its households. */
export const findInitiativeSalt = async (q: Queryable, id: string): Promise<Buffer | null> =>
  (
    await runPrepared<{ salt: Buffer }>(
      q,
      sql`select salt from initiatives where record_id = ${id}`,
    )
  )[0]?.salt ?? null;

/** The initiative that this one repeats; null when it repeats none. */
export const findOrigin = async (q: Queryable, id: string): Promise<string | null> =>
  (
    await runPrepared<{ id: string | null }>(
      q,
      sql`select copied_from as id from initiatives where record_id = ${id}`,
    )
  )[0]?.id ?? null;
