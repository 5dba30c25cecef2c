import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { formatCode } from "#app/domain/records/code.ts";
import { KIND_TABLE, type Kind } from "#app/domain/records/kinds.ts";
import type { Queryable } from "#db/client.ts";
import { recordSearch, records } from "#db/schema/records.ts";

type Wanted = {
  kind: Kind;
  state: string;
  visibleState?: string;
  unitCode?: string;
  villageCode?: string | null;
  title?: string;
  number?: number;
  at?: Date;
  dueAt?: Date | null;
  takenDown?: boolean;
};

/** A record of a kind that has no services of its own yet, as a row. */
export const makeRecord = async (db: Queryable, wanted: Wanted): Promise<string> => {
  const { kind, state, unitCode = "11311", title = `Hồ sơ ${kind} thử`, number = 1 } = wanted;
  const at = wanted.at ?? new Date("2026-11-02T02:00:00Z");
  const id = uuid();
  const code = formatCode({ kind, unit: unitCode, year: 2026, number });
  await db.insert(records).values({
    id,
    publicId: randomUUID(),
    kind,
    code,
    state,
    visibleState: wanted.visibleState ?? state,
    stateSince: at,
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    unitCode,
    villageCode: wanted.villageCode ?? null,
    title,
    verb: KIND_TABLE[kind].verb,
    dueAt: wanted.dueAt ?? null,
    takenDownAt: wanted.takenDown ? at : null,
  });
  await db.insert(recordSearch).values({
    recordId: id,
    fold: sql`vi_fold(${title})`,
    tsv: sql`setweight(to_tsvector('simple', vi_fold(${title})), 'A')`,
  });
  return code;
};
