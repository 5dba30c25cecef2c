import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq, like } from "drizzle-orm";
import { officePaper, text } from "#app/domain/papers/office-papers.ts";
import { BLANK, NUMBER_BLANK } from "#app/domain/papers/paper.ts";
import type { PaperRecord } from "#app/domain/papers/record.ts";
import { fileSink } from "#app/jobs/papers/sink.ts";
import { writeDocx } from "#app/jobs/papers/write-docx.ts";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import type { Files } from "#app/services/attachments/files.server.ts";
import { keepUpload } from "#app/services/attachments/keep-upload.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Db } from "#db/client.ts";
import { findPolicyById } from "#db/queries/policies.ts";
import { records } from "#db/schema/records.ts";
import { SAMPLE_FILES, SAMPLE_FILES_OF, type SampleFile } from "#seeds/data/sample-files.ts";

/** These papers count nobody. */
const UNCOUNTED = { channels: [], sources: [] };

/** Gives one sample draft its papers, taken in and handed over as everybody's are. */
export const attachSampleFiles = async (db: Db, files: Files): Promise<void> => {
  const [found] = await db
    .select({ id: records.id, authorId: records.authorId })
    .from(records)
    .where(and(eq(records.isSample, true), like(records.title, `%${SAMPLE_FILES_OF}%`)));
  const head = found && (await findPolicyById(db, found.id));
  if (!found?.authorId || !head) throw new Error("no sample draft takes the sample files");
  const record = { ...head, opensAt: null, closesAt: null, signedOn: null, ...UNCOUNTED };
  const holder = { accountId: found.authorId, browserHash: null };
  const sender = { holder, counted: found.authorId, formId: randomUUID(), at: new Date() };
  const folder = await mkdtemp(join(tmpdir(), "sau-dan-mau-"));
  try {
    for (const file of SAMPLE_FILES) {
      const written = await write(folder, { ...record, address: BLANK, revision: "1" }, file);
      const { purpose, name } = file;
      const kept = await keepUpload(db, files, { ...written, purpose, name, declared: "" }, sender);
      if (!kept.ok) throw new Error(`${name}: ${kept.fault}`);
    }
    const { formId, at: now } = sender;
    await transact(db, (tx) =>
      attachDrafts(tx, { formId, holder, kind: "CS", recordId: found.id, now }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const write = async (folder: string, record: PaperRecord, file: SampleFile) => {
  const path = join(folder, `${randomUUID()}.docx`);
  const sink = fileSink(path);
  const paper = officePaper(record, {
    title: file.heading,
    number: `Số: ${NUMBER_BLANK}`,
    day: null,
    heading: { name: file.heading, about: record.title },
    addressees: [],
    blocks: file.lines.map((line) => text(line)),
    recipients: ["Lưu: VT"],
  });
  await writeDocx(paper, sink, () => {});
  return { path, size: sink.finish().size };
};
