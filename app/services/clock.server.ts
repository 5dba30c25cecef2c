import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";

export type Clock = {
  /** Domain time: the wall clock, moved in a demonstration. */
  now: () => Date;
  /** Reads a move made by another node; at most once a second. */
  refresh: () => Promise<void>;
  move: (offsetMs: number) => Promise<void>;
};

/** A clock that cannot be moved: production. */
export const wallClock: Clock = {
  now: () => new Date(),
  refresh: async () => {},
  move: async () => {
    throw new Error("the clock moves in demo mode only");
  },
};

/**
 * A clock whose distance from the wall clock is stored, so that a consultation can be closed in a
 * demonstration. Sessions and limits never read it.
 */
export const demoClock = (db: Db): Clock => {
  let offset = 0;
  let readAt = 0;
  let reading = Promise.resolve();
  const read = async () => {
    const rows = db.execute<{ offset_ms: string }>(
      sql`select offset_ms from demo_clock where id = 1`,
    );
    // While the database is away the last known move holds; the page itself says what is wrong.
    offset = await rows.then(
      ([row]) => Number(row?.offset_ms ?? 0),
      () => offset,
    );
  };
  return {
    now: () => new Date(Date.now() + offset),
    // Who asks while it is being read waits too: the first ones would have no move at all.
    refresh: () => {
      if (Date.now() - readAt < 1_000) return reading;
      readAt = Date.now();
      reading = read();
      return reading;
    },
    move: async (offsetMs) => {
      await db.execute(
        sql`insert into demo_clock (id, offset_ms, moved_at) values (1, ${String(offsetMs)}, now())
            on conflict (id) do update set offset_ms = excluded.offset_ms, moved_at = now()`,
      );
      offset = offsetMs;
      readAt = Date.now();
    },
  };
};
