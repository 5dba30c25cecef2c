import { type LoadedPaper, loadPaper } from "#app/services/papers/load-paper.server.ts";
import { connect } from "#db/client.ts";
import { fileSink } from "./sink.ts";
import type { PaperJob, ThreadNews } from "./thread-jobs.ts";

/** Reads the record in one snapshot, writes its paper and gives the hash; the database is left before writing. */
export const makePaper = async (
  job: PaperJob,
  told: (rows: number) => void,
): Promise<ThreadNews> => {
  const loaded = await load(job);
  if (loaded?.revision !== job.revision) return { kind: "changed" };
  const sink = fileSink(job.file);
  await write(job, loaded, sink, told);
  const { sha256, size } = sink.finish();
  return { kind: "made", sha256: sha256.toString("hex"), size };
};

const load = async (job: PaperJob): Promise<LoadedPaper | null> => {
  const { db, close } = connect(job.databaseUrl, 1);
  try {
    return await db.transaction((tx) => loadPaper(tx, job), {
      isolationLevel: "repeatable read",
      accessMode: "read only",
    });
  } finally {
    await close();
  }
};

/** Each format's library is loaded only when it is asked for. */
const write = async (
  job: PaperJob,
  loaded: LoadedPaper,
  sink: ReturnType<typeof fileSink>,
  told: (rows: number) => void,
): Promise<void> => {
  if (job.format === "docx") {
    const { writeDocx } = await import("./write-docx.ts");
    return writeDocx(loaded.paper(), sink, told);
  }
  if (job.format === "xlsx") {
    const { writeXlsx } = await import("./write-xlsx.ts");
    return writeXlsx(loaded.sheets(), loaded.day, sink);
  }
  const { writePdf } = await import("./write-pdf.ts");
  return writePdf(loaded.paper(), sink, { told, threadFile: job.threadFile });
};
