import { can } from "#app/domain/access.ts";
import { APPEAL_TERM } from "#app/domain/screening/appeal.ts";
import { requestContext, sessionContext, siteContext, workFrom } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import {
  mayAppeal,
  withheldFacts,
  withholdingOf,
} from "#app/services/appeals/withholding.server.ts";
import { factsOfComment } from "#app/services/comments/own-comment.server.ts";
import type { AppealView } from "#app/ui/screening/appeal-section.tsx";
import type { OwnComment } from "#db/queries/comments.ts";

/** What a sender may know and do about his words being kept from the public; for his eyes alone. */
export const appealViewOf = async (
  context: LoaderContext,
  comment: OwnComment,
): Promise<AppealView> => {
  const { db } = context.get(siteContext);
  const { now, rules } = context.get(requestContext);
  const { actor } = context.get(sessionContext);
  const withheld = await withholdingOf(db, now, comment);
  const facts = { ...factsOfComment(workFrom(context), comment), ...withheldFacts(withheld) };
  const place = { unitPath: comment.unitPath, authorId: comment.authorId };
  const enteredBy = actor.kind === "account" && !comment.authorId ? actor.id : null;
  const { appeal } = withheld;
  return {
    receipt: comment.receiptCode,
    version: comment.version,
    takedown: withheld.takedown,
    appeal: appeal && {
      words: appeal.words,
      dueAt: appeal.dueAt,
      outcome: appeal.outcome,
      decidedAt: appeal.decidedAt,
    },
    may: can(actor, "comment.appeal", { ...place, enteredBy }) && mayAppeal({ now }, facts),
    term: rules.settings.term(APPEAL_TERM.setting),
  };
};
