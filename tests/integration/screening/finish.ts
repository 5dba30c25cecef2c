import { movePolicy } from "#app/services/policies/move-policy.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { accepted, answerAll } from "#tests/factories/comments.ts";
import { headOf } from "#tests/factories/policies.ts";
import { day, type World } from "#tests/factories/world.ts";

/** Takes an open consultation on: to its signed answers, or from there to its end. */
export const finish = async (
  world: World,
  id: string,
  to: "responded" | "not_adopted",
): Promise<void> => {
  if (to === "not_adopted") {
    const { version } = await headOf(world, id);
    const move = { id, event: "record_not_adopted", version, note: "Thôi." } as const;
    accepted(await movePolicy(world.work(world.chair, day(70)), move));
    return;
  }
  await recordCalendar(world.work({ kind: "system" }, day(40)));
  await answerAll(world, id, day(40));
  const handIn = {
    id,
    event: "submit_response",
    version: (await headOf(world, id)).version,
  } as const;
  accepted(await movePolicy(world.work(world.drafter, day(41)), handIn));
  const { version } = await headOf(world, id);
  const sign = { id, event: "sign_response", version, signedBy: "Chủ tịch" } as const;
  accepted(await movePolicy(world.work(world.chair, day(42)), sign));
};
