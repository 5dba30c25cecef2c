import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** Clauses that the newest version has no more stand behind those it has, before the draft as a whole. */
export const GONE = 500_000;

export type CommentTarget = {
  /** Whose text is spoken of, and in whose table the opinion stands. */
  id: string;
  /** The commune's part that collects it; null where it is sent to the draft itself. */
  collectedBy: string | null;
  code: string;
  state: string;
  visibleState: string;
  opensAt: string | null;
  closesAt: string | null;
  takenDown: boolean;
  unitPath: string;
  round: number;
  /** Version of the text that is spoken of. */
  version: number;
  newestVersion: number;
  clauseKey: string | null;
  /** Place of the clause in the newest version, or where clauses stand that are gone from it. */
  clausePosition: number | null;
  /** Names of the sender's village and commune, for the byline. */
  senderUnit: string | null;
  senderParent: string | null;
};

/**
 * Everything a new comment needs to know of its policy, its clause and its sender, in one row. The record
 * is held where it stands, its parent before it.
 */
export const findCommentTarget = async (
  q: Queryable,
  code: string,
  anchor: string | null,
  { senderUnit, seenVersion }: { senderUnit: string | null; seenVersion: number | null },
): Promise<CommentTarget | null> =>
  (
    await runPrepared<CommentTarget>(
      q,
      sql`select t.id, b.record_id as "collectedBy", r.code, r.state, r.visible_state as "visibleState", r.opens_at as "opensAt",
          r.closes_at as "closesAt", r.taken_down_at is not null as "takenDown", u.path as "unitPath",
          p.round, v.number as version, p.current_version as "newestVersion", k.key as "clauseKey",
          coalesce(now.position, ${GONE} + k.position) as "clausePosition",
          su.full_name as "senderUnit",
          case when su.kind in ('thon', 'to_dan_pho') then sp.full_name end as "senderParent"
        from records r left join collections b on b.record_id = r.id
          join records t on t.id = coalesce(b.parent_id, r.id)
          join policies p on p.record_id = t.id join units u on u.code = r.unit_code
          cross join lateral (select coalesce((select s.number from policy_versions s
            where s.record_id = t.id and s.number = ${seenVersion}::int and s.published_at is not null),
            p.current_version) as number) v
          left join clauses k on k.record_id = t.id and k.version = v.number and k.anchor = ${anchor}
          left join clauses now on now.record_id = t.id and now.version = p.current_version and now.key = k.key
          left join units su on su.code = ${senderUnit} left join units sp on sp.code = su.parent_code
        where r.code = ${code} for share of t, r`,
    )
  )[0] ?? null;
