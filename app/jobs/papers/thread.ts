import { parentPort, workerData } from "node:worker_threads";
import type { ThreadJob, ThreadNews } from "./thread-jobs.ts";

const given: ThreadJob = workerData;

if (given.job === "part") {
  const { compilePart } = await import("./typst-compiler.ts");
  const bytes = new Uint8Array(await compilePart(given.code, given.part));
  parentPort?.postMessage(bytes, [bytes.buffer]);
} else {
  const { makePaper } = await import("./make-paper.ts");
  const tell = (news: ThreadNews) => parentPort?.postMessage(news);
  tell(await makePaper(given, (rows) => tell({ kind: "rows", rows })));
}
