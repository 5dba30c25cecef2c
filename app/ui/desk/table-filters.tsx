import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Submit } from "../form/submit.tsx";
import { TextInput } from "../form/text-input.tsx";
import { FilterLinks } from "../list/filters.tsx";
import { type SynthesisView, tableHref } from "./synthesis-view.ts";

/** Which opinions: all or those without an answer, or one by its receipt. */
export function TableFilters({ view }: { view: SynthesisView }) {
  const { copy, to } = useCopy();
  const words = copy.desk.synthesis;
  const base = to(urls.deskResponse(view.frame.id));
  return (
    <div className="table-filters">
      <FilterLinks
        label={words.rows}
        links={[
          {
            label: words.everything,
            href: tableHref(base, view, { onlyUnanswered: false }),
            current: !view.onlyUnanswered && view.asked === "",
          },
          {
            label: words.onlyUnanswered,
            href: tableHref(base, view, { onlyUnanswered: true }),
            current: view.onlyUnanswered,
          },
        ]}
      />
      <form className="table-filters__find" action={base} aria-label={words.receipt}>
        <TextInput
          id="ma"
          name="ma"
          label={words.receipt}
          value={view.asked}
          width="20"
          autoComplete="off"
          spellCheck={false}
          {...(view.unknownReceipt ? { error: words.unknownReceipt } : {})}
        />
        <Submit tone="secondary" icon="search">
          {words.find}
        </Submit>
      </form>
    </div>
  );
}
