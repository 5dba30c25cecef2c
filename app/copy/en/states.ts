import type { Copy } from "../copy.ts";
import type { states as vi } from "../vi/states.ts";
import { comment } from "./states/comment.ts";
import { consultation } from "./states/consultation.ts";
import { critique } from "./states/critique.ts";
import { dialogue } from "./states/dialogue.ts";
import { feedback } from "./states/feedback.ts";
import { initiative } from "./states/initiative.ts";
import { registeredFact } from "./states/registered-fact.ts";
import { supervision } from "./states/supervision.ts";

export const states = {
  consultation,
  comment,
  initiative,
  supervision,
  critique,
  feedback,
  dialogue,
  registered_fact: registeredFact,
} as const satisfies Copy<typeof vi>;
