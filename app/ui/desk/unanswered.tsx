import { formatReceipt } from "#app/domain/receipts.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";
import type { EventFailure } from "./event-form-view.ts";
import type { SynthesisView } from "./synthesis-view.ts";

type UnansweredProps = { view: SynthesisView; failure: EventFailure };

/** Receipts that stand in the way, each leading to its row. */
export function Unanswered({ view, failure }: UnansweredProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.events;
  const rest = view.unanswered - failure.unanswered.length;
  return (
    <Alert tone="stop" title={words.unansweredTitle} level={3}>
      <ul>
        {failure.unanswered.map(({ receipt, label }) => (
          <li key={receipt}>
            <a href={`${to(urls.deskResponse(view.frame.id))}?ma=${receipt}`}>
              {formatReceipt(receipt)}
            </a>
            {label ? <span lang="vi"> – {label}</span> : null}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{words.unansweredMore(formatNumber(rest, lang))}</p> : null}
    </Alert>
  );
}
