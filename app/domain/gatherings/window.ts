import { endOfDay, startOfDay, vnDate } from "../deadlines.ts";
import type { RefusalCode } from "../refusals.ts";

/** Consultation states in which what was gathered in time may still be entered, mended or taken back. */
export const ENTERABLE: readonly string[] = ["open", "synthesis"];

type Window = {
  /** Effective state of the consultation. */
  state: string;
  opensAt: Date | null;
  closesAt: Date | null;
};

/**
 * Why something that was held or received on a day (`YYYY-MM-DD`) cannot be entered now: the table is
 * with its signer already, the day is still to come, or it lies outside the time for comments. Null when
 * it can: also after closing, for what came in time.
 */
export const windowFault = (
  { state, opensAt, closesAt }: Window,
  heldOn: string,
  now: Date,
): Extract<RefusalCode, "consultation_closed" | "held_later" | "held_outside"> | null => {
  if (!ENTERABLE.includes(state)) return "consultation_closed";
  if (heldOn > vnDate(now)) return "held_later";
  const before = opensAt !== null && endOfDay(heldOn) <= opensAt;
  const after = closesAt !== null && startOfDay(heldOn) >= closesAt;
  return before || after ? "held_outside" : null;
};
