import { data } from "react-router";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { type DossierContext, dossierOr404 } from "../policies/load-dossier.server.ts";

/** A draft that is not open yet has no table. */
const WITHOUT_TABLE: readonly string[] = ["draft", "pending_publish", "scheduled"];

/** The dossier whose table is asked for; 404 as `dossierOr404`, and for one without a table. */
export const tableOr404 = async (context: LoaderContext, id: string): Promise<DossierContext> => {
  const dossier = await dossierOr404(context, id);
  if (WITHOUT_TABLE.includes(dossier.state)) throw data({ code: "not_found" }, { status: 404 });
  return dossier;
};
