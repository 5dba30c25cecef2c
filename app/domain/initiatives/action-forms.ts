import { z } from "zod";
import type { Purpose } from "../attachments/purposes.ts";
import {
  choiceField,
  numberField,
  optionalText,
  requiredDay,
  textField,
  tickField,
} from "../fields.ts";
import { DECLINE_REASONS } from "../reason-codes.ts";
import { type InitiativeEvent, initiativeMachine } from "./initiative-machine.ts";
import { CONSENT_FORMS, LINE_LIMIT, MEETING_FORMS, PART_LIMIT } from "./schema.ts";

/** What stands beside the steps, or stands for several of them. */
export const BESIDE = [
  "check_text",
  "enter_consents",
  "withdraw_consent",
  "confirm_consents",
  "schedule_meeting",
  "record_meeting",
  "hear_front",
  "report_progress",
  "move_village",
] as const;
export type BesideAction = (typeof BESIDE)[number];
export type InitiativeAction = InitiativeEvent | BesideAction;

const words = { type: "lines", schema: textField({ max: PART_LIMIT, lines: true }) } as const;
const line = { type: "line", schema: textField({ max: LINE_LIMIT }) } as const;
const day = { type: "day", schema: requiredDay } as const;
const tick = { type: "tick", schema: tickField } as const;
const count = { type: "count", schema: numberField(0, 10_000_000) } as const;

/** Every field that a form of an initiative may ask for, with how it is typed and checked. */
export const ACTION_FIELDS = {
  reason_code: { type: "choice", schema: choiceField(DECLINE_REASONS), choices: DECLINE_REASONS },
  text_checked: tick,
  note: words,
  public_note: words,
  households_list: { type: "lines", schema: textField({ max: 60_000, lines: true }) },
  consent_form: { type: "choice", schema: choiceField(CONSENT_FORMS), choices: CONSENT_FORMS },
  consent: { type: "line", schema: z.uuid() },
  given_on: day,
  notice_on: day,
  held_on: day,
  place: line,
  meeting_form: { type: "choice", schema: choiceField(MEETING_FORMS), choices: MEETING_FORMS },
  votes_for: count,
  households: count,
  agrees: { type: "choice", schema: choiceField(["yes", "no"]), choices: ["yes", "no"] },
  words,
  number: { type: "line", schema: textField({ max: 100 }) },
  date: day,
  owner: line,
  plan: words,
  due: day,
  result: words,
  beneficiaries: count,
  cost: { type: "optional_line", schema: optionalText({ max: 20 }) },
} as const satisfies Record<
  string,
  { type: string; schema: z.ZodType; choices?: readonly string[] }
>;

export type ActionField = keyof typeof ACTION_FIELDS;

type FormRow = { fields: readonly ActionField[]; files?: Purpose };

const MEETING = ["notice_on", "held_on", "meeting_form", "place"] as const;

/** The form of each action; a step without a row is taken in another way, or by nobody. */
export const ACTION_FORMS: Partial<Record<InitiativeAction, FormRow>> = {
  open_consent: { fields: ["text_checked"] },
  forward_to_commune: { fields: ["text_checked"] },
  ask_info: { fields: ["note"] },
  decline: { fields: ["reason_code", "note"] },
  enter_consents: { fields: ["given_on", "consent_form", "households_list"] },
  withdraw_consent: { fields: ["consent"] },
  confirm_consents: { fields: [] },
  enough_consent: { fields: MEETING },
  ask_front: { fields: ["note"] },
  front_agree: { fields: ["public_note"] },
  front_disagree: { fields: ["public_note"] },
  schedule_meeting: { fields: MEETING },
  record_meeting: { fields: ["votes_for", "households"], files: "minutes" },
  send_to_commune: { fields: [] },
  check_text: { fields: ["text_checked"] },
  hear_front: { fields: ["agrees", "words", "given_on"] },
  recognise: { fields: ["number", "date"], files: "decision" },
  not_recognise: { fields: ["public_note"] },
  ask_info_in_review: { fields: ["note"] },
  implement: { fields: ["owner", "plan", "due"] },
  report_progress: { fields: ["words"] },
  complete: { fields: ["result", "beneficiaries", "cost"], files: "result_photo" },
  stop: { fields: ["public_note"] },
  supply_to_commune: { fields: ["words"], files: "evidence" },
  ask_review: { fields: ["note"] },
  withdraw: { fields: [] },
  move_village: { fields: [] },
};

/** Whether letters name an action that has a form. */
export const isAction = (value: string): value is InitiativeAction =>
  Object.hasOwn(ACTION_FORMS, value);

/** Whether an action is a step of the table. */
export const isStep = (action: InitiativeAction): action is InitiativeEvent =>
  Object.hasOwn(initiativeMachine.events, action);

export type ActionInput = {
  [Field in ActionField]?: z.output<(typeof ACTION_FIELDS)[Field]["schema"]>;
};

/** The check of an action's form: its own fields and no others. Throws for an action without a form. */
export const actionSchema = (action: InitiativeAction): z.ZodType<ActionInput> => {
  const form = ACTION_FORMS[action];
  if (!form) throw new Error(`no form for ${action}`);
  return z.object(
    Object.fromEntries(form.fields.map((field) => [field, ACTION_FIELDS[field].schema])),
  );
};
