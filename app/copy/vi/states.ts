import { comment } from "./states/comment.ts";
import { consultation } from "./states/consultation.ts";
import { critique } from "./states/critique.ts";
import { dialogue } from "./states/dialogue.ts";
import { feedback } from "./states/feedback.ts";
import { initiative } from "./states/initiative.ts";
import { registeredFact } from "./states/registered-fact.ts";
import { supervision } from "./states/supervision.ts";

/** Words of every machine, keyed as its table is: states (name, public label, what happens now), buttons. */
export const states = {
  consultation,
  comment,
  initiative,
  supervision,
  critique,
  feedback,
  dialogue,
  registered_fact: registeredFact,
} as const;
