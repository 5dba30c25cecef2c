import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Account, Actor, Role } from "#app/domain/actor.ts";
import { type Calendar, makeCalendar, vnDate } from "#app/domain/deadlines.ts";
import { HOLIDAYS } from "#app/domain/holidays.ts";
import { makeSettings, type Settings } from "#app/domain/settings.ts";
import type { Work } from "#app/services/context.ts";
import type { Db } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { units } from "#db/schema/units.ts";
import { loadReference } from "#seeds/load.ts";
import { SETTINGS } from "#seeds/settings.ts";
import { giveRoles } from "./accounts.ts";
import { AI_QUOC, HONG_BANG, HONG_BANG_VILLAGE, heldRole } from "./actors.ts";
import { makeUnits } from "./units.ts";

/** A Monday morning in Vietnam: where the time of these tests begins. */
export const DAY_0 = new Date("2026-11-02T02:00:00Z");

/** So many days (or parts of one) after the beginning. */
export const day = (n: number): Date => new Date(DAY_0.getTime() + n * 86_400_000);

/** The instant from which a closing at the end of the day `n` is over. */
export const endOf = (n: number): Date => new Date(`${vnDate(day(n))}T17:00:00Z`);

export type World = {
  db: Db;
  calendar: Calendar;
  settings: Settings;
  /** A use case of somebody at some time. */
  work: (actor: Actor, now?: Date) => Work;
  drafter: Account;
  drafter2: Account;
  chair: Account;
  deputy: Account;
  moderator: Account;
  moderator2: Account;
  helper: Account;
  /** Confirmed residents of the ward, and one who has confirmed nothing. */
  resident: Account;
  neighbour: Account;
  stranger: Account;
  /** The same offices in another ward. */
  otherChair: Account;
  otherModerator: Account;
};

type Wanted = {
  name?: string;
  roles?: readonly (readonly [Role, string])[];
  unitPath?: string;
  verified?: boolean;
  email?: string;
};

/** An account as a row and as an actor at once; it has no password that anybody could type. */
export const makePerson = async (db: Db, wanted: Wanted = {}): Promise<Account> => {
  const { roles = [], unitPath = HONG_BANG_VILLAGE, verified = true, name = "Người Thử" } = wanted;
  const id = uuid();
  const unitCode = unitPath.split("/").at(-1) ?? unitPath;
  await db.insert(accounts).values({
    id,
    email: wanted.email ?? `${id}@vidu.example`,
    passwordHash: "!",
    displayName: name,
    unitCode,
    emailConfirmedAt: verified ? DAY_0 : null,
    createdAt: DAY_0,
  });
  const codes = roles.map(([role, path]) => [role, heldRole(role, path).unitCode] as const);
  await giveRoles(db, id, codes);
  return {
    kind: "account",
    id,
    displayName: name,
    unitCode,
    unitPath,
    verified,
    roles: roles.map(([role, path]) => heldRole(role, path)),
  };
};

/** So many residents, each a person of his own. */
export const makeResidents = (db: Db, n: number): Promise<Account[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => makePerson(db, { name: `Cư dân ${i + 1}` })));

/** Units, laws, settings, days off and one holder of each office that a consultation needs. */
export const makeWorld = async (db: Db): Promise<World> => {
  await loadReference(db);
  await makeUnits(db);
  const settings = makeSettings(SETTINGS, "2026-11-02");
  const calendar = makeCalendar(HOLIDAYS);
  const at = (role: Role, path: string, name: string) =>
    makePerson(db, { name, roles: [[role, path]], unitPath: path });
  return {
    db,
    calendar,
    settings,
    work: (actor, now = DAY_0) => ({ db, actor, now, requestId: "test", calendar, settings }),
    drafter: await at("drafter", HONG_BANG, "Soạn Thảo"),
    drafter2: await at("drafter", HONG_BANG, "Soạn Thảo Hai"),
    chair: await at("chair", HONG_BANG, "Chủ Tịch"),
    deputy: await at("vice_chair", HONG_BANG, "Phó Chủ Tịch"),
    moderator: await at("moderator", HONG_BANG, "Kiểm Duyệt"),
    moderator2: await at("moderator", HONG_BANG, "Kiểm Duyệt Hai"),
    helper: await at("helper", HONG_BANG_VILLAGE, "Nộp Hộ"),
    resident: await makePerson(db, { name: "Công Dân" }),
    neighbour: await makePerson(db, { name: "Láng Giềng" }),
    stranger: await makePerson(db, { name: "Chưa Xác Nhận", verified: false }),
    otherChair: await at("chair", AI_QUOC, "Chủ Tịch Ái Quốc"),
    otherModerator: await at("moderator", AI_QUOC, "Kiểm Duyệt Ái Quốc"),
  };
};

/** Whether the units of these tests are in a database already. */
export const hasWorld = async (db: Db): Promise<boolean> =>
  (await db.select({ code: units.code }).from(units).where(eq(units.code, "11311-007"))).length > 0;
