import { formatReceipt } from "#app/domain/receipts.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../../copy.tsx";
import { Breadcrumbs } from "../../layout/breadcrumbs.tsx";
import { Page } from "../../layout/page.tsx";
import { PageTitle } from "../../layout/page-title.tsx";
import { SourceFacts } from "./source-line.tsx";
import type { SourceView } from "./types.ts";

type ReceiptsView = {
  policy: { id: string; title: string; code: string | null };
  source: SourceView;
  address: string;
  receipts: readonly { id: string; receiptCode: string; clause: string | null }[];
};

/** Receipts to cut out and hand over: a code, what it is about, where it is looked up; nobody's name. */
export function GatheringReceiptsPage({ view }: { view: ReceiptsView }) {
  const { copy } = useCopy();
  const words = copy.desk.gatherings;
  const { policy, source } = view;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.desk.home.title, href: urls.desk() },
          { label: words.title, href: urls.deskGatherings(policy.id) },
          {
            label: copy.policies.channels[source.channel],
            href: urls.deskGathering(policy.id, source.id),
          },
        ]}
      />
      <PageTitle
        title={words.receiptsTitle}
        lead={
          <>
            <p>
              {copy.policies.channels[source.channel]}: <SourceFacts source={source} />
            </p>
            <p>
              {words.receiptsLead} {words.print}
            </p>
          </>
        }
      />
      <ul className="bare stack">
        {view.receipts.map((row) => (
          <li key={row.id} className="receipt receipt--slip">
            <div>
              <p className="receipt__title">{words.receiptCode}</p>
              <p className="receipt__code">{formatReceipt(row.receiptCode)}</p>
              <p className="receipt__subject" lang="vi">
                {words.receiptAbout(
                  [row.clause?.replace(/[.:)]+$/, ""), policy.title].filter(Boolean).join(", "),
                )}
              </p>
              <p className="nowrap">{policy.code}</p>
              <p>{words.receiptHow(view.address)}</p>
              <p className="hint">{words.receiptPrivate}</p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
