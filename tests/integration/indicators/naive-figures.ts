import type postgres from "postgres";

type Unit = {
  code: string;
  from: string;
  to: string | null;
  next: string | null;
};
type Event = { measure: string; unit: string; day: string; year: number };

/** Who stands for a unit on a day: itself, or whoever followed it, however often; null for nobody. */
const heirOf = (units: ReadonlyMap<string, Unit>, code: string, day: string): string | null => {
  const unit = units.get(code);
  if (!unit || unit.from > day) return null;
  if (unit.to === null || unit.to >= day) return unit.code;
  return unit.next ? heirOf(units, unit.next, day) : null;
};

/**
 * The figures of some villages again, slowly and from records alone: every event is walked to whoever stands
 * for its unit on the day. Gives how many villages have each measure, and how many there are.
 */
export const naiveFigures = async (
  sql: postgres.Sql,
  own: ReadonlySet<string>,
  year: number,
  day: string,
): Promise<Record<string, number>> => {
  const units = new Map(
    (
      await sql<Unit[]>`select code, valid_from::text as from,
        valid_to::text as to, successor_code as next from units`
    ).map((unit) => [unit.code, unit]),
  );
  const recognised = await sql<Event[]>`select 'Q1' as measure, r.village_code as unit,
      i.recognised_on::text as day, extract(year from i.recognised_on)::int as year
    from initiatives i join records r on r.id = i.record_id where i.recognition_number is not null`;
  const facts = await sql<Event[]>`select case r.kind when 'CT' then 'Q2' else 'Q3' end as measure,
      r.village_code as unit, f.happened_on::text as day, extract(year from f.happened_on)::int as year
    from registered_facts f join records r on r.id = f.record_id
    where r.state = 'confirmed' and r.kind in ('CT', 'MH')`;
  const met = { Q1: new Set<string>(), Q2: new Set<string>(), Q3: new Set<string>() };
  for (const { measure, unit, year: of, day: on } of [...recognised, ...facts]) {
    const counts = measure === "Q3" ? on <= day : of === year;
    const heir = counts ? heirOf(units, unit, day) : null;
    if (heir && own.has(heir) && measure in met) {
      met[measure === "Q1" ? "Q1" : measure === "Q2" ? "Q2" : "Q3"].add(heir);
    }
  }
  const living = [...units.values()].filter(
    ({ code }) => own.has(code) && heirOf(units, code, day) === code,
  );
  return { Q1: met.Q1.size, Q2: met.Q2.size, Q3: met.Q3.size, of: living.length };
};
