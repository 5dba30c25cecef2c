import { formatTimePlace } from "#app/domain/places.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import { urls } from "#app/urls.ts";
import type { CauseRow } from "#db/queries/changes.ts";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";

/** A page of opinions begins behind this id: so it begins with the opinion of that instant. */
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

type ChangeCausesProps = { code: string; causes: readonly CauseRow[] };

/** The opinions that a change was made for; those that are not shown are only counted. */
export function ChangeCauses({ code, causes }: ChangeCausesProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.versions.page;
  const hidden = causes.filter(({ isShown }) => !isShown).length;
  if (causes.length === 0) return null;
  return (
    <div className="change__causes">
      <p>{words.causes}</p>
      <ul>
        {causes.map((cause) =>
          cause.shownAt ? (
            <li key={cause.commentId}>
              <a
                href={`${to(urls.policy(code))}?sau=${encodeURIComponent(formatTimePlace(cause.shownAt, LAST_ID))}#y-kien-${cause.commentId}`}
              >
                {formatReceipt(cause.receiptCode)}
              </a>{" "}
              <span lang="vi">
                ({cause.byline}) “{cause.excerpt}”
              </span>
            </li>
          ) : null,
        )}
        {hidden > 0 ? <li>{words.hiddenCauses(formatNumber(hidden, lang))}</li> : null}
      </ul>
    </div>
  );
}
