import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Db } from "#db/client.ts";
import { afterFile } from "./after-file.ts";

/**
 * One of two people at work at the same time: every statement he sends, and his commit, waits until
 * the schedule lets it go. His connection is his own.
 */
type Session = {
  db: Db;
  pid: number;
  /** Lets the statement go that waits, if one does. */
  release: () => boolean;
  isWaiting: () => boolean;
  reset: () => void;
};

const newGate = () => {
  const queue: (() => void)[] = [];
  return {
    pass: () => new Promise<void>((resolve) => queue.push(resolve)),
    release: () => {
      const next = queue.shift();
      next?.();
      return next !== undefined;
    },
    isWaiting: () => queue.length > 0,
    reset: () => {
      for (const go of queue.splice(0)) go();
    },
  };
};

type Client = postgres.Sql | postgres.TransactionSql;
type Unsafe = Parameters<postgres.Sql["unsafe"]>;

/** The client with a gate before every statement and before every commit. */
const gated = <C extends Client>(client: C, pass: () => Promise<void>): C =>
  new Proxy(client, {
    get: (target, key) => {
      if (key === "unsafe") {
        return (...given: Unsafe) => {
          const go = () => pass().then(() => target.unsafe(...given));
          const values = () => pass().then(() => target.unsafe(...given).values());
          // biome-ignore lint/suspicious/noThenProperty: the driver's own queries start when awaited
          return { then: (ok: () => unknown, no: () => unknown) => go().then(ok, no), values };
        };
      }
      if (key === "begin" && "begin" in target) {
        return (work: (tx: postgres.TransactionSql) => Promise<unknown>) =>
          target.begin(async (tx) => {
            const result = await work(gated(tx, pass));
            await pass();
            return result;
          });
      }
      return Reflect.get(target, key);
    },
  });

export const newSession = async (url: string): Promise<Session> => {
  const connection = { plan_cache_mode: "force_generic_plan", lock_timeout: 10_000 };
  const sql = postgres(url, { max: 1, max_lifetime: null, onnotice: () => {}, connection });
  afterFile(() => sql.end({ timeout: 5 }));
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const { pass, ...gate } = newGate();
  return { ...gate, db: drizzle({ client: gated(sql, pass) }), pid: row?.pid ?? 0 };
};

/** The first of two goes so many steps, then the second as far as it can, then whoever is left. */
export type Schedule = { first: 0 | 1; steps: number };

type Runner = { session: Session; done: boolean; steps: number };

const POLL_MS = 3;

/** Runs two pieces of work under a schedule; gives what they came to and how many steps each took. */
export const interleave = async <A, B>(
  watch: postgres.Sql,
  sessions: readonly [Session, Session],
  work: readonly [(db: Db) => Promise<A>, (db: Db) => Promise<B>],
  { first, steps }: Schedule,
): Promise<{ outcomes: [A, B]; steps: [number, number] }> => {
  const runners: [Runner, Runner] = [
    { session: sessions[0], done: false, steps: 0 },
    { session: sessions[1], done: false, steps: 0 },
  ];
  const finished = <T>(runner: Runner, promise: Promise<T>) =>
    promise.finally(() => {
      runner.done = true;
    });
  const a = finished(runners[0], work[0](sessions[0].db));
  const b = finished(runners[1], work[1](sessions[1].db));
  const settled = Promise.allSettled([a, b]);
  const [leader, follower] = first === 0 ? runners : [runners[1], runners[0]];
  while (leader.steps < steps && (await step(watch, leader)));
  while (!(leader.done && follower.done)) {
    const moved = (await step(watch, follower)) || (await step(watch, leader));
    if (!moved) await pause();
  }
  await settled;
  return { outcomes: [await a, await b], steps: [runners[0].steps, runners[1].steps] };
};

/** Lets one statement go and waits until it is answered or held up by a lock; false when there is none. */
const step = async (watch: postgres.Sql, runner: Runner): Promise<boolean> => {
  const settle = async (): Promise<"ready" | "blocked"> => {
    for (;;) {
      if (runner.done || runner.session.isWaiting()) return "ready";
      const [row] = await watch<{ held: boolean }[]>`
        select wait_event_type = 'Lock' as held from pg_stat_activity
        where pid = ${runner.session.pid}`;
      if (row?.held && !runner.done && !runner.session.isWaiting()) return "blocked";
      await pause();
    }
  };
  if ((await settle()) === "blocked" || runner.done) return false;
  runner.session.release();
  runner.steps += 1;
  await pause();
  await settle();
  return true;
};

const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS));

/** Every schedule with one change of hands, either way round, given how many steps each takes alone. */
export const schedulesOf = (steps: readonly [number, number]): Schedule[] =>
  ([0, 1] as const).flatMap((first) =>
    Array.from({ length: steps[first] + 1 }, (_, n) => ({ first, steps: n })),
  );
