import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";

/** Share, print and verify; copying and printing need script and stay hidden without it. */
export function PageTools({ url, verifyHref }: { url: string; verifyHref?: string }) {
  const { copy } = useCopy();
  const words = copy.parts;
  return (
    <copy-link className="page-tools" data-url={url} data-copied={words.linkCopied}>
      <button type="button" className="link-button" data-do="copy" hidden>
        <Icon name="link" />
        {words.copyLink}
      </button>
      <button type="button" className="link-button" data-do="print" hidden>
        <Icon name="print" />
        {words.printPage}
      </button>
      {verifyHref ? (
        <a href={verifyHref}>
          <Icon name="shield" />
          {copy.layout.ledger}
        </a>
      ) : null}
      <span className="page-tools__said" role="status" />
    </copy-link>
  );
}
