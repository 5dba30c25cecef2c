import { sql } from "drizzle-orm";
import type { FileStore, Purpose, Scan, Variants } from "../../app/domain/attachments/purposes.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** All that decides whether somebody may have a file, and what is then sent. */
export type FileFacts = {
  id: string;
  purpose: Purpose;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  key: string | null;
  variants: Variants;
  isPublic: boolean;
  scan: Scan;
  uploadedBy: string | null;
  browserHash: string | null;
  store: FileStore | null;
  record: {
    kind: string;
    state: string;
    visibleState: string;
    unitPath: string;
    authorId: string | null;
    takenDown: boolean;
    opensAt: string | null;
    closesAt: string | null;
    dueAt: string | null;
  } | null;
  comment: {
    state: string;
    visibleState: string;
    authorId: string | null;
    enteredBy: string | null;
    takenDown: boolean;
  } | null;
};

/** A file with what it belongs to; null when there is none. */
export const findFile = async (q: Queryable, id: string): Promise<FileFacts | null> =>
  (
    await runPrepared<FileFacts>(
      q,
      sql`select a.id, a.purpose, a.name, a.media_type as "mediaType", a.size,
            encode(a.sha256, 'hex') as sha256, a.storage_key as key, a.variants,
            a.is_public as "isPublic", a.scan, a.uploaded_by as "uploadedBy",
            encode(a.browser_hash, 'hex') as "browserHash", a.subject_store as store,
            case when r.id is not null then jsonb_build_object('kind', r.kind, 'state', r.state,
              'visibleState', r.visible_state, 'unitPath', coalesce(v.path, u.path),
              'authorId', coalesce(r.author_id, r.entered_by),
              'takenDown', r.taken_down_at is not null, 'opensAt', r.opens_at, 'closesAt', r.closes_at,
              'dueAt', r.due_at) end as record,
            case when c.id is not null then jsonb_build_object('state', c.state,
              'visibleState', c.visible_state, 'authorId', c.author_id,
              'enteredBy', c.entered_by, 'takenDown', exists (select from takedowns t
                where t.comment_id = c.id and t.restored_at is null)) end as comment
          from attachments a left join records r on r.id = a.record_id
          left join units u on u.code = r.unit_code left join units v on v.code = r.village_code
          left join comments c on a.subject_store = 'comments' and c.id = a.subject_id
          where a.id = ${id}`,
    )
  )[0] ?? null;
