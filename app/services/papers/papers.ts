import type { Readable } from "node:stream";
import type { PaperFormat, PaperKind } from "#app/domain/papers/paper.ts";

export type PaperOrder = { recordId: string; kind: PaperKind; format: PaperFormat };

export type PaperFile = { sha256: string; size: number; path: string };

/** What becomes of an order: the file, or how far it is, or why there is none now. */
export type PaperAnswer =
  | { state: "ready"; file: PaperFile }
  | { state: "making"; done: number; total: number }
  | { state: "busy"; retryAfter: number }
  | { state: "failed"; retryAfter: number };

/** The papers of this portal: made when somebody asks, kept until their record changes. */
export type Papers = {
  /** Gives the paper of the record's present state; small ones are made while the caller waits. */
  order: (order: PaperOrder) => Promise<PaperAnswer>;
  /** The file's bytes; null when it is gone (a new order makes it again). */
  open: (file: PaperFile) => Promise<Readable | null>;
};
