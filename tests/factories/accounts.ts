import { v7 as uuid } from "uuid";
import { hashPassword } from "#app/auth/password.server.ts";
import type { Role } from "#app/domain/actor.ts";
import type { Queryable } from "#db/client.ts";
import { accountRoles, accounts } from "#db/schema/accounts.ts";
import { makeUnits } from "./units.ts";

export const PASSWORD = "con mèo leo cây cau";

type Wanted = {
  email?: string | null;
  phone?: string | null;
  displayName?: string;
  password?: string;
  unitCode?: string | null;
  /** Confirmed e-mail address and phone number, as far as it has them. */
  confirmed?: boolean;
  /** Roles and the units they are held at. */
  roles?: readonly (readonly [Role, string])[];
};

export type MadeAccount = {
  id: string;
  email: string | null;
  phone: string | null;
  displayName: string;
  password: string;
};

const hashes = new Map<string, Promise<string>>();

/** Hashing is slow on purpose: once per password and test file is enough. */
const hashOf = (password: string): Promise<string> => {
  const hash = hashes.get(password) ?? hashPassword(password);
  hashes.set(password, hash);
  return hash;
};

/** An account at Phường Hồng Bàng, tổ dân phố 7, with its units; a confirmed resident unless said. */
export const makeAccount = async (db: Queryable, wanted: Wanted = {}): Promise<MadeAccount> => {
  await makeUnits(db);
  const id = uuid();
  const email = wanted.email === undefined ? `${id}@vidu.example` : wanted.email;
  const { phone = null, displayName = "Nguyễn Thị Thử", password = PASSWORD } = wanted;
  const confirmedAt = wanted.confirmed === false ? null : new Date("2026-01-05T02:00:00Z");
  await db.insert(accounts).values({
    id,
    email,
    phone,
    displayName,
    passwordHash: await hashOf(password),
    unitCode: wanted.unitCode === undefined ? "11311-007" : wanted.unitCode,
    emailConfirmedAt: email ? confirmedAt : null,
    phoneConfirmedAt: phone ? confirmedAt : null,
    createdAt: new Date("2026-01-05T02:00:00Z"),
  });
  await giveRoles(db, id, wanted.roles ?? []);
  return { id, email, phone, displayName, password };
};

/** Roles held from the beginning of the two-tier city. */
export const giveRoles = async (
  db: Queryable,
  accountId: string,
  roles: readonly (readonly [Role, string])[],
): Promise<void> => {
  if (roles.length === 0) return;
  await db.insert(accountRoles).values(
    roles.map(([role, unitCode]) => ({
      id: uuid(),
      accountId,
      role,
      unitCode,
      office: `${role} ${unitCode}`,
      validFrom: "2025-07-01",
    })),
  );
};
