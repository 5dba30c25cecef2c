import { ClauseTree, type ClauseTreeProps } from "./clause-tree.tsx";
import { Contents } from "./contents.tsx";

/** A whole text with its contents: beside it on wide screens, folded above it on phones. */
export function LegalText(props: ClauseTreeProps) {
  return (
    <div className="legal">
      <Contents clauses={props.clauses} />
      <ClauseTree {...props} />
    </div>
  );
}
