import type { ChannelTotal } from "#app/domain/policies/totals.ts";
import { urls } from "#app/urls.ts";
import { ButtonLink, ButtonRow } from "../../button.tsx";
import { useCopy } from "../../copy.tsx";
import { ChannelTable } from "../../gatherings/channel-table.tsx";
import { Section } from "../../layout/page.tsx";
import { DossierFrame, type DossierFrameView } from "../dossier-frame.tsx";
import { SourceFacts } from "./source-line.tsx";
import type { SourceView } from "./types.ts";

type GatheringsView = {
  frame: DossierFrameView;
  totals: readonly ChannelTotal[];
  people: number;
  opinions: number;
  sources: readonly SourceView[];
  enterable: boolean;
};

/** Where the opinions of a dossier came from: figures by channel, then source by source. */
export function GatheringsPage({ view }: { view: GatheringsView }) {
  const { copy, to } = useCopy();
  const words = copy.desk.gatherings;
  const { frame, sources } = view;
  return (
    <DossierFrame frame={frame} part="gatherings">
      <Section id="nguon" title={words.title}>
        <p>{words.lead}</p>
        {view.enterable ? (
          <ButtonRow>
            <ButtonLink href={to(urls.deskNewGathering(frame.id))}>{words.enter}</ButtonLink>
          </ButtonRow>
        ) : (
          <p className="hint">{words.closed}</p>
        )}
      </Section>
      {view.totals.length > 0 ? (
        <Section id="so-lieu" title={words.totals}>
          <ChannelTable
            totals={view.totals}
            people={view.people}
            opinions={view.opinions}
            captionHidden
          />
          <p className="hint">{words.totalsNote}</p>
        </Section>
      ) : null}
      <Section id="da-nhap" title={words.sources}>
        {sources.length === 0 ? <p>{words.none}</p> : null}
        <ul className="bare stack">
          {sources.map((source) => (
            <li key={source.id}>
              {source.policyId === frame.id ? (
                <a href={to(urls.deskGathering(frame.id, source.id))}>
                  {copy.policies.channels[source.channel]}
                </a>
              ) : (
                <strong>{copy.policies.channels[source.channel]}</strong>
              )}
              : <SourceFacts source={source} />
              {source.policyId !== frame.id && source.collectedAt ? (
                <>
                  {" "}
                  ·{" "}
                  <a href={to(urls.policy(source.collectedAt.code))}>
                    {copy.collections.gatheredAt(source.collectedAt.unitName)}
                  </a>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
    </DossierFrame>
  );
}
