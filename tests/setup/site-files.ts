import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "#app/domain/actor.ts";
import type { FileStore, Purpose } from "#app/domain/attachments/purposes.ts";
import type { Kind } from "#app/domain/records/kinds.ts";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import { keepUpload } from "#app/services/attachments/keep-upload.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { aPdf } from "#tests/factories/upload-files.ts";
import { newFolder } from "./files.ts";
import type { TestSite, Visitor } from "./site.ts";

type Wanted = {
  kind?: Kind;
  recordId: string;
  purpose: Purpose;
  by: Account;
  subject?: { store: FileStore; id: string };
  name?: string;
  bytes?: Uint8Array;
};

/** A file of a record on the site, put there as its areas do; gives its address. */
export const attachedFile = async (
  site: TestSite,
  wanted: Wanted,
): Promise<{ id: string; address: string }> => {
  const {
    purpose,
    by,
    name = "tệp.pdf",
    bytes = aPdf({ objects: `% ${randomUUID()}\n` }),
  } = wanted;
  const path = join(await newFolder(), "upload");
  await writeFile(path, bytes);
  const holder = { accountId: by.id, browserHash: null };
  const formId = randomUUID();
  const kept = await keepUpload(
    site.db,
    site.app.site.files,
    { path, size: bytes.length, name, declared: "", purpose },
    { holder, counted: randomUUID(), formId, at: new Date() },
  );
  if (!kept.ok) throw new Error(kept.fault);
  const { recordId, subject, kind = "CS" } = wanted;
  const attached = await transact(site.db, (tx) =>
    attachDrafts(tx, {
      formId,
      holder,
      kind,
      recordId,
      now: new Date(),
      ...(subject ? { subject } : {}),
    }),
  );
  const id = attached.ok ? attached.value.ids[0] : undefined;
  if (!id) throw new Error(attached.ok ? "nothing attached" : attached.refusal.code);
  return { id, address: `/tep/${id}/${encodeURIComponent(name)}` };
};

/** Posts a form with files as a browser without script does. */
export const postFiles = (
  visitor: Visitor,
  path: string,
  fields: Readonly<Record<string, string>>,
  files: readonly (readonly [field: string, file: File])[],
): Promise<Response> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const [name, file] of files) body.append(name, file);
  return visitor.fetch(path, {
    method: "POST",
    headers: { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" },
    body,
  });
};

export const fileOf = (bytes: Uint8Array, name: string, type = ""): File =>
  new File([Buffer.from(bytes)], name, { type });
