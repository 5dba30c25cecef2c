import type { Account } from "#app/domain/actor.ts";
import { shiftDay } from "#app/domain/deadlines.ts";
import { CITY_CODE } from "#app/domain/units/schema.ts";
import { inSentence } from "./draft-template.ts";
import type { MadeText } from "./make-text.ts";
import type { Random } from "./random.ts";
import { dayOf } from "./sample-time.ts";
import type { World } from "./sample-world.ts";
import type { Scenario } from "./scenario.ts";
import type { SecondVersion } from "./second-version.ts";
import type { UnitRow } from "./units.ts";
import type { Walked } from "./walk.ts";

/** A consultation with its whole history, before its code and its counters are known. */
export type Consultation = {
  scenario: Scenario;
  unit: UnitRow;
  walked: Walked;
  text: MadeText;
  drafter: Account;
  chair: Account;
  createdAt: Date;
  planDay: string;
  planNumber: string;
  /** When it first left its drafter's desk: the moment it gets its code. */
  sentAt: Date | null;
  approvedAt: Date | null;
  second: SecondVersion | null;
  /** When it was sent to communes, and by when they sum up. */
  sending: { at: Date; summaryDueAt: Date } | null;
  signedAt: Date | null;
  endedAt: Date | null;
  endedDay: string | null;
};

export type Making = Consultation & { world: World; random: Random };

/** So many days before the opening, and before the first start however far ahead it opens. */
export const beforeOpening = (world: World, { opens }: Scenario, days: number): string =>
  shiftDay(dayOf(world.today, typeof opens === "number" ? Math.min(opens, 2) : opens), -days);

/** Who signs for a unit, as printed under the answers. */
export const signerOf = (unit: UnitRow): string =>
  `Chủ tịch UBND ${unit.code === CITY_CODE ? inSentence(unit.full_name) : unit.full_name}`;
