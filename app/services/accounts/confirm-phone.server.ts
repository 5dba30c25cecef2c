import { denial, rolesFor } from "#app/domain/access.ts";
import { parsePhone } from "#app/domain/accounts/identity.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { lockByPhone, setPhoneConfirmed } from "#db/queries/accounts.ts";
import { countConfirmed } from "#db/queries/participants.ts";
import { findUnitPath } from "#db/queries/units.ts";

/**
 * Intake confirms that a phone number is its holder's, having met or called him. Reaches accounts of
 * its own unit and those that named none; nobody confirms his own. Refuses `not_found` for a number no account there has, and
 * `already_done`.
 */
export const confirmPhone = (work: Work, phone: string): Promise<Outcome<{ name: string }>> =>
  transact(work.db, async (tx) => {
    const { actor } = work;
    if (actor.kind !== "account") return refuse("sign_in_first");
    const number = parsePhone(phone);
    const account = number && (await lockByPhone(tx, number));
    if (!account) return refuse("not_found");
    const action = "account.confirm_phone";
    const own = rolesFor(actor, action)[0]?.unitPath;
    const unitPath = account.unitCode ? await findUnitPath(tx, account.unitCode) : own;
    const denied = denial(actor, action, { unitPath: unitPath ?? "", authorId: account.id });
    if (denied) return refuse(denied === "forbidden" ? "not_found" : denied);
    if (account.phoneConfirmedAt) return refuse("already_done");
    await setPhoneConfirmed(tx, account.id, actor.id, work.now);
    await countConfirmed(tx, account.id);
    return accept({ name: account.displayName });
  });
