import { randomUUID } from "node:crypto";
import { data } from "react-router";
import { validate as isUuid } from "uuid";
import { can, canSomewhere } from "#app/domain/access.ts";
import type { ProposalFields } from "#app/domain/initiatives/proposal-form.ts";
import { requestContext, sessionContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { holderOf } from "#app/middleware/upload-form.server.ts";
import type { ProposalFormData } from "#app/ui/initiatives/proposal-form-data.ts";
import { listDrafts, listFiles } from "#db/queries/attachments.ts";
import { listDeskEvents } from "#db/queries/dossier.ts";
import {
  findInitiative,
  findInitiativeByCode,
  type InitiativeHead,
} from "#db/queries/initiatives.ts";
import { listCommunes, listVillages } from "#db/queries/units.ts";
import { similarTo } from "./similar.server.ts";

const EMPTY: ProposalFields = {
  title: "",
  problem: "",
  proposal: "",
  benefit: "",
  doers: "",
  needs: "",
  donVi: "",
  thon: "",
  route: "",
  matter: "",
  showName: "",
  served: "",
};

export const NAMES = [
  "title",
  "problem",
  "proposal",
  "benefit",
  "doers",
  "needs",
  "donVi",
  "thon",
  "route",
  "matter",
  "showName",
  "served",
] as const satisfies readonly (keyof ProposalFields)[];

/** The fields of the form out of anything that was posted or kept. */
export const fieldsFrom = (text: (name: string) => string): ProposalFields => ({
  ...EMPTY,
  ...Object.fromEntries(NAMES.map((name) => [name, text(name)])),
});

/** An own initiative that is still being written, or that came back; 404 for any other. */
const ownOr404 = async (context: LoaderContext, id: string): Promise<InitiativeHead> => {
  const account = requireAccount(context);
  const { db } = context.get(siteContext);
  const head = isUuid(id) ? await findInitiative(db, id) : null;
  const mine = head && can(account, "initiative.edit", head);
  const open = head?.state === "draft" || (head?.state === "needs_info" && !head.askedByCommune);
  if (!head || !mine || !open) throw data(null, { status: 404 });
  return head;
};

const typedIn = (head: InitiativeHead, keepPlace: boolean): ProposalFields => ({
  title: head.title,
  problem: head.problem,
  proposal: head.proposal,
  benefit: head.benefit,
  doers: head.doers,
  needs: head.needs,
  donVi: keepPlace ? head.unitCode : "",
  thon: keepPlace ? (head.villageCode ?? "") : "",
  route: head.route ?? "",
  matter: head.matter ?? "",
  showName: keepPlace && head.showName ? "1" : "",
  served: head.servedPerson && keepPlace ? head.servedPerson : "",
});

type Asked = {
  /** What was typed already; null when the page is opened. */
  typed: ProposalFields | null;
  id: string;
  from: string;
  formId: string | null;
  similar: boolean;
};

/** The form as it must be shown: opened, filled from a draft or another's initiative, or come back. */
export const proposalForm = async (
  context: LoaderContext,
  request: Request,
  asked: Asked,
): Promise<ProposalFormData> => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const { actor } = context.get(sessionContext);
  const own = asked.id ? await ownOr404(context, asked.id) : null;
  const origin = asked.from ? await originOf(context, asked.from) : null;
  const home = placeOfAccount(actor.kind === "account" ? actor.unitPath : null);
  const typed = asked.typed ?? {
    ...(own ? typedIn(own, true) : { ...(origin ? typedIn(origin, false) : EMPTY), ...home }),
  };
  const donVi = typed.donVi || (/^(\d{5})-\d{3}$/.exec(typed.thon)?.[1] ?? "");
  const formId = asked.formId && isUuid(asked.formId) ? asked.formId : randomUUID();
  const { holder } = holderOf(context, request);
  const [communes, villages, kept, files, rows, asking] = await Promise.all([
    listCommunes(db),
    donVi ? listVillages(db, donVi) : [],
    asked.formId ? listDrafts(db, formId, holder) : [],
    own ? listFiles(db, own.id) : [],
    asked.similar ? similarTo(db, typed.title, donVi, now) : null,
    own?.state === "needs_info" ? listDeskEvents(db, own.id, 1) : [],
  ]);
  const today = now.toISOString().slice(0, 10);
  return {
    typed: { ...typed, donVi },
    communes: communes
      .filter(({ kind }) => kind !== "thanh_pho")
      .map(({ code, fullName }) => ({ code, name: fullName })),
    villages: villages
      .filter(({ validTo }) => validTo === null || validTo >= today)
      .map(({ code, fullName }) => ({ code, name: fullName })),
    name: actor.kind === "account" ? actor.displayName : null,
    helper: !own && canSomewhere(actor, "initiative.enter_for_others"),
    mode: own ? (own.state === "draft" ? "draft" : "mend") : "new",
    id: own?.id ?? "",
    version: own?.version ?? 0,
    asked: asking[0]?.note ?? null,
    copying: origin ? { code: origin.code ?? "", title: origin.title } : null,
    similar: rows
      ? rows.map((row) => ({
          code: row.code,
          title: row.title ?? "",
          place: row.villageName ?? row.unitName,
          state: row.state,
        }))
      : null,
    formId,
    kept,
    files,
    submissionId: randomUUID(),
  };
};

/** A public initiative that somebody wants to repeat; null for any other. */
const originOf = async (context: LoaderContext, code: string): Promise<InitiativeHead | null> => {
  const head = await findInitiativeByCode(context.get(siteContext).db, code);
  const shown = head && !head.takenDown && head.visibleState !== "draft";
  return shown && !["submitted", "declined"].includes(head.visibleState) ? head : null;
};

/** Commune and village that an account lives in, as far as it says. */
const placeOfAccount = (path: string | null): Pick<ProposalFields, "donVi" | "thon"> => {
  const [, commune = "", village = ""] = path?.split("/") ?? [];
  return { donVi: /^\d{5}$/.test(commune) ? commune : "", thon: village };
};
