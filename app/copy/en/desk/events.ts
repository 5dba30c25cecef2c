import type { Copy } from "../../copy.ts";
import type { events as vi } from "../../vi/desk/events.ts";

export const events = {
  title: "What you can do",
  none: "No step of this record is waiting for you now.",
  done: (what: string): string => `Done: ${what}.`,
  note: "Message to the drafter",
  noteHint: "Read inside the office only.",
  publicNote: "Public reason",
  publicNoteHint: "Shown on the record's public page. Write it for residents.",
  document: "Number of the document",
  date: "Date of the document",
  newClosing: "New closing day",
  newClosingHint: (now: string): string => `Now: through ${now}.`,
  leastClosing: (least: string, day: string): string =>
    `At least ${least} days: the earliest is through ${day}.`,
  link: "Address where the document is published",
  linkHint: "Begins with https://",
  textChecked:
    "I have read the whole text and the summary; there is no state secret and no personal data in them.",
  signer: "Name and office of the signer",
  signerHint: "Shown under the public response.",
  departure: "Why it departs from what most people said",
  departureHint: "More than half of the opinions disagree with the draft. The reason is public.",
  reason: "Reason",
  help: {
    submit_for_approval:
      "Sends the dossier to the chair for approval. It cannot be edited after that.",
    return_to_drafter: "The dossier goes back to its drafter with what must be changed.",
    approve_scheduled: "Publishes the draft now; comments open on the planned day.",
    approve_open: "Publishes the draft and opens it to comments now.",
    extend: "Moves the closing day back. It cannot be moved forward.",
    withdraw: "Ends the consultation. The reason and the opinions sent stay public.",
    submit_response: "Sends the table to the chair for signature. It cannot be edited after that.",
    return_response: "The table goes back to its drafter with what must be changed.",
    sign_response:
      "Publishes the table at once; everybody who commented gets the answer to their opinion.",
    reopen_round: "Opens another round of comments; its time is counted anew.",
    hand_in_summary:
      "Sends the city what the commune has summed up. Each opinion stands in the city's table already; nothing has to be copied.",
    record_adopted: "Records number and date of the adopted document; ends the record.",
    record_not_adopted: "Records why it is not adopted; ends the record.",
  },
  cautions: {
    title: "Look at this before it becomes public",
    files: (n: string): string =>
      `Files that no scanner has cleared, or with parts to look at: ${n}. Residents will be able to download them.`,
    doubts: (n: string): string => `Places in the layout of the text to look at again: ${n}`,
  },
  before: "Needed before this step",
  missingTitle: "The dossier still lacks",
  missing: {
    clauses: "Whole text of the draft",
    summary: "Plain summary",
    matter_type: "Matter of the consultation",
    legal_basis: "Legal basis",
    contact: "Contact",
  },
  period: (least: string, given: string): string =>
    `At least ${least} days are needed, the opening day left out; there are ${given}.`,
  unansweredTitle: "Opinions without an answer",
  unansweredMore: (n: string): string => `and ${n} more`,
  unscreened: (n: string): string =>
    `${n} opinions wait to be read, or to be mended by their sender`,
} satisfies Copy<typeof vi>;
