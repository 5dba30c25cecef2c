import { type SQL, sql } from "drizzle-orm";
import type { AnyMachine } from "../app/domain/machine.ts";
import { KINDS } from "../app/domain/records/kinds.ts";
import { machineOf } from "../app/domain/records/machines.ts";

type Path = { from: string; dates: readonly ("opensAt" | "closesAt" | "dueAt")[]; to: string };

const COLUMN = {
  opensAt: sql`r.opens_at`,
  closesAt: sql`r.closes_at`,
  dueAt: sql`r.due_at`,
} as const;

/** Every way the calendar can take a machine from a stored state, longest first. */
const pathsOf = (machine: AnyMachine): Path[] => {
  const walk = (path: Path, rest: number): Path[] => {
    const next = machine.calendar.filter((row) => row.from === path.to);
    const longer = next.flatMap((row) => {
      const to = machine.events[row.event]?.to;
      return to && rest > 0
        ? walk({ from: path.from, dates: [...path.dates, row.at], to }, rest - 1)
        : [];
    });
    return path.dates.length > 0 ? [...longer, path] : longer;
  };
  const starts = [...new Set(machine.calendar.map((row) => row.from))];
  return starts.flatMap((from) => walk({ from, dates: [], to: from }, machine.calendar.length));
};

/**
 * SQL over `records r`: the state a reader must see at an instant, the same as `effectiveState` gives
 * (property-tested against it).
 */
export const effectiveStateSql = (now: Date): SQL => {
  const at = sql`${now.toISOString()}::timestamptz`;
  const cases = KINDS.flatMap((kind) =>
    pathsOf(machineOf(kind)).map((path) => {
      const dates = path.dates.map((date) => sql`${COLUMN[date]} <= ${at}`);
      return sql`when r.kind = ${kind} and r.state = ${path.from} and ${sql.join(dates, sql` and `)} then ${path.to}`;
    }),
  );
  return cases.length === 0 ? sql`r.state` : sql`case ${sql.join(cases, sql` `)} else r.state end`;
};
