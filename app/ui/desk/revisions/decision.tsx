import { Notice } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { formatDate, lastDay } from "../../dates.ts";
import { Details } from "../../details.tsx";
import { errorOf } from "../../form/error-summary.tsx";
import { Form } from "../../form/form.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextArea } from "../../form/text-area.tsx";
import { Section } from "../../layout/page.tsx";
import type { ChangesView, RevisionFailure } from "./revision-views.ts";

type DecisionProps = { view: ChangesView; failure: RevisionFailure | null };

/** The chair's part: agree, or send it back; or when a handed-in text becomes public. */
export function Decision({ view, failure }: DecisionProps) {
  const { copy, lang } = useCopy();
  const words = copy.versions.desk.changes;
  if (view.revisionState !== "proposed") return null;
  const open = view.state === "open";
  const waits = view.substantive ? words.waitsRound : words.waitsSign;
  const error = errorOf(failure?.errors ?? [], "decisionNote");
  const closes = view.newClosesAt ? formatDate(lastDay(view.newClosesAt), lang) : "";
  return (
    <Section title={copy.versions.desk.states.proposed} id="quyet-dinh">
      {open ? null : (
        <Notice>
          <p>{waits}</p>
        </Notice>
      )}
      {view.decides === "own_work" ? <p>{words.own}</p> : null}
      {view.decides === "yes" && open ? (
        <Form label={words.approve}>
          <input type="hidden" name="seen" value={view.seen} />
          <p>{words.approveHelp(closes)}</p>
          <Submit name="op" value="dong-y">
            {words.approve}
          </Submit>
        </Form>
      ) : null}
      {view.decides === "yes" ? (
        <Details summary={words.return} open={error !== undefined}>
          <Form label={words.return}>
            <input type="hidden" name="seen" value={view.seen} />
            <TextArea
              id="decisionNote"
              name="decisionNote"
              label={words.returnNote}
              hint={words.returnNoteHint}
              value={failure?.values.decisionNote}
              rows={4}
              lang="vi"
              {...(error ? { error } : {})}
            />
            <Submit tone="secondary" name="op" value="tra-lai">
              {words.return}
            </Submit>
          </Form>
        </Details>
      ) : null}
    </Section>
  );
}
