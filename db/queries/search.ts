import { type SQL, sql } from "drizzle-orm";
import { parseTimePlace } from "../../app/domain/places.ts";
import type { Queryable } from "../client.ts";
import { holding } from "../like.ts";
import { runPrepared } from "../statement.ts";
import { isListed, isRestricted } from "../visibility.ts";
import { type RecordRow, recordColumns, recordTables } from "./records.ts";

export type FoundRecord = RecordRow & { rank: number };

/** Best first: the words as they are written in title or summary, then without their marks, then in the text. */
const rankOf = (words: string): SQL => sql`case
  when r.code = upper(${words}) then 5
  when to_tsvector('simple', lower(r.title)) @@ websearch_to_tsquery('simple', lower(${words})) then 4
  when to_tsvector('simple', lower(coalesce(p.summary, ''))) @@ websearch_to_tsquery('simple', lower(${words})) then 3
  when ts_filter(s.tsv, '{a}') @@ websearch_to_tsquery('simple', vi_fold(${words}))
    or s.fold like ${holding(words)} then 2
  else 1 end`;

const moment = sql`coalesce(r.published_at, r.created_at)`;

export type SearchPage = { after: string | null; limit: number };

/** A place among what was found: `rank~instant~id`. */
const parsePlace = (text: string | null) => {
  const [, rank, rest] = /^([1-5])~(.+)$/.exec(text ?? "") ?? [];
  const place = parseTimePlace(rest);
  return rank && place && place.at !== "infinity" ? { rank: Number(rank), ...place } : null;
};

/** Public records that hold the words, diacritics or not, best first; never one whose content is hidden. */
export const searchRecords = (
  q: Queryable,
  words: string,
  { after, limit }: SearchPage,
  now: Date,
): Promise<FoundRecord[]> => {
  const place = parsePlace(after);
  const beyond = place
    ? sql`where (f.rank, f.moment, f.id) < (${place.rank}::int, ${place.at}::timestamptz, ${place.id}::uuid)`
    : sql``;
  return runPrepared<FoundRecord>(
    q,
    sql`select f.*, f.rank || '~' || to_char(f.moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
          || '~' || f.id as place
        from (
          select ${recordColumns(now)}, ${rankOf(words)} as rank, ${moment} as moment
          ${recordTables} join record_search s on s.record_id = r.id
          where ${isListed()} and not ${isRestricted()} and r.code is not null
            and (s.tsv @@ websearch_to_tsquery('simple', vi_fold(${words})) or s.fold like ${holding(words)})
        ) f ${beyond}
        order by f.rank desc, f.moment desc, f.id desc limit ${limit}`,
  );
};

/** Records whose titles look like the words: for typing errors, when nothing holds them. */
export const listSimilarRecords = (
  q: Queryable,
  words: string,
  limit: number,
  now: Date,
): Promise<RecordRow[]> =>
  runPrepared<RecordRow>(
    q,
    sql`select ${recordColumns(now)}, '' as place
        ${recordTables} join record_search s on s.record_id = r.id
        where ${isListed()} and not ${isRestricted()} and r.code is not null
          and vi_fold(${words}) <% s.fold
        order by word_similarity(vi_fold(${words}), s.fold) desc, r.id desc limit ${limit}`,
  );

/** Initiatives of a unit whose titles look like the words, with diacritics or without, best first. */
export const listSimilarInitiatives = (
  q: Queryable,
  given: { words: string; unitPath: string; limit: number },
  now: Date,
): Promise<RecordRow[]> =>
  runPrepared<RecordRow>(
    q,
    sql`select ${recordColumns(now)}, '' as place
        ${recordTables} join record_search s on s.record_id = r.id
        where ${isListed()} and not ${isRestricted()} and r.code is not null and r.kind = 'SK'
          and (u.path = ${given.unitPath} or starts_with(u.path, ${`${given.unitPath}/`}))
          and (similarity(vi_fold(${given.words}), s.fold) > 0.25
            or word_similarity(vi_fold(${given.words}), s.fold) > 0.5)
        order by similarity(vi_fold(${given.words}), s.fold) desc, r.id desc limit ${given.limit}`,
  );
