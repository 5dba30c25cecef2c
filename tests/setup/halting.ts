import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Files } from "#app/services/attachments/files.server.ts";
import type { Db } from "#db/client.ts";

type Client = postgres.Sql | postgres.TransactionSql;
type Unsafe = Parameters<postgres.Sql["unsafe"]>;

/** A process that stops for good before its n-th step outside: a statement, a commit, a stored file. */
export type Mortal = {
  db: Db;
  files: Files;
  /** Does the work until it ends or the process has stopped; whether it ended. */
  live: (work: (db: Db, files: Files) => Promise<unknown>) => Promise<boolean>;
};

/**
 * Stands for a kill at one exact place: what comes after it never runs, no clean-up either, and the
 * connection is gone with whatever it had not committed.
 */
export const mortal = (url: string, files: Files, dieAt: number): Mortal => {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const death = Promise.withResolvers<void>();
  let steps = 0;
  const step = async (): Promise<void> => {
    steps += 1;
    if (steps < dieAt) return;
    death.resolve();
    await new Promise(() => {});
  };
  const db = drizzle({ client: stepping(sql, step) });
  const mine: Files = {
    ...files,
    store: async () => {
      const store = await files.store();
      const put: typeof store.put = async (...given) => {
        await step();
        await store.put(...given);
        await step();
      };
      return { ...store, put };
    },
  };
  return {
    db,
    files: mine,
    live: async (work) => {
      const ended = await Promise.race([
        work(db, mine).then(() => true),
        death.promise.then(() => false),
      ]);
      await sql.end({ timeout: 0 });
      return ended;
    },
  };
};

/** The client with a step before every statement and before every commit. */
const stepping = <C extends Client>(client: C, step: () => Promise<void>): C =>
  new Proxy(client, {
    get: (target, key) => {
      if (key === "unsafe") {
        return (...given: Unsafe) => {
          const go = () => step().then(() => target.unsafe(...given));
          const values = () => step().then(() => target.unsafe(...given).values());
          // biome-ignore lint/suspicious/noThenProperty: the driver's own queries start when awaited
          return { then: (ok: () => unknown, no: () => unknown) => go().then(ok, no), values };
        };
      }
      if (key === "begin" && "begin" in target) {
        return (work: (tx: postgres.TransactionSql) => Promise<unknown>) =>
          target.begin(async (tx) => {
            const result = await work(stepping(tx, step));
            await step();
            return result;
          });
      }
      return Reflect.get(target, key);
    },
  });
