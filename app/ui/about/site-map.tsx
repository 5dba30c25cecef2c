import { AREA_IDS, AREAS } from "#app/domain/areas.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Section } from "../layout/page.tsx";
import { type LinkEntry, LinkList } from "../link-list.tsx";

const IN_SERVICE = ["openData"];

/** Every main page as a link, by what people come for. */
export function SiteMap() {
  const { copy } = useCopy();
  const { map, pages } = copy.about;
  const drafts = urls.policies();
  const areas = AREA_IDS.map(
    (id): LinkEntry => ({
      href: `/${AREAS[id].path}`,
      label: copy.areas[id].title,
      ...(IN_SERVICE.includes(id) ? {} : { note: map.soon }),
    }),
  );
  const trust = areas.filter(({ href }) => href === urls.ledger() || href === urls.openData());
  const parts: [string, LinkEntry[]][] = [
    [
      map.read,
      [
        { href: `${drafts}?tinh-trang=dang-lay`, label: map.openDrafts },
        { href: `${drafts}?tinh-trang=da-tra-loi`, label: map.answered },
        { href: drafts, label: map.allDrafts },
        { href: urls.initiatives(), label: copy.initiatives.title },
        { href: urls.newInitiative(), label: copy.initiatives.propose },
        ...areas.filter((area) => !trust.includes(area)),
      ],
    ],
    [map.place, [{ href: urls.units(), label: copy.units.title }]],
    [
      map.yours,
      [
        { href: urls.search(), label: copy.search.title },
        { href: urls.track(), label: copy.tracking.title },
        { href: urls.signIn(), label: copy.layout.signIn },
        { href: urls.signUp(), label: copy.layout.signUp },
      ],
    ],
    [map.trust, [...trust, { href: urls.api("openapi.json"), label: copy.layout.api }]],
    [
      map.portal,
      [
        { href: urls.about(), label: pages.main.title },
        { href: urls.about("tro-nang"), label: pages["tro-nang"].title },
        { href: urls.about("rieng-tu"), label: pages["rieng-tu"].title },
      ],
    ],
  ];
  return parts.map(([title, entries]) => (
    <Section key={title} title={title}>
      <LinkList links={entries} />
    </Section>
  ));
}
