import { channelRow, isGathered } from "#app/domain/gatherings/channels.ts";
import type { GatheringChange, GatheringTally } from "#app/domain/gatherings/source.ts";
import type { Channel } from "#app/domain/policies/schema.ts";
import { channelTotals } from "#app/domain/policies/totals.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { formatDate } from "../dates.ts";
import { Details } from "../details.tsx";
import { Section } from "../layout/page.tsx";
import { SampleTag } from "../layout/sample-notice.tsx";
import { formatNumber } from "../numbers.ts";
import { ChangeList } from "./change-list.tsx";
import { ChannelTable } from "./channel-table.tsx";
import { TallyTable } from "./tally-table.tsx";

/** A source as anybody may read it. */
export type ShownSource = {
  id: string;
  channel: Channel;
  place: string;
  heldOn: string;
  body: string;
  documentNumber: string | null;
  counted: number;
  opinions: number;
  withdrawnAt: string | null;
  isSample: boolean;
  tallies: readonly GatheringTally[];
  changes: readonly GatheringChange[];
  /** The commune's part that gathered it for a draft of the city. */
  collectedAt: { code: string; unitName: string } | null;
};

type GatheredSectionProps = {
  head: {
    code: string | null;
    channelCounts: Record<string, number>;
    personCount: number;
    opinionCount: number;
  };
  sources: readonly ShownSource[];
};

/** By which ways people spoke, counted apart, and what was gathered outside the portal. */
export function GatheredSection({ head, sources }: GatheredSectionProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.gatherings;
  const totals = channelTotals(head.channelCounts);
  if (sources.length === 0 && totals.every(({ channel }) => channel === "portal")) return null;
  return (
    <Section id="nguon-y-kien" title={words.totals}>
      <ChannelTable
        totals={totals}
        people={head.personCount}
        opinions={head.opinionCount}
        captionHidden
      />
      <p className="hint">{words.totalsNote}</p>
      {sources.length > 0 ? (
        <Details summary={words.sourcesCount(formatNumber(sources.length, lang))}>
          <ul className="bare stack">
            {sources.map((source) => (
              <li key={source.id}>
                <SourceItem source={source} at={head.code} />
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </Section>
  );
}

function SourceItem({ source, at }: { source: ShownSource; at: string | null }) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.gatherings;
  const isBody = isGathered(source.channel) && channelRow(source.channel).counts === "body";
  const facts = [
    formatDate(new Date(`${source.heldOn}T05:00:00Z`), lang),
    source.withdrawnAt
      ? words.withdrawnOn(formatDate(new Date(source.withdrawnAt), lang))
      : isBody
        ? words.countedBody
        : copy.common.people(formatNumber(source.counted, lang)),
    source.withdrawnAt ? null : copy.common.opinions(formatNumber(source.opinions, lang)),
  ].filter((fact) => fact !== null);
  const part = source.collectedAt?.code === at ? null : source.collectedAt;
  const name = [source.body, source.documentNumber, isBody ? null : source.place].filter(Boolean);
  return (
    <>
      <p>
        <strong>{copy.policies.channels[source.channel]}</strong>:{" "}
        <span lang="vi">{name.join(", ")}</span> · {facts.join(" · ")}
        {part ? (
          <>
            {" "}
            · <a href={to(urls.policy(part.code))}>{copy.collections.gatheredAt(part.unitName)}</a>
          </>
        ) : null}{" "}
        {source.isSample ? <SampleTag /> : null}
      </p>
      {source.withdrawnAt ? null : <TallyTable tallies={source.tallies} />}
      <ChangeList changes={source.changes} />
    </>
  );
}
