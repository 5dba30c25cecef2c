import { sql } from "drizzle-orm";
import type {
  FileFlag,
  FileStore,
  Purpose,
  Removal,
  Scan,
  Variants,
} from "../../app/domain/attachments/purposes.ts";
import type { Queryable, Tx } from "../client.ts";
import type { attachments } from "../schema/attachments.ts";
import { runPrepared } from "../statement.ts";

/** A file as lists show it. */
export type FileRow = {
  id: string;
  purpose: Purpose;
  name: string;
  mediaType: string;
  size: number;
  width: number | null;
  height: number | null;
  variants: Variants;
  flags: FileFlag[];
  isPublic: boolean;
  scan: Scan;
  createdAt: string;
  removedAt: string | null;
  removedReason: Removal | null;
};

const row = sql`a.id, a.purpose, a.name, a.media_type as "mediaType", a.size, a.width, a.height,
  a.variants, a.flags, a.is_public as "isPublic", a.scan, a.created_at as "createdAt",
  a.removed_at as "removedAt", a.removed_reason as "removedReason"`;

/** Who may touch an upload that no form has handed in yet: an account, a guest's browser, or both. */
export type Holder = { accountId: string | null; browserHash: Buffer | null };

const hex = (bytes: Buffer | null) => bytes?.toString("hex") ?? "";

const heldBy = ({ accountId, browserHash }: Holder) =>
  sql`(a.uploaded_by = ${accountId}::uuid or a.browser_hash = decode(nullif(${hex(browserHash)}, ''), 'hex'))`;

export type NewDraft = Omit<typeof attachments.$inferInsert, "recordId" | "storageKey"> & {
  formId: string;
  storageKey: string;
};

/** Notes an upload; false when the same form has the same file already. */
export const insertDraft = async (q: Queryable, draft: NewDraft): Promise<boolean> => {
  const inserted = await runPrepared(
    q,
    sql`insert into attachments (id, purpose, name, media_type, size, sha256, storage_key, width, height,
          variants, flags, is_public, scan, scanned_at, form_id, browser_hash, uploaded_by, created_at)
        values (${draft.id}, ${draft.purpose}, ${draft.name}, ${draft.mediaType}, ${draft.size},
          decode(${hex(draft.sha256)}, 'hex'), ${draft.storageKey}, ${draft.width ?? null}, ${draft.height ?? null},
          ${JSON.stringify(draft.variants ?? {})}::jsonb, ${JSON.stringify(draft.flags ?? [])}::jsonb,
          ${draft.isPublic}, ${draft.scan}, ${draft.scannedAt.toISOString()}, ${draft.formId},
          decode(nullif(${hex(draft.browserHash ?? null)}, ''), 'hex'), ${draft.uploadedBy ?? null}::uuid,
          ${draft.createdAt.toISOString()})
        on conflict do nothing returning 1`,
  );
  return inserted.length > 0;
};

/** Uploads of a form that its holder has not sent on yet, oldest first. */
export const listDrafts = (q: Queryable, formId: string, holder: Holder): Promise<FileRow[]> =>
  runPrepared<FileRow>(
    q,
    sql`select ${row} from attachments a
        where a.form_id = ${formId} and a.record_id is null and ${heldBy(holder)} order by a.id`,
  );

/** Bytes of a holder's waiting uploads, over all forms. */
export const sumDrafts = async (q: Queryable, holder: Holder): Promise<number> =>
  (
    await runPrepared<{ bytes: number }>(
      q,
      sql`select coalesce(sum(a.size), 0)::float8 as bytes from attachments a
          where a.record_id is null and ${heldBy(holder)}`,
    )
  )[0]?.bytes ?? 0;

/** Forgets one waiting upload of its holder; gives what was stored for it. */
export const deleteDraft = async (
  q: Queryable,
  id: string,
  formId: string,
  holder: Holder,
): Promise<Erased | null> =>
  (
    await runPrepared<Erased>(
      q,
      sql`delete from attachments a
          where a.id = ${id} and a.form_id = ${formId} and a.record_id is null and ${heldBy(holder)}
          returning a.storage_key as key, a.variants`,
    )
  )[0] ?? null;

/** What is to be erased from the store. */
export type Erased = { key: string; variants: Variants };

export type Place = {
  recordId: string;
  store: FileStore;
  subjectId: string;
  eventId: number | null;
};

/** Live files of a subject by purpose, and those that a form would add, with files sent twice left out. */
export const countPurposes = (
  tx: Tx,
  place: Place,
  formId: string,
  holder: Holder,
): Promise<{ purpose: Purpose; there: number; added: number }[]> =>
  runPrepared(
    tx,
    sql`select a.purpose, (count(*) filter (where a.record_id is not null))::int as there,
          (count(*) filter (where a.record_id is null and not exists (
            select from attachments b where b.subject_id = ${place.subjectId} and b.purpose = a.purpose
              and b.sha256 = a.sha256 and b.record_id is not null and b.removed_at is null)))::int as added
        from attachments a
        where (a.subject_id = ${place.subjectId} and a.removed_at is null)
          or (a.form_id = ${formId} and a.record_id is null and ${heldBy(holder)})
        group by a.purpose`,
  );

/** Hands a form's uploads to what they belong to; what is there already is let go. Gives their ids. */
export const claimDrafts = async (
  tx: Tx,
  place: Place,
  claim: { formId: string; holder: Holder; now: Date },
): Promise<string[]> => {
  const { formId, holder, now } = claim;
  await runPrepared(
    tx,
    sql`delete from attachments a
        where a.form_id = ${formId} and a.record_id is null and ${heldBy(holder)} and exists (
          select from attachments b where b.subject_id = ${place.subjectId} and b.purpose = a.purpose
            and b.sha256 = a.sha256 and b.record_id is not null and b.removed_at is null)`,
  );
  const claimed = await runPrepared<{ id: string }>(
    tx,
    sql`update attachments a
        set record_id = ${place.recordId}, subject_store = ${place.store}, subject_id = ${place.subjectId},
          event_id = ${place.eventId}::bigint, form_id = null, browser_hash = null,
          uploaded_by = coalesce(a.uploaded_by, ${holder.accountId}::uuid), created_at = ${now.toISOString()}
        where a.form_id = ${formId} and a.record_id is null and ${heldBy(holder)}
        returning a.id`,
  );
  return claimed.map(({ id }) => id);
};

/** Files of a record's own, or of one thing in it; removed ones too, where they are asked for. */
export const listFiles = (
  q: Queryable,
  subjectId: string,
  { removed = false } = {},
): Promise<FileRow[]> =>
  runPrepared<FileRow>(
    q,
    sql`select ${row} from attachments a
        where a.record_id is not null and a.subject_id = ${subjectId}
          and (a.removed_at is null or ${removed})
        order by a.created_at, a.id`,
  );

/** Live files of a record's own that everybody may have, with what proves their bytes. */
export const listPublicFiles = (
  q: Queryable,
  recordId: string,
): Promise<(FileRow & { sha256: string })[]> =>
  runPrepared(
    q,
    sql`select ${row}, encode(a.sha256, 'hex') as sha256 from attachments a
        where a.record_id = ${recordId} and a.subject_id = ${recordId} and a.is_public
          and a.removed_at is null
        order by a.created_at, a.id`,
  );

/** Takes a live file away: the row stays to say so, the bytes are for the caller to erase. */
export const markRemoved = async (
  tx: Tx,
  id: string,
  recordId: string,
  removal: { by: string | null; reason: Removal; now: Date; scan?: Scan },
): Promise<Erased | null> =>
  (
    await runPrepared<Erased>(
      tx,
      sql`with old as (
            select id, storage_key, variants from attachments
            where id = ${id} and record_id = ${recordId} and removed_at is null for update)
          update attachments a
          set removed_at = ${removal.now.toISOString()}, removed_by = ${removal.by}::uuid,
            removed_reason = ${removal.reason}, storage_key = null,
            scan = coalesce(${removal.scan ?? null}::text, a.scan)
          from old where a.id = old.id
          returning old.storage_key as key, old.variants`,
    )
  )[0] ?? null;
