import type { Actor } from "#app/domain/actor.ts";
import type { Calendar } from "#app/domain/deadlines.ts";
import type { Settings } from "#app/domain/settings.ts";
import type { Work } from "#app/services/context.ts";
import type { Db } from "#db/client.ts";
import type { Cast } from "./accounts.ts";
import type { UnitRow } from "./units.ts";

/** What every sample is made from. */
export type World = {
  db: Db;
  calendar: Calendar;
  settings: Settings;
  firstStart: Date;
  /** The day of the first start in Vietnam. */
  today: string;
  places: ReadonlyMap<string, UnitRow>;
  cast: Cast;
};

/** A use case of that actor at that time, as the live services get it. */
export const workAt = (world: World, actor: Actor, now: Date): Work => ({
  db: world.db,
  actor,
  now,
  requestId: "samples",
  calendar: world.calendar,
  settings: world.settings,
});

export const placeOf = (world: World, code: string): UnitRow => {
  const place = world.places.get(code);
  if (!place) throw new Error(`no such unit: ${code}`);
  return place;
};
