import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Limit } from "#app/domain/accounts/limits.ts";
import type { Db } from "#db/client.ts";
import { giveBackPoint, limiterClient } from "#db/queries/rate-limits.ts";

/** One counter to look at: a limit and what it is counted for. */
export type Counted = { limit: Limit; key: string };

export type Admission =
  | { ok: true; giveBack: () => Promise<void> }
  | { ok: false; retryAfter: number };

const limiterFor = (db: Db, limit: Limit) =>
  new RateLimiterPostgres({
    storeClient: limiterClient(db),
    storeType: "client",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
  });

/** Addresses and phone numbers are not kept in the table of counters. */
const disguise = (key: string): string =>
  createHash("sha256").update(key).digest("base64url").slice(0, 32);

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1_000));

/**
 * Takes one point of each counter before the attempt, so that attempts at the same moment cannot all
 * slip through, and gives them back when it turns out not to be a failure. Refuses, counting nothing,
 * once a counter is used up.
 */
export const admit = async (db: Db, counted: readonly Counted[]): Promise<Admission> => {
  const counters = counted.map(({ limit, key }) => ({
    limiter: limiterFor(db, limit),
    key: disguise(key),
    limit,
  }));
  const standing = await Promise.all(counters.map(({ limiter, key }) => limiter.get(key)));
  const spent = standing.filter(
    (s, i) => s && s.consumedPoints >= (counters[i]?.limit.points ?? 0),
  );
  if (spent.length > 0) return { ok: false, retryAfter: waitFor(spent) };

  const taken = await Promise.allSettled(counters.map(({ limiter, key }) => limiter.consume(key)));
  const refused = taken.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const failure = refused.find((reason) => !(reason instanceof RateLimiterRes));
  if (failure) throw failure;
  if (refused.length > 0) return { ok: false, retryAfter: waitFor(refused) };
  const keys = counters.map(({ limiter, key }) => limiter.getKey(key));
  return { ok: true, giveBack: () => giveBackPoint(db, keys, new Date()) };
};

const waitFor = (spent: readonly (RateLimiterRes | null)[]): number =>
  seconds(Math.max(...spent.map((s) => s?.msBeforeNext ?? 0)));
