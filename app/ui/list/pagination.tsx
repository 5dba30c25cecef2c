import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";
import { formatNumber } from "../numbers.ts";

type PaginationProps = {
  /** Address of what comes after the last row, null at the end. */
  moreHref: string | null;
  /** Address of the first page, where this is not it. */
  firstHref?: string;
  shown?: number;
  total?: number;
};

/** Goes on from the last row with a real link; no page numbers that shift while people read. */
export function Pagination({ moreHref, firstHref, shown, total }: PaginationProps) {
  const { copy, lang } = useCopy();
  if (!moreHref && !firstHref) return null;
  return (
    <nav className="pagination" aria-label={copy.forms.more}>
      {moreHref ? (
        <a className="button button--secondary" href={moreHref} rel="next">
          <span>{copy.forms.more}</span>
          <Icon name="arrow" />
        </a>
      ) : null}
      {shown !== undefined && total !== undefined ? (
        <p>{copy.forms.showing(formatNumber(shown, lang), formatNumber(total, lang))}</p>
      ) : null}
      {firstHref ? <a href={firstHref}>{copy.forms.backToFirst}</a> : null}
    </nav>
  );
}
