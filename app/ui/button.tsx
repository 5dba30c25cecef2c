import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";

type LinkProps = { href: string; tone?: ButtonTone; icon?: IconName; children: ReactNode };

/** A link that starts something: looks like a button, stays a link. */
export function ButtonLink({ href, tone = "primary", icon, children }: LinkProps) {
  return (
    <a className={`button button--${tone}`} href={href}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </a>
  );
}

/** Actions side by side; on a phone one under the other. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
