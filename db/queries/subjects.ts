import { type SQL, sql } from "drizzle-orm";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** What the engine knows of anything that has a machine. */
export type Subject = {
  id: string;
  recordId: string;
  publicId: string;
  machineId: string;
  state: string;
  visibleState: string;
  version: number;
  code: string | null;
  unitCode: string;
  unitPath: string;
  authorId: string | null;
  enteredBy: string | null;
  submittedBy: string | null;
  checkedBy: string | null;
  opensAt: Date | null;
  closesAt: Date | null;
  dueAt: Date | null;
  takenDown: boolean;
};

type SubjectRow = Omit<Subject, "opensAt" | "closesAt" | "dueAt"> & {
  opensAt: string | null;
  closesAt: string | null;
  dueAt: string | null;
};

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

const subject = (row: SubjectRow): Subject => ({
  ...row,
  opensAt: date(row.opensAt),
  closesAt: date(row.closesAt),
  dueAt: date(row.dueAt),
});

const recordColumns = sql`r.id, r.id as "recordId", r.public_id as "publicId", r.kind as "machineId",
  r.state, r.visible_state as "visibleState", r.version, r.code, r.unit_code as "unitCode",
  coalesce(v.path, u.path) as "unitPath", r.author_id as "authorId", r.submitted_by as "submittedBy",
  r.entered_by as "enteredBy", null::uuid as "checkedBy", r.opens_at as "opensAt", r.closes_at as "closesAt", r.due_at as "dueAt",
  r.taken_down_at is not null as "takenDown"`;

/** The record that collected a comment: the policy itself, or a commune's part in it. */
const collector = sql`coalesce(c.collected_by, c.policy_id)`;

const commentColumns = sql`c.id, ${collector} as "recordId", c.public_id as "publicId",
  'comment' as "machineId", c.state, c.visible_state as "visibleState", c.version,
  c.receipt_code as "code", r.unit_code as "unitCode", u.path as "unitPath",
  c.author_id as "authorId", c.author_id as "submittedBy",
  c.entered_by as "enteredBy", c.checked_by as "checkedBy",
  r.opens_at as "opensAt", r.closes_at as "closesAt", c.due_at as "dueAt",
  r.taken_down_at is not null as "takenDown"`;

const select = async (q: Queryable, query: SQL): Promise<Subject[]> =>
  (await runPrepared<SubjectRow>(q, query)).map(subject);

/** The record, locked until the transaction ends; null when there is none. */
export const lockRecord = async (tx: Tx, id: string): Promise<Subject | null> =>
  (
    await select(
      tx,
      sql`select ${recordColumns} from records r join units u on u.code = r.unit_code
            left join units v on v.code = r.village_code
          where r.id = ${id} for update of r`,
    )
  )[0] ?? null;

/** The record, kept where it stands until the transaction ends; others may rely on it as well. */
export const shareRecord = async (tx: Tx, id: string): Promise<Subject | null> =>
  (
    await select(
      tx,
      sql`select ${recordColumns} from records r join units u on u.code = r.unit_code
            left join units v on v.code = r.village_code
          where r.id = ${id} for share of r`,
    )
  )[0] ?? null;

/** The communes' parts in a draft of the city, locked in order of id: always after the draft itself. */
export const lockChildren = (tx: Tx, parentId: string): Promise<Subject[]> =>
  select(
    tx,
    sql`select ${recordColumns} from records r join units u on u.code = r.unit_code
          left join units v on v.code = r.village_code
        where r.id in (select k.record_id from collections k where k.parent_id = ${parentId})
        order by r.id for update of r`,
  );

/** The comment, locked until the transaction ends; null when there is none. */
export const lockComment = async (tx: Tx, id: string): Promise<Subject | null> =>
  (
    await select(
      tx,
      sql`select ${commentColumns} from comments c join records r on r.id = ${collector}
          join units u on u.code = r.unit_code where c.id = ${id} for update of c`,
    )
  )[0] ?? null;

/** Comments of a policy in the given states, locked, in order of id, at most `limit`. */
export const lockCommentsOf = (
  tx: Tx,
  policyId: string,
  states: readonly string[],
  limit: number,
) =>
  select(
    tx,
    sql`select ${commentColumns} from comments c join records r on r.id = ${collector}
        join units u on u.code = r.unit_code
        where c.policy_id = ${policyId} and c.state in (select jsonb_array_elements_text(${JSON.stringify(states)}::jsonb))
        order by c.id limit ${limit} for update of c`,
  );

/** Comments of a gathering, locked, in order of id. */
export const lockCommentsGathered = (tx: Tx, gatheringId: string) =>
  select(
    tx,
    sql`select ${commentColumns} from comments c join records r on r.id = ${collector}
        join units u on u.code = r.unit_code
        where c.gathering_id = ${gatheringId} order by c.id for update of c`,
  );
