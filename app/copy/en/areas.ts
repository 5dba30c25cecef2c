import type { Copy } from "../copy.ts";
import type { areas as vi } from "../vi/areas.ts";

export const areas: Copy<typeof vi> = {
  notYet: "Not in service yet",
  notYetHelp:
    "The portal is being built part by part. This section takes no records yet; its address stays, so that you can come back when it opens.",
  will: "What will be here",
  meanwhile: "In the meantime",
  goOn: "What you can do today",
  list: "Public records",
  listNone: "There is no public record yet.",
  goPolicies: "Read and comment on open drafts",
  goAnswered: "See how opinions were answered",
  goUnits: "Find your ward, commune or special zone",
  goTrack: "Track an opinion by its receipt code",
  goList: (title) => `To ${title}`,
  supervision: {
    title: "Supervision",
    lead: "The Fatherland Front and the people watch how things are done over time, recommend, and follow up until there is an answer.",
    will: [
      "The year's programme of the Front of the city and of each commune.",
      "Findings, to whom recommendations went, and the answers.",
    ],
    meanwhile: ["Ask the Fatherland Front where you live about this year's programme."],
  },
  critique: {
    title: "Social critique",
    lead: "The Front and other organisations debate a draft before it is decided.",
    will: [
      "Which drafts are critiqued, how and when.",
      "The critique and the explanation given to each of its points.",
    ],
    meanwhile: ["Comment directly on the drafts that are open on this portal."],
  },
  feedback: {
    title: "Feedback",
    lead: "Report what needs fixing where you live and see who handles it, how far it is and when it will be done.",
    will: [
      "Report with photos and place; with a receipt code.",
      "A signed answer, due in working days.",
    ],
    meanwhile: [
      "Call 1022, or tell the People's Committee of your ward or commune.",
      "Emergencies: police 113, fire 114, ambulance 115.",
      "Complaints and denunciations: hand them in writing or in person to the authority in charge or a citizens' reception office. This portal neither takes nor publishes them.",
    ],
  },
  newFeedback: {
    title: "Send feedback",
    lead: "Where to report what needs fixing where you live.",
    will: ["A short form for phones: what, where, a photo if there is one."],
    meanwhile: [
      "Call 1022, or tell the People's Committee of your ward or commune.",
      "Emergencies: police 113, fire 114, ambulance 115.",
      "Complaints and denunciations: hand them in writing or in person to the authority in charge or a citizens' reception office. This portal neither takes nor publishes them.",
    ],
  },
  dialogues: {
    title: "Dialogues",
    lead: "Leaders meet the people: questions in advance, public minutes, promises followed to the end.",
    will: [
      "Dates of dialogues and citizens' receptions of the city and each commune.",
      "Questions sent in advance, minutes, promises and when they are due.",
    ],
    meanwhile: [
      "Ask for reception hours at the People's Committee of your ward or commune, or call 1022.",
    ],
  },
  ledger: {
    title: "Public ledger",
    lead: "Every public step of records and opinions is written into a ledger that only grows: nothing is changed or removed.",
    will: [
      "Read each line, download the whole ledger and check it with software of your own.",
      "Verify a receipt: since when an opinion is in the ledger, and that it was not altered.",
    ],
    meanwhile: [
      "The ledger has recorded every public step from the first day; reading and verifying will open later.",
      "It holds no names, texts or personal data: only what happened, when, and a seal of the text.",
    ],
  },
  openData: {
    title: "Open data",
    lead: "Everything public on this portal can be read by machines, without sign-in and without asking.",
    will: [
      "CSV files of all public data, Atom feeds, iCalendar.",
      "Cards to embed in other sites.",
    ],
    meanwhile: ["Reuse it freely and name the source: Cổng Sáu Dân Hải Phòng."],
  },
  api: {
    reuse: "Reusing the data",
    title: "JSON interface in service",
    records: "All public records; by kind, unit, state, group and words",
    policies: "Draft policies; each with its text by article, clause and point",
    comments: "Opinions shown on a draft",
    responses: "The signed table of answers of a draft",
    units: "The city and its 114 wards, communes and special zones; villages by unit",
    document: "Full description (OpenAPI 3.1)",
  },
  record: {
    hiddenHelp: "This record exists, but its content is not public at this step.",
    facts: "Facts of the record",
    code: "Code",
    unit: "Unit",
    published: "Public since",
    due: "This step is due",
  },
};
