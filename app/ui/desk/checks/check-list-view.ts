import type { RefusalCode } from "#app/domain/refusals.ts";
import type { CheckFilter } from "#app/domain/screening/viewing.ts";
import type { FormError } from "../../form/error-summary.tsx";
import type { DueView } from "../queue.tsx";
import type { CheckDone } from "./flags.tsx";

export type CheckRowView = {
  id: string;
  code: string;
  title: string;
  unit: string;
  flags: readonly string[];
  excerpt: string;
  whole: boolean;
  mended: boolean;
  /** Others who have it open just now. */
  viewers: readonly string[];
  due: DueView | null;
};

/** What became of a decision about several texts. */
export type BulkView = {
  /** Still chosen when the page comes back. */
  picked: readonly string[];
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  decided: readonly {
    checkId: string;
    recordCode: string | null;
    refused: RefusalCode | null;
  }[];
};

export type CheckListProps = {
  rows: readonly CheckRowView[];
  count: number;
  more: string | null;
  isFirst: boolean;
  done: CheckDone | null;
  /** What was looked for. */
  words: string;
  filter: CheckFilter | null;
  now: Date;
  bulk: BulkView | null;
};
