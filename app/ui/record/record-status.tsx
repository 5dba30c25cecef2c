import type { ReactNode } from "react";
import { StatusTag, type StatusTagProps } from "./status-tag.tsx";

type RecordStatusProps = { status: StatusTagProps; children: ReactNode };

/** The status tag with its plain sentence: who has the matter and until when. */
export function RecordStatus({ status, children }: RecordStatusProps) {
  return (
    <div className="record-status">
      <StatusTag {...status} />
      <p>{children}</p>
    </div>
  );
}
