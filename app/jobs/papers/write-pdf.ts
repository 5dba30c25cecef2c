import { Worker } from "node:worker_threads";
import type { Paper } from "#app/domain/papers/paper.ts";
import { joinPdf } from "./pdf-join.ts";
import { partsOf, type TypstPart } from "./pdf-parts.ts";
import type { Sink } from "./sink.ts";
import type { PartJob } from "./thread-jobs.ts";
import { compilerCode } from "./typst-compiler.ts";

type Settings = { told: (rows: number) => void; threadFile: string };

/** Writes a paper as a tagged PDF, each part laid out by a thread that takes its memory with it. */
export const writePdf = async (
  paper: Paper,
  sink: Sink,
  { told, threadFile }: Settings,
): Promise<void> => {
  const code = await compilerCode();
  const joined = joinPdf(sink);
  let page = 1;
  let done = 0;
  for (const { part, rows } of partsOf(paper)) {
    const bytes = await layOut(threadFile, code, { ...part, firstPage: page });
    page += joined.add(bytes);
    done += rows;
    told(done);
  }
  joined.end();
};

const layOut = (file: string, code: WebAssembly.Module, part: TypstPart): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const job: PartJob = { job: "part", code, part };
    const thread = new Worker(file, { workerData: job });
    let bytes: Uint8Array | null = null;
    thread.once("error", reject);
    thread.once("message", (laidOut: Uint8Array) => {
      bytes = laidOut;
      void thread.terminate();
    });
    thread.once("exit", (status) => {
      if (bytes) resolve(bytes);
      else reject(new Error(`the compiler's thread ended with ${status}`));
    });
  });
