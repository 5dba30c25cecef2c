import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { Comment } from "./comment.ts";
import type { Consultation } from "./consultation.ts";
import { insertRows } from "./insert-rows.ts";
import { DAY_MS } from "./sample-time.ts";
import type { World } from "./sample-world.ts";

/** Steps of which the sender is told. */
const TOLD = [
  "show",
  "ask_edit",
  "hide",
  "reroute",
  "edit_window_over",
  "answer",
  "answer_private",
];
/** Notices older than this have been read. */
const UNREAD_MS = 14 * DAY_MS;

/** What the residents one can sign in as find in their accounts: drafts they follow, notices. */
export const writePersonal = async (
  tx: Tx,
  world: World,
  samples: readonly { made: Consultation; comments: readonly Comment[] }[],
): Promise<void> => {
  const own = samples.flatMap(({ made, comments }) =>
    Object.keys(made.scenario.guests ?? {}).map((email) => {
      const { id } = world.cast.byEmail(email);
      return { made, id, comments: comments.filter(({ plan }) => plan.author?.id === id) };
    }),
  );
  const followers = own.flatMap(({ made, id, comments }) =>
    comments.slice(0, 1).map(({ plan }) => ({
      account_id: id,
      record_id: made.walked.subject.id,
      since: plan.at.toISOString(),
    })),
  );
  await insertRows(tx, "followers", followers);
  const ids = own.flatMap(({ comments }) => comments.map(({ walked }) => walked.subject.id));
  const readBefore = new Date(world.firstStart.getTime() - UNREAD_MS).toISOString();
  await tx.execute(sql`
    insert into notices (account_id, event_id, created_at, read_at)
    select c.author_id, e.id, e.at, case when e.at < ${readBefore}::timestamptz then e.at end
    from timeline_events e join comments c on c.id = e.subject_id
    where c.id in (select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json))
      and e.event in (select value from json_array_elements_text(${JSON.stringify(TOLD)}::json))
    order by e.id`);
};
