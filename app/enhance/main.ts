import { CharacterCount } from "./character-count.ts";
import { CopyLink } from "./copy-link.ts";
import { DaysLeft } from "./days-left.ts";
import { DraftDone, DraftKeeper, forgetDraftsOnSignOut } from "./draft-keeper.ts";
import { ErrorSummary } from "./error-summary.ts";
import { SimilarItems } from "./similar-items.ts";

/** Every page works without this file; where a browser lacks something, that page stays as it came. */
const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  "character-count": CharacterCount,
  "copy-link": CopyLink,
  "days-left": DaysLeft,
  "draft-done": DraftDone,
  "draft-keeper": DraftKeeper,
  "error-summary": ErrorSummary,
  "similar-items": SimilarItems,
};

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
forgetDraftsOnSignOut();
