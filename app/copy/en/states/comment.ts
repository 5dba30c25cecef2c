import type { Copy } from "../../copy.ts";
import type { comment as vi } from "../../vi/states/comment.ts";

export const comment = {
  name: "Comment",
  states: {
    draft: { name: "Draft", label: "", now: "Not sent yet; only you can see it." },
    submitted: {
      name: "Sent",
      label: "Received",
      now: "Your opinion was received and waits for a moderator to read it.",
    },
    screening: {
      name: "Being read",
      label: "Received",
      now: "A moderator is reading the opinion before it is shown.",
    },
    needs_edit: {
      name: "Sender asked to edit",
      label: "Received",
      now: "One part must change before it can be shown. Please edit and send it again in time; it is answered even if you do not.",
    },
    published: {
      name: "Shown",
      label: "Shown",
      now: "The opinion is public and will be answered with the others.",
    },
    hidden: {
      name: "Not shown in public",
      label: "Received (not shown)",
      now: "The opinion is not shown but it counts and is answered to its sender.",
    },
    answered: { name: "Answered", label: "Answered", now: "The opinion has a public answer." },
    answered_private: {
      name: "Answered in private",
      label: "Answered",
      now: "The answer was given to the sender alone.",
    },
    rerouted: {
      name: "Sent to another channel",
      label: "Sent to another channel",
      now: "This belongs elsewhere; the sender was told where it is received.",
    },
    withdrawn: {
      name: "Withdrawn by the sender",
      label: "Withdrawn",
      now: "The sender took the opinion back; it no longer counts.",
    },
    closed: {
      name: "Closed",
      label: "Closed",
      now: "The consultation is over; the answer is kept.",
    },
  },
  events: {
    send: "Send",
    take: "Take for reading",
    show: "Show",
    ask_edit: "Ask for an edit",
    resend: "Send again",
    edit_window_over: "Time for editing is over",
    hide: "Do not show",
    reroute: "Send to another channel",
    uphold_appeal: "Accept the review request",
    withdraw: "Withdraw",
    take_back: "Withdraw with its source",
    answer: "Publish the answer",
    answer_private: "Answer in private",
    close: "Close",
    take_down: "Take down from public view",
    appeal: "Ask for a review",
    refuse_appeal: "Keep the decision after a review",
    restore: "Show again",
  },
} as const satisfies Copy<typeof vi>;
