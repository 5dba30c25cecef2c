import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Draft } from "#app/domain/policies/outline-draft.ts";
import { type Correction, correct, correctAll } from "#app/domain/policies/outline-edit.ts";
import { CLAUSE_KINDS, type ClauseKind } from "#app/domain/policies/schema.ts";
import { checkText } from "#app/domain/vietnamese.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";

/** Buttons of the corrections, as their forms send them. */
export const OPS = ["sua", "tach", "ket", "gop", "ra", "vao", "mo"] as const;
export type Op = (typeof OPS)[number];

export type Ask = {
  change: (draft: Draft) => Outcome<Draft>;
  /** Row to look at afterwards, by place. */
  next: number;
};

const LONGEST = 20_000;

/** The correction that a form asks for; null for a form that is none. */
export const readCorrection = (form: PostedForm): Ask | null => {
  const op = OPS.find((known) => known === form.text("op"));
  const at = placeOf(form.text("dong"));
  const line = Number(form.text("dong-tach") || "NaN");
  if (op === "mo") return { change: (draft) => correct(draft, { type: "reopen" }), next: 0 };
  if (!op || at === null) return null;
  if (op === "tach") {
    const kind = kindOf(form.text("loai-moi"));
    const split: Correction = { type: "split", at, line, ...(kind ? { kind } : {}) };
    return { change: (draft) => correct(draft, split), next: at === "preamble" ? 0 : at + 1 };
  }
  if (at === "preamble") return null;
  if (op === "sua") return { change: (draft) => retype(draft, at, form), next: at };
  const moves = {
    gop: { type: "merge", at },
    ra: { type: "promote", at },
    vao: { type: "demote", at },
    ket: { type: "close", at, line },
  } as const satisfies Record<string, Correction>;
  return {
    change: (draft) => correct(draft, moves[op]),
    next: op === "gop" ? Math.max(0, at - 1) : at,
  };
};

/** Kind, number and title in one form: only what was changed is a correction. */
const retype = (draft: Draft, at: number, form: PostedForm): Outcome<Draft> => {
  const row = draft.rows[at];
  if (!row) return refuse("clause_unknown");
  const kind = kindOf(form.text("loai"));
  const number = checkText(form.text("so"), { min: 0, max: LONGEST });
  const title = checkText(form.text("ten"), { min: 0, max: LONGEST, lines: true });
  if (!number.ok) return refuse(number.code);
  if (!title.ok) return refuse(title.code);
  const changes: (Correction | null)[] = [
    kind && kind !== row.kind ? { type: "kind", at, kind } : null,
    number.value !== row.number ? { type: "number", at, number: number.value } : null,
    title.value !== row.title ? { type: "title", at, title: title.value } : null,
  ];
  const wanted = changes.filter((change) => change !== null);
  return wanted.length === 0 ? accept(draft) : correctAll(draft, wanted);
};

const placeOf = (value: string): number | "preamble" | null => {
  if (value === "mo-dau") return "preamble";
  return /^\d{1,5}$/.test(value) ? Number(value) : null;
};

const kindOf = (value: string): ClauseKind | undefined =>
  CLAUSE_KINDS.find((kind) => kind === value);
