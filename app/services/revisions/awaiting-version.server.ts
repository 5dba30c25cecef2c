import { accept, type Outcome } from "#app/domain/outcome.ts";
import type { Tx } from "#db/client.ts";
import type { PolicyHead } from "#db/queries/policies.ts";
import { lockOpenRevision, type Revision } from "#db/queries/revisions.ts";
import { type PreparedVersion, prepareVersion } from "./prepare-version.server.ts";

/** Steps by which the chair makes a new version public that was handed in with them. */
const COMES_WITH: Readonly<Record<string, (revision: Revision) => boolean>> = {
  // The final text, where only what people said was worked in.
  sign_response: ({ substantive }) => substantive === false,
  reopen_round: () => true,
};

/**
 * The handed-in version that a step of the consultation makes public, ready to be written; null where
 * there is none. A change of substance never comes with the signature: it asks for a new round.
 */
export const awaitingVersion = async (
  tx: Tx,
  head: PolicyHead,
  { event, note }: { event: string; note?: string | undefined },
): Promise<Outcome<PreparedVersion | null>> => {
  const comes = COMES_WITH[event];
  const revision = comes ? await lockOpenRevision(tx, head.id) : null;
  if (revision?.state !== "proposed" || !comes?.(revision)) return accept(null);
  return prepareVersion(tx, head, revision, note ?? "");
};
