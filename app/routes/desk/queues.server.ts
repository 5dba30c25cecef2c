import { can, rolesFor } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { GATHERED } from "#app/domain/gatherings/channels.ts";
import type { Action } from "#app/domain/permissions.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { RevisionState } from "#app/domain/policies/revision.ts";
import type { Area } from "#app/domain/reach.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { effectiveDue } from "#app/services/records/due.server.ts";
import { revisionSubject } from "#app/services/revisions/decide-revision.server.ts";
import type { QueueId, QueueRowView, QueueView } from "#app/ui/desk/queue.tsx";
import { urls } from "#app/urls.ts";
import { countWaitingAppeals } from "#db/queries/appeals.ts";
import { type DeskPolicy, listDeskPolicies } from "#db/queries/desk.ts";
import { listWaitingTexts } from "#db/queries/desk-checks.ts";
import { listDeskRevisions } from "#db/queries/revisions.ts";
import { areasFor, dueOf, instant } from "./desk-context.server.ts";
import { factQueue } from "./facts/fact-queue.server.ts";
import { entryQueue } from "./gatherings/entry-queue.server.ts";
import { initiativeQueue } from "./initiatives/initiative-queue.server.ts";

type Ask = { context: LoaderContext; account: Account; areas: readonly Area[]; action: Action };

/** One kind of work: who has it (by what he may do), and where its rows come from. */
type Source = {
  id: QueueId;
  action: Action;
  /** Other actions that give the same kind of work. */
  also?: readonly Action[];
  read: (ask: Ask) => Promise<QueueView | null>;
};

const SHOWN = 20;

type PolicyQueue = {
  states: readonly string[];
  href: (id: string) => string;
  due: (row: DeskPolicy, ask: Ask) => Date | null;
  figure?: boolean;
  /** Communes' parts in drafts of the city; else what a unit decides itself. */
  parts?: "only";
};

const policies =
  (id: QueueId, queue: PolicyQueue) =>
  async (ask: Ask): Promise<QueueView | null> => {
    const { db } = ask.context.get(siteContext);
    const { now } = ask.context.get(requestContext);
    const parts = queue.parts ?? ("none" as const);
    const filter = {
      areas: ask.areas,
      states: queue.states,
      parts,
      order: "due" as const,
      limit: 200,
    };
    const found = await listDeskPolicies(db, filter, now);
    const mine = found.filter((row) => can(ask.account, ask.action, { ...row, checkedBy: null }));
    const rows = mine
      .map(
        (row): QueueRowView => ({
          id: row.id,
          code: row.code,
          title: row.title,
          unit: row.unitName,
          href: queue.href(row.id),
          due: dueOf(ask.context, queue.due(row, ask)),
          createdAt: new Date(row.createdAt),
          unanswered: queue.figure ? row.unansweredCount : null,
          sample: row.isSample,
        }),
      )
      .sort((a, b) => (a.due?.at.getTime() ?? Infinity) - (b.due?.at.getTime() ?? Infinity));
    return rows.length === 0
      ? null
      : { id, rows: rows.slice(0, SHOWN), count: rows.length, more: moreOf(queue.states, rows) };
  };

const moreOf = (states: readonly string[], rows: readonly unknown[]): string | null =>
  rows.length > SHOWN ? `${urls.deskPolicies()}?tinh-trang=${states[0] ?? ""}` : null;

/** The calendar may have closed a consultation that nobody has touched since: its clock runs from then. */
const responseDue = (row: DeskPolicy, { context }: Ask): Date | null => {
  const { now, rules } = context.get(requestContext);
  const subject = {
    state: row.storedState,
    opensAt: instant(row.opensAt),
    closesAt: instant(row.closesAt),
    dueAt: instant(row.dueAt),
  };
  return effectiveDue(rules, consultationMachine, subject, now);
};

const checks = async ({ context, account, areas }: Ask): Promise<QueueView | null> => {
  const { db } = context.get(siteContext);
  const waiting = await listWaitingTexts(db, { accountId: account.id, areas });
  if (waiting.count === 0) return null;
  return {
    id: "checks",
    rows: [],
    count: waiting.count,
    more: urls.deskChecks(),
    firstDue: dueOf(context, instant(waiting.firstDue)),
  };
};

const appeals = async ({ context, account, areas }: Ask): Promise<QueueView | null> => {
  const { db } = context.get(siteContext);
  const waiting = await countWaitingAppeals(db, { accountId: account.id, areas });
  if (waiting.count === 0) return null;
  return {
    id: "appeals",
    rows: [],
    count: waiting.count,
    more: urls.deskAppeals(),
    firstDue: dueOf(context, instant(waiting.firstDue)),
  };
};

/** New versions of open consultations: those to decide about, those back with their drafter. */
const revisions =
  (id: QueueId, states: readonly RevisionState[]) =>
  async ({ context, account, areas, action }: Ask): Promise<QueueView | null> => {
    const { db } = context.get(siteContext);
    const { now } = context.get(requestContext);
    const found = await listDeskRevisions(db, { areas, states, limit: 200 }, now);
    const mine = found.filter((row) => can(account, action, revisionSubject(row, row)));
    const rows = mine.map(
      (row): QueueRowView => ({
        id: row.id,
        code: row.code,
        title: row.title,
        unit: row.unitName,
        href: urls.deskRevisionChanges(row.id),
        due: dueOf(context, instant(row.closesAt)),
        createdAt: new Date(row.updatedAt),
        unanswered: null,
        sample: row.isSample,
      }),
    );
    return rows.length === 0
      ? null
      : { id, rows: rows.slice(0, SHOWN), count: rows.length, more: null };
  };

/** Every kind of work that the desks know, in the order of the page; a new area adds its rows. */
const QUEUES: readonly Source[] = [
  {
    id: "initiatives",
    action: "text.check.initiative",
    also: [
      "initiative.front_agree",
      "initiative.implement",
      "initiative.recognise",
      "initiative.hear_front",
    ],
    read: initiativeQueue,
  },
  { id: "facts", action: "registered_fact.confirm", read: factQueue },
  {
    id: "approvals",
    action: "consultation.approve_open",
    read: policies("approvals", {
      states: ["pending_publish"],
      href: urls.deskPolicy,
      due: (row) => instant(row.opensAt),
    }),
  },
  {
    id: "signatures",
    action: "consultation.sign_response",
    read: policies("signatures", {
      states: ["response_pending"],
      href: urls.deskResponse,
      due: responseDue,
    }),
  },
  { id: "revisions", action: "revision.decide", read: revisions("revisions", ["proposed"]) },
  { id: "checks", action: "text.check.comment", read: checks },
  { id: "appeals", action: "comment.uphold_appeal", read: appeals },
  {
    id: "synthesis",
    action: "response.write",
    read: policies("synthesis", {
      states: ["synthesis"],
      href: urls.deskResponse,
      due: responseDue,
      figure: true,
    }),
  },
  {
    id: "summaries",
    action: "consultation.hand_in_summary",
    read: policies("summaries", {
      states: ["synthesis"],
      parts: "only",
      href: urls.deskPolicy,
      due: (row) => instant(row.summaryDueAt),
    }),
  },
  {
    id: "revisionsBack",
    action: "revision.write",
    read: revisions("revisionsBack", ["returned", "approved"]),
  },
  {
    id: "drafts",
    action: "policy.edit",
    read: policies("drafts", { states: ["draft"], href: urls.deskPolicy, due: () => null }),
  },
  {
    id: "gatherings",
    action: "gathering.enter.meeting",
    also: GATHERED.map((channel) => `gathering.enter.${channel}` as const),
    read: entryQueue,
  },
];

/** What waits for an account, by kind of work; `hasWork` is false where no kind is its own. */
export const readQueues = async (
  context: LoaderContext,
  account: Account,
): Promise<{ queues: QueueView[]; hasWork: boolean }> => {
  const own = QUEUES.filter(({ action, also = [] }) =>
    [action, ...also].some((one) => rolesFor(account, one).length > 0),
  );
  const read = await Promise.all(
    own.map(({ action, read }) =>
      read({ context, account, action, areas: areasFor(account, action) }),
    ),
  );
  return { queues: read.filter((queue) => queue !== null), hasWork: own.length > 0 };
};
