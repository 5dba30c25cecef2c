import { talliesOfFact } from "#app/domain/indicators/measures.ts";
import type { Db, Queryable, Tx } from "#db/client.ts";
import {
  countRecognised,
  listCountedFacts,
  listTallies,
  lockTallies,
  replaceTallies,
  type TallyRow,
} from "#db/queries/tallies.ts";

/** A tally that stands otherwise than the records say: counted, and as it was kept. */
export type TallyDifference = Omit<TallyRow, "n"> & { kept: number; counted: number };

/**
 * Counts everything anew from records and compares it with what was kept step by step, at one moment of the
 * database. Gives the differences; an empty list is what must come out.
 */
export const checkTallies = (db: Db): Promise<TallyDifference[]> =>
  db.transaction(
    async (tx) => {
      const [kept, counted] = [await listTallies(tx), await countTallies(tx)];
      return differences(kept, counted);
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );

/** Puts what records say in place of what was kept, while no step can count. Gives what was different. */
export const recountTallies = (db: Db): Promise<TallyDifference[]> =>
  db.transaction((tx) => recountIn(tx));

/** The same inside a transaction of the caller. */
export const recountIn = async (tx: Tx): Promise<TallyDifference[]> => {
  await lockTallies(tx);
  const [kept, counted] = [await listTallies(tx), await countTallies(tx)];
  await replaceTallies(tx, counted);
  return differences(kept, counted);
};

const keyOf = ({ measure, month, unitCode }: Omit<TallyRow, "n">): string =>
  `${measure} ${month} ${unitCode}`;

/** Counts of all records, those that cancel each other left out. */
const countTallies = async (q: Queryable): Promise<TallyRow[]> => {
  const sums = new Map<string, TallyRow>();
  const add = (row: TallyRow) => {
    const sum = sums.get(keyOf(row));
    if (sum) sum.n += row.n;
    else sums.set(keyOf(row), { ...row });
  };
  for (const row of await countRecognised(q)) add(row);
  for (const fact of await listCountedFacts(q)) for (const row of talliesOfFact(fact)) add(row);
  return [...sums.values()].filter(({ n }) => n !== 0);
};

const differences = (
  kept: readonly TallyRow[],
  counted: readonly TallyRow[],
): TallyDifference[] => {
  const before = new Map(kept.map((row) => [keyOf(row), row]));
  const after = new Map(counted.map((row) => [keyOf(row), row]));
  return [...new Map([...before, ...after])].flatMap(([key, { measure, month, unitCode }]) => {
    const [was, is] = [before.get(key)?.n ?? 0, after.get(key)?.n ?? 0];
    return was === is ? [] : [{ measure, month, unitCode, kept: was, counted: is }];
  });
};
