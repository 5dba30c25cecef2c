import { sql } from "drizzle-orm";
import type { Verb } from "../../app/domain/records/kinds.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

export type NewFact = {
  id: string;
  publicId: string;
  kind: string;
  code: string;
  verb: Verb;
  unitCode: string;
  villageCode: string | null;
  title: string;
  authorId: string;
  dueAt: Date | null;
  summary: string;
  happenedOn: string | null;
  forYear: number | null;
  documentNumber: string | null;
  details: unknown;
  salt: string;
  copiedId: string | null;
  now: Date;
};

/** A registered fact with its record and its words for search; lists show it once it is confirmed. */
export const insertFact = async (tx: Tx, f: NewFact) => {
  const now = f.now.toISOString();
  await runPrepared(
    tx,
    sql`with record as (
          insert into records (id, public_id, state, visible_state, version, state_since, created_at,
            updated_at, published_at, kind, code, unit_code, village_code, title, verb, author_id,
            submitted_by, due_at)
          values (${f.id}, ${f.publicId}, 'registered', 'registered', 1, ${now}, ${now}, ${now}, ${now},
            ${f.kind}, ${f.code}, ${f.unitCode}, ${f.villageCode}, ${f.title}, ${f.verb},
            ${f.authorId}, ${f.authorId}, ${f.dueAt?.toISOString() ?? null}) returning id
        )
        insert into registered_facts (record_id, summary, happened_on, for_year, document_number,
          details, salt, copied_from)
        select id, ${f.summary}, ${f.happenedOn}::date, ${f.forYear}::int, ${f.documentNumber},
          ${JSON.stringify(f.details)}::jsonb, decode(${f.salt}, 'hex'),
          ${f.copiedId}::uuid from record`,
  );
  await runPrepared(
    tx,
    sql`insert into record_search (record_id, fold, tsv)
        values (${f.id}, vi_fold(left(${f.title}, 500)),
          setweight(to_tsvector('simple', vi_fold(left(${f.title}, 500))), 'A')
          || setweight(to_tsvector('simple', vi_fold(left(${f.summary}, 100000))), 'B'))`,
  );
};

/** Puts the words of a fact before a reader. */
export const openFactCheck = (
  tx: Tx,
  c: {
    id: string;
    unitPath: string;
    authorId: string;
    flags: readonly string[];
    dueAt: Date;
    now: Date;
  },
) =>
  runPrepared(
    tx,
    sql`insert into text_checks (store, subject_id, record_id, area, unit_path, author_id, flags,
          created_at, due_at)
        values ('records', ${c.id}, ${c.id}, 'registered_fact', ${c.unitPath}, ${c.authorId},
          ${JSON.stringify(c.flags)}::jsonb, ${c.now.toISOString()}, ${c.dueAt.toISOString()})`,
  );
