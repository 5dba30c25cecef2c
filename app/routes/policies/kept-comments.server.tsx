import { renderToStaticMarkup } from "react-dom/server";
import type { Lang } from "#app/copy/copy.ts";
import { storedRichText } from "#app/domain/rich-text/read.ts";
import { keptHtml } from "#app/middleware/kept-html.server.ts";
import { CopyProvider } from "#app/ui/copy.tsx";
import { CommentItem } from "#app/ui/policies/comment-item.tsx";
import type { ShownComment } from "#db/queries/shown-comments.ts";
import type { PublicHead } from "./policy-page.server.ts";

const MOST_CHARACTERS = 12_000_000;
const keep = keptHtml<{ html: string }>(MOST_CHARACTERS);

type Given = { lang: Lang; head: PublicHead };

/** An opinion as HTML, with its place in the list; written anew when anything that was read of it differs. */
export const commentHtml = (comment: ShownComment, { lang, head }: Given) => {
  const { id, shownAt } = comment;
  const office = head.draftingBody || head.unitName;
  const madeOf = [JSON.stringify(comment), head.code, head.currentVersion, office, head.parentId];
  const { html } = keep(`${id} ${lang}`, madeOf, () => ({
    html: renderToStaticMarkup(
      <CopyProvider lang={lang}>
        <CommentItem
          comment={{
            ...comment,
            commune: head.parentId ? null : comment.commune,
            answerRich: storedRichText(comment.answerRich),
          }}
          code={head.code}
          version={head.currentVersion}
          office={office}
        />
      </CopyProvider>,
    ),
  }));
  return { id, shownAt, html };
};
