import { expect, test } from "vitest";
import { ROLES } from "#app/domain/actor.ts";
import { areasOf, inArea, likeOf, reaches, tierOf } from "#app/domain/reach.ts";
import {
  AI_QUOC,
  anAccount,
  CITY,
  CITY_OFFICE,
  HONG_BANG,
  HONG_BANG_VILLAGE,
  heldRole,
} from "#tests/factories/actors.ts";

const PLACES = [CITY, CITY_OFFICE, HONG_BANG, HONG_BANG_VILLAGE, AI_QUOC];
const ASSIGNED = [null, ...PLACES];

test.each([
  [CITY, "city"],
  [CITY_OFFICE, "city"],
  [HONG_BANG, "commune"],
  [HONG_BANG_VILLAGE, "commune"],
])("%s is of the %s tier", (path, tier) => {
  expect(tierOf(path)).toBe(tier);
});

const matches = (patterns: readonly string[], path: string) =>
  patterns.some((pattern) =>
    pattern.endsWith("%") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );

test.each(ROLES.filter((role) => role !== "citizen"))(
  "what a %s reads as an area is what it reaches as a role, in memory and as patterns",
  (role) => {
    for (const heldAt of PLACES) {
      const areas = areasOf(anAccount("me", [[role, heldAt]]), [role]);
      for (const unitPath of PLACES) {
        for (const assignedPath of ASSIGNED) {
          const place = { unitPath, assignedPath };
          const reached = reaches(heldRole(role, heldAt), place);
          const name = `${heldAt} ${unitPath} ${assignedPath}`;
          expect(
            areas.some((area) => inArea(area, place)),
            name,
          ).toBe(reached);
          const found = areas.some((area) => {
            const path = area.of === "owner" ? unitPath : assignedPath;
            return path !== null && matches(likeOf(area), path);
          });
          expect(found, name).toBe(reached);
        }
      }
    }
  },
);

test("areas are of the roles asked for", () => {
  const account = anAccount("me", [
    ["moderator", CITY],
    ["drafter", HONG_BANG],
  ]);
  expect(areasOf(account, ["drafter"])).toEqual([
    { path: HONG_BANG, of: "owner", tier: "commune" },
  ]);
});
