import type { Channel } from "#app/domain/policies/schema.ts";
import {
  type CommentPlan,
  type Planning,
  pickPoint,
  pickTime,
  wordsOn,
} from "./comment-planning.ts";
import { MEETING_FRAMES } from "./data/comment-phrases.ts";
import { inventName } from "./people.ts";
import { nextOfficeTime } from "./sample-time.ts";

const CHANNELS: readonly Channel[] = [
  "meeting",
  "paper",
  "hotline",
  "meeting",
  "portal",
  "letter",
  "mailbox",
];

/** Typed in by an office: what was said at a meeting, on paper, by telephone, or to a helper. */
export const officePlan = (planning: Planning, number: number): CommentPlan => {
  const { world, made, random } = planning;
  const helper = world.cast.officers(made.unit.code, "helper")[0];
  const clerk = world.cast.officers(made.unit.code, "intake")[0];
  const wanted = CHANNELS[number % CHANNELS.length] ?? "meeting";
  const channel = wanted === "portal" && !helper ? "paper" : wanted;
  const enteredBy = channel === "portal" ? helper : clerk;
  if (!enteredBy) throw new Error(`${made.unit.full_name} has nobody to type`);
  const homes = [...world.places.values()].filter(
    ({ parent_code }) => parent_code === made.unit.code,
  );
  const village = random.pick(homes);
  const name = [village.full_name, made.unit.full_name].join(", ");
  const words = wordsOn(planning, pickPoint(planning), true);
  const frame = random.pick(MEETING_FRAMES);
  const letter = {
    body: `Hội Nông dân ${made.unit.full_name}`,
    number: `${random.int(10, 60)}/CV-HND`,
  };
  return {
    at: officeMoment(planning),
    author: null,
    enteredBy,
    servedPerson:
      channel === "meeting" || channel === "letter"
        ? null
        : channel === "paper"
          ? `Đại diện các hộ ${village.full_name}`
          : inventName(random),
    channel,
    place: village.code,
    ...(channel === "letter" ? { letter } : {}),
    people:
      channel === "meeting" ? random.int(18, 64) : channel === "paper" ? random.int(4, 26) : 1,
    named: false,
    byline:
      channel === "meeting"
        ? `Cuộc họp ${name}`
        : channel === "paper"
          ? `Phiếu lấy ý kiến hộ gia đình, ${name}`
          : channel === "letter"
            ? `${letter.body}, văn bản số ${letter.number}`
            : "Công dân (nộp hộ)",
    ...words,
    body: channel === "meeting" ? `${frame} ${words.body}` : words.body,
    fate: "shown",
  };
};

const officeMoment = (planning: Planning): Date => {
  const { world, random, until } = planning;
  const at = nextOfficeTime(world.calendar, random, pickTime(planning));
  return at < until ? at : pickTime(planning);
};
