import { expect, it } from "vitest";
import { vnYear } from "#app/domain/deadlines.ts";
import { loadReference, loadSamples } from "#seeds/load.ts";
import { anotherDatabase } from "#tests/setup/worker-database.ts";
import { hashPassword } from "./samples.ts";

/** First starts on awkward days: New Year, in the middle of Tết, the last minute of a year. */
it.each(["2027-01-01T01:00:00Z", "2027-02-07T05:00:00Z", "2026-12-31T16:59:00Z"])(
  "has samples of this and the past year on a first start at %s",
  async (day) => {
    const { db, sql, close } = await anotherDatabase();
    const firstStart = new Date(day);
    await loadReference(db);
    await loadSamples(db, { firstStart, hashPassword });
    const [row] = await sql`select
    (select min(at) from timeline_events) as first, (select max(at) from timeline_events) as last,
    (select count(*)::int from comments) as comments,
    (select count(*)::int from records where state = 'open' and opens_at <= ${day}
      and closes_at > ${day} and id not in (select record_id from collections)) as open,
    (select count(*)::int from records where state = 'scheduled' and opens_at > ${day}) as ahead,
    (select count(*)::int from comments c join records r on r.id = c.policy_id
      where c.created_at < r.opens_at or c.created_at >= r.closes_at) as outside`;
    expect(row).toMatchObject({ comments: 2_000, open: 5, ahead: 2, outside: 0 });
    expect(vnYear(new Date(row?.first))).toBe(vnYear(firstStart) - 1);
    expect(Date.parse(row?.last)).toBeLessThanOrEqual(firstStart.getTime());
    await close();
  },
);
