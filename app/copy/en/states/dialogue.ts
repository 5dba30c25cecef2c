import type { Copy } from "../../copy.ts";
import type { dialogue as vi } from "../../vi/states/dialogue.ts";

export const dialogue = {
  name: "Dialogue",
  states: {
    announced: {
      name: "Announced",
      label: "Announced",
      now: "The dialogue is announced; questions will be taken soon.",
    },
    collecting: {
      name: "Taking questions",
      label: "Taking questions",
      now: "Please send your questions before the day of the dialogue.",
    },
    held: {
      name: "Held",
      label: "Held",
      now: "The dialogue took place; the organiser is finishing the minutes.",
    },
    published: {
      name: "Results published",
      label: "Results published",
      now: "Minutes and promises are public; the promises are followed until kept.",
    },
    closed: { name: "Closed", label: "Closed", now: "The dialogue is over." },
    cancelled: {
      name: "Not held",
      label: "Not held (with reason)",
      now: "The dialogue will not take place; the reason is public.",
    },
  },
  events: {
    collect: "Start taking questions",
    hold: "Record as held",
    publish: "Publish the results",
    close: "Close",
    cancel: "Cancel",
  },
} as const satisfies Copy<typeof vi>;
