import { data } from "react-router";
import { validate as isUuid } from "uuid";
import { copyFor } from "#app/copy/copy.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import { type RefusalCode, statusOf } from "#app/domain/refusals.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { acceptSuggestion } from "#app/services/groups/accept-group.server.ts";
import { type AnswerGroup, answerGroup } from "#app/services/groups/answer-group.server.ts";
import { dissolveGroup } from "#app/services/groups/dissolve-group.server.ts";
import { GOALS, moveOpinions } from "#app/services/groups/move-opinions.server.ts";
import type { SeenGroup } from "#app/services/groups/open-group.server.ts";
import type { GroupFailure } from "#app/ui/desk/groups/group-view.ts";
import { findGroup, listGroupAnswers } from "#db/queries/comment-groups.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";
import { readAnswer } from "../synthesis/read-answer.server.ts";
import { groupId } from "./list-view.server.ts";

type Done =
  | { ok: true; to: "group" | "list"; search: Readonly<Record<string, string>> }
  | { ok: false; status: number; failure: GroupFailure };

const MOST_ROWS = 200;

/** What a form of a group asks for, done; a form that comes back keeps words and choice. */
export const changeGroupFromForm = async (
  context: LoaderContext,
  dossier: DossierContext,
  asked: string,
  form: PostedForm,
): Promise<Done> => {
  const seen: SeenGroup = {
    policyId: dossier.head.id,
    groupId: groupId(asked) ?? notFound(),
    version: whole(form.text("phienBan")),
  };
  const op = form.text("op");
  if (op === "tra-loi") return answer(context, dossier, seen, form);
  const work = workFrom(context);
  if (op === "chap-nhan") {
    return settle(form, await acceptSuggestion(work, seen), "group", { xong: op });
  }
  if (op === "giai-tan") {
    return settle(form, await dissolveGroup(work, seen), "list", { xong: op });
  }
  const goal = GOALS.find((one) => one === op);
  if (!goal) throw data({ code: "malformed" }, { status: 400 });
  const ids = form.all("dong").map(readId);
  const to = goal === "move" ? groupId(form.text("den")) : null;
  const words = copyFor(context.get(requestContext).lang).desk;
  const errors = [
    ...(ids.length === 0 ? [{ field: "cac-y-kien", message: words.synthesis.pickOne }] : []),
    ...(goal === "move" && !to ? [{ field: "den", message: words.groups.chooseGroup }] : []),
  ];
  if (errors.length > 0) return failed(422, form, { errors });
  const moved = await moveOpinions(work, { ...seen, ids, goal, to });
  return settle(form, moved, "group", { xong: "chuyen" });
};

const NO_ANSWER: readonly RefusalCode[] = ["not_found", "forbidden"];

const settle = (
  form: PostedForm,
  outcome: Outcome<unknown>,
  to: "group" | "list",
  search: Readonly<Record<string, string>>,
): Done => {
  if (outcome.ok) return { ok: true, to, search };
  const { refusal } = outcome;
  const status = statusOf(refusal.code);
  if (NO_ANSWER.includes(refusal.code)) throw data({ code: refusal.code }, { status });
  return failed(status, form, { refusal });
};

const failed = (status: number, form: PostedForm, failure: Partial<GroupFailure>): Done => ({
  ok: false,
  status,
  failure: {
    values: form.values,
    picked: form.all("dong").map((value) => value.split(":")[0] ?? ""),
    errors: [],
    refusal: null,
    gone: false,
    ...failure,
  },
});

const answer = async (
  context: LoaderContext,
  { account }: DossierContext,
  seen: SeenGroup,
  form: PostedForm,
): Promise<Done> => {
  const { lang } = context.get(requestContext);
  const { db } = context.get(siteContext);
  const read = readAnswer(lang, form);
  if (!read.ok) return failed(422, form, { errors: read.errors, values: read.values });
  const given: AnswerGroup = {
    ...seen,
    ...read.value,
    opinions: whole(form.text("soYKien")),
    rowVersions: whole(form.text("soLanSua")),
    overwrite: form.text("ghiDe") === "1",
  };
  const done = await answerGroup(workFrom(context), given);
  if (done.ok) {
    return { ok: true, to: "group", search: { xong: "tra-loi", so: String(done.value.written) } };
  }
  const { code } = done.refusal;
  const words = copyFor(lang);
  if (code === "nothing_changed") {
    const errors = [{ field: "ghi-de", message: words.desk.groups.nothingOpen }];
    return failed(statusOf(code), form, { errors });
  }
  if (code === "reasons_missing") {
    const errors = [{ field: "answer", message: words.refusals[code] }];
    return failed(statusOf(code), form, { errors });
  }
  const group = await findGroup(db, seen.policyId, seen.groupId);
  if (code === "not_found" && !group) return failed(409, form, { gone: true });
  if (code === "stale_version" && group && group.unanswered === 0) {
    const [held, ...others] = await listGroupAnswers(db, seen.groupId, 2);
    const same =
      held?.answeredBy === account.id &&
      held.disposition === given.disposition &&
      held.answer === given.answer;
    if (same && others.length === 0) {
      const search = { xong: "tra-loi", so: String(held.rows) };
      return { ok: true, to: "group", search };
    }
  }
  return settle(form, done, "group", {});
};

const whole = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw data({ code: "malformed" }, { status: 400 });
  return Number(value);
};

/** A row as its box carries it: its id before the version, which matters to single rows only. */
const readId = (value: string, index: number): string => {
  const [id = ""] = value.split(":");
  if (index >= MOST_ROWS || !isUuid(id)) throw data({ code: "malformed" }, { status: 400 });
  return id;
};

const notFound = (): never => {
  throw data({ code: "not_found" }, { status: 404 });
};
