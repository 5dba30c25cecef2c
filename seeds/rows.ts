import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { GONE } from "#db/queries/senders.ts";
import type { Comment } from "./comment.ts";
import type { Part } from "./commune-parts.ts";
import { type Consultation, signerOf } from "./consultation.ts";
import { countersOf } from "./count-comments.ts";
import { fill } from "./draft-template.ts";
import { hexOf, type Value } from "./insert-rows.ts";

type Row = Record<string, Value>;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const AFTER_ALL_CLAUSES = 1_000_000;

/** Columns every subject of a machine has. */
const stateful = ({ walked }: Pick<Comment, "walked">, createdAt: Date): Row => ({
  id: walked.subject.id,
  public_id: walked.subject.publicId,
  state: walked.subject.state,
  visible_state: walked.subject.visibleState,
  version: walked.subject.version,
  state_since: iso(walked.stateSince),
  due_at: iso(walked.subject.dueAt),
  created_at: iso(createdAt),
  updated_at: iso(walked.stateSince),
});

export const recordRow = (made: Consultation): Row => {
  const { walked, scenario, unit, text } = made;
  return {
    ...stateful(made, made.createdAt),
    kind: "CS",
    code: walked.subject.code,
    unit_code: unit.code,
    title: fill(scenario.draft.title, { fullName: unit.full_name }, text.planYear),
    verb: KIND_TABLE.CS.verb,
    author_id: made.drafter.id,
    submitted_by: walked.subject.submittedBy,
    opens_at: iso(walked.subject.opensAt),
    closes_at: iso(walked.subject.closesAt),
    published_at: iso(made.approvedAt),
    is_sample: true,
  };
};

/** A commune's part: its title is the draft's, as everything else that it does not say itself. */
export const partRecordRow = (made: Consultation, part: Part): Row => ({
  ...recordRow(made),
  ...stateful(part, part.createdAt),
  code: part.walked.subject.code,
  unit_code: part.unit.code,
  submitted_by: part.walked.subject.submittedBy,
  published_at: iso(part.createdAt),
});

/** Its counters: it lacks no answer, and counts outcomes once the city has signed. */
export const partPolicyRow = (made: Consultation, part: Part): Row => ({
  record_id: part.walked.subject.id,
  document_kind: made.scenario.draft.documentKind,
  round: 1,
  ...countersOf(part.walked.subject.id, part.comments),
  unanswered_count: 0,
  ...(made.signedAt ? {} : { disposition_counts: {} }),
});

export const collectionRow = (made: Consultation, part: Part): Row => ({
  record_id: part.walked.subject.id,
  parent_id: made.walked.subject.id,
  unit_code: part.unit.code,
  summary_due_at: iso(made.sending?.summaryDueAt ?? null),
  meetings: part.meetings,
  sent_at: iso(part.createdAt),
  sent_by: made.drafter.id,
  handed_in_at: iso(part.handedInAt),
});

/** The dossier with its counters. More noes than ayes need a word why the draft goes on (Đ28 k4). */
export const policyRow = (made: Consultation, comments: readonly Comment[]): Row => {
  const { scenario, unit, walked, text } = made;
  const { draft, ending } = scenario;
  const worded = (words: string) => fill(words, { fullName: unit.full_name }, text.planYear);
  const adopted = ending?.event === "record_adopted" ? ending : null;
  const counters = countersOf(walked.subject.id, comments);
  return {
    record_id: walked.subject.id,
    summary: worded(draft.summary),
    document_kind: draft.documentKind,
    matter_type: draft.matterType,
    drafting_body: worded(draft.draftingBody),
    contact: worded(draft.contact),
    plan_number: made.planNumber,
    plan_date: made.planDay,
    plan_sent_at: made.planDay,
    round: 1,
    current_version: made.second ? 2 : 1,
    communes: made.sending ? (scenario.communes?.length ?? 0) : 0,
    signed_by: made.signedAt ? signerOf(unit) : null,
    adoption_number: adopted?.number ?? null,
    adoption_date: adopted ? made.endedDay : null,
    ...counters,
  };
};

export const commentRow = (
  made: Consultation,
  comment: Comment,
  gatheringId: string | null,
): Row => {
  const { plan, walked, answer } = comment;
  const erased = walked.subject.state === "rerouted";
  return {
    ...stateful(comment, plan.at),
    policy_id: made.walked.subject.id,
    collected_by: comment.collectedBy?.id ?? null,
    round: 1,
    policy_version: versionRead(made, comment),
    clause_key: plan.clause?.key ?? null,
    clause_position: placeNow(made, comment),
    receipt_code: comment.receipt,
    author_id: plan.author?.id ?? null,
    entered_by: plan.enteredBy?.id ?? null,
    served_person: erased ? null : plan.servedPerson,
    channel: plan.channel,
    gathering_id: gatheringId,
    people: plan.people,
    stance: plan.stance,
    body: comment.body,
    wording: plan.proposal?.wording ?? null,
    wording_from: plan.proposal?.from ?? null,
    salt: hexOf(comment.salt),
    naming_consent_at: plan.named ? iso(plan.at) : null,
    author_unit: plan.author?.unitCode ?? null,
    byline: erased ? "" : plan.byline,
    reason_code: comment.reason,
    checked_by: walked.subject.checkedBy,
    shown_at: iso(comment.shownAt),
    disposition: answer?.disposition ?? null,
    answer: answer?.text ?? null,
    answered_by: answer ? made.drafter.id : null,
    row_version: answer ? 1 : 0,
    is_sample: true,
  };
};

/** Who writes after a second version came out has read it; of a clause that it left out, the first. */
const versionRead = ({ second }: Consultation, { plan }: Comment): number =>
  second && plan.at >= second.at && (!plan.clause || second.places.has(plan.clause.key)) ? 2 : 1;

/** Where an opinion stands in the newest text: by its clause, those that are gone behind all others. */
const placeNow = ({ second }: Consultation, { plan: { clause } }: Comment): number => {
  if (!clause) return AFTER_ALL_CLAUSES;
  return second ? (second.places.get(clause.key) ?? GONE + clause.position) : clause.position;
};

export const checkRows = (made: Consultation, comment: Comment): Row[] =>
  comment.checks.map((check) => ({
    store: "comments",
    subject_id: comment.walked.subject.id,
    record_id: comment.collectedBy?.id ?? made.walked.subject.id,
    area: "comment",
    unit_path: comment.collectedBy?.unitPath ?? made.unit.path,
    author_id: (comment.plan.author ?? comment.plan.enteredBy)?.id ?? null,
    flags: check.flags,
    created_at: iso(check.createdAt),
    due_at: iso(check.dueAt),
    decision: check.decision,
    reason_code: check.reason,
    decided_by: check.by,
    decided_at: iso(check.decidedAt),
  }));
