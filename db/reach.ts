import { type SQL, sql } from "drizzle-orm";
import { type Area, likeOf } from "../app/domain/reach.ts";

/** SQL over a column with the owner's path: whether it lies in one of the areas (owner's side only). */
export const liesIn = (column: SQL, areas: readonly Area[]): SQL => {
  const patterns = areas.filter(({ of }) => of === "owner").flatMap(likeOf);
  return sql`${column} like any (array(select jsonb_array_elements_text(${JSON.stringify(patterns)}::jsonb)))`;
};
