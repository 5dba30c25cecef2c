import type { ChannelTotal } from "#app/domain/policies/totals.ts";
import { useCopy } from "../copy.tsx";
import { NumberText } from "../number-text.tsx";
import { DataTable } from "../table.tsx";

type ChannelTableProps = {
  totals: readonly ChannelTotal[];
  people: number;
  opinions: number;
  captionHidden?: boolean;
};

/** Opinions, people and bodies by the way they came, each in a column of its own. */
export function ChannelTable({ totals, people, opinions, captionHidden }: ChannelTableProps) {
  const { copy } = useCopy();
  const words = copy.desk.gatherings;
  const bodies = totals.reduce((sum, row) => sum + row.bodies, 0);
  const cells = (row: { opinions: number; people: number; bodies: number }) => ({
    opinions: <NumberText value={row.opinions} />,
    people: <NumberText value={row.people} />,
    ...(bodies > 0 ? { bodies: <NumberText value={row.bodies} /> } : {}),
  });
  return (
    <DataTable
      caption={words.totals}
      {...(captionHidden ? { captionHidden } : {})}
      columns={[
        { key: "channel", label: words.channel },
        { key: "opinions", label: words.opinions, numeric: true },
        { key: "people", label: words.people, numeric: true },
        ...(bodies > 0 ? [{ key: "bodies", label: words.bodies, numeric: true }] : []),
      ]}
      rows={totals.map((row) => ({
        key: row.channel,
        head: "channel",
        cells: { channel: copy.policies.channels[row.channel], ...cells(row) },
      }))}
      foot={{
        key: "all",
        head: "channel",
        cells: { channel: words.all, ...cells({ opinions, people, bodies }) },
      }}
    />
  );
}
