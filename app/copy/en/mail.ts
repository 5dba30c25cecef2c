import type { Copy } from "../copy.ts";
import type { mail as vi } from "../vi/mail.ts";

export const mail = {
  site: "Sáu Dân",
  promise: "Every opinion is answered",
  greeting: (name) => `Dear ${name},`,
  hello: "Hello,",
  confirm: {
    subject: "Confirm your e-mail for Sáu Dân",
    text: "Somebody has just used this address for an account on the portal Sáu Dân. If it was you, sign in and press the button on this page:",
    button: "Open the confirmation page",
    after:
      "The link works once, within 24 hours. If it was not you, ignore this mail: nothing changes.",
  },
  reset: {
    subject: "Set a new Sáu Dân password",
    text: "Somebody has just asked to set a new password for the account with this address. If it was you, open this page and choose one:",
    button: "Set a new password",
    after:
      "The link works once, within 30 minutes. If it was not you, ignore this mail: your password stays as it is.",
  },
  changed: {
    subject: "Your Sáu Dân password was changed",
    text: "The password of the account with this address has just been set anew. All earlier sessions have ended.",
    after:
      "If it was not you, set a new password at once and call 1022, or go to the reception desk of your commune or ward.",
    button: "Set a new password",
  },
  answered: {
    subject: (title) => `Your opinion was answered: ${title}`,
    text: "The opinion you gave on the draft below was answered.",
    disposition: "Outcome",
    answer: "Answer",
    noAnswer: "No explanation was given.",
  },
  needsEdit: {
    subject: (title) => `Your opinion needs a change: ${title}`,
    text: "The opinion you sent needs a change before it can be public.",
    until: (day) =>
      `You can change and send it again until the end of ${day}. Even unchanged it counts and will be answered privately.`,
    button: "See and change the opinion",
  },
  notShown: {
    subject: (title) => `Your opinion is not shown publicly: ${title}`,
    text: "The opinion you sent is not shown publicly. It still counts and will still be answered to you.",
    after:
      "If you think this is wrong, you may ask for a review once, on the page of your opinion. Somebody else reads it and decides.",
    button: "See the reason, ask for a review",
  },
  takenDown: {
    subject: (title) => `Your opinion was taken down: ${title}`,
    text: "Your opinion was taken down from the public page. It still counts, and its answer is kept for you.",
    after:
      "If you think this is wrong, you may ask for a review once, on the page of your opinion. Somebody else reads it and decides.",
    button: "See the reason, ask for a review",
  },
  appealRefused: {
    subject: (title) => `Reviewed, decision kept: ${title}`,
    text: "Somebody who had never read your opinion reviewed it as you asked and kept the decision: it is not shown publicly. It still counts and is answered to you.",
  },
  appealUpheld: {
    subject: (title) => `Your opinion is shown: ${title}`,
    text: "Your request for a review was accepted. Your opinion is public, in exactly your words.",
  },
  rerouted: {
    subject: (title) => `Your opinion belongs elsewhere: ${title}`,
    text: "What you sent belongs to another channel. The reason and where to send it are on the page of your opinion; for your privacy this mail does not repeat them.",
  },
  commentMoved: {
    subject: (title) => `News of your opinion: ${title}`,
    text: "Something happened to the opinion you sent.",
  },
  recordNew: {
    subject: (title) => `Newly published: ${title}`,
    text: "There is a new record in a place or of a kind you follow.",
  },
  recordMoved: {
    subject: (label, title) => `${label}: ${title}`,
    text: "A record you follow has moved on.",
  },
  daily: {
    subject: (day, count) => `What you follow, ${day}: ${count} news`,
    text: (count) => `Since the last mail there are ${count} news.`,
    own: "Your opinions",
    followed: "What you follow",
    more: (count) => `and ${count} more on the page of notices`,
    button: "Open the notices",
  },
  about: "Draft",
  record: "Record",
  unit: "Unit",
  status: "Status",
  closes: "Open for opinions",
  untilEnd: (day) => `until the end of ${day}`,
  yourWords: "You wrote",
  reason: "Reason",
  note: "Message",
  publicNote: "The office's note",
  openComment: "See the opinion and its answer",
  openRecord: "Open the record",
  hiddenTitle: "content not public",
  why: {
    asked: "You get this mail because somebody used this address on the portal Sáu Dân.",
    answers: "You get this mail because you sent an opinion on the portal Sáu Dân.",
    followed:
      "You get this mail because you follow a record, a unit or a kind of matter on Sáu Dân.",
    daily: "You get this mail once a day when there is news of what you follow.",
  },
  stop: "Stop mails of this kind",
  settings: "Choose which mails to get",
  noReply: "This is an automatic mail; please do not answer it.",
} as const satisfies Copy<typeof vi>;
