import type { Account } from "#app/domain/actor.ts";
import type { MeetingDates } from "#db/queries/initiative-writes.ts";
import type { Check } from "../comment.ts";
import type { Idea } from "../data/initiatives/idea.ts";
import type { Random } from "../random.ts";
import type { UnitRow } from "../units.ts";
import type { Walked } from "../walk.ts";
import type { Script } from "./scripts.ts";

/** Where an initiative comes from, when, and how it goes. */
export type InitiativePlan = {
  idea: Idea;
  village: UnitRow;
  commune: UnitRow;
  script: Script;
  /** Day of sending. */
  day: string;
};

/** A village and its commune; for offices of the commune the village does not matter. */
export type InitiativePlace = Pick<InitiativePlan, "village" | "commune">;

/** Who acts on the initiatives of a village. */
export type InitiativeCast = {
  author: (plan: InitiativePlan, random: Random) => Account;
  /** Who holds an office there; asked for by the place alone. */
  officer: (place: InitiativePlace, role: OfficeRole) => Account;
};

export type OfficeRole = "chair" | "intake" | "handler" | "village_head" | "village_front";

export type Voice = { household: string; givenOn: string };
export type FrontWord = { level: "village" | "commune"; agrees: boolean; words: string; at: Date };

/** An initiative with its history up to the first start. */
export type Initiative = {
  plan: InitiativePlan;
  walked: Walked;
  author: Account;
  createdAt: Date;
  sentAt: Date;
  salt: Buffer;
  named: boolean;
  words: {
    title: string;
    problem: string;
    proposal: string;
    benefit: string;
    doers: string;
    needs: string;
  };
  checks: Check[];
  checked: { by: string; at: Date } | null;
  askedByCommune: boolean;
  voices: Voice[];
  confirmedAt: Date | null;
  front: FrontWord[];
  meeting:
    | (MeetingDates & {
        at: Date;
        vote: { votesFor: number; passed: boolean; at: Date } | null;
      })
    | null;
  reviewAskedAt: Date | null;
  recognition: { number: string; on: string } | null;
  carriedOut: { owner: string; plan: string; due: string; at: Date } | null;
  result: { words: string; people: number; cost: number | null; on: string } | null;
  progress: { words: string; at: Date } | null;
  copiedFrom: Initiative | null;
  supports: { account: Account; at: Date }[];
};
