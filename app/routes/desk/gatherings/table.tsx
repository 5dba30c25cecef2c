import { randomUUID } from "node:crypto";
import { data, redirect } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { readOpinions } from "#app/domain/gatherings/opinions-csv.ts";
import { decodeText } from "#app/domain/policies/source.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { type PostedForm, readForm } from "#app/middleware/form.server.ts";
import { extendGathering } from "#app/services/gatherings/extend-gathering.server.ts";
import {
  GatheringTablePage,
  type TableFailure,
} from "#app/ui/desk/gatherings/gathering-table-page.tsx";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/table";
import {
  formView,
  frameOf,
  gatheringsOr404,
  mayMend,
  sourceOr404,
  sourceView,
} from "./gathering-context.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const asked = await gatheringsOr404(context, params.id);
  const source = await sourceOr404(context, asked, params.gathering);
  return {
    frame: frameOf(context, asked),
    source: sourceView(source),
    enterable: mayMend(asked, source) && asked.enterable && source.withdrawnAt === null,
    submissionId: randomUUID(),
  };
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const asked = await gatheringsOr404(context, params.id);
  const source = await sourceOr404(context, asked, params.gathering);
  const { lang } = context.get(requestContext);
  const copy = copyFor(lang);
  const form = await readForm(request);
  const text = await textOf(form);
  const again = (status: number, failure: Partial<TableFailure>) =>
    data<TableFailure>(
      {
        text: text ?? form.text("bang"),
        errors: [],
        faults: [],
        rows: [],
        taken: null,
        ...failure,
      },
      { status },
    );
  if (text === null) {
    return again(422, { errors: [{ field: "tep", message: copy.refusals.plain_unreadable }] });
  }
  const { anchors } = await formView(context, asked);
  const { channel, people } = source;
  const table = readOpinions(text, { channel, people, anchors: new Set(anchors) });
  if (!table.ok) return again(422, { faults: table.faults });
  if (form.text("op") !== "nhap") return again(200, { rows: table.rows });
  if (form.submissionId === null) {
    return again(400, { errors: [{ field: "", message: copy.policies.form.formOld }] });
  }
  const added = await extendGathering(workFrom(context), {
    gatheringId: source.id,
    opinions: table.rows.map(({ opinion }) => opinion),
    table: true,
    submissionId: form.submissionId,
  });
  if (added.ok) {
    return redirect(`${link(lang, urls.deskGathering(params.id, source.id))}?xong=them`, 303);
  }
  const { code, details } = added.refusal;
  const taken = typeof details?.gathering === "string" ? details.gathering : null;
  return again(statusOf(code), {
    errors: [{ field: "bang", message: copy.refusals[code] }],
    taken,
  });
};

/** The table as pasted or uploaded; null for a file that is no text. */
const textOf = async (form: PostedForm): Promise<string | null> => {
  const file = form.file("tep");
  return file ? decodeText(new Uint8Array(await file.arrayBuffer())) : form.text("bang");
};

export default function GatheringTable({ loaderData, actionData }: Route.ComponentProps) {
  return <GatheringTablePage view={loaderData} failure={actionData ?? null} />;
}
