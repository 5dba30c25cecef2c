import { sql } from "drizzle-orm";
import type { ConsentForm } from "../../app/domain/initiatives/schema.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

export type NewConsent = {
  id: string;
  household: string;
  hash: string;
  form: ConsentForm;
  givenOn: string;
};

/** Standing consents of these households: whose, and when they were given. */
export const listStanding = (
  tx: Tx,
  id: string,
  hashes: readonly string[],
): Promise<{ hash: string; givenOn: string }[]> =>
  runPrepared(
    tx,
    sql`select encode(household_hash, 'hex') as hash, given_on as "givenOn" from household_consents
        where initiative_id = ${id} and withdrawn_at is null
          and encode(household_hash, 'hex') in (select jsonb_array_elements_text(${JSON.stringify(hashes)}::jsonb))`,
  );

/** Enters households' consents; an old one of the same household gives way. */
export const insertConsents = async (
  tx: Tx,
  id: string,
  rows: readonly NewConsent[],
  { by, now }: { by: string; now: Date },
) => {
  const given = JSON.stringify(rows);
  const at = now.toISOString();
  await runPrepared(
    tx,
    sql`update household_consents set withdrawn_at = ${at} where initiative_id = ${id}
        and withdrawn_at is null and encode(household_hash, 'hex') in
          (select g.hash from jsonb_to_recordset(${given}::jsonb) as g(hash text))`,
  );
  await runPrepared(
    tx,
    sql`insert into household_consents (id, initiative_id, household, household_hash, form, given_on,
          entered_by, created_at)
        select g.id, ${id}::uuid, g.household, decode(g.hash, 'hex'), g.form, g."givenOn", ${by}::uuid, ${at}
        from jsonb_to_recordset(${given}::jsonb) as g(id uuid, household text, hash text, form text,
          "givenOn" date)`,
  );
  await recountConsents(tx, id);
};

/** Takes a household's consent back; false when there is none. */
export const withdrawConsentRow = async (
  tx: Tx,
  id: string,
  consentId: string,
  now: Date,
): Promise<boolean> => {
  const gone = await runPrepared(
    tx,
    sql`update household_consents set withdrawn_at = ${now.toISOString()}
        where id = ${consentId} and initiative_id = ${id} and withdrawn_at is null returning id`,
  );
  if (gone.length > 0) await recountConsents(tx, id);
  return gone.length > 0;
};

/** The list was changed: its count is taken again, and the proposer has not confirmed it. */
const recountConsents = (tx: Tx, id: string) =>
  runPrepared(
    tx,
    sql`update initiatives set consents_confirmed_at = null, revision = revision + 1,
          consent_count = (select count(*) from household_consents c
            where c.initiative_id = ${id} and c.withdrawn_at is null)
        where record_id = ${id}`,
  );

/** The proposer answers for the list as it is. */
export const confirmConsentList = (tx: Tx, id: string, now: Date) =>
  runPrepared(
    tx,
    sql`update initiatives set consents_confirmed_at = ${now.toISOString()} where record_id = ${id}`,
  );

/** One person's support, counted with it; nothing is counted twice. */
export const insertSupport = (
  tx: Tx,
  s: { initiativeId: string; accountId: string; inVillage: boolean; now: Date },
) =>
  runPrepared(
    tx,
    sql`with new as (
          insert into initiative_supports (initiative_id, account_id, in_village, since)
          values (${s.initiativeId}, ${s.accountId}, ${s.inVillage}, ${s.now.toISOString()})
          on conflict do nothing returning in_village
        )
        update initiatives i set revision = i.revision + 1,
          support_village = i.support_village + (case when new.in_village then 1 else 0 end),
          support_elsewhere = i.support_elsewhere + (case when new.in_village then 0 else 1 end)
        from new where i.record_id = ${s.initiativeId}`,
  );

/** Takes a support back, and out of its count. */
export const deleteSupport = (tx: Tx, initiativeId: string, accountId: string) =>
  runPrepared(
    tx,
    sql`with gone as (
          delete from initiative_supports
          where initiative_id = ${initiativeId} and account_id = ${accountId} returning in_village
        )
        update initiatives i set revision = i.revision + 1,
          support_village = i.support_village - (case when gone.in_village then 1 else 0 end),
          support_elsewhere = i.support_elsewhere - (case when gone.in_village then 0 else 1 end)
        from gone where i.record_id = ${initiativeId}`,
  );
