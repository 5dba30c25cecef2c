import { createHmac } from "node:crypto";
import { vnDate } from "#app/domain/deadlines.ts";
import { householdKey } from "#app/domain/initiatives/consents.ts";
import { thresholdOf } from "#app/domain/initiatives/meetings.ts";
import { quarterOf } from "#app/domain/initiatives/quarters.ts";
import { hexOf, type Value } from "../insert-rows.ts";
import { makeRandom } from "../random.ts";
import type { Initiative } from "./initiative.ts";

type Row = Record<string, Value>;

const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;

export const initiativeRecord = ({ walked, plan, ...made }: Initiative): Row => ({
  id: walked.subject.id,
  public_id: walked.subject.publicId,
  state: walked.subject.state,
  visible_state: walked.subject.visibleState,
  version: walked.subject.version,
  state_since: iso(walked.stateSince),
  due_at: iso(walked.subject.dueAt),
  created_at: iso(made.createdAt),
  updated_at: iso(walked.stateSince),
  kind: "SK",
  code: walked.subject.code,
  unit_code: plan.commune.code,
  village_code: plan.village.code,
  title: made.words.title,
  verb: "lam",
  author_id: made.author.id,
  submitted_by: made.author.id,
  published_at: iso(made.sentAt),
  is_sample: true,
});

export const initiativeRow = (made: Initiative, copies: number): Row => {
  const { plan, words, recognition, carriedOut, result, supports } = made;
  const { village, commune, script, idea } = plan;
  const near = supports.filter(({ account }) => account.unitCode === village.code).length;
  return {
    record_id: made.walked.subject.id,
    route: script.route,
    matter: script.route === "community_decision" ? idea.matter : null,
    problem: words.problem,
    proposal: words.proposal,
    benefit: words.benefit,
    doers: words.doers,
    needs: words.needs,
    salt: hexOf(made.salt),
    naming_consent_at: made.named ? iso(made.sentAt) : null,
    byline: made.named
      ? made.author.displayName
      : `Công dân ${village.full_name}, ${commune.full_name}`,
    copied_from: made.copiedFrom?.walked.subject.id ?? null,
    text_checked_by: made.checked?.by ?? null,
    text_checked_at: iso(made.checked?.at),
    asked_by_commune: made.askedByCommune,
    consents_confirmed_at: iso(made.confirmedAt),
    review_asked_at: iso(made.reviewAskedAt),
    recognition_number: recognition?.number ?? null,
    recognised_on: recognition?.on ?? null,
    plan: carriedOut?.plan ?? "",
    owner: carriedOut?.owner ?? "",
    plan_due: carriedOut?.due ?? null,
    result: result?.words ?? "",
    beneficiaries: result?.people ?? null,
    cost: result?.cost ?? null,
    completed_on: result?.on ?? null,
    support_village: near,
    support_elsewhere: supports.length - near,
    consent_count: made.voices.length,
    copy_count: copies,
    revision: 0,
  };
};

export const consentRows = (made: Initiative): Row[] => {
  const { subject } = made.walked;
  const random = makeRandom(`consents ${subject.id}`);
  return made.voices.map(({ household, givenOn }) => {
    const at = new Date(`${givenOn}T08:00:00Z`);
    const key = createHmac("sha256", made.salt).update(householdKey(household)).digest();
    return {
      id: random.uuidAt(at),
      initiative_id: subject.id,
      household,
      household_hash: hexOf(key),
      form: "written",
      given_on: givenOn,
      entered_by: made.author.id,
      created_at: iso(at),
    };
  });
};

export const frontRows = ({ walked, front }: Initiative): Row[] =>
  front.map(({ level, agrees, words, at }) => ({
    initiative_id: walked.subject.id,
    level,
    agrees,
    words,
    given_on: vnDate(at),
    created_at: iso(at),
  }));

export const meetingRows = ({ walked, plan, meeting }: Initiative): Row[] =>
  meeting
    ? [
        {
          initiative_id: walked.subject.id,
          notice_on: meeting.noticeOn,
          held_on: meeting.heldOn,
          place: meeting.place,
          form: meeting.form,
          households: meeting.vote ? plan.village.households : null,
          votes_for: meeting.vote?.votesFor ?? null,
          threshold: meeting.vote ? thresholdOf(plan.idea.matter) : null,
          passed: meeting.vote?.passed ?? null,
          created_at: iso(meeting.at),
          recorded_at: iso(meeting.vote?.at),
        },
      ]
    : [];

export const supportRows = ({ walked, plan, supports }: Initiative): Row[] =>
  supports.map(({ account, at }) => ({
    initiative_id: walked.subject.id,
    account_id: account.id,
    in_village: account.unitCode === plan.village.code,
    since: iso(at),
  }));

export const progressRows = ({ walked, progress }: Initiative): Row[] =>
  progress
    ? [
        {
          initiative_id: walked.subject.id,
          ...quarterOf(vnDate(progress.at)),
          words: progress.words,
          created_at: iso(progress.at),
        },
      ]
    : [];

export const initiativeChecks = ({ walked, author, plan, checks }: Initiative): Row[] =>
  checks.map((check) => ({
    store: "records",
    subject_id: walked.subject.id,
    record_id: walked.subject.id,
    area: "initiative",
    unit_path: plan.village.path,
    author_id: author.id,
    flags: check.flags,
    created_at: iso(check.createdAt),
    due_at: iso(check.dueAt),
    decision: check.decision,
    reason_code: check.reason,
    decided_by: check.by,
    decided_at: iso(check.decidedAt),
  }));
