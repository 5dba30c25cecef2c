import { checkText } from "../vietnamese.ts";
import { COMMENT_LIMIT, STANCES, type Stance } from "./schema.ts";

export type CommentFields = {
  stance: string;
  body: string;
  dieu: string;
  showName: boolean;
  served: string;
};

export type CommentInput = {
  anchor: string | null;
  stance: Stance;
  body: string;
  showName: boolean;
  servedPerson: string | null;
};

export type CommentProblem = {
  field: "stance" | "body" | "served";
  code: "stance_missing" | "text_missing" | "text_too_long" | "invalid_text";
};

const NAME_LIMIT = 120;

/**
 * Checks what a person typed about a draft: one of the four stances, words within the limit (code
 * points after NFC), a served person's name on one line. Gives every problem at once.
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
  if (!stance || !body.ok || (served && !served.ok)) return { ok: false, problems };
  return {
    ok: true,
    value: {
      anchor: fields.dieu.trim() === "" ? null : fields.dieu.trim(),
      stance,
      body: body.value,
      showName: fields.showName,
      servedPerson: served ? served.value : null,
    },
  };
};
