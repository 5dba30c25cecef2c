import { checkText } from "../vietnamese.ts";
import { COMMENT_LIMIT, STANCES, type Stance } from "./schema.ts";
import { WORDING_LIMIT } from "./wording.ts";

export type CommentFields = {
  stance: string;
  body: string;
  dieu: string;
  showName: boolean;
  served: string;
  /** Other words for the clause, and the clause whose words stood in the field. */
  wording: string;
  wordingOf: string;
  /** Version of the text that the person read. */
  ban: string;
};

export type CommentInput = {
  anchor: string | null;
  stance: Stance;
  body: string;
  showName: boolean;
  servedPerson: string | null;
  wording: string | null;
  seenVersion: number | null;
};

export type CommentProblem = {
  field: "stance" | "body" | "served" | "wording";
  code:
    | "stance_missing"
    | "text_missing"
    | "text_too_long"
    | "invalid_text"
    | "clause_missing"
    | "clause_changed";
};

const NAME_LIMIT = 120;

/**
 * Checks what a person typed about a draft: one of the four stances, words within the limit (code
 * points after NFC), a served person's name on one line, proposed words of the clause that is chosen.
 * Gives every problem at once.
 */
export const checkComment = (
  fields: CommentFields,
): { ok: true; value: CommentInput } | { ok: false; problems: CommentProblem[] } => {
  const problems: CommentProblem[] = [];
  const stance = STANCES.find((candidate) => candidate === fields.stance);
  if (!stance) problems.push({ field: "stance", code: "stance_missing" });
  const body = checkText(fields.body, { min: 1, max: COMMENT_LIMIT, lines: true });
  if (!body.ok) problems.push({ field: "body", code: body.code });
  const served =
    fields.served.trim() === ""
      ? null
      : checkText(fields.served, { min: 1, max: NAME_LIMIT, lines: false });
  if (served && !served.ok) problems.push({ field: "served", code: served.code });
  const wording = checkWording(fields);
  if (!wording.ok) problems.push({ field: "wording", code: wording.code });
  if (!stance || !body.ok || (served && !served.ok) || !wording.ok) return { ok: false, problems };
  return {
    ok: true,
    value: {
      anchor: anchorIn(fields),
      stance,
      body: body.value,
      showName: fields.showName,
      servedPerson: served ? served.value : null,
      wording: wording.value,
      seenVersion: /^[1-9]\d{0,3}$/.test(fields.ban) ? Number(fields.ban) : null,
    },
  };
};

const anchorIn = ({ dieu }: CommentFields): string | null =>
  dieu.trim() === "" ? null : dieu.trim();

type Wording = { ok: true; value: string | null } | { ok: false; code: CommentProblem["code"] };

/** Words are proposed for one clause: the one whose words the person had in front of him. */
const checkWording = (fields: CommentFields): Wording => {
  if (fields.wording.trim() === "") return { ok: true, value: null };
  const anchor = anchorIn(fields);
  if (anchor === null) return { ok: false, code: "clause_missing" };
  if (fields.wordingOf !== "" && fields.wordingOf !== anchor) {
    return { ok: false, code: "clause_changed" };
  }
  return checkText(fields.wording, { min: 1, max: WORDING_LIMIT, lines: true });
};
