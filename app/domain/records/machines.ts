import { dialogueMachine } from "../dialogues/dialogue-machine.ts";
import { feedbackMachine } from "../feedback/feedback-machine.ts";
import { initiativeMachine } from "../initiatives/initiative-machine.ts";
import type { AnyMachine } from "../machine.ts";
import { critiqueMachine } from "../oversight/critique-machine.ts";
import { supervisionMachine } from "../oversight/supervision-machine.ts";
import { commentMachine } from "../policies/comment-machine.ts";
import { consultationMachine } from "../policies/consultation-machine.ts";
import { KIND_TABLE, type Kind, type MachineId } from "./kinds.ts";
import { registeredFactMachine } from "./registered-fact-machine.ts";

/** Machines of records, by id; the tables keep their own types of states and events. */
export const RECORD_MACHINES = {
  consultation: consultationMachine,
  initiative: initiativeMachine,
  supervision: supervisionMachine,
  critique: critiqueMachine,
  feedback: feedbackMachine,
  dialogue: dialogueMachine,
  registered_fact: registeredFactMachine,
} as const satisfies Record<MachineId, AnyMachine>;

export const COMMENT_MACHINE: AnyMachine = commentMachine;

/** Every machine there is, comments included. */
export const MACHINES: readonly AnyMachine[] = [...Object.values(RECORD_MACHINES), COMMENT_MACHINE];

/** The machine that moves records of a kind. */
export const machineOf = (kind: Kind): AnyMachine => RECORD_MACHINES[KIND_TABLE[kind].machine];
