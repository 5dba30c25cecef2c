import { sql } from "drizzle-orm";
import type { Account } from "#app/domain/actor.ts";
import { shiftDay, vnDate, vnYear } from "#app/domain/deadlines.ts";
import { formatCode } from "#app/domain/records/code.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { registeredFactMachine } from "#app/domain/records/registered-fact-machine.ts";
import { factText } from "#app/domain/registered-facts/fact-text.ts";
import { CITY_CODE } from "#app/domain/units/schema.ts";
import { fold } from "#app/domain/vietnamese.ts";
import { dueFrom } from "#app/services/records/due.server.ts";
import type { Tx } from "#db/client.ts";
import { OFFICES } from "../data/facts.ts";
import type { InitiativeCast } from "../initiatives/initiative.ts";
import { hexOf, insertRows, type Value } from "../insert-rows.ts";
import { makeRandom } from "../random.ts";
import { nextOfficeTime, timeOf } from "../sample-time.ts";
import { type World, workAt } from "../sample-world.ts";
import { SINCE } from "../units.ts";
import { follow, move, type Walked } from "../walk.ts";
import { type FactPlan, planFacts } from "./plan-facts.ts";

type Row = Record<string, Value>;

/** A fact with its history up to the first start. */
export type Fact = {
  plan: FactPlan;
  walked: Walked;
  author: Account;
  createdAt: Date;
  salt: Buffer;
  confirmed: { by: string; at: Date } | null;
};

/** A fact is read within so many days: the newest still wait. */
const WAITING_DAYS = 6;

/** Plays every sample fact up to the first start; the same for the same day. */
export const makeFacts = (world: World, cast: InitiativeCast, sinceDay: string): Fact[] => {
  const random = makeRandom("facts");
  const last = new Map<string, number>();
  return planFacts(world, sinceDay, random).map((plan): Fact => {
    const isVillage = plan.place !== plan.commune;
    const who = { commune: plan.commune, village: plan.place };
    const author = cast.officer(who, isVillage ? "village_head" : "intake");
    const reader = cast.officer(who, isVillage ? "intake" : "chair");
    const waits = shiftDay(plan.happenedOn, random.int(2, 18));
    const createdAt = nextOfficeTime(world.calendar, random, timeOf(waits, 8, 0));
    const id = random.uuidAt(createdAt);
    const year = vnYear(createdAt);
    const key = `${plan.kind} ${plan.commune.code} ${year}`;
    const number = (last.get(key) ?? 0) + 1;
    last.set(key, number);
    const walked: Walked = {
      machine: registeredFactMachine,
      journal: [],
      stateSince: createdAt,
      subject: {
        id,
        recordId: id,
        publicId: random.uuid(),
        machineId: plan.kind,
        state: "registered",
        visibleState: "registered",
        version: 0,
        code: formatCode({ kind: plan.kind, unit: plan.commune.code, year, number }),
        unitCode: plan.commune.code,
        unitPath: plan.place.path,
        authorId: author.id,
        enteredBy: null,
        submittedBy: author.id,
        checkedBy: null,
        opensAt: null,
        closesAt: null,
        dueAt: null,
        takenDown: false,
      },
    };
    const role = isVillage ? "village_head" : "intake";
    const hand = { id: author.id, role, unit: plan.place.code };
    follow(walked, { event: "create", from: null, to: "registered", at: createdAt, hand });
    const setting = "clock.registered_fact.confirm";
    walked.subject.dueAt = dueFrom(workAt(world, author, createdAt), setting, createdAt);
    const salt = random.bytes(32);
    const read = shiftDay(vnDate(createdAt), random.int(1, WAITING_DAYS));
    const at = nextOfficeTime(world.calendar, random, timeOf(read, 8, 0));
    const made: Fact = { plan, walked, author, createdAt, salt, confirmed: null };
    if (at < world.firstStart) {
      move(walked, workAt(world, reader, at), {
        event: "confirm",
        facts: { textChecked: true },
        document: `${random.int(10, 400)}/XN-UBND (mẫu)`,
        date: vnDate(at),
        commit: { salt, text: factText({ ...plan, details: plan.details }) },
      });
      made.confirmed = { by: reader.id, at };
    }
    return made;
  });
};

const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;

/** Writes the facts without their steps, which go into the journal with all others. */
export const writeFacts = async (tx: Tx, facts: readonly Fact[]): Promise<void> => {
  await insertRows(tx, "units", OFFICES.map(officeRow));
  await insertRows(tx, "code_counters", counters(facts));
  await insertRows(tx, "records", facts.map(recordRow));
  await insertRows(
    tx,
    "registered_facts",
    facts.map(({ plan, walked, salt }) => ({
      record_id: walked.subject.id,
      summary: plan.summary,
      happened_on: plan.happenedOn,
      for_year: plan.forYear,
      document_number: plan.documentNumber,
      details: plan.details,
      salt: hexOf(salt),
      revision: 0,
    })),
  );
  await insertRows(tx, "text_checks", facts.map(checkRow));
  await tx.execute(sql`
    insert into record_search (record_id, fold, tsv)
    select r.id, vi_fold(left(r.title, 500)),
      setweight(to_tsvector('simple', vi_fold(left(r.title, 500))), 'A')
      || setweight(to_tsvector('simple', vi_fold(f.summary)), 'B')
    from records r join registered_facts f on f.record_id = r.id`);
};

const officeRow = ([short, name]: (typeof OFFICES)[number]): Row => ({
  code: `${CITY_CODE}-${short}`,
  parent_code: CITY_CODE,
  path: `${CITY_CODE}/${CITY_CODE}-${short}`,
  kind: "co_quan",
  name,
  full_name: name,
  fold: fold(name),
  valid_from: SINCE,
  is_sample: true,
});

const counters = (facts: readonly Fact[]): Row[] => {
  const last = new Map<string, Row>();
  for (const { plan, createdAt } of facts) {
    const [unit_code, year] = [plan.commune.code, vnYear(createdAt)];
    const key = `${plan.kind} ${unit_code} ${year}`;
    const before = last.get(key)?.last;
    const next = (typeof before === "number" ? before : 0) + 1;
    last.set(key, { kind: plan.kind, unit_code, year, last: next });
  }
  return [...last.values()];
};

const recordRow = ({ plan, walked, author, createdAt }: Fact): Row => ({
  id: walked.subject.id,
  public_id: walked.subject.publicId,
  state: walked.subject.state,
  visible_state: walked.subject.visibleState,
  version: walked.subject.version,
  state_since: iso(walked.stateSince),
  due_at: iso(walked.subject.dueAt),
  created_at: iso(createdAt),
  updated_at: iso(walked.stateSince),
  kind: plan.kind,
  code: walked.subject.code,
  unit_code: plan.commune.code,
  village_code: plan.place === plan.commune ? null : plan.place.code,
  title: plan.title,
  verb: KIND_TABLE[plan.kind].verb,
  author_id: author.id,
  submitted_by: author.id,
  published_at: iso(createdAt),
  is_sample: true,
});

const checkRow = ({ plan, walked, author, createdAt, confirmed }: Fact): Row => ({
  store: "records",
  subject_id: walked.subject.id,
  record_id: walked.subject.id,
  area: "registered_fact",
  unit_path: plan.place.path,
  author_id: author.id,
  flags: [],
  created_at: iso(createdAt),
  due_at: iso(walked.subject.dueAt ?? createdAt),
  decision: confirmed ? "shown" : null,
  decided_by: confirmed?.by ?? null,
  decided_at: iso(confirmed?.at),
});
