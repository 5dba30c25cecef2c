import { and, desc, eq, inArray, isNull, lt, lte, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { comments } from "../schema/policies.ts";
import { eventNotes, notices, records, timelineEvents } from "../schema/records.ts";
import { units } from "../schema/units.ts";

/** Steps of an opinion that have a reason which its sender is told. */
const REASONED = ["ask_edit", "edit_window_over", "hide", "reroute", "take_down", "refuse_appeal"];

/** Notices of an account, newest first, each with its event and the record it happened to. */
export const listNotices = (
  db: Queryable,
  accountId: string,
  { before, limit }: { before: number | null; limit: number },
) =>
  db
    .select({
      id: notices.id,
      at: timelineEvents.at,
      readAt: notices.readAt,
      event: timelineEvents.event,
      ofComment: sql<boolean>`${timelineEvents.subjectId} <> ${timelineEvents.recordId}`,
      receiptCode: comments.receiptCode,
      /** Why, where a step of one's own opinion has a reason. */
      reasonCode: sql<string | null>`case when ${comments.id} is not null
        and ${inArray(timelineEvents.event, REASONED)}
        then coalesce(${eventNotes.details} ->> 'reason', ${comments.reasonCode}) end`,
      kind: records.kind,
      code: records.code,
      title: records.title,
      state: records.state,
      visibleState: records.visibleState,
      takenDown: sql<boolean>`${records.takenDownAt} is not null`,
      authorId: records.authorId,
      unitPath: units.path,
    })
    .from(notices)
    .innerJoin(timelineEvents, eq(timelineEvents.id, notices.eventId))
    .innerJoin(records, eq(records.id, timelineEvents.recordId))
    .innerJoin(units, eq(units.code, records.unitCode))
    .leftJoin(
      comments,
      and(eq(comments.id, timelineEvents.subjectId), eq(comments.authorId, accountId)),
    )
    .leftJoin(eventNotes, eq(eventNotes.eventId, timelineEvents.id))
    .where(
      and(eq(notices.accountId, accountId), before === null ? undefined : lt(notices.id, before)),
    )
    .orderBy(desc(notices.id))
    .limit(limit);

export type NoticeRow = Awaited<ReturnType<typeof listNotices>>[number];

/** Marks an account's notices read, up to the newest one it was shown. */
export const markRead = async (db: Queryable, accountId: string, upTo: number, at: Date) => {
  await db
    .update(notices)
    .set({ readAt: at })
    .where(and(eq(notices.accountId, accountId), lte(notices.id, upTo), isNull(notices.readAt)));
};
