import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Lang } from "#app/copy/copy.ts";
import { keptHtml } from "#app/middleware/kept-html.server.ts";
import type { PolicyTree } from "#app/services/policies/policy-text.server.ts";
import { CopyProvider } from "#app/ui/copy.tsx";
import { ClauseActions } from "#app/ui/policies/clause-actions.tsx";
import { clauseViews } from "#app/ui/policies/clause-views.ts";
import { PolicyTextParts } from "#app/ui/policies/policy-text.tsx";
import { ContentsParts } from "#app/ui/record/contents.tsx";
import type { CountedHead } from "#db/queries/policies.ts";
import type { PublicHead } from "./policy-page.server.ts";

type Given = {
  lang: Lang;
  head: Pick<PublicHead & CountedHead, "id" | "code" | "state" | "currentVersion" | "clauseCounts">;
};
type TextHtml = { parts: string; contents: string };

const MOST_CHARACTERS = 20_000_000;
const keep = keptHtml<TextHtml>(MOST_CHARACTERS);

/**
 * A policy's text as HTML. It is most of the page and changes only with its version and the numbers at
 * its clauses, so it is kept for each language.
 */
export const textHtml = (tree: PolicyTree, given: Given): TextHtml => {
  const { head, lang } = given;
  const madeOf = [tree, head.code, head.state, JSON.stringify(head.clauseCounts)];
  const place = `${head.id} ${head.currentVersion} ${lang}`;
  return keep(place, madeOf, () => render(tree, given));
};

const render = (tree: PolicyTree, { lang, head }: Given): TextHtml => {
  const clauses = clauseViews(tree, head.clauseCounts);
  const open = head.state === "open";
  const inWords = (node: ReactNode) =>
    renderToStaticMarkup(<CopyProvider lang={lang}>{node}</CopyProvider>);
  return {
    contents: clauses.length > 0 ? inWords(<ContentsParts clauses={clauses} />) : "",
    parts: inWords(
      <PolicyTextParts
        text={tree}
        clauses={clauses}
        level={3}
        actions={(clause) => <ClauseActions code={head.code} clause={clause} open={open} />}
      />,
    ),
  };
};
