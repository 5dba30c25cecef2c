import { stateWords } from "#app/copy/state-words.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import { useCopy } from "../../copy.tsx";
import { Details } from "../../details.tsx";
import { Form } from "../../form/form.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextInput } from "../../form/text-input.tsx";
import { formatNumber } from "../../numbers.ts";
import { Prose } from "../../policies/prose.tsx";
import type { GatheringView } from "./gathering-page.tsx";
import type { GatheredOpinion } from "./types.ts";

const OVER: readonly string[] = ["withdrawn", "rerouted"];

/** The opinions of a source as they were typed, each with its receipt and where it stands. */
export function GatheredList({ view }: { view: GatheringView }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.gatherings;
  if (view.opinions.length === 0) return <p>{words.noOpinions}</p>;
  return (
    <ol className="stack">
      {view.opinions.map((row) => (
        <li key={row.id} id={`yk-${row.id}`}>
          <p className="hint">
            {[
              row.clause,
              copy.policies.stances[row.stance],
              row.people > 1 ? copy.common.people(formatNumber(row.people, lang)) : null,
              stateWords(copy, "comment", row.state).name,
              formatReceipt(row.receiptCode),
              row.servedPerson,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <Prose text={row.body} />
          {view.mends ? <Actions view={view} row={row} /> : null}
        </li>
      ))}
    </ol>
  );
}

function Actions({ view, row }: { view: GatheringView; row: GatheredOpinion }) {
  const { copy } = useCopy();
  const words = copy.desk.gatherings;
  const mayTakeBack = view.enterable && !OVER.includes(row.state);
  if (!mayTakeBack && !row.servedPerson) return null;
  return (
    <Details summary={copy.common.change}>
      {mayTakeBack ? (
        <Form label={words.takeBack}>
          <input type="hidden" name="yk" value={row.id} />
          <input type="hidden" name="ban" value={view.source.version} />
          <TextInput
            id={`ly-do-${row.id}`}
            name="ly_do"
            label={words.reason}
            hint={words.reasonHint}
          />
          <Submit tone="secondary" name="op" value="rut-mot">
            {words.takeBack}
          </Submit>
        </Form>
      ) : null}
      {row.servedPerson ? (
        <Form label={words.eraseName}>
          <input type="hidden" name="yk" value={row.id} />
          <Submit tone="secondary" name="op" value="xoa-ten">
            {words.eraseName}
          </Submit>
        </Form>
      ) : null}
    </Details>
  );
}
