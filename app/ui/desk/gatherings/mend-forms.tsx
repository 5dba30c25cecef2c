import { useCopy } from "../../copy.tsx";
import { Details } from "../../details.tsx";
import { Form } from "../../form/form.tsx";
import { SubmissionId } from "../../form/submission-id.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextInput } from "../../form/text-input.tsx";
import { Section } from "../../layout/page.tsx";
import { ClauseList } from "./clause-input.tsx";
import type { GatheringFailure, GatheringView } from "./gathering-page.tsx";
import { OpinionFields } from "./opinion-fields.tsx";
import { SourceFields, type Typed } from "./source-fields.tsx";
import type { SourceView } from "./types.ts";

type MendFormsProps = { view: GatheringView; failure: GatheringFailure | null };

const ADDS: readonly string[] = ["them", "them-o"];

/** More opinions, a correction, a withdrawal: each its own form, the rare ones folded away. */
export function MendForms({ view, failure }: MendFormsProps) {
  const { copy } = useCopy();
  const words = copy.desk.gatherings;
  const { source, form } = view;
  const op = failure?.op ?? "";
  const of = (...ops: string[]) => (ops.includes(op) ? (failure ?? null) : null);
  const adding = of(...ADDS);
  const correcting = of("sua");
  const withdrawing = of("rut");
  return (
    <>
      <ClauseList clauses={form.clauses} />
      <Section id="them-y-kien" title={words.addTitle}>
        <Details
          id="them"
          summary={words.addFold}
          open={adding !== null || view.opinions.length === 0}
        >
          <p className="hint">{words.opinionsHint}</p>
          <Form label={words.addTitle}>
            <SubmissionId value={adding?.values.submissionId ?? view.submissionId} />
            <OpinionFields
              typed={adding?.values ?? {}}
              errors={adding?.errors ?? []}
              places={adding?.places ?? view.places}
            />
            <div className="button-row">
              <Submit name="op" value="them">
                {words.add}
              </Submit>
              <Submit tone="secondary" name="op" value="them-o">
                {words.more}
              </Submit>
            </div>
          </Form>
        </Details>
      </Section>
      <Section id="sua-nguon" title={words.correct}>
        <Details id="dinh-chinh" summary={words.correct} open={correcting !== null}>
          <p>{words.correctLead}</p>
          <Form label={words.correct}>
            <input type="hidden" name="ban" value={source.version} />
            <SourceFields
              fixed
              form={form}
              typed={correcting?.values ?? typedOf(source)}
              errors={correcting?.errors ?? []}
            />
            <Reason id="ly-do-sua" failure={correcting} />
            <Submit name="op" value="sua">
              {words.correctSave}
            </Submit>
          </Form>
        </Details>
        <Details id="rut" summary={words.withdraw} open={withdrawing !== null}>
          <p>{words.withdrawLead}</p>
          <Form label={words.withdraw}>
            <input type="hidden" name="ban" value={source.version} />
            <Reason id="ly-do-rut" failure={withdrawing} />
            <Submit tone="danger" name="op" value="rut">
              {words.withdrawSave}
            </Submit>
          </Form>
        </Details>
      </Section>
    </>
  );
}

function Reason({ id, failure }: { id: string; failure: GatheringFailure | null }) {
  const { copy } = useCopy();
  const words = copy.desk.gatherings;
  return (
    <TextInput
      id={id}
      name="ly_do"
      label={words.reason}
      hint={words.reasonHint}
      value={failure?.values.ly_do}
    />
  );
}

/** What a source says now, as the fields of its form. */
const typedOf = (source: SourceView): Typed => ({
  noi: source.placeCode,
  ...dayFields("ngay", source.heldOn),
  so_nguoi: source.counts === "body" ? "" : String(source.people),
  to_chuc: source.body,
  so_van_ban: source.documentNumber ?? "",
  ...dayFields("ngay_van_ban", source.documentDate ?? ""),
});

const dayFields = (name: string, day: string): Typed => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}-ngay`]: date, [`${name}-thang`]: month, [`${name}-nam`]: year };
};
