import { sql } from "drizzle-orm";
import type { MailLang, MailTime } from "../../app/domain/notifications/preferences.ts";
import type { Disposition } from "../../app/domain/policies/schema.ts";
import type { Kind } from "../../app/domain/records/kinds.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { isPublic } from "../visibility.ts";

export type Recipient = {
  email: string | null;
  confirmed: boolean;
  displayName: string;
  answers: MailTime | null;
  followed: MailTime | null;
  lang: MailLang | null;
};

/** Who a mail goes to, as the account stands now; null when it is gone. */
export const findRecipient = async (q: Queryable, id: string): Promise<Recipient | null> =>
  (
    await runPrepared<Recipient>(
      q,
      sql`select a.email, a.email_confirmed_at is not null as confirmed,
            a.display_name as "displayName", p.answers, p.followed, p.lang
          from accounts a left join mail_preferences p on p.account_id = a.id where a.id = ${id}`,
    )
  )[0] ?? null;

export type MailedToken = { address: string; expiresAt: string };

/** The unused link that a letter carries; null when it was used or replaced. */
export const findMailedToken = async (
  q: Queryable,
  subjectId: string,
  accountId: string,
): Promise<MailedToken | null> =>
  (
    await runPrepared<MailedToken>(
      q,
      sql`select address, expires_at as "expiresAt" from account_tokens
          where id = ${subjectId} and account_id = ${accountId} and used_at is null`,
    )
  )[0] ?? null;

/** An event as a mail tells it. Of a comment only its own sender ever gets a row. */
export type MailedEvent = {
  event: string;
  toState: string;
  at: string;
  letter: string | null;
  ofComment: boolean;
  kind: Kind;
  code: string;
  title: string;
  unitName: string;
  closesAt: string | null;
  /** The record is public; of one that is not, a mail names nothing. */
  shown: boolean;
  /** What the office wrote for everybody, or to the sender of an opinion. */
  note: string | null;
  comment: MailedComment | null;
};

export type MailedComment = {
  receipt: string;
  body: string;
  disposition: Disposition | null;
  answer: string | null;
  reasonCode: string | null;
  dueAt: string | null;
};

/**
 * The events that a mail is about: its one event, or those that a daily mail carries, oldest first. An
 * event of a comment is given to the comment's sender alone, whoever the outbox names.
 */
export const listMailedEvents = (
  q: Queryable,
  mail: { id: string; eventId: string | null; recipientId: string },
  limit: number,
): Promise<MailedEvent[]> =>
  runPrepared<MailedEvent>(
    q,
    sql`select t.event, t.to_state as "toState", t.at, o.letter,
          t.subject_id <> t.record_id as "ofComment", r.kind, r.code, r.title,
          u.full_name as "unitName", r.closes_at as "closesAt", ${isPublic()} as shown, n.note,
          case when c.id is null then null else jsonb_build_object('receipt', c.receipt_code,
            'body', c.body, 'disposition', c.disposition, 'answer', c.answer,
            'reasonCode', coalesce(n.details ->> 'reason', c.reason_code), 'dueAt', c.due_at)
            end as comment
        from outbox o join timeline_events t on t.id = o.event_id
          join records r on r.id = t.record_id join units u on u.code = r.unit_code
          left join comments c on c.id = t.subject_id and c.author_id = ${mail.recipientId}::uuid
          left join event_notes n on n.event_id = t.id
            and (n.is_public or (c.id is not null and t.event in ('ask_edit', 'hide',
              'take_down', 'refuse_appeal', 'uphold_appeal', 'restore')))
        where o.recipient_id = ${mail.recipientId}::uuid
          and ${mail.eventId === null ? sql`o.carried_by = ${mail.id}::bigint` : sql`o.id = ${mail.id}::bigint`}
          and (t.subject_id = t.record_id or c.id is not null)
        order by t.id limit ${limit}`,
  );

/** How many events a daily mail carries. */
export const countCarried = async (q: Queryable, mailId: string): Promise<number> =>
  (
    await runPrepared<{ n: number }>(
      q,
      sql`select count(*)::int as n from outbox where carried_by = ${mailId}::bigint`,
    )
  )[0]?.n ?? 0;
