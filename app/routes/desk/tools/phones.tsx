import { data, redirect } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { canSomewhere } from "#app/domain/access.ts";
import { type RefusalCode, statusOf } from "#app/domain/refusals.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { confirmPhone } from "#app/services/accounts/confirm-phone.server.ts";
import { PhonesPage } from "#app/ui/desk/phones-page.tsx";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/phones";

const guard = (context: LoaderContext) => {
  const account = requireStaff(context);
  if (!canSomewhere(account, "account.confirm_phone")) {
    throw data({ code: "forbidden" }, { status: 403 });
  }
};

export const loader = ({ context }: Route.LoaderArgs) => {
  guard(context);
  return { done: context.get(requestContext).url.searchParams.get("xong") === "1" };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  guard(context);
  const { lang } = context.get(requestContext);
  const copy = copyFor(lang);
  const words = copy.desk.tools.phones;
  const form = await readForm(request);
  const failed = (status: number, field: string, message: string) =>
    data({ values: form.values, errors: [{ field, message }] }, { status });
  if (form.text("met") === "") return failed(422, "met", words.metMissing);
  const confirmed = await confirmPhone(workFrom(context), form.text("phone"));
  if (confirmed.ok) return redirect(`${link(lang, urls.deskPhones())}?xong=1`, 303);
  const { code } = confirmed.refusal;
  const known: Partial<Record<RefusalCode, string>> = {
    not_found: words.unknown,
    already_done: words.already,
  };
  // A number nobody has is a wrong entry in this form, not a missing page.
  const status = code === "not_found" ? 422 : statusOf(code);
  return failed(status, "phone", known[code] ?? copy.refusals[code]);
};

export default function Phones({ loaderData, actionData }: Route.ComponentProps) {
  return <PhonesPage done={loaderData.done} failure={actionData ?? null} />;
}
