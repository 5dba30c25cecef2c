import type { Role } from "./actor.ts";
import { CHANNEL_TABLE, type GatheredChannel } from "./gatherings/channels.ts";
import type { AnyMachine, Doer, Part, TransitionRow } from "./machine.ts";
import { type Level, REACH } from "./reach.ts";
import type { MachineName } from "./records/kinds.ts";
import { MACHINES } from "./records/machines.ts";

export type Grant = {
  /** `account`: anybody signed in · `author`: whoever sent it · `system`: the calendar, other machines. */
  to: Role | "account" | "author" | "system";
  level: Level;
  /** Only on what the actor sent or typed himself, or on what nobody has sent yet. */
  own: boolean;
};

export type PermissionRow = {
  grants: readonly Grant[];
  /** Four eyes: parts whose holder may not do this. */
  notBy: readonly Part[];
};

/** Roles that work in an office: they have a desk. */
export const STAFF: readonly Role[] = [
  "village_head",
  "village_front",
  "intake",
  "handler",
  "drafter",
  "chair",
  "vice_chair",
  "city_unit",
  "city_chair",
  "front_staff",
  "front_chair",
  "supervised",
  "moderator",
  "admin",
];

type Row = {
  by: readonly (Doer | "account")[];
  notBy?: readonly Part[];
  level?: Level;
};

const NOT_OWN = ["author", "enterer"] as const;

/** What is no step of a machine; the steps are read from the machines below. */
const OTHER = {
  "policy.create": { by: ["drafter"] },
  "policy.edit": { by: ["drafter"] },
  "policy.import": { by: ["drafter"] },
  "response.write": { by: ["drafter"] },
  "revision.write": { by: ["drafter"] },
  "revision.decide": {
    by: ["chair", "vice_chair", "city_chair"],
    notBy: ["author", "submitter"],
  },
  "comment.write": { by: ["account"] },
  // A draft of the city is collected on through its communes, so the reach goes upwards too.
  "comment.enter_for_others": {
    by: ["helper", "intake", "village_head", "village_front", "front_staff"],
    level: "line",
  },
  "text.check.comment": { by: ["moderator"], notBy: NOT_OWN },
  "text.check.feedback": { by: ["moderator", "intake"], notBy: NOT_OWN },
  "text.check.initiative": { by: ["moderator", "intake", "village_head"], notBy: NOT_OWN },
  "text.check.supervision": { by: ["moderator"], notBy: NOT_OWN },
  "text.check.critique": { by: ["moderator"], notBy: NOT_OWN },
  "text.check.dialogue": { by: ["moderator"], notBy: NOT_OWN },
  "text.check.registered_fact": {
    by: ["moderator", "intake", "chair", "vice_chair", "city_chair", "front_chair"],
    notBy: NOT_OWN,
  },
  "initiative.write": { by: ["account"] },
  "initiative.edit": { by: ["author"] },
  "initiative.enter_for_others": {
    by: ["helper", "intake", "village_head", "village_front", "front_staff"],
  },
  "initiative.support": { by: ["account"] },
  "initiative.enter_consents": { by: ["author", "helper", "village_head", "intake"] },
  "initiative.confirm_consents": { by: ["author"] },
  "initiative.schedule_meeting": { by: ["village_head"] },
  "initiative.hear_front": { by: ["intake", "front_staff", "front_chair"] },
  "initiative.report_progress": { by: ["handler", "village_head"] },
  "initiative.move_village": { by: ["intake"] },
  "feedback.write": { by: ["account"] },
  "supervision.propose": { by: ["front_staff", "front_chair"] },
  "critique.propose": { by: ["front_staff", "front_chair", "drafter"] },
  "dialogue.announce": {
    by: ["intake", "handler", "chair", "city_chair", "front_staff", "front_chair"],
  },
  "registered_fact.register": {
    by: ["village_head", "village_front", "intake", "handler", "front_staff"],
  },
  "record.take_down": { by: ["moderator", "chair", "city_chair", "front_chair"] },
  "desk.open": { by: STAFF },
  "units.import_villages": { by: ["intake", "admin"] },
  "units.import_offices": { by: ["admin"] },
  "account.confirm_phone": { by: ["intake"], notBy: ["author"] },
  "library.open": { by: STAFF },
  "settings.edit": { by: ["admin"] },
  "holidays.edit": { by: ["admin"] },
  "roles.grant": { by: ["admin"] },
  "mail.retry": { by: ["admin"] },
  "demo_clock.move": { by: ["admin"] },
} as const satisfies Record<string, Row>;

export type Action =
  | keyof typeof OTHER
  | `gathering.enter.${GatheredChannel}`
  | `${MachineName}.${string}`;

const grant = (to: Grant["to"], level: Level | undefined, own: boolean): Grant => ({
  to,
  level:
    level ?? (to === "account" || to === "author" || to === "system" ? "any" : REACH[to].level),
  own,
});

/**
 * The grants of a machine's step: `citizen` is anybody signed in, for what he sends himself; a helper
 * acts on what he typed; what is not sent yet is moved by nobody but its writer; the commune chair's
 * deputy may do what the table lets the chair leave to him.
 */
const grantsOf = (machine: AnyMachine, row: Omit<TransitionRow<string, never>, "to">): Grant[] => {
  const unsent = row.from.every((state) => machine.states[state]?.unsent);
  const doers =
    row.delegable && row.by.includes("chair") ? [...row.by, "vice_chair" as const] : row.by;
  return doers.map((doer) =>
    doer === "citizen"
      ? grant("account", row.level, true)
      : grant(doer, row.level, unsent || doer === "helper"),
  );
};

const machineRows = (machine: AnyMachine): [string, PermissionRow][] =>
  Object.entries({ ...machine.asides, ...machine.events }).map(([event, row]) => [
    `${machine.id}.${event}`,
    { grants: grantsOf(machine, row), notBy: row.notBy ?? [] },
  ]);

const otherRows = Object.entries<Row>(OTHER).map(([action, row]): [string, PermissionRow] => [
  action,
  { grants: row.by.map((to) => grant(to, row.level, false)), notBy: row.notBy ?? [] },
]);

/** What was said elsewhere is entered by whom its channel names; a city's draft also in the communes. */
const gatheringRows = Object.entries(CHANNEL_TABLE).map(
  ([channel, row]): [string, PermissionRow] => [
    `gathering.enter.${channel}`,
    { grants: row.enteredBy.map((to) => grant(to, "line", false)), notBy: [] },
  ],
);

/** The one permission table: action → who, how far, and who not. */
export const PERMISSIONS: ReadonlyMap<string, PermissionRow> = new Map([
  ...MACHINES.flatMap(machineRows),
  ...otherRows,
  ...gatheringRows,
]);
