import { sql } from "drizzle-orm";
import type { MailPreferences } from "../../app/domain/notifications/preferences.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** What an account has chosen; null when it has chosen nothing. */
export const findPreferences = async (
  q: Queryable,
  accountId: string,
): Promise<MailPreferences | null> =>
  (
    await runPrepared<MailPreferences>(
      q,
      sql`select answers, followed, lang from mail_preferences where account_id = ${accountId}`,
    )
  )[0] ?? null;

/** The account, locked until the transaction ends; whether there is one. */
export const lockAccount = async (tx: Tx, accountId: string): Promise<boolean> =>
  (await runPrepared(tx, sql`select 1 from accounts where id = ${accountId} for update`)).length >
  0;

export const writePreferences = (
  q: Queryable,
  accountId: string,
  chosen: MailPreferences,
  now: Date,
) =>
  runPrepared(
    q,
    sql`insert into mail_preferences (account_id, answers, followed, lang, updated_at)
        values (${accountId}, ${chosen.answers}, ${chosen.followed}, ${chosen.lang}, ${now.toISOString()})
        on conflict (account_id) do update set answers = excluded.answers,
          followed = excluded.followed, lang = excluded.lang, updated_at = excluded.updated_at`,
  );
