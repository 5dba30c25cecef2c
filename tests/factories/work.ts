import { type Actor, GUEST } from "#app/domain/actor.ts";
import { makeCalendar } from "#app/domain/deadlines.ts";
import { makeSettings } from "#app/domain/settings.ts";
import type { Work } from "#app/services/context.ts";
import type { Db } from "#db/client.ts";

/** What a use case may see, on an ordinary working day. */
export const aWork = (db: Db, actor: Actor = GUEST, overrides: Partial<Work> = {}): Work => ({
  db,
  actor,
  now: new Date("2026-11-23T02:00:00Z"),
  requestId: "test",
  calendar: makeCalendar([]),
  settings: makeSettings([], "2026-11-23"),
  ...overrides,
});
