import type { InitiativeEvent } from "#app/domain/initiatives/initiative-machine.ts";
import type { InitiativeRoute } from "#app/domain/initiatives/schema.ts";

/** A step with the fewest and the most days since the one before it. */
export type ScriptStep = readonly [event: InitiativeEvent, from: number, to: number];

/** A way that an initiative may go; of one that begins late only the first steps have come. */
export type Script = { route: InitiativeRoute; weight: number; steps: readonly ScriptStep[] };

const FORWARDED: readonly ScriptStep[] = [["forward_to_commune", 1, 5]];
const OPENED: readonly ScriptStep[] = [["open_consent", 1, 5]];
const MET: readonly ScriptStep[] = [
  ...OPENED,
  ["enough_consent", 12, 40],
  ["pass_in_community", 13, 17],
  ["send_to_commune", 1, 4],
];
const AGREED: readonly ScriptStep[] = [
  ...OPENED,
  ["ask_front", 10, 30],
  ["front_agree", 2, 7],
  ["pass_in_community", 13, 17],
  ["send_to_commune", 1, 4],
];
const RECOGNISED: readonly ScriptStep[] = [["recognise", 3, 11]];
const BEGUN: readonly ScriptStep[] = [...RECOGNISED, ["implement", 4, 20]];
const DONE: readonly ScriptStep[] = [...BEGUN, ["complete", 35, 120]];
const REFUSED: readonly ScriptStep[] = [["not_recognise", 4, 11]];

const proposed = (weight: number, ...steps: readonly ScriptStep[]): Script => ({
  route: "proposal_to_commune",
  weight,
  steps,
});
const decided = (weight: number, ...steps: readonly ScriptStep[]): Script => ({
  route: "community_decision",
  weight,
  steps,
});

/** Every way through the table, as often as it may happen. */
export const SCRIPTS: readonly Script[] = [
  proposed(24, ...FORWARDED, ...DONE),
  proposed(11, ...FORWARDED, ...BEGUN),
  proposed(6, ...FORWARDED, ...RECOGNISED),
  proposed(5, ...FORWARDED, ...REFUSED),
  proposed(2, ...FORWARDED, ...REFUSED, ["ask_review", 3, 9], ...DONE),
  proposed(2, ...FORWARDED, ...BEGUN, ["stop", 20, 60]),
  proposed(3, ["decline", 1, 5]),
  proposed(1, ["withdraw", 1, 3]),
  proposed(2, ["ask_info", 1, 4]),
  proposed(2, ["ask_info", 1, 4], ["supply", 1, 6], ...FORWARDED, ...DONE),
  proposed(1, ...FORWARDED, ["ask_info_in_review", 2, 5], ["supply_to_commune", 1, 6], ...BEGUN),
  decided(17, ...MET, ...DONE),
  decided(9, ...MET, ...BEGUN),
  decided(5, ...AGREED, ...DONE),
  decided(3, ...OPENED),
  decided(1, ...OPENED, ["withdraw", 5, 20]),
  decided(3, ...OPENED, ["enough_consent", 12, 40], ["fail_in_community", 13, 17]),
  decided(2, ...OPENED, ["ask_front", 10, 30], ["front_disagree", 2, 7]),
];

/** What is under way at the first start: a script, and how many days before it was sent. */
export const FRESH: readonly (readonly [script: Script, sent: number])[] = [
  [proposed(1), 4],
  [proposed(1), 3],
  [decided(1), 2],
  [proposed(1, ["ask_info", 1, 1]), 5],
  [proposed(1, ...FORWARDED), 8],
  [proposed(1, ...FORWARDED), 9],
  [proposed(1, ...FORWARDED), 11],
  [decided(1, ["open_consent", 1, 2]), 20],
  [decided(1, ["open_consent", 1, 2]), 35],
  [decided(1, ["open_consent", 1, 2], ["ask_front", 14, 16]), 22],
  [decided(1, ["open_consent", 1, 2], ["enough_consent", 14, 16]), 24],
  [
    decided(1, ["open_consent", 1, 2], ["enough_consent", 12, 14], ["pass_in_community", 13, 14]),
    35,
  ],
  [decided(1, ...MET), 100],
  [proposed(1, ...FORWARDED, ...RECOGNISED), 25],
  [proposed(1, ...FORWARDED, ...BEGUN), 60],
];
