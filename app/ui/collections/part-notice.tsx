import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Prose } from "../policies/prose.tsx";
import type { PolicyHead } from "../policies/types.ts";

/** On the page of a commune's part: whose draft it is, where it stands, where people meet about it. */
export function PartNotice({ head }: { head: PolicyHead }) {
  const { copy, to } = useCopy();
  const words = copy.collections;
  if (head.parentCode === null) return null;
  return (
    <Alert title={words.partTitle}>
      <p>{words.partLead(head.unitName, head.parentUnit ?? "")}</p>
      <p>
        <a href={to(urls.policy(head.parentCode))}>
          {words.toParent} ({head.parentCode})
        </a>
      </p>
      {head.meetings ? (
        <>
          <h3>{words.meetings}</h3>
          <Prose text={head.meetings} />
        </>
      ) : null}
    </Alert>
  );
}
