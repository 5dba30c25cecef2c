import type { Copy } from "../../copy.ts";
import type { home as vi } from "../../vi/desk/home.ts";

export const home = {
  title: "Desk",
  nav: "Parts of the desk",
  lead: (name: string): string => `What is waiting for ${name}, most urgent first.`,
  tabs: {
    home: "My work",
    policies: "Draft policies",
    checks: "Screening",
    villages: "Villages",
    phones: "Confirm phones",
    mails: "Unsent mails",
    clock: "Demo date",
    library: "Component library",
  },
  queues: {
    approvals: "Drafts waiting for approval",
    signatures: "Responses waiting for signature",
    revisions: "New versions that wait for your decision",
    revisionsBack: "New versions for you to mend or publish",
    synthesis: "Opinions being answered",
    drafts: "Drafts being written",
    checks: "Texts waiting to be read",
  },
  waiting: (n: string): string => `${n} waiting`,
  unanswered: (n: string): string => `${n} opinions without an answer yet`,
  allAnswered: "every opinion has an answer",
  texts: (n: string): string => `${n} texts waiting`,
  openChecks: "Open the screening queue",
  since: (day: string): string => `created on ${day}`,
  openBefore: "approve before it opens",
  seeAll: "See all",
  noCode: "No code yet",
  none: "Nothing is waiting",
  noneHelp: "When a record reaches you, it appears here.",
  noneYet: "The portal has no work for your role yet",
  noneYetHelp:
    "Your account has a desk, but the parts for this role are not open yet. The public pages are.",
  toPublic: "See the public drafts",
  demoTitle: "Demo tools",
  demoHelp: "Move the date of the demo to see a consultation open, close or run late.",
} satisfies Copy<typeof vi>;
