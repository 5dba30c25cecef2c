import { brokenGuards } from "./broken-guards.ts";
import type { AnyMachine, Carries } from "./machine.ts";
import type { Refusal } from "./outcome.ts";
import type { RefusalCode } from "./refusals.ts";

/** What a person is asked for together with an event, in the order of the form. */
export const EVENT_FIELDS = [
  "reason_code",
  "text_checked",
  "document",
  "date",
  "link",
  "departure_reason",
  "signer",
  "note",
  "public_note",
] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** Guards that ask for something the person says with the event itself. */
const ASKED_BY_GUARD: Partial<Record<RefusalCode, readonly EventField[]>> = {
  text_unchecked: ["text_checked"],
  reason_code_missing: ["reason_code"],
  signer_missing: ["signer"],
  departure_reason_missing: ["departure_reason"],
  adoption_incomplete: ["document", "date", "link"],
};

const ASKED_BY_ROW: Readonly<Record<Carries, EventField>> = {
  note: "note",
  public_note: "public_note",
  document: "document",
  date: "date",
};

/**
 * The fields of an event's form, read from its row: what the step carries, and what its guards ask
 * the person. Throws for an event the machine does not have.
 */
export const fieldsOf = (machine: AnyMachine, event: string): EventField[] => {
  const row = machine.events[event];
  if (!row) throw new Error(`${machine.id} has no event ${event}`);
  const asked = new Set<EventField>([
    ...(row.carries ?? []).map((what) => ASKED_BY_ROW[what]),
    ...(row.guards ?? []).flatMap(({ code }) => ASKED_BY_GUARD[code] ?? []),
  ]);
  return EVENT_FIELDS.filter((field) => asked.has(field));
};

/** What is given with an event, whatever it is: for asking what else stands in its way. */
const ALL_GIVEN = {
  textChecked: true,
  reasonCode: "given",
  signedBy: "given",
  departureReason: "given",
  adoptionNumber: "given",
  adoptionDate: "2000-01-01",
} as const;

/** Guards about a date that the form asks for. */
const ABOUT_THE_DATE: readonly RefusalCode[] = [
  "period_must_grow",
  "period_too_short",
  "summary_due_early",
];

/**
 * What stands in the way of an event before its form is filled in: everything that fails on facts a
 * form cannot give. Empty when only the form is missing.
 */
export const obstaclesTo = (
  machine: AnyMachine,
  event: string,
  facts: object,
  now: Date,
): Refusal[] => {
  const asksDate = fieldsOf(machine, event).includes("date");
  const guards = machine.events[event]?.guards?.filter(
    ({ code }) => !(asksDate && ABOUT_THE_DATE.includes(code)),
  );
  return brokenGuards(guards ?? [], { ...facts, ...ALL_GIVEN }, now);
};
