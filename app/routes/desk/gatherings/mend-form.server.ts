import { validate as isUuid } from "uuid";
import { copyFor } from "#app/copy/copy.ts";
import { REASON_LIMIT } from "#app/domain/gatherings/channels.ts";
import { type Outcome, refuse } from "#app/domain/outcome.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { checkText } from "#app/domain/vietnamese.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { Work } from "#app/services/context.ts";
import { extendGathering } from "#app/services/gatherings/extend-gathering.server.ts";
import {
  correctGathering,
  eraseName,
  takeBackOpinion,
  withdrawGathering,
} from "#app/services/gatherings/mend-gathering.server.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";
import type { GatheringRow } from "#db/queries/gatherings.ts";
import { formView, type GatheringsContext } from "./gathering-context.server.ts";
import { placesIn, readSource, readTypedOpinions } from "./typed-gathering.server.ts";

export type MendFailure = {
  op: string;
  values: Readonly<Record<string, string>>;
  errors: FormError[];
  places: number;
};

type Mended = { ok: true; done: string } | { ok: false; status: number; failure: MendFailure };

type Asked = {
  work: Work;
  context: LoaderContext;
  asked: GatheringsContext;
  source: GatheringRow;
  form: PostedForm;
  /** The reason as checked, and the version that was seen. */
  said: { gatheringId: string; version: number; reason: string };
};

type Way = {
  done: string;
  /** Where its message stands when the whole was refused. */
  field: string;
  run: (asked: Asked) => Promise<Outcome<unknown> | FormError[]>;
};

const commentOf = (form: PostedForm): string => (isUuid(form.text("yk")) ? form.text("yk") : "");

/** What the page of a source can do, by the name of the button. */
const WAYS: Readonly<Record<string, Way>> = {
  them: {
    done: "them",
    field: "them-y-kien",
    run: async ({ work, context, asked, source, form }) => {
      const { lang } = context.get(requestContext);
      const view = await formView(context, asked);
      const rules = {
        channel: source.channel,
        people: source.people,
        anchors: new Set(view.anchors),
      };
      const opinions = readTypedOpinions(form, rules, lang);
      if (opinions.errors.length > 0) return opinions.errors;
      if (opinions.value.length === 0) {
        return [{ field: "them-y-kien", message: copyFor(lang).desk.gatherings.nothing }];
      }
      if (form.submissionId === null) return refuse("stale_version");
      return extendGathering(work, {
        gatheringId: source.id,
        opinions: opinions.value,
        table: false,
        submissionId: form.submissionId,
      });
    },
  },
  sua: {
    done: "sua",
    field: "dinh-chinh",
    run: async ({ work, context, source, form, said }) => {
      const { lang } = context.get(requestContext);
      const values = { ...form.values, kenh: source.channel };
      const typed = {
        ...form,
        values,
        text: (name: string) => (name === "kenh" ? source.channel : form.text(name)),
      };
      const read = readSource(typed, lang);
      if (!read.value) return read.errors;
      return correctGathering(work, { ...said, source: read.value });
    },
  },
  rut: { done: "rut", field: "rut", run: ({ work, said }) => withdrawGathering(work, said) },
  "rut-mot": {
    done: "rut-mot",
    field: "y-kien",
    run: ({ work, form, said }) => takeBackOpinion(work, { ...said, commentId: commentOf(form) }),
  },
  "xoa-ten": {
    done: "xoa-ten",
    field: "y-kien",
    run: ({ work, form, source }) =>
      eraseName(work, { gatheringId: source.id, commentId: commentOf(form) }),
  },
};

/** Does what one of the buttons of a source's page asks for. */
export const mendFromForm = async (
  context: LoaderContext,
  asked: GatheringsContext,
  source: GatheringRow,
  form: PostedForm,
): Promise<Mended> => {
  const copy = copyFor(context.get(requestContext).lang);
  const op = form.text("op");
  const fail = (status: number, errors: FormError[]): Mended => ({
    ok: false,
    status,
    failure: { op, values: form.values, errors, places: placesIn(form) },
  });
  const way = WAYS[op];
  if (!way) return fail(op === "them-o" ? 200 : 400, []);
  const reason = checkText(form.text("ly_do"), { min: 0, max: REASON_LIMIT });
  if (!reason.ok) return fail(422, [{ field: way.field, message: copy.refusals[reason.code] }]);
  const version = Number(form.text("ban")) || 0;
  const said = { gatheringId: source.id, version, reason: reason.value };
  const outcome = await way.run({ work: workFrom(context), context, asked, source, form, said });
  if (Array.isArray(outcome)) return fail(422, outcome);
  if (outcome.ok) return { ok: true, done: way.done };
  const { code } = outcome.refusal;
  return fail(statusOf(code), [{ field: way.field, message: copy.refusals[code] }]);
};
