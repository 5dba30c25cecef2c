import { data } from "react-router";
import { validate as isUuid } from "uuid";
import { copyFor } from "#app/copy/copy.ts";
import { type RefusalCode, statusOf } from "#app/domain/refusals.ts";
import { canonicalForm } from "#app/domain/rich-text/canonical.ts";
import { storedRichText } from "#app/domain/rich-text/read.ts";
import type { RichText } from "#app/domain/rich-text/schema.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { type AnswerRows, answerRows } from "#app/services/responses/answer-rows.server.ts";
import type { AnswerFailure } from "#app/ui/desk/answer-form.tsx";
import { listRowStates, type RowState } from "#db/queries/desk-responses.ts";
import type { GivenAnswer } from "#db/queries/responses.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";
import { readAnswer } from "./read-answer.server.ts";

type Answer = { ok: true; written: number } | { ok: false; status: number; failure: AnswerFailure };

const MOST_ROWS = 200;

/** Gives the chosen rows their answer; a form that comes back keeps words and choice. */
export const answerFromForm = async (
  context: LoaderContext,
  { account, head }: DossierContext,
  form: PostedForm,
): Promise<Answer> => {
  const { lang } = context.get(requestContext);
  const words = copyFor(lang).desk.synthesis;
  const rows = form.all("dong").map(readRow);
  const failed = (status: number, failure: Partial<AnswerFailure>): Answer => ({
    ok: false,
    status,
    failure: {
      values: form.values,
      picked: rows.map(({ id }) => id),
      errors: [],
      refusal: null,
      changed: [],
      ...failure,
    },
  });
  const read = readAnswer(lang, form);
  const errors = [
    ...(rows.length === 0 ? [{ field: "cac-y-kien", message: words.pickOne }] : []),
    ...(read.ok ? [] : read.errors),
  ];
  if (!read.ok) return failed(422, { errors, values: read.values });
  if (errors.length > 0) return failed(422, { errors });

  const given: AnswerRows = { policyId: head.id, rows, ...read.value };
  const answered = await answerRows(workFrom(context), given);
  if (answered.ok) return { ok: true, written: answered.value.written };
  const { refusal } = answered;
  if (NO_ANSWER.includes(refusal.code)) {
    throw data({ code: refusal.code }, { status: statusOf(refusal.code) });
  }
  if (refusal.code !== "stale_version") {
    const message = copyFor(lang).refusals[refusal.code];
    const about = refusal.code === "reasons_missing" ? [{ field: "answer", message }] : [];
    return failed(statusOf(refusal.code), { refusal, errors: about });
  }
  const states = await listRowStates(
    context.get(siteContext).db,
    head.id,
    rows.map(({ id }) => id),
  );
  if (states.length === rows.length && states.every((state) => repeats(state, given, account.id))) {
    return { ok: true, written: rows.length };
  }
  const changed = states.filter((state) => versionOf(rows, state.id) !== state.rowVersion);
  return failed(statusOf(refusal.code), {
    refusal,
    changed: changed.map(({ id, receiptCode, disposition, answer, answererName }) => ({
      id,
      receipt: receiptCode,
      disposition,
      answer,
      who: answererName,
    })),
  });
};

const NO_ANSWER: readonly RefusalCode[] = ["not_found", "forbidden"];

/** A row as its box carries it: id and the version that the person saw. */
const readRow = (value: string, index: number): GivenAnswer => {
  const [id = "", version = ""] = value.split(":");
  if (index >= MOST_ROWS || !isUuid(id) || !/^\d{1,9}$/.test(version)) {
    throw data({ code: "malformed" }, { status: 400 });
  }
  return { id, rowVersion: Number(version) };
};

const versionOf = (rows: readonly GivenAnswer[], id: string): number | undefined =>
  rows.find((row) => row.id === id)?.rowVersion;

/** Whether a row already holds this very answer of this person: the form was sent twice. */
const repeats = (state: RowState, given: AnswerRows, accountId: string): boolean =>
  state.answeredBy === accountId &&
  state.disposition === given.disposition &&
  (state.answer ?? "") === given.answer &&
  formOf(storedRichText(state.answerRich)) === formOf(given.rich ?? null) &&
  state.rowVersion === (versionOf(given.rows, state.id) ?? 0) + 1;

const formOf = (rich: RichText | null): string => (rich ? canonicalForm(rich) : "");
