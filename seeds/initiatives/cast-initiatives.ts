import type { Account } from "#app/domain/actor.ts";
import { WARD } from "../demo-accounts.ts";
import type { Value } from "../insert-rows.ts";
import { inventName } from "../people.ts";
import { makeRandom } from "../random.ts";
import type { World } from "../sample-world.ts";
import type { UnitRow } from "../units.ts";
import type { InitiativeCast, InitiativePlan, OfficeRole } from "./initiative.ts";

type Row = Record<string, Value>;

/** No hash at all: nobody signs in with it. */
const NO_PASSWORD = "!";
const AT_VILLAGE: readonly OfficeRole[] = ["village_head", "village_front"];

const OFFICES: Readonly<Record<OfficeRole, (unit: UnitRow) => string>> = {
  chair: ({ full_name }) => `Chủ tịch UBND ${full_name}`,
  intake: ({ full_name }) => `Trung tâm Phục vụ hành chính công ${full_name}`,
  handler: ({ full_name }) => `Phòng Văn hóa - Xã hội ${full_name}`,
  village_head: ({ kind, full_name }) =>
    `${kind === "thon" ? "Trưởng thôn" : "Tổ trưởng"} ${full_name}`,
  village_front: ({ full_name }) => `Trưởng Ban công tác Mặt trận ${full_name}`,
};

/** Officers and proposers of the sample initiatives: those of the demonstration, and others made as needed. */
export const makeInitiativeCast = (
  world: World,
  { since, sinceDay }: { since: Date; sinceDay: string },
) => {
  const random = makeRandom("initiative people");
  const accounts: Row[] = [];
  const roles: Row[] = [];
  const officers = new Map<string, Account>();
  const invent = (unit: UnitRow, email: string, role: OfficeRole | null): Account => {
    const held = role ? [{ role, unitCode: unit.code, unitPath: unit.path }] : [];
    const person: Account = {
      kind: "account",
      id: random.uuidAt(since),
      displayName: inventName(random),
      unitCode: unit.code,
      unitPath: unit.path,
      verified: true,
      roles: held,
    };
    accounts.push({
      id: person.id,
      email,
      email_confirmed_at: since.toISOString(),
      password_hash: NO_PASSWORD,
      display_name: person.displayName,
      unit_code: unit.code,
      created_at: since.toISOString(),
      is_sample: true,
    });
    if (role) {
      roles.push({
        id: random.uuidAt(since),
        account_id: person.id,
        role,
        unit_code: unit.code,
        office: OFFICES[role](unit),
        valid_from: sinceDay,
      });
    }
    return person;
  };
  const cast: InitiativeCast = {
    author: ({ village, commune }: InitiativePlan) => {
      const neighbours = world.cast.residents.get(commune.code) ?? [];
      if (commune.code === WARD && random.chance(0.2)) {
        return world.cast.byEmail("cong-dan@demo.example");
      }
      const home = neighbours.filter(({ unitCode }) => unitCode === village.code);
      if (home.length > 0 && random.chance(0.7)) return random.pick(home);
      return invent(village, `sang-kien-${accounts.length + 1}@mau.example`, null);
    },
    officer: ({ village, commune }, role) => {
      const unit = AT_VILLAGE.includes(role) ? village : commune;
      const key = `${role} ${unit.code}`;
      const found = officers.get(key) ?? world.cast.officers(unit.code, role)[0];
      const officer =
        found ?? invent(unit, `${role.replace("_", "-")}.sk.${unit.code}@mau.example`, role);
      officers.set(key, officer);
      return officer;
    },
  };
  return { cast, accounts, roles };
};
