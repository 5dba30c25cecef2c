import { v7 as uuid } from "uuid";
import type { Account } from "#app/domain/actor.ts";
import { createDraft } from "#app/services/policies/create-draft.server.ts";
import { movePolicy, type PolicyMove } from "#app/services/policies/move-policy.server.ts";
import { saveDossier } from "#app/services/policies/save-dossier.server.ts";
import type { NewText, TextRow } from "#app/services/policies/write-text.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { findPolicyById, type PolicyHead } from "#db/queries/policies.ts";
import type { Dossier } from "#db/queries/policy-writes.ts";
import { answerAll } from "./comments.ts";
import { day, endOf, type World } from "./world.ts";

/** States that a consultation comes to on its usual way. */
export const WAY = [
  "draft",
  "pending_publish",
  "scheduled",
  "open",
  "synthesis",
  "response_pending",
  "responded",
  "adopted",
] as const;

type Wanted = {
  state?: (typeof WAY)[number];
  title?: string;
  summary?: string;
  /** Day on which it is handed in; it opens the day after and closes 30 days later. */
  from?: number;
  articles?: number;
  text?: NewText;
  dossier?: Partial<Dossier>;
  unitCode?: string;
  drafter?: Account;
  chair?: Account;
};

const row = (anchor: string, kind: TextRow["kind"], label: string, body: string): TextRow => ({
  parent: null,
  depth: 0,
  kind,
  number: label.replace(/\D/g, ""),
  label,
  title: kind === "dieu" ? `Tên của ${label}` : "",
  body,
  anchor,
});

/** A draft of so many articles with two clauses each. */
export const someText = (articles = 3): NewText => ({
  source: "Dự thảo quy định thử",
  preamble: "Căn cứ Luật Thực hiện dân chủ ở cơ sở;",
  closing: "Nơi nhận: như trên.",
  rows: Array.from({ length: articles }, (_, i) => i).flatMap((i) => {
    const anchor = `dieu-${i + 1}`;
    const clause = (n: number): TextRow => ({
      ...row(`${anchor}-khoan-${n}`, "khoan", `${n}.`, `Nội dung khoản ${n} của Điều ${i + 1}.`),
      parent: i * 3,
      depth: 1,
    });
    return [row(anchor, "dieu", `Điều ${i + 1}.`, ""), clause(1), clause(2)];
  }),
});

/** A whole dossier; open from the day after `from`, for thirty days. */
export const aDossier = (from = 0, overrides: Partial<Dossier> = {}): Dossier => ({
  title: "Quy định thử về sinh hoạt cộng đồng",
  summary: "Dự thảo quy định việc sinh hoạt cộng đồng ở tổ dân phố.",
  documentKind: "quy_dinh",
  matterType: "k9_khac",
  draftingBody: "Văn phòng UBND phường",
  contact: "0225 000 000",
  planNumber: "12/KH-UBND",
  planDate: "2026-10-20",
  planSentAt: "2026-10-21",
  shortPeriodBasis: null,
  opensAt: endOf(from),
  closesAt: endOf(from + 30),
  bases: ["luat-10-2022-d28-k2"],
  ...overrides,
});

/** The head as it is stored now. */
export const headOf = async (world: World, id: string): Promise<PolicyHead> => {
  const head = await findPolicyById(world.db, id);
  if (!head) throw new Error(`no policy ${id}`);
  return head;
};

/** Moves a policy from the version it is at and expects the table to let it. */
export const movedPolicy = async (
  world: World,
  actor: Account,
  now: Date,
  move: Omit<PolicyMove, "version"> & { version?: number },
): Promise<PolicyHead> => {
  const version = move.version ?? (await headOf(world, move.id)).version;
  const moved = await movePolicy(world.work(actor, now), { ...move, version });
  if (!moved.ok) throw new Error(`${move.event}: ${JSON.stringify(moved.refusal)}`);
  return headOf(world, move.id);
};

/** A draft with its dossier, at its first version. */
export const makeDraft = async (world: World, wanted: Wanted = {}): Promise<PolicyHead> => {
  const { drafter = world.drafter, from = 0 } = wanted;
  const title = wanted.title ?? "Quy định thử về sinh hoạt cộng đồng";
  const work = world.work(drafter, day(from));
  const created = await createDraft(work, {
    unitCode: wanted.unitCode ?? "11311",
    title,
    documentKind: "quy_dinh",
    text: wanted.text ?? someText(wanted.articles),
    submissionId: uuid(),
  });
  if (!created.ok) throw new Error(created.refusal.code);
  const { id } = created.value;
  const { version, updatedAt } = await headOf(world, id);
  const summary = wanted.summary === undefined ? {} : { summary: wanted.summary };
  const dossier = aDossier(from, { title, ...summary, ...wanted.dossier });
  const saved = await saveDossier(work, id, { version, updatedAt }, dossier);
  if (!saved.ok) throw new Error(saved.refusal.code);
  return headOf(world, id);
};

/**
 * A policy in a state of its usual way, brought there by the services themselves. What it passes on
 * the way happens on these days after `from`: approved 0, open 1-31, handed in 32, signed 33, adopted 40.
 */
export const makePolicy = async (world: World, wanted: Wanted = {}): Promise<PolicyHead> => {
  const { state = "open", from = 0, drafter = world.drafter, chair = world.chair } = wanted;
  const { id } = await makeDraft(world, wanted);
  const reached = WAY.indexOf(state);
  const past = (step: (typeof WAY)[number]) => reached >= WAY.indexOf(step);
  const take = (actor: Account, n: number, move: Omit<PolicyMove, "version" | "id">) =>
    movedPolicy(world, actor, day(from + n), { id, ...move });
  if (past("pending_publish")) await take(drafter, 0, { event: "submit_for_approval" });
  if (past("scheduled")) await take(chair, 0, { event: "approve_scheduled", textChecked: true });
  if (past("open")) await recordCalendar(world.work({ kind: "system" }, day(from + 1)));
  if (past("synthesis")) await recordCalendar(world.work({ kind: "system" }, day(from + 31)));
  if (past("response_pending")) {
    await answerAll(world, id, day(from + 32));
    await take(drafter, 32, { event: "submit_response" });
  }
  if (past("responded"))
    await take(chair, 33, { event: "sign_response", signedBy: "Chủ tịch UBND phường" });
  if (past("adopted")) {
    const adoption = { number: "01/2026/QĐ-UBND", date: "2026-12-12", url: null };
    await take(chair, 40, { event: "record_adopted", adoption });
  }
  return headOf(world, id);
};
