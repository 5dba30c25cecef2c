import { sql } from "drizzle-orm";
import { loadMail } from "#app/services/notifications/load-mail.server.ts";
import type { MailContent } from "#app/services/notifications/mail-content.ts";
import type { Db } from "#db/client.ts";
import type { ClaimedMail } from "#db/queries/mail.ts";
import { MAIL_SECRET } from "#tests/factories/mailer.ts";
import { day } from "#tests/factories/world.ts";

/** What the mails about a step of a comment say, as they would go out now. */
export const mailsAbout = async (
  db: Db,
  commentId: string,
  event: string,
): Promise<MailContent[]> => {
  const rows = await db.execute<ClaimedMail>(sql`
    select o.id::text, o.event_id::text as "eventId", o.recipient_id as "recipientId",
      o.subject_id as "subjectId", o.letter, o.attempts
    from outbox o join timeline_events t on t.id = o.event_id
    where o.topic = 'mail' and t.subject_id = ${commentId} and t.event = ${event}`);
  const loaded = await Promise.all(
    [...rows].map((mail) => loadMail({ db, secret: MAIL_SECRET, at: day(12) }, mail)),
  );
  return loaded.flatMap((mail) => (mail.ok ? [mail.content] : []));
};
