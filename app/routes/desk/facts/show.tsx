import { data, redirect } from "react-router";
import { validate as isUuid } from "uuid";
import { copyFor } from "#app/copy/copy.ts";
import { allowedEvents, can } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { areasOf, inArea } from "#app/domain/reach.ts";
import { registeredFactMachine } from "#app/domain/records/registered-fact-machine.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { statusOf } from "#app/domain/refusals.ts";
import {
  FACT_ACTIONS,
  type FactAction,
  type FactInput,
  fieldsSchema,
  isFactAction,
} from "#app/domain/registered-facts/fact-forms.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { fieldErrors, parseFields } from "#app/middleware/fields.server.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import type { Work } from "#app/services/context.ts";
import { checkFactText, moveFact } from "#app/services/registered-facts/move-fact.server.ts";
import { DeskFact, type FactFailure } from "#app/ui/facts/desk-fact.tsx";
import { link, urls } from "#app/urls.ts";
import { listFiles } from "#db/queries/attachments.ts";
import { listDeskEvents } from "#db/queries/dossier.ts";
import { type FactHead, findFact } from "#db/queries/facts.ts";
import { dueOf, instant } from "../desk-context.server.ts";
import type { Route } from "./+types/show";
import { factLabels, factValues, typedIn } from "./fact-form.server.ts";

/** The fact behind an id, for the offices that reach its place and for who registered it; else 404. */
const headOr404 = async (
  context: LoaderContext,
  id: string,
): Promise<{ account: Account; head: FactHead }> => {
  const account = requireStaff(context);
  const head = isUuid(id) ? await findFact(context.get(siteContext).db, id) : null;
  const areas = areasOf(account, registeredFactMachine.readers);
  if (!head || !areas.some((area) => inArea(area, head))) {
    throw data({ code: "not_found" }, { status: 404 });
  }
  return { account, head };
};

const actionsOf = (account: Account, head: FactHead): FactAction[] => {
  const subject = { ...head, checkedBy: null };
  const reads = head.state === "registered" && !head.textChecked;
  const checks = reads && can(account, "text.check.registered_fact", subject);
  const steps = allowedEvents(account, registeredFactMachine, subject).filter(isFactAction);
  return checks && !steps.includes("confirm") ? ["check_text", ...steps] : steps;
};

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { account, head } = await headOr404(context, params.id);
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const [events, files] = await Promise.all([listDeskEvents(db, head.id), listFiles(db, head.id)]);
  const { authorId: _author, enteredBy: _enterer, submittedBy: _submitter, ...shown } = head;
  return {
    head: shown,
    group: groupOf(registeredFactMachine, head.state, head.visibleState),
    actions: actionsOf(account, head),
    due: dueOf(context, instant(head.dueAt)),
    events,
    files,
    done: url.searchParams.get("xong"),
    now,
  };
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { head } = await headOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const wanted = form.text("event");
  const version = Number(form.text("version"));
  if (!isFactAction(wanted) || !Number.isSafeInteger(version)) throw data(null, { status: 400 });
  const again = (status: number, failure: Partial<FactFailure>) => {
    const base = { action: wanted, values: typedIn(form), errors: [], refusal: null };
    return data<FactFailure>({ ...base, conflict: null, ...failure }, { status });
  };
  const fields = FACT_ACTIONS[wanted];
  const read = parseFields(fieldsSchema(fields), factValues(form, fields));
  if (!read.ok) {
    const errors = fieldErrors(lang, read.issues, factLabels(lang, head.kind, fields));
    const scoped = errors.map(({ field, message }) => ({ field: `${wanted}-${field}`, message }));
    return again(422, { errors: scoped });
  }
  const done = await take(workFrom(context), wanted, head, version, read.value);
  if (done.ok) {
    return redirect(`${link(lang, urls.deskFact(head.id))}?xong=${wanted}`, 303);
  }
  const { refusal } = done;
  if (refusal.code === "not_found") throw data(null, { status: 404 });
  const moved = refusal.code === "stale_version" ? await conflictOf(context, head) : null;
  return again(statusOf(refusal.code), { refusal, conflict: moved });
};

const take = (
  work: Work,
  wanted: FactAction,
  { id }: FactHead,
  version: number,
  input: FactInput,
) => {
  if (wanted === "check_text" && input.text_checked) return checkFactText(work, id);
  if (wanted === "check_text") {
    return Promise.resolve({ ok: false, refusal: { code: "text_unchecked" } } as const);
  }
  const { number, date } = input;
  return moveFact(work, {
    id,
    event: wanted,
    version,
    note: input.public_note,
    textChecked: input.text_checked,
    document: number && date ? { number, date } : undefined,
  });
};

/** Who moved it last, by what and when. */
const conflictOf = async (context: LoaderContext, head: FactHead) => {
  const [last] = await listDeskEvents(context.get(siteContext).db, head.id, 1);
  if (!last) return null;
  const roles: Readonly<Record<string, string>> = copyFor(context.get(requestContext).lang).roles;
  const who = [last.actorName, roles[last.actorRole], last.actorUnitName].filter(Boolean);
  return { who: who.join(", "), event: null, at: new Date(last.at) };
};

export default function Fact({ loaderData, actionData }: Route.ComponentProps) {
  return <DeskFact page={loaderData} failure={actionData ?? null} />;
}
