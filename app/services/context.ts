import type { Actor } from "#app/domain/actor.ts";
import type { Calendar } from "#app/domain/deadlines.ts";
import type { Settings } from "#app/domain/settings.ts";
import type { Db } from "#db/client.ts";

/** Everything impure that a use case may see. `now` is domain time; sessions use real time. */
export type Work = {
  db: Db;
  actor: Actor;
  now: Date;
  requestId: string;
  calendar: Calendar;
  settings: Settings;
};
