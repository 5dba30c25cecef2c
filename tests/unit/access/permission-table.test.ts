import { expect, test } from "vitest";
import { can } from "#app/domain/access.ts";
import { ROLES, type Role, SYSTEM } from "#app/domain/actor.ts";
import type { GatheredChannel } from "#app/domain/gatherings/channels.ts";
import { type Action, PERMISSIONS } from "#app/domain/permissions.ts";
import { MACHINES } from "#app/domain/records/machines.ts";
import {
  AI_QUOC,
  anAccount,
  CITY,
  CITY_OFFICE,
  HONG_BANG,
  HONG_BANG_VILLAGE,
} from "#tests/factories/actors.ts";

const PLACES = [CITY, CITY_OFFICE, HONG_BANG, HONG_BANG_VILLAGE, AI_QUOC] as const;

/** Written by hand: at which places a role held at one place acts on things that lie at another. */
const BELOW: Record<string, readonly string[]> = {
  [CITY]: PLACES,
  [CITY_OFFICE]: [CITY_OFFICE],
  [HONG_BANG]: [HONG_BANG, HONG_BANG_VILLAGE],
  [HONG_BANG_VILLAGE]: [HONG_BANG_VILLAGE],
  [AI_QUOC]: [AI_QUOC],
};
const OWN_TIER: Record<string, readonly string[]> = { ...BELOW, [CITY]: [CITY, CITY_OFFICE] };
const COMMUNES: Record<string, readonly string[]> = { ...BELOW, [CITY]: [], [CITY_OFFICE]: [] };
const CITY_ONLY: Record<string, readonly string[]> = {
  [CITY]: [CITY, CITY_OFFICE],
  [CITY_OFFICE]: [CITY_OFFICE],
};

const REACH: Record<Role, Record<string, readonly string[]>> = {
  citizen: {},
  helper: BELOW,
  village_head: BELOW,
  village_front: BELOW,
  intake: OWN_TIER,
  handler: OWN_TIER,
  drafter: OWN_TIER,
  chair: COMMUNES,
  vice_chair: COMMUNES,
  city_unit: OWN_TIER,
  city_chair: CITY_ONLY,
  front_staff: OWN_TIER,
  front_chair: OWN_TIER,
  supervised: {},
  moderator: BELOW,
  admin: BELOW,
};

/** Steps that reach less far than the role does: the city's own draft, a commune's part in one. */
const NEARER: Readonly<Record<string, Record<string, readonly string[]>>> = {
  "consultation.delegate_scheduled": CITY_ONLY,
  "consultation.delegate_open": CITY_ONLY,
  "consultation.hand_in_summary": COMMUNES,
};

const STEPS = MACHINES.flatMap((machine) =>
  Object.entries({ ...machine.events, ...machine.asides }).map(([event, row]) => {
    const deputy = row.delegable === true && row.by.some((doer) => doer === "chair");
    const doers: readonly string[] = [...row.by, ...(deputy ? ["vice_chair"] : [])];
    const unsent = row.from.every((from) => from === "draft" && machine.id !== "consultation");
    return { action: `${machine.id}.${event}` as const, doers, unsent };
  }),
);

const strangers = { authorId: "a", enteredBy: "e", submittedBy: "s", checkedBy: "c" };

test.each(STEPS.map((step) => [step.action, step] as const))(
  "%s is done by the roles of its table, from where they reach, on others' things",
  (action, { doers, unsent }) => {
    for (const role of ROLES) {
      for (const heldAt of PLACES) {
        for (const unitPath of PLACES) {
          const expected =
            doers.includes(role) &&
            !unsent &&
            role !== "helper" &&
            ((NEARER[action] ?? REACH[role])[heldAt] ?? []).includes(unitPath);
          const actor = anAccount("me", [[role, heldAt]]);
          expect(
            can(actor, action, { unitPath, ...strangers }),
            `${role} ${heldAt} ${unitPath}`,
          ).toBe(expected);
        }
      }
    }
  },
);

test.each(STEPS.map((step) => [step.action, step] as const))(
  "%s is done by the sender where the table says citizen or author",
  (action, { doers }) => {
    const personal = doers.includes("author") || doers.includes("citizen");
    const own = { unitPath: HONG_BANG, ...strangers, authorId: "me" };
    expect(can(anAccount("me"), action, own)).toBe(personal);
    expect(can(SYSTEM, action, own)).toBe(doers.includes("system"));
  },
);

const OTHER: readonly (readonly [Action, readonly Role[] | "account" | "author"])[] = [
  ["policy.create", ["drafter"]],
  ["policy.edit", ["drafter"]],
  ["policy.import", ["drafter"]],
  ["response.write", ["drafter"]],
  ["revision.write", ["drafter"]],
  ["revision.decide", ["chair", "vice_chair", "city_chair"]],
  ["comment.write", "account"],
  ["text.check.comment", ["moderator"]],
  ["text.check.feedback", ["moderator", "intake"]],
  ["text.check.initiative", ["moderator", "intake", "village_head"]],
  ["text.check.supervision", ["moderator"]],
  ["text.check.critique", ["moderator"]],
  ["text.check.dialogue", ["moderator"]],
  [
    "text.check.registered_fact",
    ["moderator", "intake", "chair", "vice_chair", "city_chair", "front_chair"],
  ],
  ["initiative.write", "account"],
  ["initiative.edit", "author"],
  ["initiative.support", "account"],
  ["initiative.confirm_consents", "author"],
  ["initiative.schedule_meeting", ["village_head"]],
  ["initiative.hear_front", ["intake", "front_staff", "front_chair"]],
  ["initiative.report_progress", ["handler", "village_head"]],
  ["initiative.move_village", ["intake"]],
  ["feedback.write", "account"],
  ["supervision.propose", ["front_staff", "front_chair"]],
  ["critique.propose", ["front_staff", "front_chair", "drafter"]],
  ["dialogue.announce", ["intake", "handler", "chair", "city_chair", "front_staff", "front_chair"]],
  [
    "registered_fact.register",
    ["village_head", "village_front", "intake", "handler", "front_staff"],
  ],
  ["record.take_down", ["moderator", "chair", "city_chair", "front_chair"]],
  ["units.import_villages", ["intake", "admin"]],
  ["units.import_offices", ["admin"]],
  ["account.confirm_phone", ["intake"]],
  ["settings.edit", ["admin"]],
  ["holidays.edit", ["admin"]],
  ["roles.grant", ["admin"]],
  ["mail.retry", ["admin"]],
  ["demo_clock.move", ["admin"]],
];

/** Opinions from elsewhere, by the way they came; a row of them reaches up to the city's drafts. */
const GATHERERS: readonly (readonly [GatheredChannel, readonly Role[]])[] = [
  ["meeting", ["intake", "drafter", "village_head", "village_front", "front_staff"]],
  ["paper", ["intake", "drafter", "village_head", "village_front"]],
  ["mailbox", ["intake", "drafter"]],
  ["hotline", ["intake", "drafter"]],
  ["front", ["intake", "drafter", "village_front", "front_staff"]],
  ["zalo", ["intake", "drafter"]],
  ["facebook", ["intake", "drafter"]],
  ["social", ["intake", "drafter"]],
  ["letter", ["intake", "drafter", "front_staff"]],
];

test.each(GATHERERS)("what came by %s is entered by %j, in their line", (channel, wanted) => {
  for (const role of ROLES) {
    for (const heldAt of PLACES) {
      for (const unitPath of PLACES) {
        const inLine =
          heldAt === unitPath ||
          unitPath.startsWith(`${heldAt}/`) ||
          heldAt.startsWith(`${unitPath}/`);
        const actor = anAccount("me", [[role, heldAt]]);
        expect(
          can(actor, `gathering.enter.${channel}`, { unitPath }),
          `${role} ${heldAt} ${unitPath}`,
        ).toBe(wanted.includes(role) && inLine);
      }
    }
  }
});

/** Rows with a rule of their own, tested by name in `four-eyes.test.ts` and `reach.test.ts`. */
const APART = [
  "comment.enter_for_others",
  "initiative.enter_for_others",
  "initiative.enter_consents",
  "desk.open",
  "library.open",
];

test("every row of the table is a step of a machine or stands in the list by hand", () => {
  const known = [
    ...STEPS.map(({ action }) => action),
    ...OTHER.map(([action]) => action),
    ...GATHERERS.map(([channel]) => `gathering.enter.${channel}`),
    ...APART,
  ];
  expect([...PERMISSIONS.keys()].sort()).toEqual([...new Set(known)].sort());
});

test.each(OTHER)("%s is for %j, from where they reach", (action, wanted) => {
  const ask = (role: Role, heldAt: string, unitPath: string) =>
    can(anAccount("me", [[role, heldAt]]), action, { unitPath, ...strangers });
  for (const role of ROLES) {
    for (const heldAt of PLACES) {
      for (const unitPath of PLACES) {
        const named = Array.isArray(wanted) && wanted.includes(role);
        const expected =
          wanted === "account" || (named && (REACH[role][heldAt] ?? []).includes(unitPath));
        expect(ask(role, heldAt, unitPath), `${role} ${heldAt} ${unitPath}`).toBe(expected);
      }
    }
  }
});
