import { addWorkingDays, type Calendar, endOfDay, vnDate } from "#app/domain/deadlines.ts";
import type { Disposition, Stance } from "#app/domain/policies/schema.ts";
import type { PolicyEvent } from "#app/services/policies/move-policy.server.ts";
import type { TextEvent } from "#app/services/text-checks/decide-text.server.ts";
import type { World } from "#tests/factories/world.ts";

export type Who = Exclude<keyof World, "db" | "calendar" | "settings" | "work">;

export type Op =
  | { do: "tick"; days: number }
  | { do: "work" }
  | { do: "move"; event: PolicyEvent; by: Who; stale: boolean; worded: boolean; days: number }
  | { do: "send"; by: Who; anchor: string | null; stance: Stance; again: boolean }
  | { do: "decide"; at: number; event: TextEvent; by: Who }
  | { do: "resend"; at: number; by: Who; stale: boolean }
  | { do: "takeBack"; at: number; by: Who; stale: boolean }
  | {
      do: "answer";
      at: number;
      count: number;
      disposition: Disposition;
      worded: boolean;
      by: Who;
      stale: boolean;
    };

export type ModelComment = {
  by: Who;
  state: string;
  stance: Stance;
  due: number;
  disposition: Disposition | null;
};

/** A consultation as somebody would explain it on a sheet of paper. */
export type Model = {
  now: number;
  state: string;
  opens: number;
  closes: number;
  reason: boolean;
  comments: ModelComment[];
};

const DAY = 86_400_000;
const DRAFTERS: readonly Who[] = ["drafter", "drafter2"];
const SIGNERS: readonly Who[] = ["chair", "deputy"];
const READERS: readonly Who[] = ["moderator", "moderator2"];
const NEEDS_WORDS: readonly Disposition[] = ["partly_accepted", "not_accepted", "noted"];

/** Where the policy stands at its time of the day. */
export const phaseOf = (m: Model): string => {
  const opened = m.state === "scheduled" && m.now >= m.opens ? "open" : m.state;
  return opened === "open" && m.now >= m.closes ? "synthesis" : opened;
};

export const stateOf = (m: Model, c: ModelComment): string =>
  c.state === "needs_edit" && m.now >= c.due ? "hidden" : c.state;

export const countable = (m: Model) =>
  m.comments.filter(({ state }) => !["withdrawn", "rerouted"].includes(state));

const daysUntil = (m: Model, to: number): number =>
  Math.floor((to - endOfDay(vnDate(new Date(m.now))).getTime()) / DAY);

const disagrees = (m: Model): boolean =>
  countable(m).filter(({ stance }) => stance === "disagree").length * 2 > countable(m).length;

/** The later end that an extension or a new round asks for. */
export const newEnd = (m: Model, op: { event: PolicyEvent; days: number }): number =>
  (op.event === "extend" ? m.closes : m.now) + op.days * DAY;

type Rule = {
  from: readonly string[];
  to: string;
  by: readonly Who[];
  holds?: (m: Model, op: Extract<Op, { do: "move" }>) => boolean;
  after?: (m: Model, op: Extract<Op, { do: "move" }>) => void;
};

const finish = (m: Model): void => {
  for (const c of m.comments) if (c.state.startsWith("answered")) c.state = "closed";
};

const sign = (m: Model, { days }: { days: number }): void => {
  m.reason = days > 20;
  for (const c of m.comments) {
    const state = stateOf(m, c);
    if (state === "published") c.state = "answered";
    if (state === "hidden") c.state = "answered_private";
  }
};

const waits = (m: Model) =>
  m.comments.some((c) => ["submitted", "needs_edit"].includes(stateOf(m, c)));

/** Who may do what from where, in a table of this model's own. */
const RULES: Partial<Record<PolicyEvent, Rule>> = {
  submit_for_approval: { from: ["draft"], to: "pending_publish", by: DRAFTERS },
  return_to_drafter: {
    from: ["pending_publish"],
    to: "draft",
    by: SIGNERS,
    holds: (_, { worded }) => worded,
  },
  approve_scheduled: {
    from: ["pending_publish"],
    to: "scheduled",
    by: SIGNERS,
    holds: (m, { worded }) => worded && m.opens > m.now,
  },
  approve_open: {
    from: ["pending_publish"],
    to: "open",
    by: SIGNERS,
    holds: (m, { worded }) => worded && daysUntil(m, m.closes) >= 20,
    after: (m) => {
      m.opens = m.now;
    },
  },
  extend: {
    from: ["open"],
    to: "open",
    by: SIGNERS,
    holds: (_, { worded, days }) => worded && days > 0,
    after: (m, op) => {
      m.closes = newEnd(m, op);
    },
  },
  withdraw: {
    from: ["scheduled", "open", "synthesis"],
    to: "withdrawn",
    by: ["chair"],
    holds: (_, { worded }) => worded,
    after: finish,
  },
  submit_response: {
    from: ["synthesis"],
    to: "response_pending",
    by: DRAFTERS,
    holds: (m) => !waits(m) && countable(m).every(({ disposition }) => disposition !== null),
  },
  reopen_round: {
    from: ["synthesis", "responded"],
    to: "open",
    by: ["chair"],
    holds: (m, op) => op.worded && daysUntil(m, newEnd(m, op)) >= 20,
    after: (m, op) => {
      m.closes = newEnd(m, op);
      m.opens = m.now;
    },
  },
  return_response: {
    from: ["response_pending"],
    to: "synthesis",
    by: SIGNERS,
    holds: (_, { worded }) => worded,
  },
  sign_response: {
    from: ["response_pending"],
    to: "responded",
    by: SIGNERS,
    holds: (m, { worded, days }) => worded && (!disagrees(m) || days > 20),
    after: sign,
  },
  record_adopted: {
    from: ["responded"],
    to: "adopted",
    by: [...DRAFTERS, "chair"],
    holds: (m, { worded }) => worded && (!disagrees(m) || m.reason),
    after: finish,
  },
  record_not_adopted: {
    from: ["responded"],
    to: "not_adopted",
    by: ["chair"],
    holds: (_, { worded }) => worded,
    after: finish,
  },
};

/** What could be asked for now, by whom: for histories that get somewhere. */
export const sensible = (m: Model): { event: PolicyEvent; by: Who }[] =>
  ASKED.flatMap((event) => {
    const rule = RULES[event];
    const leadsOn = event !== "withdraw" && !event.startsWith("return_");
    if (!leadsOn || !rule?.from.includes(phaseOf(m))) return [];
    return rule.by.map((by) => ({ event, by }));
  });

/** Events that people ask for; the others are the calendar's. */
export const ASKED = Object.keys(RULES).filter((event): event is PolicyEvent => event in RULES);

/** Whether the model lets it happen; if so, it has happened afterwards. */
export const happens = (m: Model, op: Op, calendar: Calendar): boolean => {
  switch (op.do) {
    case "tick":
      m.now += op.days * DAY;
      return true;
    case "work":
      return true;
    case "move":
      return moves(m, op);
    case "send":
      if (phaseOf(m) !== "open") return false;
      m.comments.push({
        by: op.by,
        state: "submitted",
        stance: op.stance,
        due: 0,
        disposition: null,
      });
      return true;
    case "answer":
      return answers(m, op);
    default:
      return changes(m, op, calendar);
  }
};

const moves = (m: Model, op: Extract<Op, { do: "move" }>): boolean => {
  const rule = RULES[op.event];
  if (!rule || op.stale || !rule.by.includes(op.by)) return false;
  if (!rule.from.includes(phaseOf(m)) || rule.holds?.(m, op) === false) return false;
  rule.after?.(m, op);
  m.state = rule.to;
  return true;
};

export const rowsOf = (m: Model, op: { at: number; count: number }): number[] =>
  m.comments
    .map((_, i) => i)
    .slice(op.at % m.comments.length, (op.at % m.comments.length) + op.count);

const answers = (m: Model, op: Extract<Op, { do: "answer" }>): boolean => {
  const rows = rowsOf(m, op).flatMap((i) => m.comments[i] ?? []);
  const fixed = ["withdrawn", "rerouted", "answered", "answered_private", "closed"];
  if (op.stale || !DRAFTERS.includes(op.by)) return false;
  if (!["open", "synthesis"].includes(phaseOf(m))) return false;
  if (!op.worded && NEEDS_WORDS.includes(op.disposition)) return false;
  if (rows.some(({ state }) => fixed.includes(state))) return false;
  for (const row of rows) row.disposition = op.disposition;
  return true;
};

const AFTER: Record<TextEvent, string> = {
  show: "published",
  ask_edit: "needs_edit",
  hide: "hidden",
  reroute: "rerouted",
};

const changes = (
  m: Model,
  op: Extract<Op, { do: "decide" | "resend" | "takeBack" }>,
  calendar: Calendar,
): boolean => {
  const comment = m.comments[op.at % m.comments.length];
  if (!comment) return false;
  if (op.do === "decide") {
    if (comment.state !== "submitted" || !READERS.includes(op.by) || op.by === comment.by)
      return false;
    comment.state = AFTER[op.event];
    comment.due = addWorkingDays(calendar, new Date(m.now), 5).getTime();
    return true;
  }
  if (op.by !== comment.by || op.stale) return false;
  const state = stateOf(m, comment);
  if (op.do === "takeBack") {
    if (phaseOf(m) !== "open" || !["submitted", "published"].includes(state)) return false;
    comment.state = "withdrawn";
    return true;
  }
  if (state !== "needs_edit" || !["open", "synthesis"].includes(phaseOf(m))) return false;
  comment.state = "submitted";
  return true;
};
