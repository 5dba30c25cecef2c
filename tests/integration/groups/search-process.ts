import { SYSTEM } from "#app/domain/actor.ts";
import { makeCalendar } from "#app/domain/deadlines.ts";
import { HOLIDAYS } from "#app/domain/holidays.ts";
import { makeSettings } from "#app/domain/settings.ts";
import { runGrouping } from "#app/services/groups/run-grouping.server.ts";
import { connect } from "#db/client.ts";
import { SETTINGS } from "#seeds/settings.ts";
import { day } from "#tests/factories/world.ts";

/** A process that looks for like opinions until none wait, or until it is killed. */
const [url = ""] = process.argv.slice(2);
const { db, close } = connect(url, 2);
const work = {
  db,
  actor: SYSTEM,
  now: day(5),
  requestId: "search",
  calendar: makeCalendar(HOLIDAYS),
  settings: makeSettings(SETTINGS, "2026-11-02"),
};
while ((await runGrouping(work)) > 0);
await close();
