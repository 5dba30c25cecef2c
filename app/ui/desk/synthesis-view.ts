import type { Channel, Disposition, Stance } from "#app/domain/policies/schema.ts";
import type { RichText } from "#app/domain/rich-text/schema.ts";
import type { ClauseStepView } from "./clause-name.ts";
import type { DossierFrameView } from "./dossier-frame.tsx";
import type { EventFormView } from "./event-form-view.ts";
import type { CompanyView } from "./table-company.tsx";

export type TableRowView = {
  id: string;
  receipt: string;
  clause: readonly ClauseStepView[];
  byline: string;
  isShown: boolean;
  stance: Stance;
  channel: Channel;
  people: number;
  body: string;
  wording: string | null;
  wordingFrom: string | null;
  disposition: Disposition | null;
  answer: string | null;
  answerRich: RichText | null;
  rowVersion: number;
};

export type TablePlaceView = {
  part: string;
  clause: readonly ClauseStepView[];
  /** The newest version has the clause no more. */
  gone: boolean;
  opinions: number;
  unanswered: number;
};

export type SynthesisView = {
  frame: DossierFrameView;
  version: number;
  opinions: number;
  people: number;
  unanswered: number;
  unscreened: number;
  mayCheck: boolean;
  dispositions: Readonly<Record<string, number>>;
  stances: Readonly<Record<string, number>>;
  departs: boolean;
  signedBy: string | null;
  /** A new version that was handed in and comes out with a step of the chair. */
  awaiting: { substantive: boolean | null } | null;
  writable: boolean;
  company: CompanyView;
  rows: readonly TableRowView[];
  more: string | null;
  isFirst: boolean;
  places: readonly TablePlaceView[];
  part: string;
  onlyUnanswered: boolean;
  asked: string;
  unknownReceipt: boolean;
  /** Row whose answer is being changed. */
  editing: string | null;
  forms: readonly EventFormView[];
  done: string | null;
  /** Row whose kept words have arrived. */
  draft: string | null;
  written: number;
};

/** Address of this table with other filters; empty ones are left out. */
export const tableHref = (
  base: string,
  view: Pick<SynthesisView, "part" | "onlyUnanswered">,
  change: { part?: string; onlyUnanswered?: boolean; after?: string; edit?: string },
): string => {
  const { part, onlyUnanswered, after, edit } = { ...view, after: "", edit: "", ...change };
  const query = new URLSearchParams({
    ...(part ? { muc: part } : {}),
    ...(onlyUnanswered ? { chua: "1" } : {}),
    ...(after ? { sau: after } : {}),
    ...(edit ? { sua: edit } : {}),
  }).toString();
  return query ? `${base}?${query}` : base;
};
