import { SYSTEM } from "#app/domain/actor.ts";
import { shiftDay, vnDate } from "#app/domain/deadlines.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { Comment } from "./comment.ts";
import type { Consultation } from "./consultation.ts";
import { factsOf } from "./consultation-steps.ts";
import { COMMUNE_NOTES, MEETINGS } from "./data/comment-phrases.ts";
import { makeRandom } from "./random.ts";
import { officeTime } from "./sample-time.ts";
import { placeOf, type World, workAt } from "./sample-world.ts";
import type { UnitRow } from "./units.ts";
import { catchUp, follow, move, type Walked } from "./walk.ts";

/** What a commune does for a draft of the city. */
export type Part = {
  unit: UnitRow;
  walked: Walked;
  createdAt: Date;
  handedInAt: Date | null;
  meetings: string;
  comments: readonly Comment[];
};

/** So many days after the opinions are in, a commune hands its summary in. */
const SUMMED_UP = 4;
/** Of so many opinions of a commune's people, one goes to the city itself. */
const DIRECT = 6;

/** The communes' parts in a draft of the city, as far as the draft has come, with what each collected. */
export const makeParts = (
  world: World,
  made: Consultation,
  comments: readonly Comment[],
): Part[] =>
  made.sending
    ? (made.scenario.communes ?? []).map((code) =>
        makePart(world, made, placeOf(world, code), comments),
      )
    : [];

const makePart = (
  world: World,
  made: Consultation,
  unit: UnitRow,
  comments: readonly Comment[],
): Part => {
  const random = makeRandom(`part ${made.scenario.draft.id} ${unit.code}`);
  const at = made.sending?.at ?? made.createdAt;
  const id = random.uuidAt(at);
  const parent = made.walked.subject;
  const walked: Walked = {
    machine: consultationMachine,
    journal: [],
    stateSince: at,
    subject: {
      ...parent,
      id,
      recordId: id,
      publicId: random.uuid(),
      state: "draft",
      visibleState: "draft",
      version: 0,
      code: null,
      unitCode: unit.code,
      unitPath: unit.path,
      submittedBy: null,
      dueAt: null,
    },
  };
  const city = { id: made.drafter.id, role: "drafter", unit: made.unit.code };
  follow(walked, { event: "create", from: null, to: "draft", at, hand: city });
  follow(walked, { event: "receive", from: "draft", to: "scheduled", at, hand: city });
  catchUp(walked, workAt(world, SYSTEM, world.firstStart));
  const part: Part = {
    unit,
    walked,
    createdAt: at,
    handedInAt: null,
    meetings: random.pick(MEETINGS),
    comments: comments.filter((comment, i) => i % DIRECT > 0 && isFrom(comment, unit)),
  };
  handIn(world, made, part);
  followCity(made, part);
  for (const comment of part.comments) collect(comment, part);
  return part;
};

/** Who lives in the commune, and wrote himself. */
const isFrom = ({ plan }: Comment, unit: UnitRow): boolean =>
  plan.author?.unitPath?.split("/")[1] === unit.code;

const handIn = (world: World, made: Consultation, part: Part): void => {
  const { walked, unit } = part;
  const [drafter] = world.cast.officers(unit.code, "drafter");
  if (walked.subject.state !== "synthesis" || !walked.subject.closesAt || !drafter) return;
  const random = makeRandom(`summary ${walked.subject.id}`);
  const day = shiftDay(vnDate(walked.subject.closesAt), SUMMED_UP);
  const at = officeTime(world.calendar, random, day);
  if (at >= (made.signedAt ?? world.firstStart)) return;
  part.handedInAt = at;
  const facts = { ...factsOf({ ...made, world, random }), collectsForCity: true };
  const note = random.pick(COMMUNE_NOTES);
  move(walked, workAt(world, drafter, at), { event: "hand_in_summary", note, facts });
};

/** Signed and decided by the city, in its own steps' moments. */
const followCity = ({ chair, unit, signedAt, endedAt, scenario }: Consultation, part: Part) => {
  const { walked } = part;
  const hand = { id: chair.id, role: "city_chair", unit: unit.code };
  const step = (event: string, to: string, at: Date) =>
    follow(walked, { event, from: walked.subject.state, to, at, hand });
  if (signedAt) {
    step("follow_signature", "responded", signedAt);
    walked.subject.dueAt = null;
  }
  if (endedAt && scenario.ending?.event === "record_adopted") {
    step("follow_adoption", "adopted", endedAt);
  }
};

/** The opinion was sent at the commune's page: its history belongs to the commune's record. */
const collect = (comment: Comment, { walked, unit }: Part): void => {
  comment.collectedBy = { id: walked.subject.id, unitPath: unit.path };
  for (const row of comment.walked.journal) row.record_id = walked.subject.id;
};
