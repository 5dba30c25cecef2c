import { afterAll, expect, test } from "vitest";
import { GUEST } from "#app/domain/actor.ts";
import { supportInitiative } from "#app/services/initiatives/support-initiative.server.ts";
import { connect } from "#db/client.ts";
import { AI_QUOC } from "#tests/factories/actors.ts";
import { accepted, verdict } from "#tests/factories/comments.ts";
import { initiativeOf, makeOffices, sentInitiative, step } from "#tests/factories/initiatives.ts";
import { makePerson, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const crowded = connect(database.url, 20);
afterAll(() => crowded.close());
const world = await makeWorld(crowded.db);
const { villageHead } = await makeOffices(world);

const shown = async () => {
  const id = await sentInitiative(world);
  accepted(await step(world, villageHead, "forward_to_commune", id, { textChecked: true }));
  const { code } = await initiativeOf(world, id);
  return { id, code: code ?? "" };
};

test("fifty presses of one person at once count once", async () => {
  const { id, code } = await shown();
  const presses = Array.from({ length: 50 }, () =>
    supportInitiative(world.work(world.neighbour), { code, on: true }),
  );
  expect(new Set((await Promise.all(presses)).map(verdict))).toEqual(new Set(["in"]));
  expect(await initiativeOf(world, id)).toMatchObject({ supportVillage: 1, supportElsewhere: 0 });
  accepted(await supportInitiative(world.work(world.neighbour), { code, on: false }));
  expect(await initiativeOf(world, id)).toMatchObject({ supportVillage: 0, supportElsewhere: 0 });
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("neighbours and people from elsewhere are counted apart, the unconfirmed not at all", async () => {
  const { id, code } = await shown();
  const far = await makePerson(crowded.db, { name: "Ở Xa", unitPath: `${AI_QUOC}/10660-001` });
  for (const by of [world.resident, world.neighbour, far]) {
    accepted(await supportInitiative(world.work(by), { code, on: true }));
  }
  const press = (by: Parameters<typeof world.work>[0]) =>
    supportInitiative(world.work(by), { code, on: true });
  expect(verdict(await press(world.stranger))).toBe("person_unconfirmed");
  expect(verdict(await press(GUEST))).toBe("sign_in_first");
  expect(await initiativeOf(world, id)).toMatchObject({ supportVillage: 2, supportElsewhere: 1 });
});

test("what is not public yet cannot be supported", async () => {
  const id = await sentInitiative(world);
  const { code } = await initiativeOf(world, id);
  const press = supportInitiative(world.work(world.neighbour), { code: code ?? "", on: true });
  expect(verdict(await press)).toBe("not_found");
});
