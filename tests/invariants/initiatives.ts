import type { Sql } from "postgres";

type Found = { what: string };

/** Counters of initiatives, counted again, and checks of their words. */
export const brokenInitiatives = async (sql: Sql): Promise<string[]> => {
  const found = await Promise.all([supports(sql), consents(sql), copies(sql), checks(sql)]);
  return found.flat().map(({ what }) => what);
};

const supports = (sql: Sql) => sql<Found[]>`
  select 'initiative ' || i.record_id || ' keeps ' || i.support_village || '+' || i.support_elsewhere
    || ' supports, counted ' || count(s.account_id) filter (where s.in_village) || '+'
    || count(s.account_id) filter (where not s.in_village) as what
  from initiatives i left join initiative_supports s on s.initiative_id = i.record_id
  group by i.record_id
  having i.support_village <> count(s.account_id) filter (where s.in_village)
    or i.support_elsewhere <> count(s.account_id) filter (where not s.in_village)`;

const consents = (sql: Sql) => sql<Found[]>`
  select 'initiative ' || i.record_id || ' keeps ' || i.consent_count || ' consents, counted '
    || count(c.id) as what
  from initiatives i left join household_consents c
    on c.initiative_id = i.record_id and c.withdrawn_at is null
  group by i.record_id having i.consent_count <> count(c.id)`;

const copies = (sql: Sql) => sql<Found[]>`
  select 'initiative ' || i.record_id || ' keeps ' || i.copy_count || ' copies, counted '
    || count(r.id) as what
  from initiatives i left join initiatives c on c.copied_from = i.record_id
    left join records r on r.id = c.record_id and r.state <> 'draft'
  group by i.record_id having i.copy_count <> count(r.id)`;

const checks = (sql: Sql) => sql<Found[]>`
  select 'initiative ' || r.id || ' in ' || r.state || ' has ' || count(t.id) || ' open checks' as what
  from initiatives i join records r on r.id = i.record_id
    left join text_checks t on t.subject_id = r.id and t.decision is null
  group by r.id, r.state, i.text_checked_at
  having count(t.id) > (case when r.state = 'submitted' then 1 else 0 end)`;
