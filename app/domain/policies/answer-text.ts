import { canonicalForm } from "../rich-text/canonical.ts";
import type { RichText } from "../rich-text/schema.ts";

type Answered = { disposition: string; answer: string; rich: RichText | null };

/**
 * What the ledger commits to when an opinion is answered: outcome and answer, and with them the
 * formatting where there is one. Another link or another table is another answer.
 */
export const answerText = ({ disposition, answer, rich }: Answered): string =>
  rich
    ? JSON.stringify({ answer, disposition, rich: canonicalForm(rich) })
    : `${disposition}\n${answer}`;
