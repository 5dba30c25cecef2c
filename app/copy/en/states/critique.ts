import type { Copy } from "../../copy.ts";
import type { critique as vi } from "../../vi/states/critique.ts";

export const critique = {
  name: "Social critique",
  states: {
    proposed: {
      name: "Proposed",
      label: "",
      now: "Proposed; the Front's chair decides whether it enters the yearly programme.",
    },
    programmed: {
      name: "In the yearly programme",
      label: "In the yearly programme",
      now: "It stands in the programme; the drafting body must send its draft.",
    },
    draft_received: {
      name: "Draft received",
      label: "Draft received",
      now: "The Front has the draft and is choosing the form of the critique.",
    },
    organising: {
      name: "Under way",
      label: "Under way",
      now: "The Front is collecting critical opinions.",
    },
    synthesising: {
      name: "Opinions being put together",
      label: "Opinions being put together",
      now: "The Front is writing the critique.",
    },
    issued: {
      name: "Critique issued",
      label: "Critique issued",
      now: "The critique is signed and goes to the drafting body.",
    },
    awaiting_explanation: {
      name: "Waiting for an explanation",
      label: "Waiting for an explanation",
      now: "The drafting body must answer every point in writing.",
    },
    explained: {
      name: "Explained in writing",
      label: "Explained",
      now: "The drafting body has explained; the Front checks whether it is clear.",
    },
    reported: {
      name: "Reported to the deciding body",
      label: "Reported to the deciding body",
      now: "Critique and explanation are with the deciding body; its decision is awaited.",
    },
    closed: { name: "Closed", label: "Completed", now: "The critique is over." },
    cancelled: {
      name: "Not held",
      label: "Changed (with reason)",
      now: "It will not be held; the reason is recorded.",
    },
  },
  events: {
    put_in_programme: "Put in the yearly programme",
    leave_out: "Leave out",
    send_draft: "Send the draft",
    adjust_programme: "Change the programme",
    organise: "Choose the form and organise",
    draft_withdrawn: "Draft withdrawn",
    end_collection: "End of meeting or period",
    sign: "Sign the critique",
    send_to_drafter: "Send to the drafting body",
    explain: "Answer and explain",
    ask_clearer: "Ask for a clearer explanation",
    report: "Report to the deciding body",
    close: "Close",
  },
} as const satisfies Copy<typeof vi>;
