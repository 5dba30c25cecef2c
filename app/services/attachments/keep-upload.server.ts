import { admit } from "#app/auth/throttle.server.ts";
import type { FileFault } from "#app/domain/attachments/faults.ts";
import { fileName } from "#app/domain/attachments/file-names.ts";
import { UPLOAD_LIMIT, WAITING_BYTES } from "#app/domain/attachments/limits.ts";
import { type Purpose, purposeRow, type Scan } from "#app/domain/attachments/purposes.ts";
import type { Db } from "#db/client.ts";
import { type Holder, sumDrafts } from "#db/queries/attachments.ts";
import { alert } from "./alert.server.ts";
import { isFull } from "./disk-error.server.ts";
import { type Files, withFolder } from "./files.server.ts";
import { type Given, inspect } from "./inspect.server.ts";
import { scanFile } from "./scan.server.ts";
import { storeUpload } from "./store-upload.server.ts";

export type Upload = Given & { purpose: Purpose };

export type Sender = {
  holder: Holder;
  /** Account or network that the number of files is counted for. */
  counted: string;
  formId: string;
  /** Real time: uploads are swept by it. */
  at: Date;
};

export type KeptUpload = { ok: true } | { ok: false; fault: FileFault; name: string };

/**
 * Takes one uploaded file in: checks its name, size, type and content, asks the scanner, stores it
 * durably and only then notes it as waiting for its form. Every way out without a row leaves no stored
 * file; a process that dies in between leaves at most a file that the sweep finds.
 */
export const keepUpload = async (
  db: Db,
  files: Files,
  upload: Upload,
  sender: Sender,
): Promise<KeptUpload> => {
  const name = fileName(upload.name);
  const failed = (fault: FileFault): KeptUpload => ({ ok: false, fault, name: name ?? "" });
  if (!name) return failed("name");
  const { types, maxBytes } = purposeRow(upload.purpose);
  if (upload.size === 0) return failed("empty");
  if (upload.size > maxBytes) return failed("too_large");
  const admission = await admit(db, [{ limit: UPLOAD_LIMIT, key: sender.counted }]);
  if (!admission.ok) return failed("too_often");
  if ((await sumDrafts(db, sender.holder)) + upload.size > WAITING_BYTES) return failed("too_many");
  try {
    return await withFolder(files, async (folder) => {
      const looked = await inspect({ ...upload, name }, types, folder);
      if (!looked.ok) return failed(looked.fault);
      const scan = await scanned(files, upload.path);
      if (scan === "infected") return failed("infected");
      await storeUpload(db, files, { ...upload, name, scan }, sender, looked);
      return { ok: true };
    });
  } catch (error) {
    const fault = storageFault(error);
    if (!fault) throw error;
    return failed(fault);
  }
};

/** The word of the scanner; what it cannot be asked about is held back, not let through. */
const scanned = async (files: Files, path: string): Promise<Scan> => {
  if (!files.scanner) return "unscanned";
  const verdict = await scanFile(files.scanner, path);
  if (verdict === "clean") return "clean";
  if (verdict === "away") {
    alert("scanner_away", {});
    return "pending";
  }
  alert("virus_refused", { virus: verdict.virus });
  return "infected";
};

/** A store that cannot be written to is an outage of its own: the form stays, and says so. */
const storageFault = (error: unknown): FileFault | null => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!isFull(error) && !UNWRITABLE.has(code)) return null;
  alert("file_not_stored", { err: error instanceof Error ? error.message : String(error) });
  return isFull(error) ? "no_room" : "storage";
};

const UNWRITABLE = new Set(["E_CANNOT_WRITE_FILE", "EROFS", "EACCES", "EPERM", "EIO", "ENOTDIR"]);
