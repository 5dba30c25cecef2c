import type { PaperAnswer } from "#app/services/papers/papers.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { ButtonLink } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";
import { ProgressLine } from "../progress-line.tsx";
import { DossierFrame, type DossierFrameView } from "./dossier-frame.tsx";

type PaperWaitProps = {
  view: {
    frame: DossierFrameView;
    answer: Exclude<PaperAnswer, { state: "ready" }>;
    /** After so many seconds the page loads again. */
    seconds: number;
  };
};

/** A paper that has to be waited for: how far it is, and the way back to its dossier. */
export function PaperWait({ view: { frame, answer, seconds } }: PaperWaitProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.dossier.papers.wait;
  const number = (value: number) => formatNumber(value, lang);
  return (
    <DossierFrame frame={frame} part="dossier" failed={answer.state === "failed"}>
      {answer.state === "making" ? (
        <>
          <ProgressLine
            id="tien-do"
            done={answer.done}
            of={answer.total}
            words={words.progress(number(answer.done), number(answer.total))}
          />
          <p>{words.making(number(seconds))}</p>
        </>
      ) : null}
      {answer.state === "busy" ? <p>{words.busy(number(seconds))}</p> : null}
      {answer.state === "failed" ? <Alert tone="stop" title={words.failed} /> : null}
      <ButtonLink href={to(urls.deskPolicy(frame.id))} tone="secondary">
        {words.back}
      </ButtonLink>
    </DossierFrame>
  );
}
