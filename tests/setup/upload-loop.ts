import { randomBytes, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import { openFiles } from "#app/services/attachments/files.server.ts";
import { keepUpload } from "#app/services/attachments/keep-upload.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { connect } from "#db/client.ts";
import { aPdf } from "#tests/factories/upload-files.ts";

/** Takes files in and attaches them without a pause, saying which, until the process is killed. */
const [, , url = "", dir = "", recordId = ""] = process.argv;
const { db } = connect(url, 2);
const files = openFiles({ dir });
const holder = { accountId: null, browserHash: Buffer.alloc(32, 9) };
const picture = await sharp({
  create: { width: 300, height: 200, channels: 3, background: "#a00" },
})
  .jpeg()
  .toBuffer();

const one = async (n: number): Promise<void> => {
  const photo = n % 3 === 0;
  const formId = randomUUID();
  const path = join(dir, `upload-${formId}`);
  const bytes = photo ? picture : aPdf({ objects: `% ${randomBytes(30_000).toString("hex")}\n` });
  writeFileSync(path, bytes);
  const name = photo ? "ảnh.jpg" : "biên bản.pdf";
  const purpose = photo ? "photo" : "minutes";
  await keepUpload(
    db,
    files,
    { path, name, size: bytes.length, declared: "", purpose },
    { holder, counted: randomUUID(), formId, at: new Date() },
  );
  if (n % 2 === 0) return;
  const now = new Date();
  const attached = await transact(db, (tx) =>
    attachDrafts(tx, {
      formId,
      holder,
      kind: "CS",
      recordId,
      subject: { store: "comments", id: randomUUID() },
      now,
    }),
  );
  if (attached.ok) process.stdout.write(`${attached.value.ids.join("\n")}\n`);
};

process.stdout.write("ready\n");
for (let n = 1; ; n++) await one(n);
