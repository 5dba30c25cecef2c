import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Details } from "../details.tsx";
import { formatNumber } from "../numbers.ts";
import { clauseName } from "./clause-name.ts";
import { type SynthesisView, type TablePlaceView, tableHref } from "./synthesis-view.ts";

/** Beyond this many nothing more is counted. */
const COUNTED = 100;

/** The parts that opinions speak of, each with how many still lack an answer. */
export function TableContents({ view }: { view: SynthesisView }) {
  const { copy, to } = useCopy();
  const words = copy.desk.synthesis;
  const base = to(urls.deskResponse(view.frame.id));
  const chosen = view.places.find(({ part }) => part === view.part);
  return (
    <nav className="table-contents" aria-label={words.contents}>
      <Details
        summary={chosen ? `${words.contents}: ${nameOf(chosen, words)}` : words.contents}
        open={view.places.length <= 8}
      >
        <ul className="bare">
          <li>
            <a
              href={tableHref(base, view, { part: "" })}
              aria-current={view.part === "" ? "page" : undefined}
            >
              {words.all}
            </a>
          </li>
          {view.places.map((place) => (
            <Place key={place.part} place={place} view={view} base={base} />
          ))}
        </ul>
      </Details>
    </nav>
  );
}

type PlaceProps = { place: TablePlaceView; view: SynthesisView; base: string };

function Place({ place, view, base }: PlaceProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.synthesis;
  const count = (n: number) => (n >= COUNTED ? words.many : formatNumber(n, lang));
  return (
    <li>
      <a
        href={tableHref(base, view, { part: place.part })}
        aria-current={place.part === view.part ? "page" : undefined}
      >
        <span lang="vi">{nameOf(place, words)}</span>{" "}
        <span className="table-contents__count">
          {place.unanswered > 0 ? words.left(count(place.unanswered)) : count(place.opinions)}
        </span>
      </a>
    </li>
  );
}

const nameOf = (
  { clause, gone }: TablePlaceView,
  words: { whole: string; gone: string },
): string => {
  if (clause.length > 0) return clauseName(clause);
  return gone ? words.gone : words.whole;
};
