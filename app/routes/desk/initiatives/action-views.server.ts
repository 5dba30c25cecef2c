import { allowedEvents, can } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import {
  ACTION_FORMS,
  BESIDE,
  type BesideAction,
  type InitiativeAction,
} from "#app/domain/initiatives/action-forms.ts";
import type { InitiativeFacts } from "#app/domain/initiatives/initiative-facts.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import type { AnyMachine } from "#app/domain/machine.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import type { Action } from "#app/domain/permissions.ts";
import type { ActionView } from "#app/ui/initiatives/action-view.ts";
import type { InitiativeHead } from "#db/queries/initiatives.ts";

const TABLE: AnyMachine = initiativeMachine;

type BesideRow = {
  action: Action;
  /** When it is offered, beside the permission. */
  when: (head: InitiativeHead, state: string, facts: InitiativeFacts, unread: number) => boolean;
};

/** When what stands beside the steps is offered; who may do it says the permission table. */
const BESIDE_TABLE: Readonly<Record<BesideAction, BesideRow>> = {
  check_text: {
    action: "text.check.initiative",
    when: (_head, state, facts, unread) =>
      (state === "submitted" && !facts.textChecked) || (unread > 0 && state === "commune_review"),
  },
  enter_consents: {
    action: "initiative.enter_consents",
    when: (_head, state) => state === "collecting_consent",
  },
  // Offered beside each household of the list.
  withdraw_consent: { action: "initiative.enter_consents", when: () => false },
  confirm_consents: {
    action: "initiative.confirm_consents",
    when: (_head, state, facts) =>
      state === "collecting_consent" && facts.validConsents > 0 && !facts.consentsConfirmed,
  },
  schedule_meeting: {
    action: "initiative.schedule_meeting",
    when: (_head, state) => state === "community_scheduled",
  },
  record_meeting: {
    action: "initiative.pass_in_community",
    when: (_head, state, facts) => state === "community_scheduled" && facts.meeting !== null,
  },
  hear_front: {
    action: "initiative.hear_front",
    when: (_head, state) => state === "commune_review",
  },
  report_progress: {
    action: "initiative.report_progress",
    when: (_head, state) => state === "implementing",
  },
  move_village: {
    action: "initiative.move_village",
    when: (head, state, facts) =>
      head.villageSuccessor !== null &&
      !facts.villageExists &&
      TABLE.states[state]?.group !== "done",
  },
};

/** Steps that have their own way: the minutes decide, the form of the proposal mends. */
const ELSEWHERE: readonly string[] = ["pass_in_community", "fail_in_community", "supply", "send"];

const given = {
  textChecked: true,
  reasonCode: "given",
  consentsConfirmed: true,
  meeting: null,
  decisionFiles: 1,
  resultPhotos: 1,
  minutes: 1,
  plan: { owner: "x", plan: "x", due: "x" },
  result: { words: "x", beneficiaries: 0 },
};

/** Guards about what the form itself brings. */
const BROUGHT: readonly string[] = [
  "meeting_missing",
  "notice_too_short",
  "meeting_form_wrong",
  "decision_later",
];

/** What stands in the way of a step before its form is filled in. */
const obstacleOf = (event: string, facts: InitiativeFacts, now: Date): Refusal | null => {
  const asked = {
    ...facts,
    ...given,
    consentsConfirmed: facts.consentsConfirmed,
    decision: { number: "x", date: "2000-01-01", villageExisted: true },
  };
  const guards = TABLE.events[event]?.guards ?? [];
  const guard = guards.find(({ code, holds }) => !BROUGHT.includes(code) && !holds(asked, now));
  if (!guard) return null;
  const details = guard.details?.(asked, now);
  return details ? { code: guard.code, details } : { code: guard.code };
};

type Asked = {
  account: Account;
  head: InitiativeHead;
  state: string;
  facts: InitiativeFacts;
  unread: number;
  now: Date;
};

/** What an account may do with an initiative now, each with its form: read from the machine and the table. */
export const actionViews = ({ account, head, state, facts, unread, now }: Asked): ActionView[] => {
  const subject = { ...head, state, checkedBy: null };
  const steps: InitiativeAction[] = allowedEvents(account, initiativeMachine, subject).filter(
    (event): event is InitiativeAction =>
      !ELSEWHERE.includes(event) && Object.hasOwn(ACTION_FORMS, event),
  );
  const suits = (action: InitiativeAction) => {
    if (action === "supply_to_commune") return facts.askedByCommune;
    if (action === "open_consent") return facts.route === "community_decision";
    if (action === "forward_to_commune") return facts.route === "proposal_to_commune";
    return true;
  };
  const beside = BESIDE.filter((action) => {
    const row = BESIDE_TABLE[action];
    return row.when(head, state, facts, unread) && can(account, row.action, subject);
  });
  return [...beside, ...steps.filter(suits)].map((action) => {
    const form = ACTION_FORMS[action];
    const asksCheck = !(facts.textChecked && action !== "check_text");
    return {
      action,
      fields: (form?.fields ?? []).filter((field) => field !== "text_checked" || asksCheck),
      files: form?.files ?? null,
      obstacle: Object.hasOwn(initiativeMachine.events, action)
        ? obstacleOf(action, facts, now)
        : null,
    };
  });
};
