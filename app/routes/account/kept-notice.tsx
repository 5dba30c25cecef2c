import { Alert } from "#app/ui/alert.tsx";
import { useCopy } from "#app/ui/copy.tsx";

/** Says that what a guest wrote has been kept while he signs in. */
export function KeptNotice({ shown }: { shown: boolean }) {
  const { copy } = useCopy();
  return shown ? (
    <Alert title={copy.accounts.signIn.keptTitle}>
      <p>{copy.accounts.signIn.kept}</p>
    </Alert>
  ) : null;
}
