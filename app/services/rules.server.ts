import { type Calendar, makeCalendar, vnDate } from "#app/domain/deadlines.ts";
import { makeSettings, type Settings } from "#app/domain/settings.ts";
import type { Db } from "#db/client.ts";
import { listHolidays, listSettings } from "#db/queries/settings.ts";

/** Days off and settings in force: what deadlines are counted by. */
export type Rules = { calendar: Calendar; settings: Settings };
export type RulesReader = (now: Date) => Promise<Rules>;

/** Stands in for the rules where nothing may be decided: while the database is away. */
export const NO_RULES: Rules = { calendar: makeCalendar([]), settings: makeSettings([], "") };

const KEPT_MS = 60_000;

/** The rules of a day, read again once a minute: an edit reaches every node soon. */
export const rulesReader = (db: Db): RulesReader => {
  let kept: Rules | null = null;
  let keptDay = "";
  let readAt = 0;
  return async (now) => {
    const day = vnDate(now);
    if (kept && day === keptDay && Date.now() - readAt <= KEPT_MS) return kept;
    readAt = Date.now();
    try {
      kept = await readRules(db, day);
      keptDay = day;
    } catch (error) {
      if (!kept) throw error;
    }
    return kept;
  };
};

const readRules = async (db: Db, day: string): Promise<Rules> => {
  const [holidays, settings] = await Promise.all([listHolidays(db), listSettings(db)]);
  return { calendar: makeCalendar(holidays), settings: makeSettings(settings, day) };
};
