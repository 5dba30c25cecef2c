import type { Account, Role } from "#app/domain/actor.ts";
import { sendToCommunes } from "#app/services/collections/send-to-communes.server.ts";
import { type CollectionRow, listCollections } from "#db/queries/collections.ts";
import type { PolicyHead } from "#db/queries/policies.ts";
import { AI_QUOC, CITY, HONG_BANG } from "./actors.ts";
import { accepted } from "./comments.ts";
import { headOf, makePolicy } from "./policies.ts";
import { day, endOf, makePerson, type World } from "./world.ts";

/** Offices of the city, and those of the second commune that the world does not have. */
export const makeCity = async (world: World) => {
  const at = (role: Role, path: string, name: string) =>
    makePerson(world.db, { name, roles: [[role, path]], unitPath: path });
  return {
    drafter: await at("drafter", CITY, "Soạn Thảo Thành Phố"),
    chair: await at("city_chair", CITY, "Chủ Tịch Thành Phố"),
    moderator: await at("moderator", CITY, "Kiểm Duyệt Thành Phố"),
    aiQuocDrafter: await at("drafter", AI_QUOC, "Soạn Thảo Ái Quốc"),
    hongBangIntake: await at("intake", HONG_BANG, "Tiếp Nhận Hồng Bàng"),
  };
};

export type City = Awaited<ReturnType<typeof makeCity>>;

/** A draft of the city, open from the first day to the 31st. */
export const makeCityPolicy = (
  world: World,
  city: { drafter: Account; chair: Account },
  wanted: Parameters<typeof makePolicy>[1] = {},
): Promise<PolicyHead> =>
  makePolicy(world, { unitCode: "31", drafter: city.drafter, chair: city.chair, ...wanted });

/** Communes asked on the second day, their summaries due on the 36th. */
export const askCommunes = async (
  world: World,
  by: Account,
  id: string,
  communes: readonly string[] | "all" = ["11311", "10660"],
  now = day(1.1),
): Promise<CollectionRow[]> => {
  const { version } = await headOf(world, id);
  const given = { id, version, communes, summaryDueAt: endOf(36) };
  accepted(await sendToCommunes(world.work(by, now), given));
  return listCollections(world.db, id, now);
};
