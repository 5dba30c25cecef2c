import type { Copy } from "../../copy.ts";
import type { supervision as vi } from "../../vi/states/supervision.ts";

export const supervision = {
  name: "Supervision by the Front",
  states: {
    proposed: {
      name: "Proposed",
      label: "",
      now: "Proposed; the Front's chair decides whether it enters the yearly programme.",
    },
    programmed: {
      name: "In the yearly programme",
      label: "In the yearly programme",
      now: "It stands in the programme of the year; the Front will issue the plan.",
    },
    planned: {
      name: "Plan issued",
      label: "Plan issued",
      now: "The plan is issued; the Front sends it to the supervised body.",
    },
    awaiting_report: {
      name: "Waiting for the body's report",
      label: "In preparation",
      now: "The supervised body is preparing its report.",
    },
    in_progress: { name: "Under way", label: "Under way", now: "The team is at work." },
    concluding: {
      name: "Conclusions being written",
      label: "Results being put together",
      now: "The work on site is over; the Front is writing its conclusions.",
    },
    concluded: {
      name: "Conclusions signed",
      label: "Conclusions signed",
      now: "The conclusions are signed; recommendations go to those who must reply.",
    },
    awaiting_reply: {
      name: "Waiting for a reply",
      label: "Waiting for a reply",
      now: "The recommendations were sent; the supervised body must reply in writing.",
    },
    reconsideration: {
      name: "Reconsideration asked for",
      label: "In dialogue",
      now: "The body asked for reconsideration; both sides are talking.",
    },
    replied: {
      name: "Replied",
      label: "Replied",
      now: "The body replied; the Front checks whether the reply is enough.",
    },
    follow_up: {
      name: "Being followed up",
      label: "Recommendations being carried out",
      now: "Recommendations are being carried out; the Front follows until they are done.",
    },
    closed: { name: "Completed", label: "Completed", now: "The supervision is over." },
    cancelled: {
      name: "Not held",
      label: "Changed (with reason)",
      now: "It will not be held; the reason is recorded.",
    },
  },
  events: {
    put_in_programme: "Put in the yearly programme",
    leave_out: "Leave out",
    issue_plan: "Issue the plan",
    adjust_programme: "Change the programme",
    send_plan: "Send the plan and ask for a report",
    begin: "Begin",
    receive_report: "Receive the report and begin",
    call_off: "Call off",
    end_work: "End the work",
    sign_conclusion: "Sign conclusions and recommendations",
    send_recommendations: "Send recommendations",
    close_without_recommendations: "No recommendations",
    reply: "Reply in writing",
    ask_reconsideration: "Ask for reconsideration",
    settle_reconsideration: "Keep or change the recommendation",
    ask_fuller_reply: "Ask for a fuller reply",
    follow: "Follow up",
    close: "Close",
    end_follow_up: "End the follow-up",
  },
} as const satisfies Copy<typeof vi>;
