import { data, redirect } from "react-router";
import { z } from "zod";
import { copyFor, type Lang } from "#app/copy/copy.ts";
import { canSomewhere } from "#app/domain/access.ts";
import { shiftDay, startOfDay, vnDate } from "#app/domain/deadlines.ts";
import { numberField, requiredDay } from "#app/domain/fields.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { dayText, fieldErrors, type Parsed, parseFields } from "#app/middleware/fields.server.ts";
import { type PostedForm, readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { ClockPage } from "#app/ui/desk/clock-page.tsx";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/clock";

const LONGEST = 3_650;
const DAY_MS = 86_400_000;

/** Only a demonstration has a clock that moves, and only its administrator moves it. */
const guard = (context: LoaderContext) => {
  if (!context.get(siteContext).demo) throw data({ code: "not_found" }, { status: 404 });
  const account = requireStaff(context);
  if (!canSomewhere(account, "demo_clock.move")) throw data({ code: "forbidden" }, { status: 403 });
};

export const loader = ({ context }: Route.LoaderArgs) => {
  guard(context);
  const { now, url } = context.get(requestContext);
  const real = new Date();
  return {
    now,
    real,
    ahead: Math.round((now.getTime() - real.getTime()) / DAY_MS),
    done: url.searchParams.get("xong") === "1",
  };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  guard(context);
  const { clock } = context.get(siteContext);
  const { now, lang } = context.get(requestContext);
  const form = await readForm(request);
  const target = readTarget(form, now, lang);
  if (!target.ok) {
    return data({ values: form.values, errors: target.errors }, { status: 422 });
  }
  await clock.move(target.at === null ? 0 : target.at.getTime() - Date.now());
  return redirect(`${link(lang, urls.deskClock())}?xong=1`, 303);
};

type Target =
  | { ok: true; at: Date | null }
  | { ok: false; errors: { field: string; message: string }[] };

/** The moment that the form asks for, null for real time; the time of day stays as it is. */
const readTarget = (form: PostedForm, now: Date, lang: Lang): Target => {
  const words = copyFor(lang).desk.tools.clock;
  const wrong = (parsed: Extract<Parsed<unknown>, { ok: false }>): Target => ({
    ok: false,
    errors: fieldErrors(lang, parsed.issues, { days: words.days, day: words.day }),
  });
  if (form.text("op") === "ve") return { ok: true, at: null };
  if (form.text("op") === "ngay") {
    const parsed = parseFields(z.object({ day: requiredDay }), { day: dayText(form, "day") });
    if (!parsed.ok) return wrong(parsed);
    const { day } = parsed.value;
    const past = day < vnDate(new Date());
    const far = day > shiftDay(vnDate(new Date()), LONGEST);
    if (past || far) return { ok: false, errors: [{ field: "day", message: words.past }] };
    const ofDay = now.getTime() - startOfDay(vnDate(now)).getTime();
    return { ok: true, at: new Date(startOfDay(day).getTime() + ofDay) };
  }
  const parsed = parseFields(z.object({ days: numberField(1, LONGEST) }), {
    days: form.text("days"),
  });
  return parsed.ok
    ? { ok: true, at: new Date(now.getTime() + parsed.value.days * DAY_MS) }
    : wrong(parsed);
};

export default function Clock({ loaderData, actionData }: Route.ComponentProps) {
  return <ClockPage {...loaderData} failure={actionData ?? null} />;
}
