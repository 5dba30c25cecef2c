import { makeCalendar, vnDate, vnYear } from "#app/domain/deadlines.ts";
import { HOLIDAYS } from "#app/domain/holidays.ts";
import { formatCode } from "#app/domain/records/code.ts";
import { makeSettings } from "#app/domain/settings.ts";
import { recountIn } from "#app/services/indicators/recount.server.ts";
import type { Db, Tx } from "#db/client.ts";
import { insertJournal, type JournalRow } from "#db/queries/journal.ts";
import { publishText } from "#db/queries/policy-writes.ts";
import { makePeople } from "./accounts.ts";
import type { Comment } from "./comment.ts";
import { makeParts, type Part } from "./commune-parts.ts";
import type { Consultation } from "./consultation.ts";
import { clauseCounterRows, participantRows } from "./count-comments.ts";
import { makeFacts, writeFacts } from "./facts/make-facts.ts";
import { gatherSources } from "./gatherings.ts";
import { makeInitiatives, writeInitiatives } from "./initiatives/make-initiatives.ts";
import { insertRows, type Value } from "./insert-rows.ts";
import { readMark, withLoadLock, writeMark } from "./installation.ts";
import { makeComments } from "./make-comments.ts";
import { makeConsultation } from "./make-consultation.ts";
import { writeObjections } from "./objections.ts";
import { writePersonal } from "./personal-rows.ts";
import {
  checkRows,
  collectionRow,
  commentRow,
  partPolicyRow,
  partRecordRow,
  policyRow,
  recordRow,
} from "./rows.ts";
import { timeOf } from "./sample-time.ts";
import type { World } from "./sample-world.ts";
import { SCENARIOS } from "./scenarios.ts";
import { causeRows } from "./second-version.ts";
import { SETTINGS } from "./settings.ts";
import { SINCE, UNITS } from "./units.ts";
import { makeVillages } from "./villages.ts";

export type SampleOptions = {
  /** Samples are dated from here: this year and the one before. */
  firstStart: Date;
  hashPassword: (password: string) => Promise<string>;
};

type Sample = { made: Consultation; comments: Comment[]; parts: Part[] };

const KEY = "samples";

/**
 * The trial version's data: villages, accounts, consultations in every phase with their opinions and
 * answers, everything marked as a sample. Needs the reference data; does nothing when samples were
 * loaded before. Gives whether it loaded.
 */
export const loadSamples = (db: Db, options: SampleOptions): Promise<{ loaded: boolean }> =>
  withLoadLock(db, async (tx) => {
    if ((await readMark(tx, KEY)) !== null) return { loaded: false };
    const villages = makeVillages();
    await insertRows(tx, "units", villages);
    const world = await populate(tx, db, options, villages);
    const samples = SCENARIOS.map((scenario): Sample => {
      const made = makeConsultation(world, scenario);
      const comments = makeComments(world, made);
      return { made, comments, parts: makeParts(world, made, comments) };
    });
    await numberRecords(tx, samples);
    await writeSamples(tx, samples);
    const initiatives = makeInitiatives(world, beginOf(world.today));
    const facts = makeFacts(world, initiatives.cast, beginOf(world.today).sinceDay);
    await writeInitiatives(tx, initiatives);
    await writeFacts(tx, facts);
    await writeJournal(tx, samples, [...initiatives.all, ...facts]);
    await writePersonal(tx, world, samples);
    await writeObjections(tx, world);
    await recountIn(tx);
    await writeMark(tx, KEY, options.firstStart.toISOString());
    return { loaded: true };
  });

const populate = async (
  tx: Tx,
  db: Db,
  { firstStart, hashPassword }: SampleOptions,
  villages: ReturnType<typeof makeVillages>,
): Promise<World> => {
  const today = vnDate(firstStart);
  const places = new Map([...UNITS, ...villages].map((unit) => [unit.code, unit]));
  const owners = [...new Set(SCENARIOS.map(({ unit }) => unit))];
  const { since, sinceDay } = beginOf(today);
  const people = await makePeople({ places, owners, since, sinceDay, hashPassword });
  await insertRows(tx, "accounts", people.accounts);
  await insertRows(tx, "account_roles", people.roles);
  return {
    db,
    calendar: makeCalendar(HOLIDAYS),
    settings: makeSettings(SETTINGS, today),
    firstStart,
    today,
    places,
    cast: people.cast,
  };
};

/** Everybody holds office from the first days of the year before, or of the city's communes. */
const beginOf = (today: string): { since: Date; sinceDay: string } => {
  const sinceDay = [SINCE, `${Number(today.slice(0, 4)) - 1}-01-05`].sort().at(-1) ?? SINCE;
  return { sinceDay, since: timeOf(sinceDay, 8, 0) };
};

/** Codes in the order in which the records left their desks, by unit and year. */
const numberRecords = async (tx: Tx, samples: readonly Sample[]): Promise<void> => {
  const last = new Map<string, { unit_code: string; year: number; last: number }>();
  const sent = samples
    .flatMap(({ made }) => (made.sentAt ? [{ ...made, at: made.sentAt }] : []))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const parts = samples.flatMap(({ parts }) =>
    parts.map((part) => ({ ...part, at: part.createdAt })),
  );
  for (const { unit: owner, walked, at } of [...sent, ...parts]) {
    const [unit, year] = [owner.code, vnYear(at)];
    const number = (last.get(`${unit} ${year}`)?.last ?? 0) + 1;
    last.set(`${unit} ${year}`, { unit_code: unit, year, last: number });
    walked.subject.code = formatCode({ kind: "CS", unit, year, number });
  }
  const rows = [...last.values()].map((row) => ({ kind: "CS", ...row }));
  await insertRows(tx, "code_counters", rows);
};

const writeSamples = async (tx: Tx, samples: readonly Sample[]): Promise<void> => {
  const all = <T>(rows: (sample: Sample) => T[]): T[] => samples.flatMap(rows);
  const each = (rows: (made: Consultation, comment: Comment) => Record<string, Value>[]) =>
    all(({ made, comments }) => comments.flatMap((comment) => rows(made, comment)));
  await insertRows(
    tx,
    "records",
    all(({ made, parts }) => [recordRow(made), ...parts.map((part) => partRecordRow(made, part))]),
  );
  await insertRows(
    tx,
    "policies",
    all(({ made, comments }) => [policyRow(made, comments)]),
  );
  await insertRows(
    tx,
    "policies",
    all(({ made, parts }) => parts.map((part) => partPolicyRow(made, part))),
  );
  await insertRows(
    tx,
    "collections",
    all(({ made, parts }) => parts.map((part) => collectionRow(made, part))),
  );
  await insertRows(
    tx,
    "policy_bases",
    all(({ made }) => basisRows(made)),
  );
  await insertRows(
    tx,
    "policy_versions",
    all(({ made }) => versionRows(made)),
  );
  await insertRows(
    tx,
    "clauses",
    all(({ made }) => made.text.clauses),
  );
  await insertRows(
    tx,
    "clauses",
    all(({ made }) => made.second?.clauses ?? []),
  );
  await insertRows(
    tx,
    "clause_changes",
    all(({ made }) => made.second?.changes ?? []),
  );
  const gathered = samples.map(({ made, comments }) => gatherSources(made, comments));
  const sources = new Map(gathered.flatMap((each) => [...each.sources]));
  await insertRows(
    tx,
    "gatherings",
    gathered.flatMap(({ rows }) => rows),
  );
  await insertRows(
    tx,
    "gathering_tallies",
    gathered.flatMap(({ tallies }) => tallies),
  );
  await insertRows(
    tx,
    "comments",
    each((made, comment) => [
      commentRow(made, comment, sources.get(comment.walked.subject.id) ?? null),
    ]),
  );
  await insertRows(tx, "change_causes", all(causesOf));
  await insertRows(tx, "text_checks", each(checkRows));
  await insertRows(
    tx,
    "participants",
    all((sample) => placesOf(sample).flatMap(({ id, comments }) => participantRows(id, comments))),
  );
  await insertRows(
    tx,
    "clause_counters",
    all((sample) =>
      placesOf(sample).flatMap(({ id, comments }) => clauseCounterRows(id, comments)),
    ),
  );
  for (const { made } of samples) {
    if (made.approvedAt) await publishText(tx, made.walked.subject.id, made.approvedAt);
  }
};

/** The draft with all opinions, and each commune's part with those that it collected. */
const placesOf = ({ made, comments, parts }: Sample) => [
  { id: made.walked.subject.id, comments },
  ...parts.map((part) => ({ id: part.walked.subject.id, comments: [...part.comments] })),
];

/** The first version with its publication, and the second one where there is one. */
const versionRows = ({ text, approvedAt, second }: Consultation) => [
  { ...text.version, published_at: approvedAt?.toISOString() ?? null },
  ...(second ? [second.version] : []),
];

const causesOf = ({ made, comments }: Sample) => {
  const { scenario, text, second, walked } = made;
  return scenario.revised && second
    ? causeRows(walked.subject.id, text.stored, scenario.revised, second, comments)
    : [];
};

const basisRows = ({ scenario, walked }: Consultation) =>
  scenario.draft.bases.map((basis) => ({ record_id: walked.subject.id, basis_id: basis }));

/** The journal in the order of time, so that its numbers rise as those of a lived year do. */
const writeJournal = async (
  tx: Tx,
  samples: readonly Sample[],
  others: readonly Pick<Comment, "walked">[],
): Promise<void> => {
  const rows = [
    ...samples.flatMap(({ made, comments, parts }) => [made, ...parts, ...comments]),
    ...others,
  ]
    .flatMap(({ walked }) => walked.journal)
    .sort((a, b) => a.at.localeCompare(b.at) || a.seq - b.seq);
  for (const [, ofDay] of Map.groupBy(rows, dayOfEvent)) await insertJournal(tx, ofDay);
};

const dayOfEvent = ({ at }: JournalRow): string => vnDate(new Date(at));
