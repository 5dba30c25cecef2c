import { asc } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { holidays } from "../schema/settings.ts";

/** Every announced day off (and worked weekend), all versions. */
export const listHolidays = (db: Queryable) =>
  db
    .select({
      day: holidays.day,
      off: holidays.off,
      name: holidays.name,
      source: holidays.source,
      version: holidays.version,
    })
    .from(holidays)
    .orderBy(asc(holidays.day), asc(holidays.version));
