import { type SQL, sql } from "drizzle-orm";
import type { Channel, Disposition, Stance } from "../../app/domain/policies/schema.ts";
import { clauseName } from "../clause-path.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { collectedAt, communeJoin, communeName } from "./collected-at.ts";

/** A comment as the public sees it. */
export type ShownComment = {
  id: string;
  receiptCode: string;
  /** The commune that collected it for a draft of the city. */
  commune: string | null;
  clauseKey: string | null;
  policyVersion: number;
  stance: Stance;
  body: string;
  byline: string;
  channel: Channel;
  people: number;
  shownAt: string;
  disposition: Disposition | null;
  answer: string | null;
  answerRich: unknown;
  isSample: boolean;
  /** As the version it speaks of names the clause; null for the draft as a whole. */
  clauseLabel: string | null;
  anchor: string | null;
  wording: string | null;
  wordingFrom: string | null;
  /** Whether its clause, or something inside it, is another since. */
  clauseChanged: boolean;
  /** Versions that were changed because of it. */
  ledTo: number[];
};

const shown = sql`c.id, c.receipt_code as "receiptCode", ${communeName} as commune, c.clause_key as "clauseKey",
  c.policy_version as "policyVersion", c.stance, c.body, c.byline, c.channel, c.people,
  c.shown_at as "shownAt", c.is_sample as "isSample", ${clauseName(sql`k`)} as "clauseLabel", k.anchor, c.wording,
  c.wording_from as "wordingFrom",
  exists (select from clause_changes h where h.record_id = c.policy_id
    and h.clause_key = c.clause_key and h.version > c.policy_version) as "clauseChanged",
  coalesce((select jsonb_agg(distinct h.version) from change_causes h where h.comment_id = c.id),
    '[]'::jsonb) as "ledTo"`;

const isPublic = sql`c.shown_at is not null and (c.state in ('published', 'answered')
  or (c.state = 'closed' and c.visible_state in ('published', 'answered')))`;

export type Keyset = { at: string; id: string } | null;

const ifAnswered = (column: SQL): SQL =>
  sql`case when c.state in ('answered', 'closed') then ${column} end`;
const answers = sql`${ifAnswered(sql`c.disposition`)} as disposition,
  ${ifAnswered(sql`c.answer`)} as answer, ${ifAnswered(sql`c.answer_rich`)} as "answerRich"`;

/**
 * Public comments of a policy, newest first, after a place in the list; with a clause, those on it.
 * An answer is given once it is signed, and stays when a new round opens.
 */
export const listShownComments = (
  q: Queryable,
  policyId: string,
  options: {
    clauseKey: string | null;
    /** Only what a commune's part collected. */
    collectedBy?: string | null;
    after: Keyset;
    limit: number;
  },
): Promise<ShownComment[]> => {
  const place = options.after
    ? sql`and (c.shown_at, c.id) < (${options.after.at}::timestamptz, ${options.after.id}::uuid)`
    : sql``;
  const clause = options.clauseKey ? sql`and c.clause_key = ${options.clauseKey}` : sql``;
  return runPrepared<ShownComment>(
    q,
    sql`select ${shown}, ${answers} from comments c
          left join clauses k on k.record_id = c.policy_id and k.version = c.policy_version
            and k.key = c.clause_key
          ${communeJoin}
        where ${collectedAt(policyId, options.collectedBy)} and ${isPublic} ${clause} ${place}
        order by c.shown_at desc, c.id desc limit ${options.limit}`,
  );
};
