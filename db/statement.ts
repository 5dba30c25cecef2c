import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Queryable } from "./client.ts";

const dialect = new PgDialect();

/**
 * Runs a statement as a named prepared one. Times come back as strings and must go in as ISO
 * strings: the driver's own mapping is off under the query builder.
 */
export const runPrepared = async <Row>(q: Queryable, query: SQL): Promise<Row[]> => {
  const prepared = q._.session.prepareQuery(dialect.sqlToQuery(query), undefined, "raw", false);
  return (await prepared.execute()) as Row[];
};
