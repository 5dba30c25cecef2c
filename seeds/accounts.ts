import { DEMO_PASSWORD } from "#app/domain/accounts/demo.ts";
import type { Account, HeldRole, Role } from "#app/domain/actor.ts";
import { CITY_CODE } from "#app/domain/units/schema.ts";
import { DEMO_ACCOUNTS } from "./demo-accounts.ts";
import type { Value } from "./insert-rows.ts";
import { inventName, RESIDENTS, SCATTERED, STAFF } from "./people.ts";
import { makeRandom, type Random } from "./random.ts";
import type { UnitRow } from "./units.ts";

type Row = Record<string, Value>;

/** Everybody who acts in the samples. */
export type Cast = {
  /** Residents by commune code. */
  residents: ReadonlyMap<string, readonly Account[]>;
  byEmail: (email: string) => Account;
  /** Holders of a role at a unit, those one can sign in as before the others. */
  officers: (unitCode: string, role: Role) => readonly Account[];
};

export type People = { cast: Cast; accounts: Row[]; roles: Row[] };

export type PeopleOptions = {
  places: ReadonlyMap<string, UnitRow>;
  /** Units that own a sample consultation. */
  owners: readonly string[];
  since: Date;
  sinceDay: string;
  hashPassword: (password: string) => Promise<string>;
};

/** No hash at all: nobody signs in with it. */
const NO_PASSWORD = "!";
/** Of so many residents one has not confirmed the address. */
const UNCONFIRMED = 40;

type Draft = Account & { email: string; office: string | null; canSignIn: boolean };

/** The accounts of the trial version, officers of the other units, and residents who write. */
export const makePeople = async (options: PeopleOptions): Promise<People> => {
  const random = makeRandom("people");
  const known = DEMO_ACCOUNTS.map((demo) => {
    const office = demo.role === "citizen" ? null : demo.office;
    const held = office ? [{ role: demo.role, unit: demo.roleUnit }] : [];
    return draft(options, random, { ...demo, office, held, canSignIn: true, verified: true });
  });
  const staff = makeStaff(options, random, known);
  const residents = makeResidents(options, random);
  const all = [...known, ...staff, ...residents];
  const hashes = await Promise.all(
    all.map(({ canSignIn }) => (canSignIn ? options.hashPassword(DEMO_PASSWORD) : NO_PASSWORD)),
  );
  return {
    cast: makeCast(all),
    accounts: all.map((person, at) => accountRow(options, person, hashes[at] ?? NO_PASSWORD)),
    roles: all.flatMap((person) => roleRows(options, random, person)),
  };
};

const draft = (
  { places, since }: PeopleOptions,
  random: Random,
  given: {
    email: string;
    displayName: string;
    unitCode: string;
    office: string | null;
    held: readonly { role: Role; unit: string }[];
    canSignIn: boolean;
    verified: boolean;
  },
): Draft => {
  const { held, ...person } = given;
  const pathOf = (code: string): string => {
    const place = places.get(code);
    if (!place) throw new Error(`no such unit: ${code}`);
    return place.path;
  };
  return {
    ...person,
    kind: "account",
    id: random.uuidAt(since),
    unitPath: pathOf(person.unitCode),
    roles: held.map(
      ({ role, unit }): HeldRole => ({ role, unitCode: unit, unitPath: pathOf(unit) }),
    ),
  };
};

/** Roles that a unit with a consultation needs and nobody holds yet; the city has its own chair. */
const makeStaff = (options: PeopleOptions, random: Random, known: readonly Draft[]): Draft[] =>
  options.owners.flatMap((unit) =>
    STAFF.filter(
      ({ role }) =>
        !(unit === CITY_CODE && role === "chair") &&
        !known.some(({ roles }) => roles.some((r) => r.role === role && r.unitCode === unit)),
    ).map(({ login, role, office }) =>
      draft(options, random, {
        email: `${login}.${unit}@mau.example`,
        displayName: inventName(random),
        unitCode: unit,
        office: office.replace("{unit}", options.places.get(unit)?.full_name ?? ""),
        held: [{ role, unit }],
        canSignIn: false,
        verified: true,
      }),
    ),
  );

const makeResidents = (options: PeopleOptions, random: Random): Draft[] => {
  const villages = [...options.places.values()].filter(({ is_sample }) => is_sample);
  const others = [...new Set(villages.map(({ parent_code }) => parent_code ?? ""))].filter(
    (code) => !(code in RESIDENTS),
  );
  const chosen = Array.from({ length: SCATTERED.communes }, () => random.pick(others));
  const counts = [
    ...Object.entries(RESIDENTS),
    ...[...new Set(chosen)].map((code) => [code, SCATTERED.each] as const),
  ];
  let number = 0;
  return counts.flatMap(([commune, count]) => {
    const homes = villages.filter(({ parent_code }) => parent_code === commune);
    return Array.from({ length: count }, () => {
      number += 1;
      return draft(options, random, {
        email: `cong-dan-${String(number).padStart(4, "0")}@mau.example`,
        displayName: inventName(random),
        unitCode: random.pick(homes).code,
        office: null,
        held: [],
        canSignIn: false,
        verified: number % UNCONFIRMED !== 0,
      });
    });
  });
};

const makeCast = (all: readonly Draft[]): Cast => {
  const residents = new Map<string, Account[]>();
  for (const person of all) {
    const commune = person.unitPath?.split("/")[1];
    if (person.roles.length > 0 || !commune) continue;
    residents.set(commune, [...(residents.get(commune) ?? []), person]);
  }
  return {
    residents,
    byEmail: (email) => {
      const found = all.find((person) => person.email === email);
      if (!found) throw new Error(`nobody has the address ${email}`);
      return found;
    },
    officers: (unitCode, role) =>
      all.filter(({ roles }) => roles.some((r) => r.role === role && r.unitCode === unitCode)),
  };
};

const accountRow = ({ since }: PeopleOptions, person: Draft, hash: string): Row => ({
  id: person.id,
  email: person.email,
  email_confirmed_at: person.verified ? since.toISOString() : null,
  password_hash: hash,
  display_name: person.displayName,
  unit_code: person.unitCode,
  created_at: since.toISOString(),
  is_sample: true,
});

const roleRows = ({ sinceDay, since }: PeopleOptions, random: Random, person: Draft): Row[] =>
  person.roles.map((held) => ({
    id: random.uuidAt(since),
    account_id: person.id,
    role: held.role,
    unit_code: held.unitCode,
    office: person.office ?? "",
    valid_from: sinceDay,
  }));
