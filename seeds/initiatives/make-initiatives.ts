import { sql } from "drizzle-orm";
import { vnYear } from "#app/domain/deadlines.ts";
import { formatCode } from "#app/domain/records/code.ts";
import { dueFrom } from "#app/services/records/due.server.ts";
import type { Tx } from "#db/client.ts";
import { insertRows, type Value } from "../insert-rows.ts";
import { makeRandom } from "../random.ts";
import type { World } from "../sample-world.ts";
import { makeInitiativeCast } from "./cast-initiatives.ts";
import type { Initiative, InitiativeCast } from "./initiative.ts";
import {
  consentRows,
  frontRows,
  initiativeChecks,
  initiativeRecord,
  initiativeRow,
  meetingRows,
  progressRows,
  supportRows,
} from "./initiative-rows.ts";
import { planInitiatives } from "./plan-initiatives.ts";
import { enliven, playInitiative } from "./play-initiative.ts";

type Row = Record<string, Value>;

/** Initiatives of this year and the one before, with everybody who acts in them. */
export type Initiatives = {
  all: Initiative[];
  accounts: Row[];
  roles: Row[];
  cast: InitiativeCast;
};

/** Plays every sample initiative up to the first start; the same for the same day. */
export const makeInitiatives = (
  world: World,
  begins: { since: Date; sinceDay: string },
): Initiatives => {
  const random = makeRandom("initiatives");
  const { cast, accounts, roles } = makeInitiativeCast(world, begins);
  const plans = planInitiatives(world, begins.sinceDay, random);
  const all = plans.map((plan, number) => playInitiative(world, cast, plan, number));
  for (const made of all) enliven({ world, cast, random, made });
  for (const made of all) {
    if (made.progress) {
      const setting = "clock.initiative.progress";
      made.walked.subject.dueAt = dueFrom(world, setting, made.progress.at);
    }
  }
  copySome(all, random.chance);
  return { all, accounts, roles, cast };
};

/** Some repeat what another commune had recognised before they were written. */
const copySome = (all: readonly Initiative[], chance: (probability: number) => boolean): void => {
  for (const made of all) {
    const origin = all.find(
      ({ plan, walked, recognition }) =>
        recognition !== null &&
        plan.idea === made.plan.idea &&
        plan.commune !== made.plan.commune &&
        walked.stateSince < made.createdAt,
    );
    if (origin && chance(0.25)) made.copiedFrom = origin;
  }
};

/** Writes the initiatives without their steps, which go into the journal with all others. */
export const writeInitiatives = async (
  tx: Tx,
  { all, accounts, roles }: Initiatives,
): Promise<void> => {
  const each = (rows: (made: Initiative) => Row[]): Row[] => all.flatMap(rows);
  await insertRows(tx, "accounts", accounts);
  await insertRows(tx, "account_roles", roles);
  await insertRows(tx, "code_counters", numberInitiatives(all));
  await insertRows(tx, "records", all.map(initiativeRecord));
  const copies = Map.groupBy(all, ({ copiedFrom }) => copiedFrom);
  await insertRows(
    tx,
    "initiatives",
    all.map((made) => initiativeRow(made, copies.get(made)?.length ?? 0)),
  );
  await insertRows(tx, "household_consents", each(consentRows));
  await insertRows(tx, "initiative_front_opinions", each(frontRows));
  await insertRows(tx, "community_meetings", each(meetingRows));
  await insertRows(tx, "initiative_supports", each(supportRows));
  await insertRows(tx, "initiative_progress", each(progressRows));
  await insertRows(tx, "text_checks", each(initiativeChecks));
  await tx.execute(sql`
    insert into followers (account_id, record_id, since)
    select author_id, id, created_at from records where kind = 'SK'`);
  await tx.execute(sql`
    insert into record_search (record_id, fold, tsv)
    select r.id, vi_fold(left(r.title, 500)),
      setweight(to_tsvector('simple', vi_fold(left(r.title, 500))), 'A')
      || setweight(to_tsvector('simple', vi_fold(left(concat_ws(' ', i.problem, i.proposal,
        i.benefit, i.doers, i.needs), 100000))), 'B')
    from records r join initiatives i on i.record_id = r.id`);
};

/** Codes in the order of sending, by commune and year; gives the counters they leave. */
const numberInitiatives = (all: readonly Initiative[]): Row[] => {
  const last = new Map<string, { unit_code: string; year: number; last: number }>();
  for (const { plan, walked, sentAt } of all.toSorted(
    (a, b) => a.sentAt.getTime() - b.sentAt.getTime(),
  )) {
    const [unit, year] = [plan.commune.code, vnYear(sentAt)];
    const number = (last.get(`${unit} ${year}`)?.last ?? 0) + 1;
    last.set(`${unit} ${year}`, { unit_code: unit, year, last: number });
    walked.subject.code = formatCode({ kind: "SK", unit, year, number });
  }
  return [...last.values()].map((row) => ({ kind: "SK", ...row }));
};
