import { copyFor } from "#app/copy/copy.ts";
import { stateWords } from "#app/copy/state-words.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { machineOf } from "#app/domain/records/machines.ts";
import { type PublicRecord, publicGroup, publicRecord } from "#app/domain/records/public.ts";
import { problem } from "#app/http/problem.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { effectiveDue } from "#app/services/records/due.server.ts";
import { urls } from "#app/urls.ts";
import { findListedRecord, type RecordRow } from "#db/queries/records.ts";

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

/** The address of a page of this site, with its host. */
export const absolute = (context: LoaderContext, path: string): string => {
  const { publicOrigin } = context.get(siteContext);
  return `${publicOrigin ?? context.get(requestContext).url.origin}${path}`;
};

/** A listed record as machines read it. */
export const recordJson = (context: LoaderContext, row: RecordRow): PublicRecord => {
  const { now, rules } = context.get(requestContext);
  const copy = copyFor("vi");
  const dates = {
    opensAt: date(row.opensAt),
    closesAt: date(row.closesAt),
    dueAt: date(row.dueAt),
  };
  const subject = { ...dates, state: row.storedState };
  const words = stateWords(copy, KIND_TABLE[row.kind].machine, row.state);
  return publicRecord(
    row,
    {
      label: words.label || words.name,
      group: copy.common.groups[publicGroup(row)],
      hiddenTitle: copy.common.hiddenTitle,
      url: absolute(context, urls.record(row.kind, row.code)),
    },
    effectiveDue(rules, machineOf(row.kind), subject, now),
    now,
  );
};

/** The record behind an address; 404 for one that the public may not know of. */
export const recordOr404 = async (context: LoaderContext, code: string): Promise<RecordRow> => {
  const { db } = context.get(siteContext);
  const row = await findListedRecord(db, code, context.get(requestContext).now);
  if (!row) throw problem(404);
  return row;
};
