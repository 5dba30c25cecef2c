import type { Sql } from "postgres";
import { type CommentPoint, parsePoints } from "#seeds/comment-points.ts";
import { CLOSERS, OPENERS } from "#seeds/data/comment-phrases.ts";
import { makeRandom, type Random } from "#seeds/random.ts";
import { SCENARIOS } from "#seeds/scenarios.ts";

export type LikeText = { article: number; point: number; body: string };

const POINTS_AN_ARTICLE = 5;

/** What the samples' residents say, point by point. */
const allPoints = (): CommentPoint[] =>
  SCENARIOS.flatMap(({ points }) => parsePoints(points ?? ""));

/** Words as they come: with a name before, a number within, without marks, or copied as they stand. */
const CHANGES: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text,
  (text, random) => `${random.pick(OPENERS)} ${text}`,
  (text, random) => `${text} ${random.pick(CLOSERS)}`,
  (text, random) => `Tôi ở số nhà ${random.int(1, 400)}. ${text}`,
  (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
  (text) => text.toUpperCase(),
  (text, random) => {
    const words = text.split(" ");
    words.splice(random.int(0, words.length - 1), 1);
    return words.join(" ");
  },
];

const compose = (point: CommentPoint, random: Random): string => {
  const parts = [random.pick(point.says)];
  if (point.because.length > 0 && random.chance(0.7)) parts.push(random.pick(point.because));
  if (point.asks.length > 0 && random.chance(0.6)) parts.push(random.pick(point.asks));
  return random.pick(CHANGES)(parts.join(" "), random);
};

/**
 * Opinions as a large consultation gets them: on each article a few matters that many speak of in their own
 * words, some of them copied, and articles of very different weight.
 */
export const likeTexts = (count: number, articles: number, seed = "like"): LikeText[] => {
  const random = makeRandom(seed);
  const points = allPoints();
  return Array.from({ length: count }, () => {
    const article = Math.floor(random.next() ** 2 * articles);
    const point =
      (article * POINTS_AN_ARTICLE + random.int(0, POINTS_AN_ARTICLE - 1)) % points.length;
    const chosen = points[point];
    if (!chosen) throw new RangeError("no points");
    return { article, point, body: compose(chosen, random) };
  });
};

type LikeComments = { policyId: string; count: number; articles: number; from: Date };

/** Such opinions as rows of a draft's table, each on its article; the draft's counts follow. */
export const addLikeComments = async (sql: Sql, given: LikeComments): Promise<void> => {
  const texts = likeTexts(given.count, given.articles).map(({ article, body }, i) => ({
    anchor: `dieu-${article + 1}`,
    body,
    i,
  }));
  await sql`
    insert into comments (id, public_id, state, visible_state, version, state_since, created_at, updated_at,
      policy_id, round, policy_version, clause_key, clause_position, receipt_code, channel, people, stance,
      body, salt, byline, shown_at, row_version)
    select gen_random_uuid(), gen_random_uuid(), 'published', 'published', 3, at, at, at, ${given.policyId}, 1, 1,
      k.key, k.position, 'LIKE' || gen_random_uuid(), 'portal', 1,
      (array['agree','partly','disagree','other'])[1 + i % 4], t.body, decode('00', 'hex'),
      'Công dân Tổ dân phố số ' || i % 40 || ', Phường Hồng Bàng', at, 0
    from (select t.*, ${given.from.toISOString()}::timestamptz + i * interval '1 second' as at
        from jsonb_to_recordset(${JSON.stringify(texts)}::text::jsonb) as t(anchor text, body text, i int)) t
      join clauses k on k.record_id = ${given.policyId} and k.version = 1 and k.anchor = t.anchor`;
  await sql`update policies p set opinion_count = n.all, unanswered_count = n.all, shown_count = n.all
    from (select count(*)::int as all from comments where policy_id = ${given.policyId}) n
    where record_id = ${given.policyId}`;
};
