import { defineMachine } from "../machine.ts";
import { type TextFacts, textChecked } from "./guards.ts";

const HEADS = ["chair", "city_chair", "front_chair"] as const;
/** The office that receives it, or a head where that office registered it itself. */
const CONFIRMERS = ["intake", ...HEADS] as const;

/** Registered facts of a place: exemplary works, models, regulations, recognitions. */
export const registeredFactMachine = defineMachine<TextFacts>()({
  id: "registered_fact",
  store: "records",
  initial: "registered",
  readers: [
    "village_head",
    "village_front",
    "intake",
    "handler",
    "front_staff",
    "vice_chair",
    ...HEADS,
    "moderator",
  ],
  states: {
    registered: { visibility: "restricted", group: "waiting" },
    confirmed: { visibility: "public", group: "done", ledger: "confirmed" },
    withdrawn: { visibility: "inherit", group: "declined", terminal: true, ledger: "withdrawn" },
  },
  events: {
    confirm: {
      from: ["registered"],
      to: "confirmed",
      by: CONFIRMERS,
      delegable: true,
      notBy: ["author"],
      carries: ["document", "date"],
      guards: [textChecked],
    },
    withdraw: {
      from: ["registered", "confirmed"],
      to: "withdrawn",
      by: CONFIRMERS,
      delegable: true,
      carries: ["public_note"],
    },
  },
  calendar: [],
  clocks: [
    {
      id: "confirm",
      start: "registered",
      stop: ["confirmed", "withdrawn"],
      setting: "clock.registered_fact.confirm",
      preset: { n: 10, unit: "wd" },
      basis: "house",
    },
  ],
});
