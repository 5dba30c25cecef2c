import { createHash, randomUUID } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Account } from "#app/domain/actor.ts";
import type { Purpose } from "#app/domain/attachments/purposes.ts";
import type { InitiativeEvent } from "#app/domain/initiatives/initiative-machine.ts";
import {
  type InitiativeMove,
  moveInitiative,
} from "#app/services/initiatives/move-initiative.server.ts";
import { sendInitiative } from "#app/services/initiatives/send-initiative.server.ts";
import type { GivenProposal } from "#app/services/initiatives/write-proposal.server.ts";
import { findInitiative, type InitiativeHead } from "#db/queries/initiatives.ts";
import { attachments } from "#db/schema/attachments.ts";
import { HONG_BANG, HONG_BANG_VILLAGE } from "./actors.ts";
import { accepted } from "./comments.ts";
import { makePerson, type World } from "./world.ts";

export type Offices = {
  villageHead: Account;
  villageFront: Account;
  intake: Account;
  handler: Account;
  frontStaff: Account;
};

/** The offices that an initiative of the village passes. */
export const makeOffices = async ({ db }: World): Promise<Offices> => {
  const at = (wanted: Parameters<typeof makePerson>[1]) => makePerson(db, wanted);
  return {
    villageHead: await at({ name: "Tổ Trưởng", roles: [["village_head", HONG_BANG_VILLAGE]] }),
    villageFront: await at({ name: "Mặt Trận Tổ", roles: [["village_front", HONG_BANG_VILLAGE]] }),
    intake: await at({ name: "Tiếp Nhận", roles: [["intake", HONG_BANG]], unitPath: HONG_BANG }),
    handler: await at({ name: "Xử Lý", roles: [["handler", HONG_BANG]], unitPath: HONG_BANG }),
    frontStaff: await at({
      name: "Mặt Trận Phường",
      roles: [["front_staff", HONG_BANG]],
      unitPath: HONG_BANG,
    }),
  };
};

export const aProposal = (
  overrides: Partial<GivenProposal> = {},
): GivenProposal & { id: null; submissionId: string } => ({
  id: null,
  submissionId: uuid(),
  title: "Vườn hoa chung ở đầu ngõ",
  problem: "Đầu ngõ có bãi đất bỏ không, hay bị đổ rác.",
  proposal: "Các hộ cùng dọn và trồng hoa, mỗi tuần một nhóm chăm.",
  benefit: "Ngõ sạch, trẻ em có chỗ chơi.",
  doers: "Chi hội phụ nữ và các hộ trong ngõ",
  needs: "Cây giống, hai buổi công",
  villageCode: "11311-007",
  route: "proposal_to_commune",
  matter: null,
  showName: false,
  servedPerson: null,
  copiedFrom: null,
  ...overrides,
});

export const initiativeOf = async ({ db }: World, id: string): Promise<InitiativeHead> => {
  const head = await findInitiative(db, id);
  if (!head) throw new Error(`no initiative ${id}`);
  return head;
};

/** An initiative that a resident has sent. */
export const sentInitiative = async (
  world: World,
  overrides: Partial<GivenProposal> = {},
  now?: Date,
): Promise<string> =>
  accepted(await sendInitiative(world.work(world.resident, now), aProposal(overrides))).id;

/** One step of somebody at some time, at the version the initiative has. */
export const step = async (
  world: World,
  by: Account,
  event: InitiativeEvent,
  id: string,
  given: Partial<InitiativeMove> & { now?: Date } = {},
) => {
  const { now, ...move } = given;
  const { version } = await initiativeOf(world, id);
  return moveInitiative(world.work(by, now), { id, event, version, ...move });
};

/** A file of an initiative as a row, without bytes. */
export const giveFile = async ({ db }: World, recordId: string, purpose: Purpose) => {
  const id = uuid();
  await db.insert(attachments).values({
    id,
    recordId,
    subjectStore: "records",
    subjectId: recordId,
    purpose,
    name: `${purpose}.pdf`,
    mediaType: "application/pdf",
    size: 100,
    sha256: createHash("sha256").update(id).digest(),
    storageKey: randomUUID(),
    isPublic: purpose !== "minutes",
    scan: "unscanned",
    scannedAt: new Date("2026-11-02T02:00:00Z"),
    createdAt: new Date("2026-11-02T02:00:00Z"),
  });
};
