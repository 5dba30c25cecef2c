import { type SQL, sql } from "drizzle-orm";
import { KINDS } from "../app/domain/records/kinds.ts";
import { machineOf } from "../app/domain/records/machines.ts";
import { publicStates, restrictedStates } from "../app/domain/records/visibility.ts";

const pairs = (states: (machine: ReturnType<typeof machineOf>) => readonly string[]) =>
  KINDS.flatMap((kind) => states(machineOf(kind)).map((state) => `${kind} ${state}`));

const PUBLIC = pairs(publicStates);
const RESTRICTED = pairs(restrictedStates);

const inStates = (states: readonly string[]): SQL =>
  sql`(r.kind || ' ' || r.visible_state) in (${sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  )})`;

/** SQL over `records r`: everybody reads the whole record. The tables of the machines say which. */
export const isPublic = (): SQL => sql`(r.taken_down_at is null and ${inStates(PUBLIC)})`;

/** SQL over `records r`: the public gets at least code, unit, dates and label. */
export const isListed = (): SQL =>
  sql`(r.taken_down_at is null and ${inStates([...PUBLIC, ...RESTRICTED])})`;

/** SQL over `records r`: listed, but its title and text are not public. */
export const isRestricted = (): SQL => inStates(RESTRICTED);
