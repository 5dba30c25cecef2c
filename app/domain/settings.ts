/** A length of time as the settings state it: working days, calendar days or hours. */
export type Term = { n: number; unit: "wd" | "days" | "hours" };

export type Settings = {
  /** The term under `key` in force; throws for a key that nobody defined. */
  term: (key: string) => Term;
  number: (key: string) => number;
};

type Row = { key: string; validFrom: string; value: unknown };

const isTerm = (value: unknown): value is Term =>
  typeof value === "object" && value !== null && "n" in value && "unit" in value;

/** Settings in force on a day (`YYYY-MM-DD`): per key the newest row not after it. */
export const makeSettings = (rows: readonly Row[], day: string): Settings => {
  const inForce = new Map<string, unknown>();
  for (const row of [...rows].sort((a, b) => a.validFrom.localeCompare(b.validFrom))) {
    if (row.validFrom <= day) inForce.set(row.key, row.value);
  }
  return {
    term: (key) => {
      const value = inForce.get(key);
      if (!isTerm(value)) throw new Error(`no term is set for ${key}`);
      return value;
    },
    number: (key) => {
      const value = inForce.get(key);
      if (typeof value !== "number") throw new Error(`no number is set for ${key}`);
      return value;
    },
  };
};
