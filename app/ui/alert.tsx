import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type Tone = "info" | "done" | "wait" | "stop";

const ICONS: Readonly<Record<Tone, IconName>> = {
  info: "info",
  done: "check",
  wait: "clock",
  stop: "warning",
};

type AlertProps = {
  tone?: Tone;
  title: string;
  children?: ReactNode;
  level?: 2 | 3;
  live?: boolean;
};

/** What happened, what was kept, what to do. `live` when it answers what the reader just did. */
export function Alert({ tone = "info", title, children, level = 2, live = false }: AlertProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={`alert alert--${tone}`} role={live ? "status" : undefined}>
      <Icon name={ICONS[tone]} />
      <div className="alert__body">
        <Heading className="alert__title">{title}</Heading>
        {children}
      </div>
    </div>
  );
}

/** A side remark inside running text. */
export function Notice({ children }: { children: ReactNode }) {
  return <div className="notice">{children}</div>;
}
