import type { Copy } from "../copy.ts";
import type { home as vi } from "../vi/home.ts";

export const home: Copy<typeof vi> = {
  title: "Every opinion is answered",
  lead: "Where the people of Hải Phòng read drafts, comment, propose and report – and anyone can check that every opinion was answered.",
  open: "Open for comment",
  openAll: "See all drafts open for comment",
  openNone: "No draft is open for comment today",
  openNoneHelp: "See the drafts that open soon, or those already answered.",
  answered: "Just answered",
  answeredAll: "See answered drafts",
  promise: "The promise in figures",
  promiseOpen: "drafts open for comment",
  promiseAnswering: "drafts being answered",
  promiseLate: "drafts answered late",
  promiseAnswered: "opinions answered",
  longest: "Waiting longest for answers:",
  unit: "My unit",
  unitLead: "Find the ward or commune you live in; former names work too.",
  unitLabel: "Name of the ward or commune",
  unitSubmit: "Find unit",
  track: "Sent an opinion?",
  trackLead: "Enter the receipt code to see where it stands.",
};
