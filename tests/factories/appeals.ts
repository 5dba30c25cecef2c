import { sql } from "drizzle-orm";
import type { Account } from "#app/domain/actor.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import type { TakedownReason } from "#app/domain/reason-codes.ts";
import { decideAppeal } from "#app/services/appeals/decide-appeal.server.ts";
import { sendAppeal } from "#app/services/appeals/send-appeal.server.ts";
import { takeDown } from "#app/services/takedowns/take-down.server.ts";
import type { OwnComment } from "#db/queries/comments.ts";
import { accepted, commentOf, makeComment } from "./comments.ts";
import { day, makePerson, type World } from "./world.ts";

type Done = Outcome<{ id: string }>;

/** A sender's objection to how his comment is kept from the public. */
export const appeal = (
  world: World,
  comment: Pick<OwnComment, "id" | "version">,
  given: { by?: Account; now?: Date; words?: string } = {},
): Promise<Done> =>
  sendAppeal(world.work(given.by ?? world.resident, given.now ?? day(3)), {
    commentId: comment.id,
    version: comment.version,
    words: given.words ?? "Tôi chỉ nêu số điện thoại của cơ quan.",
  });

/** The newest objection about a comment. */
export const appealOf = async (world: World, commentId: string): Promise<string> => {
  const [row] = await world.db.execute<{ id: string }>(
    sql`select id::text from appeals a where comment_id = ${commentId} order by a.id desc limit 1`,
  );
  if (!row) throw new Error(`nobody objected about ${commentId}`);
  return row.id;
};

/** Somebody's decision about the newest objection. */
export const decideOn = async (
  world: World,
  commentId: string,
  uphold: boolean,
  given: { by?: Account; now?: Date; note?: string | null } = {},
): Promise<Done> =>
  decideAppeal(world.work(given.by ?? world.chair, given.now ?? day(4)), {
    appealId: await appealOf(world, commentId),
    uphold,
    note: given.note === undefined ? "Đã đọc lại cả ý kiến." : given.note,
  });

/** A takedown of words that are public. */
export const removed = (
  world: World,
  comment: Pick<OwnComment, "id">,
  given: { by?: Account; now?: Date; reason?: TakedownReason | null; note?: string } = {},
): Promise<Done> =>
  takeDown(world.work(given.by ?? world.moderator, given.now ?? day(3)), {
    commentId: comment.id,
    reasonCode: given.reason === undefined ? "thong_tin_ca_nhan" : given.reason,
    note: given.note,
  });

/** A comment that was shown and then taken down. */
export const makeRemoved = async (
  world: World,
  code: string | null,
  given: Parameters<typeof makeComment>[2] = {},
): Promise<OwnComment> => {
  const comment = await makeComment(world, code, given);
  accepted(await removed(world, comment));
  return commentOf(world, comment.receiptCode);
};

/** The chair of the ward's Front, who decides objections beside the ward's own chair. */
export const frontChair = (world: World): Promise<Account> =>
  makePerson(world.db, {
    name: "Chủ tịch Mặt trận",
    roles: [["front_chair", "31/11311"]],
    unitPath: "31/11311",
  });
