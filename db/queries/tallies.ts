import { sql } from "drizzle-orm";
import type { CountedFact, Measure, Month, Tally } from "../../app/domain/indicators/measures.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** Adds what a step counts for, in the step's own transaction. */
export const addTallies = async (tx: Tx, tallies: readonly Tally[]): Promise<void> => {
  for (const { measure, unitCode, month, n } of tallies) {
    await runPrepared(
      tx,
      sql`insert into unit_tallies as t (measure, month, unit_code, n)
          values (${measure}, ${month}::int, ${unitCode}, ${n}::int)
          on conflict (measure, month, unit_code) do update set n = t.n + excluded.n`,
    );
  }
};

export type TallyRow = { measure: Measure; month: Month; unitCode: string; n: number };

/** All tallies that are not zero, in the order of their key. */
export const listTallies = (q: Queryable): Promise<TallyRow[]> =>
  runPrepared<TallyRow>(
    q,
    sql`select measure, month, unit_code as "unitCode", n from unit_tallies where n <> 0
        order by measure, month, unit_code`,
  );

/** Puts counts in place of all that stood there. */
export const replaceTallies = async (tx: Tx, rows: readonly TallyRow[]): Promise<void> => {
  await runPrepared(tx, sql`delete from unit_tallies`);
  await runPrepared(
    tx,
    sql`insert into unit_tallies (measure, month, unit_code, n)
        select measure, month, "unitCode", n
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as r(measure text, month int, "unitCode" text, n int)`,
  );
};

/** Nobody counts while all is counted anew: steps that count wait, readers do not. */
export const lockTallies = async (tx: Tx): Promise<void> => {
  await runPrepared(tx, sql`lock table unit_tallies in share row exclusive mode`);
};

/** Recognised initiatives by village and month, counted of the initiatives themselves. */
export const countRecognised = (q: Queryable): Promise<TallyRow[]> =>
  runPrepared<TallyRow>(
    q,
    sql`select 'initiative_recognised' as measure, r.village_code as "unitCode", count(*)::int as n,
          (extract(year from i.recognised_on) * 100 + extract(month from i.recognised_on))::int as month
        from initiatives i join records r on r.id = i.record_id
        where i.recognised_on is not null and r.village_code is not null group by 2, 4`,
  );

/** Every confirmed fact, with what it is counted by. */
export const listCountedFacts = (q: Queryable): Promise<CountedFact[]> =>
  runPrepared<CountedFact>(
    q,
    sql`select r.kind, r.unit_code as "unitCode", r.village_code as "villageCode",
          f.happened_on as "happenedOn", f.ended_on as "endedOn", f.for_year as "forYear"
        from records r join registered_facts f on f.record_id = r.id where r.state = 'confirmed'`,
  );
