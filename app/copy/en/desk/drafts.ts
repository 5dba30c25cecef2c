import type { Copy } from "../../copy.ts";
import type { drafts as vi } from "../../vi/desk/drafts.ts";

export const drafts = {
  title: "Draft policies",
  lead: "Every dossier of your unit, the newest first.",
  create: "New draft",
  words: "Words or record code",
  state: "State",
  allStates: "Any state",
  none: "No drafts yet",
  noneFiltered: "No draft matches the filter",
  noneHelp: "A draft made here is seen inside the office only, until its publication is approved.",
  count: (n: string): string => `${n} drafts`,
  countMany: "more than 1,000 drafts",
  newest: "newest first",
  opinions: "opinions",
  newTitle: "New draft",
  newLead:
    "Upload the Word file or paste the whole text. The portal reads its chapters, articles, clauses and points for you to check and correct in the next step; nothing is public yet.",
  unit: "Unit that asks for opinions",
  name: "Title of the draft",
  nameHint: "As residents will see it.",
  kind: "Kind of document",
  text: "Whole text of the draft",
  textHint:
    "Paste all of it, preamble and signature included. The portal drops no word and changes none.",
  file: "Or upload a text file",
  fileHint:
    "A Word file (.docx) of at most 50 MB, or plain text (.txt) of at most 2 MB. Numbers that Word writes itself are kept as Word shows them. The file is read, not stored.",
  submit: "Read the structure and save",
  fileOrText: "Paste the text or upload a file, not both.",
  atLine: (what: string, line: string): string => `${what} (line ${line})`,
  fileKept: "The text of the file has been copied into the box below; no need to choose it again.",
} satisfies Copy<typeof vi>;
