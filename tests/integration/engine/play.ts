import { v7 as uuid } from "uuid";
import { accept, type Outcome } from "#app/domain/outcome.ts";
import { workOnce } from "#app/jobs/worker.server.ts";
import { resendComment } from "#app/services/comments/resend-comment.server.ts";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { withdrawComment } from "#app/services/comments/withdraw-comment.server.ts";
import { movePolicy } from "#app/services/policies/move-policy.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { decideText } from "#app/services/text-checks/decide-text.server.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { aComment, accepted, checkOf, commentOf } from "#tests/factories/comments.ts";
import { headOf } from "#tests/factories/policies.ts";
import type { World } from "#tests/factories/world.ts";
import { type Model, newEnd, type Op, rowsOf, type Who } from "./model.ts";

/** What a history has made so far in the database. */
export type Stage = {
  world: World;
  policyId: string;
  /** Receipts in the order of the model's comments. */
  receipts: string[];
};

/** Does it with the services; null when there is nothing it could be done to. */
export const play = async (stage: Stage, m: Model, op: Op): Promise<Outcome<unknown> | null> => {
  const { world, policyId } = stage;
  const now = new Date(m.now);
  const work = (by: Who) => world.work(world[by], now);
  switch (op.do) {
    case "tick":
      return accept(null);
    case "work":
      return accept(await workOnce(world.work({ kind: "system" }, now)));
    case "send":
      return send(stage, op, now);
    case "move": {
      const { version } = await headOf(world, policyId);
      const later = ["extend", "reopen_round"].includes(op.event);
      return movePolicy(work(op.by), {
        id: policyId,
        event: op.event,
        version: op.stale ? version - 1 : version,
        textChecked: op.worded,
        ...(op.worded ? { note: "Theo đề nghị của cơ quan soạn thảo", signedBy: "Chủ tịch" } : {}),
        ...(later ? { newClosesAt: new Date(newEnd(m, op)) } : {}),
        ...(op.days > 20 ? { departureReason: "Vì lợi ích chung" } : {}),
        ...(op.worded && op.event === "record_adopted"
          ? { adoption: { number: "01/QĐ", date: "2026-12-12", url: null } }
          : {}),
      });
    }
    default:
      return stage.receipts.length === 0 ? null : onComments(stage, m, op);
  }
};

const send = async (stage: Stage, op: Extract<Op, { do: "send" }>, now: Date) => {
  const { world, policyId } = stage;
  const { code } = await headOf(world, policyId);
  const form = aComment(code ?? "CS-11311-2026-9999", {
    anchor: op.anchor,
    stance: op.stance,
    submissionId: uuid(),
    body: `Ý kiến số ${stage.receipts.length + 1}`,
  });
  const sent = await sendComment(world.work(world[op.by], now), form);
  if (!sent.ok) return sent;
  stage.receipts.push(sent.value.receipt);
  if (op.again) {
    const again = accepted(await sendComment(world.work(world[op.by], now), form));
    if (again.receipt !== sent.value.receipt) throw new Error("a form sent twice was stored twice");
  }
  return sent;
};

type OnComments = Extract<Op, { do: "decide" | "resend" | "takeBack" | "answer" }>;

const onComments = async (stage: Stage, m: Model, op: OnComments): Promise<Outcome<unknown>> => {
  const { world, policyId, receipts } = stage;
  const work = world.work(world[op.by], new Date(m.now));
  if (op.do === "answer") {
    const rows = await listResponseRows(world.db, policyId, { limit: 1000 });
    const versions = new Map(rows.map((row) => [row.receiptCode, row]));
    const chosen = rowsOf(m, op).map((i) => {
      const row = versions.get(receipts[i] ?? "");
      const rowVersion = row?.rowVersion ?? 0;
      return { id: row?.id ?? uuid(), rowVersion: op.stale ? rowVersion + 1 : rowVersion };
    });
    const answer = op.worded ? `Trả lời lúc ${m.now}` : " ";
    return answerRows(work, { policyId, rows: chosen, disposition: op.disposition, answer });
  }
  const { id, version } = await commentOf(world, receipts[op.at % receipts.length] ?? "");
  const seen = "stale" in op && op.stale ? version - 1 : version;
  switch (op.do) {
    case "decide":
      return decideText(work, {
        checkId: await checkOf(world, id),
        event: op.event,
        reasonCode: op.event === "show" ? null : "xuc_pham",
      });
    case "resend":
      return resendComment(work, { id, version: seen, body: `Đã sửa lúc ${m.now}` });
    case "takeBack":
      return withdrawComment(work, id, seen);
    default:
      return op satisfies never;
  }
};
