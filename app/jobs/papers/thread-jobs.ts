import type { PaperFormat } from "#app/domain/papers/paper.ts";
import type { PaperRequest } from "#app/services/papers/load-paper.server.ts";
import type { TypstPart } from "./pdf-parts.ts";

/** What a thread is started with. */
export type PaperJob = PaperRequest & {
  job: "paper";
  format: PaperFormat;
  /** The state of the record it was ordered for. */
  revision: string;
  databaseUrl: string;
  /** The file to write; it must not be there yet. */
  file: string;
  /** This very module, for the threads that a long PDF is laid out in. */
  threadFile: string;
};
export type PartJob = { job: "part"; code: WebAssembly.Module; part: TypstPart };
export type ThreadJob = PaperJob | PartJob;

/** What a thread says: how many rows are written, and how it ended. */
export type ThreadNews =
  | { kind: "rows"; rows: number }
  | { kind: "made"; sha256: string; size: number }
  /** The record is in another state than the one ordered. */
  | { kind: "changed" };
