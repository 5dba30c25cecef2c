/** A quarter of a year, in Vietnam's calendar. */
export type Quarter = { year: number; quarter: number };

/** The quarter a day lies in; days as `YYYY-MM-DD`. */
export const quarterOf = (day: string): Quarter => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return { year, quarter: Math.ceil(month / 3) };
};

/** Whether one quarter comes before another. */
export const isEarlier = (a: Quarter, b: Quarter): boolean =>
  a.year < b.year || (a.year === b.year && a.quarter < b.quarter);
