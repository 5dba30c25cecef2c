import type { ReactNode } from "react";
import { SampleTag } from "../layout/sample-notice.tsx";
import { StatusTag, type StatusTagProps } from "../record/status-tag.tsx";

export type RecordRowProps = {
  code: string;
  title: ReactNode;
  href: string;
  unit: string;
  status: StatusTagProps;
  /** Date that matters in this list, as `DateText` or `DaysLeft`. */
  date?: ReactNode;
  /** The one number that matters, with its word. */
  figure?: { value: ReactNode; word: string };
  summary?: ReactNode;
  sample?: boolean;
  level?: 2 | 3;
};

/** One record in a list: code, title, unit, status, date, one number. */
export function RecordRow(row: RecordRowProps) {
  const Heading = row.level === 3 ? "h3" : "h2";
  return (
    <li className="record-row">
      <div className="record-row__main">
        <p className="record-row__code">
          {row.code}
          {row.sample ? <SampleTag /> : null}
        </p>
        <Heading className="record-row__title">
          <a href={row.href} lang="vi">
            {row.title}
          </a>
        </Heading>
        {row.summary ? <p className="record-row__summary">{row.summary}</p> : null}
        <div className="record-row__facts">
          <StatusTag {...row.status} />
          <span lang="vi">{row.unit}</span>
          {row.date ? <span>{row.date}</span> : null}
        </div>
      </div>
      {row.figure ? (
        <p className="record-row__figure">
          <strong>{row.figure.value}</strong> {row.figure.word}
        </p>
      ) : null}
    </li>
  );
}

/** The rows of a list; their order is the list's. */
export function RecordList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ol className="bare record-list" aria-label={label}>
      {children}
    </ol>
  );
}
