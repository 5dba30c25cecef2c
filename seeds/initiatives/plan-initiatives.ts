import { shiftDay } from "#app/domain/deadlines.ts";
import { PEOPLE_IDEAS } from "../data/initiatives/people.ts";
import { STREET_IDEAS } from "../data/initiatives/streets.ts";
import { WARD } from "../demo-accounts.ts";
import type { Random } from "../random.ts";
import type { World } from "../sample-world.ts";
import type { UnitRow } from "../units.ts";
import type { InitiativePlan } from "./initiative.ts";
import { FRESH, SCRIPTS, type Script } from "./scripts.ts";

/** Communes that have initiatives beside the demonstration's ward, and how many there are in all of them. */
const COMMUNES = 78;
const COUNT = 500;
/** Statutes need a vote of their own; who only proposes does not write them. */
const ONLY_DECIDED = "k3_huong_uoc";

const IDEAS = [...STREET_IDEAS, ...PEOPLE_IDEAS];

/** What is proposed where and when, in the order of time; the same for the same first start. */
export const planInitiatives = (
  world: World,
  sinceDay: string,
  random: Random,
): InitiativePlan[] => {
  const villages = Map.groupBy(
    [...world.places.values()].filter(({ is_sample }) => is_sample),
    ({ parent_code }) => parent_code ?? "",
  );
  const ward = villages.get(WARD) ?? [];
  const communes = shuffled([...villages.keys()].sort(), random).slice(0, COMMUNES);
  const first = shiftDay(sinceDay, 4);
  const span = daysBetween(first, shiftDay(world.today, -3));
  const planned = Array.from({ length: COUNT }, (_, at): InitiativePlan => {
    const commune = at < communes.length ? communes[at] : random.pick(communes);
    const village = random.pick(villages.get(commune ?? WARD) ?? ward);
    return planOf(world, random, village, {
      script: weighted(random),
      day: shiftDay(first, random.int(0, span)),
    });
  });
  const fresh = FRESH.map(([script, sent]) =>
    planOf(world, random, ward[0] ?? random.pick(ward), {
      script,
      day: shiftDay(world.today, -sent),
    }),
  );
  return [...planned, ...fresh].sort((a, b) => a.day.localeCompare(b.day));
};

const planOf = (
  world: World,
  random: Random,
  village: UnitRow,
  given: { script: Script; day: string },
): InitiativePlan => {
  const decides = given.script.route === "community_decision";
  const ideas = IDEAS.filter(({ matter }) => decides || matter !== ONLY_DECIDED);
  const commune = world.places.get(village.parent_code ?? "");
  if (!commune) throw new Error(`${village.code} lies in no commune`);
  return { idea: random.pick(ideas), village, commune, ...given };
};

const weighted = (random: Random): Script => {
  const all = SCRIPTS.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.int(1, all);
  const found = SCRIPTS.find(({ weight }) => {
    left -= weight;
    return left <= 0;
  });
  if (!found) throw new Error("weights that do not add up");
  return found;
};

const shuffled = <T>(from: readonly T[], random: Random): T[] =>
  from
    .map((value) => ({ value, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

const daysBetween = (from: string, to: string): number =>
  Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
