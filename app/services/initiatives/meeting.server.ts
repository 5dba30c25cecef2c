import { can } from "#app/domain/access.ts";
import { formsOf, hasNotice, isCarried, thresholdOf } from "#app/domain/initiatives/meetings.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import type { Moved } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Holder } from "#db/queries/attachments.ts";
import {
  type MeetingDates,
  touchInitiative,
  upsertMeeting,
} from "#db/queries/initiative-writes.ts";
import { findInitiative } from "#db/queries/initiatives.ts";
import { lockRecord } from "#db/queries/subjects.ts";
import { moveInitiativeIn } from "./move-initiative.server.ts";

/**
 * Announces the day on which a village talks about an initiative, or moves it. Refuses a notice shorter
 * than two days and a form that the matter does not allow.
 */
export const scheduleMeeting = (
  work: Work,
  given: { id: string; meeting: MeetingDates },
): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, given.id);
    const head = subject && (await findInitiative(tx, given.id));
    if (!subject || !head) return refuse("not_found");
    if (!can(work.actor, "initiative.schedule_meeting", subject)) return refuse("forbidden");
    if (head.state !== "community_scheduled") return refuse("wrong_state", { state: head.state });
    const { noticeOn, heldOn, form } = given.meeting;
    if (!hasNotice(noticeOn, heldOn)) return refuse("notice_too_short");
    if (!head.matter || !formsOf(head.matter).includes(form)) return refuse("meeting_form_wrong");
    await upsertMeeting(tx, given.id, given.meeting, work.now);
    await touchInitiative(tx, given.id);
    return accept(null);
  });

/**
 * Takes the minutes of a village's meeting: votes and households decide by arithmetic whether the
 * initiative passed, nobody says so. Refuses as the table does.
 */
export const recordMeeting = (
  work: Work,
  given: {
    id: string;
    version: number;
    vote: { votesFor: number; households: number };
    files?: { formId: string; holder: Holder } | undefined;
  },
): Promise<Outcome<Moved>> =>
  transact(work.db, async (tx) => {
    const head = await findInitiative(tx, given.id);
    if (!head) return refuse("not_found");
    const { votesFor, households } = given.vote;
    if (votesFor > households) return refuse("votes_over_households", { households });
    const carried =
      head.matter !== null && isCarried(thresholdOf(head.matter), votesFor, households);
    const event = carried ? "pass_in_community" : "fail_in_community";
    return moveInitiativeIn(work, tx, { ...given, event });
  });
