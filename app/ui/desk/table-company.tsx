import { formatReceipt } from "#app/domain/receipts.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { formatTime } from "../dates.ts";
import { LinkTabs } from "../link-tabs.tsx";
import { formatNumber } from "../numbers.ts";
import { ProgressLine } from "../progress-line.tsx";

export type CompanyView = {
  visitors: readonly { name: string; groupId: string | null; at: Date }[];
  /** Receipt of the next row that lacks an answer. */
  next: string | null;
};

/** Who else has the table open now; nothing where nobody has. */
export function Company({ company, groupId }: { company: CompanyView; groupId?: string }) {
  const { copy } = useCopy();
  const words = copy.desk.groups;
  if (company.visitors.length === 0) return null;
  return (
    <p className="table-company">
      <strong>{words.company}:</strong>{" "}
      {company.visitors
        .map(({ name, groupId: at, at: when }) => {
          const time = formatTime(when);
          if (at === null) return words.companyTable(name, time);
          return at === groupId ? words.companyHere(name, time) : words.companyGroup(name, time);
        })
        .join("; ")}
    </p>
  );
}

type TableProgressProps = {
  id: string;
  opinions: number;
  unanswered: number;
  company: CompanyView;
  /** Where the key n leads, unless something nearer has it. */
  keyed?: boolean;
};

/** How much of the table is answered, and the way to what is next. */
export function TableProgress(props: TableProgressProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.groups;
  const number = (value: number) => formatNumber(value, lang);
  const done = props.opinions - props.unanswered;
  const { next } = props.company;
  return (
    <div className="table-progress">
      <ProgressLine
        id="tien-do"
        done={done}
        of={props.opinions}
        words={
          props.unanswered > 0
            ? `${words.answered(number(done), number(props.opinions))}, ${copy.desk.synthesis.progress(number(props.unanswered))}`
            : copy.desk.synthesis.complete
        }
      />
      {next ? (
        <p>
          <a
            href={`${to(urls.deskResponse(props.id))}?ma=${next}#cac-y-kien`}
            data-key={props.keyed === false ? undefined : "n"}
          >
            {words.nextRow}
          </a>{" "}
          <code>{formatReceipt(next)}</code>
        </p>
      ) : null}
    </div>
  );
}

/** The table row by row or group by group. */
export function TableViews({ id, current }: { id: string; current: "rows" | "groups" }) {
  const { copy, to } = useCopy();
  const words = copy.desk.groups;
  return (
    <LinkTabs
      label={words.views}
      tabs={[
        { href: to(urls.deskResponse(id)), label: words.toRows, current: current === "rows" },
        { href: to(urls.deskGroups(id)), label: words.toGroups, current: current === "groups" },
      ]}
    />
  );
}
