import { sql } from "drizzle-orm";
import type { ClauseKind } from "../../app/domain/policies/schema.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

export type Signing = { at: string; round: number };

/** When the answers of a consultation were last signed, and in which round. */
export const findSigning = async (q: Queryable, recordId: string): Promise<Signing | null> =>
  (
    await runPrepared<Signing>(
      q,
      sql`select s.at, 1 + (select count(*)::int from timeline_events t
            where t.subject_id = s.subject_id and t.seq < s.seq and t.event = 'reopen_round') as round
          from timeline_events s where s.subject_id = ${recordId} and s.event = 'sign_response'
          order by s.seq desc limit 1`,
    )
  )[0] ?? null;

export type ClauseNameRow = {
  version: number;
  key: string;
  parentKey: string | null;
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
};

/** What clauses are called in every version that somebody spoke about. */
export const listClauseNames = (q: Queryable, policyId: string): Promise<ClauseNameRow[]> =>
  runPrepared<ClauseNameRow>(
    q,
    sql`select k.version, k.key, k.parent_key as "parentKey", k.kind, k.number, k.label, k.title
        from clauses k where k.record_id = ${policyId} and k.version in (
          select distinct c.policy_version from comments c where c.policy_id = ${policyId})
        order by k.version, k.position`,
  );
