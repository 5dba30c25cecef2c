import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";

type PageTitleProps = {
  title: string;
  /** Small words above the title: kind of thing, code. */
  caption?: ReactNode;
  /** One or two sentences under it. */
  lead?: ReactNode;
  /** The form on this page came back with errors. */
  failed?: boolean;
  /** Language of the title where a person wrote it. */
  titleLang?: "vi";
};

/** The one `h1` of a page, and the document's title made of the same words. */
export function PageTitle({ title, caption, lead, failed = false, titleLang }: PageTitleProps) {
  const { copy } = useCopy();
  const documentTitle = copy.common.documentTitle(title);
  return (
    <div className="page-title">
      <title>{failed ? copy.common.errorTitle(documentTitle) : documentTitle}</title>
      {caption ? <p className="page-title__caption">{caption}</p> : null}
      <h1 lang={titleLang}>{title}</h1>
      {lead ? <div className="page-title__lead">{lead}</div> : null}
    </div>
  );
}
