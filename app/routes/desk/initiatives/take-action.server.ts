import type { ActionInput, InitiativeAction } from "#app/domain/initiatives/action-forms.ts";
import { isStep } from "#app/domain/initiatives/action-forms.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import {
  checkInitiativeText,
  hearFront,
  moveVillage,
  reportProgress,
} from "#app/services/initiatives/beside.server.ts";
import {
  confirmConsents,
  enterConsents,
  withdrawConsent,
} from "#app/services/initiatives/consents.server.ts";
import { recordMeeting, scheduleMeeting } from "#app/services/initiatives/meeting.server.ts";
import { moveInitiative } from "#app/services/initiatives/move-initiative.server.ts";
import { supplyToCommune } from "#app/services/initiatives/supply-initiative.server.ts";
import type { Holder } from "#db/queries/attachments.ts";
import type { MeetingDates } from "#db/queries/initiative-writes.ts";
import type { InitiativeHead } from "#db/queries/initiatives.ts";

export type Taken = {
  head: InitiativeHead;
  version: number;
  input: ActionInput;
  cost: number | null;
  files?: { formId: string; holder: Holder } | undefined;
};

const LONGEST_LABEL = 200;

type Take = (work: Work, taken: Taken) => Promise<Outcome<unknown>>;

const meetingOf = ({ input }: Taken): MeetingDates | undefined =>
  input.notice_on && input.held_on && input.meeting_form
    ? {
        noticeOn: input.notice_on,
        heldOn: input.held_on,
        form: input.meeting_form,
        place: input.place ?? "",
      }
    : undefined;

const voteOf = ({ input }: Taken) => ({
  votesFor: input.votes_for ?? 0,
  households: input.households ?? 0,
});

const consents: Take = (work, { head, input }) => {
  const lines = (input.households_list ?? "").split(/\n/).map((line) => line.trim());
  const households = lines.filter((line) => line !== "");
  const long = households.findIndex((line) => [...line].length > LONGEST_LABEL);
  if (long >= 0) return Promise.resolve(refuse("text_too_long", { line: long + 1 }));
  const { given_on: givenOn = "", consent_form: form = "written" } = input;
  return enterConsents(work, {
    id: head.id,
    consents: households.map((household) => ({ household, form, givenOn })),
  });
};

/** What is done in another way than by a step with its form alone. */
const BESIDE_STEPS: Partial<Record<InitiativeAction, Take>> = {
  check_text: (work, { head, input }) =>
    input.text_checked
      ? checkInitiativeText(work, head.id)
      : Promise.resolve(refuse("text_unchecked")),
  enter_consents: consents,
  withdraw_consent: (work, { head, input }) =>
    withdrawConsent(work, { id: head.id, consentId: input.consent ?? "" }),
  confirm_consents: (work, { head }) => confirmConsents(work, head.id),
  schedule_meeting: async (work, taken) => {
    const meeting = meetingOf(taken);
    return meeting
      ? scheduleMeeting(work, { id: taken.head.id, meeting })
      : refuse("date_required");
  },
  record_meeting: (work, taken) =>
    recordMeeting(work, {
      id: taken.head.id,
      version: taken.version,
      vote: voteOf(taken),
      files: taken.files,
    }),
  hear_front: (work, { head, input }) =>
    hearFront(work, {
      id: head.id,
      agrees: input.agrees === "yes",
      words: input.words ?? "",
      givenOn: input.given_on ?? "",
    }),
  report_progress: (work, { head, input }) =>
    reportProgress(work, { id: head.id, words: input.words ?? "" }),
  move_village: (work, { head }) =>
    moveVillage(work, { id: head.id, villageCode: head.villageSuccessor ?? "" }),
  supply_to_commune: (work, { head, version, input, files }) =>
    supplyToCommune(work, { id: head.id, version, body: input.words ?? "", files }),
};

/** Does what the form of an action asks for. */
export const takeAction = async (
  work: Work,
  action: InitiativeAction,
  taken: Taken,
): Promise<Outcome<unknown>> => {
  const beside = BESIDE_STEPS[action];
  if (beside) return beside(work, taken);
  if (!isStep(action)) return accept(null);
  const { head, version, input, cost, files } = taken;
  return moveInitiative(work, {
    id: head.id,
    event: action,
    version,
    note: input.public_note ?? input.note,
    reasonCode: input.reason_code,
    textChecked: input.text_checked,
    meeting: meetingOf(taken),
    decision: input.number && input.date ? { number: input.number, date: input.date } : undefined,
    plan:
      input.owner && input.due
        ? { owner: input.owner, plan: input.plan ?? "", due: input.due }
        : undefined,
    result: input.result
      ? { words: input.result, beneficiaries: input.beneficiaries ?? null, cost }
      : undefined,
    files,
  });
};
