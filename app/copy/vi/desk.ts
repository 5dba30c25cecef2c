import { appeals } from "./desk/appeals.ts";
import { checks } from "./desk/checks.ts";
import { dossier } from "./desk/dossier.ts";
import { drafts } from "./desk/drafts.ts";
import { events } from "./desk/events.ts";
import { fields } from "./desk/fields.ts";
import { gatherings } from "./desk/gatherings.ts";
import { groups } from "./desk/groups.ts";
import { home } from "./desk/home.ts";
import { outline } from "./desk/outline.ts";
import { synthesis } from "./desk/synthesis.ts";
import { tools } from "./desk/tools.ts";
import { word } from "./desk/word.ts";

/** The desks of the offices. */
export const desk = {
  appeals,
  checks,
  dossier,
  drafts,
  events,
  fields,
  gatherings,
  groups,
  home,
  outline,
  synthesis,
  tools,
  word,
} as const;
