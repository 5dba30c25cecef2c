import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { HOLIDAYS } from "#app/domain/holidays.ts";
import type { Db } from "#db/client.ts";
import { insertRows } from "./insert-rows.ts";
import { readMark, withLoadLock, writeMark } from "./installation.ts";
import { LEGAL_BASES } from "./legal-bases.ts";
import { SETTINGS } from "./settings.ts";
import { ALIASES, UNITS } from "./units.ts";

const KEY = "reference";

const bases = LEGAL_BASES.map((basis) => ({
  id: basis.id,
  number: basis.number,
  title: basis.title,
  article: basis.article,
  effective_from: basis.effectiveFrom,
  effective_to: basis.effectiveTo,
  verified: basis.verified,
}));

const settings = SETTINGS.map(({ key, validFrom, value, source }) => ({
  key,
  valid_from: validFrom,
  value,
  source,
}));

const holidays = HOLIDAYS.map(({ day, source, version, name, off }) => ({
  day,
  source,
  version,
  name,
  off,
}));

const version = createHash("sha256")
  .update(JSON.stringify([UNITS, ALIASES, bases, settings, holidays]))
  .digest("hex");

/**
 * What every installation needs: units and their former names, legal bases, settings, days off. Rows
 * that are there stay as the staff left them, but legal bases follow the program. Does nothing when
 * this data was loaded before; gives whether it loaded.
 */
export const loadReference = (db: Db): Promise<{ loaded: boolean }> =>
  withLoadLock(db, async (tx) => {
    if ((await readMark(tx, KEY)) === version) return { loaded: false };
    await insertRows(tx, "units", UNITS, "keep");
    await insertRows(tx, "unit_aliases", ALIASES, "keep");
    await insertRows(tx, "legal_bases", bases, "keep");
    await tx.execute(sql`
      update legal_bases b set number = g.number, title = g.title, article = g.article,
        effective_from = g.effective_from, effective_to = g.effective_to, verified = g.verified
      from json_populate_recordset(null::legal_bases, ${JSON.stringify(bases)}::json) g
      where b.id = g.id`);
    await insertRows(tx, "settings", settings, "keep");
    await insertRows(tx, "holidays", holidays, "keep");
    await writeMark(tx, KEY, version);
    return { loaded: true };
  });
