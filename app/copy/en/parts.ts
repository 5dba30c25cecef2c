import type { Copy } from "../copy.ts";
import type { parts as vi } from "../vi/parts.ts";

export const parts = {
  timeline: "What happened",
  newest: "Latest",
  next: "What happens next",
  nextWho: "Who:",
  nextBy: "No later than:",
  answerOf: (office) => `Answer from ${office}`,
  opinionOf: (who) => `Opinion from ${who}`,
  noAnswerYet: "Not answered yet",
  signedBy: (signer) => `Signed by: ${signer}`,
  contents: "Contents",
  toContents: "Back to contents",
  linkTo: (label) => `Link to ${label}`,
  commentOn: (label) => `Comment on ${label}`,
  receiptTitle: "Receipt code",
  receiptKeep:
    "Keep this code. Anyone who has it can see how far the matter has come and the public answer.",
  receiptSpeak: "You can also call 1022 and read the code out.",
  receiptQr: "QR code that opens the tracking page of this receipt",
  receiptTrack: "See how far this opinion has come",
  receivedAt: "Received",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  printPage: "Print this page",
  share: "Share",
  tableScroll: (caption) => `${caption} (table scrolls sideways)`,
  myUnit: "My unit",
  myUnitChoose: "Make this my unit",
  myUnitChosen: "This is my unit",
  myUnitForget: "Forget it",
} as const satisfies Copy<typeof vi>;
