import { v7 as uuid } from "uuid";
import { vnDate } from "#app/domain/deadlines.ts";
import { CHANNEL_TABLE, isGathered } from "#app/domain/gatherings/channels.ts";
import type { Comment } from "./comment.ts";
import type { Consultation } from "./consultation.ts";
import type { Value } from "./insert-rows.ts";
import { counts } from "./make-comments.ts";

type Row = Record<string, Value>;

export type Gathered = {
  rows: Row[];
  tallies: Row[];
  /** Source of each opinion that has one, by the opinion's id. */
  sources: ReadonlyMap<string, string>;
};

/** Every meeting and batch of slips is one occasion; what was said by telephone is one together. */
const occasionOf = ({ plan, walked }: Comment): string =>
  isGathered(plan.channel) && CHANNEL_TABLE[plan.channel].counts === "spoke"
    ? plan.channel
    : walked.subject.id;

/** Where the opinions that an office typed were gathered, as its clerks would have entered it. */
export const gatherSources = (made: Consultation, comments: readonly Comment[]): Gathered => {
  const typed = comments.filter(({ plan }) => plan.author === null && isGathered(plan.channel));
  const sources = new Map<string, string>();
  const rows: Row[] = [];
  const tallies: Row[] = [];
  for (const [, of] of Map.groupBy(typed, occasionOf)) {
    const [first] = of;
    if (!first) continue;
    const { plan } = first;
    const id = uuid({ msecs: plan.at.getTime() });
    for (const { walked } of of) sources.set(walked.subject.id, id);
    const spoken = of.filter(counts).reduce((sum, comment) => sum + comment.plan.people, 0);
    const letter = plan.letter ?? null;
    rows.push({
      id,
      policy_id: made.walked.subject.id,
      round: 1,
      channel: plan.channel,
      unit_code: plan.place ?? made.unit.code,
      held_on: vnDate(plan.at),
      body: letter?.body ?? "",
      document_number: letter?.number ?? null,
      document_date: letter ? vnDate(plan.at) : null,
      people: letter ? 0 : of.reduce((sum, comment) => sum + comment.plan.people, 0),
      opinions: of.filter(counts).length,
      spoken,
      entered_by: plan.enteredBy?.id ?? null,
      created_at: plan.at.toISOString(),
      updated_at: plan.at.toISOString(),
      is_sample: true,
    });
    if (plan.channel === "paper") tallies.push(tallyOf(id, plan.people));
  }
  return { rows, tallies, sources };
};

/** One voice a slip: most agree, some do not, a few think otherwise. */
const tallyOf = (gatheringId: string, people: number): Row => {
  const disagree = Math.floor(people / 6);
  const other = Math.floor(people / 10);
  return {
    gathering_id: gatheringId,
    position: 0,
    question: "Đồng ý với dự thảo?",
    agree: people - disagree - other,
    disagree,
    other,
  };
};
