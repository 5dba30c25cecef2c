import { urls } from "#app/urls.ts";
import type { Basis, TakedownNotice } from "#db/queries/takedowns.ts";
import { useCopy } from "../copy.tsx";
import { formatDate } from "../dates.ts";

/** The law or rule behind a takedown; what nobody has read in an official text says so. */
export function useBasis(): (basis: Basis | null) => string {
  const { copy } = useCopy();
  return (basis) => {
    if (!basis) return copy.screening.house;
    const name = [basis.article, basis.title, basis.number].filter(Boolean).join(", ");
    return basis.verified ? name : `${name} (${copy.policies.unverified})`;
  };
}

/** Who took the words down: an office, never a name. */
export function useOffice(): (notice: Pick<TakedownNotice, "role" | "unitName">) => string {
  const { copy } = useCopy();
  const roles: Readonly<Record<string, string>> = copy.roles;
  return ({ role, unitName }) => copy.screening.byWhom(roles[role] ?? role, unitName);
}

/** What stands where words were taken down. */
export function Removal({ notice, id }: { notice: TakedownNotice; id?: string }) {
  const { copy, lang, to } = useCopy();
  const office = useOffice();
  const words = copy.screening;
  return (
    <div className="removal" id={id}>
      <p className="removal__what">{words.takenDown(formatDate(new Date(notice.at), lang))}</p>
      <p>{words.takenDownWhy(copy.reasons[notice.reasonCode])}</p>
      <p className="removal__foot">
        <span>{office(notice)}</span> <a href={to(urls.takedowns())}>{words.toRegister}</a>
      </p>
    </div>
  );
}
