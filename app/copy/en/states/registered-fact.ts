import type { Copy } from "../../copy.ts";
import type { registeredFact as vi } from "../../vi/states/registered-fact.ts";

export const registeredFact = {
  name: "Registered fact",
  states: {
    registered: {
      name: "Registered",
      label: "Registered",
      now: "Registered; it waits to be confirmed by the competent person.",
    },
    confirmed: {
      name: "Confirmed",
      label: "Confirmed",
      now: "It is confirmed and public.",
    },
    withdrawn: {
      name: "Withdrawn",
      label: "Withdrawn (with reason)",
      now: "It was withdrawn; the reason is recorded.",
    },
  },
  events: {
    confirm: "Confirm",
    withdraw: "Withdraw",
  },
} as const satisfies Copy<typeof vi>;
