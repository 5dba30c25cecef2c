import type { Outcome } from "#app/domain/outcome.ts";
import type { Db, Tx } from "#db/client.ts";

const RETRIES = 3;
const TRANSIENT = new Set(["40001", "40P01"]);

/** Carries a refusal out of the transaction, so that whatever was written before it is undone. */
class RolledBack extends Error {
  readonly outcome: { ok: false };
  constructor(outcome: { ok: false }) {
    super("refused");
    this.outcome = outcome;
  }
}

const sqlState = (error: unknown): string | undefined => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  }
  return undefined;
};

/**
 * One use case, one transaction: commits when `fn` accepts, leaves nothing when it refuses or throws.
 * Serialisation failures and deadlocks are tried again, at most three times.
 */
export const transact = async <T>(
  db: Db,
  fn: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(async (tx) => {
        const outcome = await fn(tx);
        if (!outcome.ok) throw new RolledBack(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.outcome as Outcome<T>;
      if (attempt < RETRIES && TRANSIENT.has(sqlState(error) ?? "")) continue;
      throw error;
    }
  }
};

/** Whether a write failed on a unique constraint of that name. */
export const violates = (error: unknown, constraint: string): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("constraint_name" in cause && cause.constraint_name === constraint) return true;
  }
  return false;
};
