import { useEffect } from "react";
import { useRevalidator } from "react-router";
import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { formatDateTime } from "../../dates.ts";
import { Submit } from "../../form/submit.tsx";
import { formatNumber } from "../../numbers.ts";
import { ProgressLine } from "../../progress-line.tsx";
import { useAwake } from "../use-awake.ts";
import type { GroupsView, SearchView } from "./group-view.ts";

const EVERY_MS = 2_000;

/** How far the search for like opinions is, or the button that asks for it. */
export function SearchProgress({ view }: { view: GroupsView }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.groups;
  const { search } = view;
  if (search?.state === "waiting" || search?.state === "running") {
    return <Running search={search} id={view.frame.id} />;
  }
  return (
    <div className="stack">
      {search?.state === "failed" ? <Alert tone="stop" title={words.failed} /> : null}
      {search?.finishedAt ? (
        <p className="soft">{words.found(formatDateTime(search.finishedAt, lang))}</p>
      ) : null}
      {view.writable ? (
        <form method="post" aria-label={words.find}>
          <input type="hidden" name="op" value="tim" />
          <Submit tone={search ? "secondary" : "primary"}>
            {search ? words.findAgain : words.find}
          </Submit>
          <p className="hint">{words.findHelp}</p>
        </form>
      ) : null}
    </div>
  );
}

function Running({ search, id }: { search: SearchView; id: string }) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.groups;
  const awake = useAwake();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void revalidate();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  const number = (value: number) => formatNumber(value, lang);
  return (
    <div className="search-progress" role="status">
      <ProgressLine
        id="tim-nhom"
        done={search.done}
        of={search.total}
        words={
          search.state === "waiting"
            ? words.waiting
            : words.running(number(search.done), number(search.total))
        }
      />
      <p className="soft">{words.runningHelp}</p>
      {awake ? null : (
        <p>
          <a className="button button--secondary" href={to(urls.deskGroups(id))}>
            {words.look}
          </a>
        </p>
      )}
    </div>
  );
}
