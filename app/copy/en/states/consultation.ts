import type { Copy } from "../../copy.ts";
import type { consultation as vi } from "../../vi/states/consultation.ts";

export const consultation = {
  name: "Consultation on a draft policy",
  states: {
    draft: {
      name: "Being drafted",
      label: "",
      now: "The drafting body is preparing the file and will send it for approval.",
    },
    pending_publish: {
      name: "Waiting for approval",
      label: "",
      now: "The file has been sent; the chair approves it or sends it back.",
    },
    scheduled: {
      name: "Opens soon",
      label: "Opens soon",
      now: "The draft is approved and opens for comment on the date given. You can already read it.",
    },
    open: {
      name: "Open for comment",
      label: "Open for comment",
      now: "The draft is open. Please read it and send your opinion before it closes.",
    },
    synthesis: {
      name: "Opinions being studied",
      label: "Closed, opinions being studied",
      now: "The period is over. The drafting body is answering every opinion it received.",
    },
    response_pending: {
      name: "Response waiting for signature",
      label: "Response being completed",
      now: "The response is written and waits for the chair's signature.",
    },
    responded: {
      name: "Response published",
      label: "Response published",
      now: "Every opinion has a public answer. What remains is the decision to issue the document.",
    },
    adopted: {
      name: "Issued",
      label: "Issued",
      now: "The document has been issued; its number and date stand on this page.",
    },
    not_adopted: {
      name: "Not issued",
      label: "Not issued",
      now: "The draft will not be issued; the reason is public.",
    },
    withdrawn: {
      name: "Draft withdrawn",
      label: "Withdrawn (with reason)",
      now: "The draft was withdrawn; the reason and the opinions sent are kept.",
    },
  },
  events: {
    submit_for_approval: "Send for approval",
    return_to_drafter: "Send back",
    approve_scheduled: "Approve for a later date",
    approve_open: "Approve and open now",
    open: "Open for comment",
    extend: "Extend",
    publish_revision: "Publish a revision",
    close: "Period ends",
    withdraw: "Withdraw",
    submit_response: "Send the response for signature",
    reopen_round: "Open a new round",
    return_response: "Send back",
    sign_response: "Sign and publish",
    record_adopted: "Record as issued",
    record_not_adopted: "Record as not issued",
    delegate_scheduled: "Send to communes before the opening",
    delegate_open: "Send to communes for collection",
    receive: "Receive the city's draft",
    hand_in_summary: "Hand the summary in to the city",
    follow_extension: "Extended with the city's draft",
    follow_revision: "Follows the city's revision",
    follow_withdrawal: "Stopped: the city withdrew the draft",
    follow_round: "New round with the city's draft",
    follow_signature: "Answers signed by the city",
    follow_adoption: "Issued by the city",
    follow_non_adoption: "Not issued by the city",
  },
} as const satisfies Copy<typeof vi>;
