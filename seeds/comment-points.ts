import {
  DISPOSITIONS,
  type Disposition,
  STANCES,
  type Stance,
} from "#app/domain/policies/schema.ts";

/** One thing that residents say about a draft, in several voices, with the answers it may get. */
export type CommentPoint = {
  /** `9` or `9.1`: article, or article and clause; null: the draft as a whole. */
  clause: string | null;
  stance: Stance;
  says: string[];
  because: string[];
  asks: string[];
  answers: { disposition: Disposition; text: string }[];
};

/**
 * Reads the plain notation of `data/comments`: `@ clause stance` opens a point; its lines begin with
 * `=` what is said, `+` why, `?` what is asked for, `>` disposition and answer. Throws on any other
 * line, so that a slip of the pen is found when the samples load.
 */
export const parsePoints = (text: string): CommentPoint[] => {
  const points: CommentPoint[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const rest = line.slice(2);
    if (line.startsWith("@ ")) points.push(opening(rest));
    else addLine(points.at(-1), line.slice(0, 2), rest);
  }
  return points;
};

const opening = (rest: string): CommentPoint => {
  const [clause = "", word = ""] = rest.split(" ");
  const stance = STANCES.find((known) => known === word);
  if (!stance) throw new Error(`no such stance: ${rest}`);
  return {
    clause: clause === "all" ? null : clause,
    stance,
    says: [],
    because: [],
    asks: [],
    answers: [],
  };
};

const addLine = (point: CommentPoint | undefined, mark: string, rest: string): void => {
  if (!point) throw new Error(`a line before the first point: ${rest}`);
  if (mark === "= ") point.says.push(rest);
  else if (mark === "+ ") point.because.push(rest);
  else if (mark === "? ") point.asks.push(rest);
  else if (mark === "> ") point.answers.push(answer(rest));
  else throw new Error(`a line without a mark: ${mark}${rest}`);
};

const answer = (rest: string): { disposition: Disposition; text: string } => {
  const [word = "", ...words] = rest.split(": ");
  const disposition = DISPOSITIONS.find((known) => known === word);
  if (!disposition) throw new Error(`no such disposition: ${rest}`);
  return { disposition, text: words.join(": ") };
};
