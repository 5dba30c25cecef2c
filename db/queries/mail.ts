import { sql } from "drizzle-orm";
import type { Queryable, Tx } from "../client.ts";
import { dueBy } from "../due-by.ts";
import { runPrepared } from "../statement.ts";

/** A mail that one sender has for himself until its lease is over. */
export type ClaimedMail = {
  id: string;
  eventId: string | null;
  recipientId: string;
  subjectId: string | null;
  letter: string | null;
  attempts: number;
  createdAt: string;
};

/**
 * The oldest mail that waits, leased to the caller: a second sender passes it by until the lease is over.
 * The try is counted before it is made, so that one that kills its sender is counted too.
 */
export const claimMail = async (q: Queryable, leaseMs: number): Promise<ClaimedMail | null> =>
  (
    await runPrepared<ClaimedMail>(
      q,
      sql`update outbox o set attempts = o.attempts + 1,
            available_at = now() + ${leaseMs}::int * interval '1 millisecond'
          from (select id from outbox where done_at is null and dead_at is null and topic = 'mail'
              and available_at <= ${dueBy}
            order by available_at, id limit 1 for update skip locked) due
          where o.id = due.id
          returning o.id, o.event_id as "eventId", o.recipient_id as "recipientId",
            o.subject_id as "subjectId", o.letter, o.attempts, o.created_at as "createdAt"`,
    )
  )[0] ?? null;

/** Only the holder of the lease settles a mail: another try would have counted on. */
const held = (mail: ClaimedMail) =>
  sql`id = ${mail.id}::bigint and attempts = ${mail.attempts} and done_at is null`;

/** The mail is out, or will never be needed (`skip` says why). */
export const settleMail = (q: Queryable, mail: ClaimedMail, skip: string | null) =>
  runPrepared(
    q,
    sql`update outbox set done_at = now(), last_error = ${skip}::text where ${held(mail)}`,
  );

/** The mail waits for its next try. */
export const delayMail = (q: Queryable, mail: ClaimedMail, delayMs: number, error: string) =>
  runPrepared(
    q,
    sql`update outbox set available_at = now() + ${delayMs}::int * interval '1 millisecond',
          last_error = ${error} where ${held(mail)}`,
  );

/** The mail is given up until a person looks at it. */
export const buryMail = (q: Queryable, mail: ClaimedMail, error: string) =>
  runPrepared(q, sql`update outbox set dead_at = now(), last_error = ${error} where ${held(mail)}`);

/** Ends everything that waits to be mailed, where no mail is sent at all; gives how much that was. */
export const dropMails = async (q: Queryable): Promise<number> =>
  (
    await runPrepared(
      q,
      sql`update outbox set done_at = now(), last_error = 'mail_off'
          where done_at is null and dead_at is null and topic in ('mail', 'digest') returning id`,
    )
  ).length;

export type Letter = "confirm_email" | "reset_password" | "password_changed";

/**
 * Orders a letter about no event. Letters that somebody waits for go before the mails of a large
 * consultation: they count as older. The same letter about the same subject is ordered once.
 */
export const insertLetter = (
  tx: Tx,
  order: { letter: Letter; recipientId: string; subjectId: string },
) =>
  runPrepared(
    tx,
    sql`insert into outbox (topic, letter, recipient_id, subject_id, available_at)
        values ('mail', ${order.letter}, ${order.recipientId}, ${order.subjectId},
          now() - interval '1 day') on conflict do nothing`,
  );

export type DeadMail = {
  id: string;
  letter: string | null;
  event: string | null;
  ofComment: boolean;
  attempts: number;
  lastError: string | null;
  createdAt: string;
  deadAt: string;
  /** Where the address is: enough to see a broken server, not to write to anybody. */
  host: string | null;
};

/** Mails that were given up, newest first, after a place in the list. */
export const listDeadMails = (
  q: Queryable,
  { before, limit }: { before: number | null; limit: number },
): Promise<DeadMail[]> =>
  runPrepared<DeadMail>(
    q,
    sql`select o.id, o.letter, t.event, coalesce(t.subject_id <> t.record_id, false) as "ofComment",
          o.attempts, o.last_error as "lastError", o.created_at as "createdAt",
          o.dead_at as "deadAt", split_part(a.email, '@', 2) as host
        from outbox o left join timeline_events t on t.id = o.event_id
          left join accounts a on a.id = o.recipient_id
        where o.dead_at is not null ${before === null ? sql`` : sql`and o.id < ${before}::bigint`}
        order by o.id desc limit ${limit}`,
  );

/** Gives a buried mail, or all of them, its tries back; gives how many. */
export const reviveMails = async (q: Queryable, id: number | null): Promise<number> =>
  (
    await runPrepared(
      q,
      sql`update outbox set dead_at = null, attempts = 0, available_at = now(), last_error = null
          where dead_at is not null and done_at is null
            ${id === null ? sql`` : sql`and id = ${id}::bigint`} returning id`,
    )
  ).length;
