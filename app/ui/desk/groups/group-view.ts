import type { Refusal } from "#app/domain/outcome.ts";
import type { GroupState, Standing } from "#app/domain/policies/groups.ts";
import type { Disposition } from "#app/domain/policies/schema.ts";
import type { FormError } from "../../form/error-summary.tsx";
import type { ClauseStepView } from "../clause-name.ts";
import type { DossierFrameView } from "../dossier-frame.tsx";
import type { TableRowView } from "../synthesis-view.ts";
import type { CompanyView } from "../table-company.tsx";

export type GroupView = {
  id: string;
  clause: readonly ClauseStepView[];
  /** The newest version has the clause no more. */
  gone: boolean;
  state: GroupState;
  version: number;
  words: string;
  opinions: number;
  people: number;
  unanswered: number;
  late: number;
  rowVersions: number;
};

export type SearchView = {
  state: "waiting" | "running" | "done" | "failed";
  done: number;
  total: number;
  finishedAt: Date | null;
};

type TableView = {
  frame: DossierFrameView;
  opinions: number;
  unanswered: number;
  writable: boolean;
  company: CompanyView;
};

export type GroupsView = TableView & {
  counts: { suggested: number; accepted: number; grouped: number };
  search: SearchView | null;
  groups: readonly GroupView[];
  more: string | null;
  isFirst: boolean;
  state: GroupState | null;
  part: string;
  done: string | null;
};

export type OneGroupView = TableView & {
  group: GroupView;
  rows: readonly { row: TableRowView; standing: Standing; likeness: number }[];
  more: string | null;
  isFirst: boolean;
  targets: readonly { id: string; words: string; opinions: number }[];
  answers: readonly {
    disposition: Disposition;
    answer: string;
    who: string | null;
    rows: number;
  }[];
  /** The next group with rows that lack an answer. */
  next: string | null;
  done: string | null;
  written: number;
};

export type GroupFailure = {
  values: Readonly<Record<string, string>>;
  picked: readonly string[];
  errors: readonly FormError[];
  refusal: Refusal | null;
  /** Somebody dissolved the group meanwhile. */
  gone: boolean;
};

/** Under which name an answer to a group is kept on this device. */
export const draftOf = (groupId: string): string => `tra-loi-nhom-${groupId}`;
