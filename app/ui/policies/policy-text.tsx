import type { ReactNode } from "react";
import type { ClauseView } from "../record/clause.ts";
import { ClauseTree } from "../record/clause-tree.tsx";
import { Prose } from "./prose.tsx";
import type { PolicyTree } from "./types.ts";

type PolicyTextProps = {
  text: Pick<PolicyTree, "preamble" | "closing" | "closingAt">;
  clauses: readonly ClauseView[];
  level?: 2 | 3;
  actions?: (clause: ClauseView) => ReactNode;
};

/** A draft as it reads: what stands before the first part, the parts, the signature, the appendices. */
export function PolicyText(props: PolicyTextProps) {
  return (
    <div className="policy-text">
      <PolicyTextParts {...props} />
    </div>
  );
}

/** What stands inside the frame of a draft's text. */
export function PolicyTextParts({ text, clauses, level = 2, actions }: PolicyTextProps) {
  const after = clauses.slice(text.closingAt);
  const shared = { level, ...(actions ? { actions } : {}) };
  return (
    <>
      {text.preamble ? (
        <div className="preamble">
          <Prose text={text.preamble} />
        </div>
      ) : null}
      <ClauseTree clauses={clauses.slice(0, text.closingAt)} {...shared} />
      {text.closing ? <Prose text={text.closing} /> : null}
      {after.length > 0 ? <ClauseTree clauses={after} {...shared} /> : null}
    </>
  );
}

/** The same from HTML that `PolicyTextParts` was rendered to before. */
export function KeptPolicyText({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote and escaped it
  return <div className="policy-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
