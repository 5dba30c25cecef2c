import type { Copy } from "../../copy.ts";
import type { initiative as vi } from "../../vi/states/initiative.ts";

export const initiative = {
  name: "Citizen's initiative",
  states: {
    draft: { name: "Draft", label: "", now: "Not sent yet; only you can see it." },
    submitted: {
      name: "Sent",
      label: "Received",
      now: "The initiative was received; the village head or the intake office is reading it.",
    },
    needs_info: {
      name: "More information needed",
      label: "More information needed",
      now: "Something is missing. The proposer is asked to add it in time.",
    },
    collecting_consent: {
      name: "Collecting households' consent",
      label: "Collecting consent",
      now: "Households of the village are giving their consent; at least 10% are needed.",
    },
    front_opinion: {
      name: "Front committee asked",
      label: "Front committee asked",
      now: "The village's Front committee is deciding whether to bring it before the community.",
    },
    community_scheduled: {
      name: "To be discussed by the community",
      label: "Community meeting planned",
      now: "It will be discussed at a meeting of the village.",
    },
    community_passed: {
      name: "Passed by the community",
      label: "Passed by the community",
      now: "The community agreed; the village head sends it to the commune.",
    },
    community_not_passed: {
      name: "Not passed by the community",
      label: "Not passed",
      now: "The meeting did not agree; its minutes are attached.",
    },
    commune_review: {
      name: "Under review by the commune",
      label: "Under review",
      now: "The commune is considering it; the chair will decide.",
    },
    recognised: {
      name: "Recognised",
      label: "Recognised",
      now: "The initiative is recognised; it can now be carried out.",
    },
    not_recognised: {
      name: "Not recognised",
      label: "Not recognised (with reason)",
      now: "It was not recognised; the reason is public. One review may be asked for.",
    },
    implementing: {
      name: "Being carried out",
      label: "Being carried out",
      now: "Work is going on; the person in charge reports progress.",
    },
    completed: {
      name: "Completed",
      label: "Completed",
      now: "The work is done; results and photos are below.",
    },
    stopped: {
      name: "Stopped",
      label: "Stopped (with reason)",
      now: "The work was stopped; the reason is public.",
    },
    declined: {
      name: "Not taken up",
      label: "Not taken up (with reason)",
      now: "It was not taken up; the sender was told why.",
    },
    expired: {
      name: "Expired",
      label: "Expired",
      now: "Time ran out before enough consent or information came; it may be sent anew.",
    },
    withdrawn: {
      name: "Withdrawn by the proposer",
      label: "Withdrawn",
      now: "The proposer took the initiative back.",
    },
  },
  events: {
    send: "Send",
    ask_info: "Ask for more",
    supply: "Add information",
    supply_to_commune: "Add information (back to the commune)",
    info_overdue: "Time for adding is over",
    decline: "Do not take up",
    withdraw: "Withdraw",
    open_consent: "Start collecting consent",
    forward_to_commune: "Forward to the commune",
    enough_consent: "10% of households reached",
    ask_front: "Below 10%, ask the Front committee",
    consent_overdue: "Time is over",
    front_agree: "Agree",
    front_disagree: "Do not agree",
    pass_in_community: "Enter minutes: passed",
    fail_in_community: "Enter minutes: not passed",
    send_to_commune: "Send to the commune and its Front",
    ask_info_in_review: "Ask for more",
    recognise: "Recognise",
    not_recognise: "Do not recognise",
    ask_review: "Ask for a review",
    implement: "Carry out",
    complete: "Complete",
    stop: "Stop",
  },
} as const satisfies Copy<typeof vi>;
