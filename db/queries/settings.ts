import { asc } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { holidays, settings } from "../schema/settings.ts";

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

/** Every setting with the day it takes force. */
export const listSettings = (db: Queryable) =>
  db
    .select({ key: settings.key, validFrom: settings.validFrom, value: settings.value })
    .from(settings)
    .orderBy(asc(settings.key), asc(settings.validFrom));
