import { sql } from "drizzle-orm";
import { SYSTEM } from "#app/domain/actor.ts";
import { askForGroups } from "#app/services/groups/order-grouping.server.ts";
import { runGrouping } from "#app/services/groups/run-grouping.server.ts";
import type { Db } from "#db/client.ts";
import { type GroupRow, listGroups } from "#db/queries/comment-groups.ts";
import { accepted, makeComment } from "./comments.ts";
import { makePolicy } from "./policies.ts";
import { day, makeResidents, type World } from "./world.ts";

/** Two matters, each in words of several people, and one that nobody else speaks of. */
export const WASTE = [
  "Đề nghị lấy rác muộn hơn, công nhân đi ca về sau 20 giờ không kịp mang rác ra.",
  "đề nghị lấy rác muộn hơn, công nhân đi ca về sau 20 giờ không kịp mang rác ra",
  "Tôi đề nghị lấy rác muộn hơn vì công nhân đi ca về sau 20 giờ không kịp mang rác ra ngoài.",
] as const;
export const LIGHT = [
  "Ngõ 12 chưa có đèn đường, buổi tối người già và trẻ em đi lại rất nguy hiểm.",
  "Ngõ 12 chưa có đèn đường, buổi tối người già, trẻ em đi lại nguy hiểm lắm.",
] as const;
export const ALONE = "Xin giữ nguyên tên cũ của chợ.";

/** An open draft with these opinions on Điều 2, in order. */
export const draftWith = async (world: World, bodies: readonly string[]) => {
  const policy = await makePolicy(world);
  const people = await makeResidents(world.db, bodies.length);
  const ids: string[] = [];
  for (const [at, by] of people.entries()) {
    const body = bodies[at] ?? "";
    ids.push((await makeComment(world, policy.code, { body, anchor: "dieu-2", by })).id);
  }
  return { policy, ids };
};

/** Orders the search and runs it to its end; gives the draft's groups. */
export const grouped = async (world: World, policyId: string): Promise<GroupRow[]> => {
  accepted(await askForGroups(world.work(world.drafter, day(32)), policyId));
  while ((await runGrouping(world.work(SYSTEM, day(32)))) > 0);
  return listGroups(world.db, policyId, { limit: 100 });
};

/** A group that a person accepted, of one opinion: for those who only need its address. */
export const aGroup = async (db: Db, policyId: string): Promise<string> => {
  const [row] = await db.execute<{ id: string }>(sql`
    with made as (
      insert into comment_groups (id, policy_id, round, clause_key, clause_position, state, lead_id, created_at)
      select gen_random_uuid(), policy_id, round, clause_key, clause_position, 'accepted', id, now()
      from comments where policy_id = ${policyId} order by id limit 1 returning id, lead_id
    ) insert into grouped_comments (comment_id, group_id, standing, likeness)
      select lead_id, id, 'member', 1 from made returning group_id as id`);
  if (!row) throw new Error("a group needs an opinion");
  return row.id;
};
