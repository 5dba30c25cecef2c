import { afterAll, expect, test } from "vitest";
import { channelTotals } from "#app/domain/policies/totals.ts";
import { withdrawGathering } from "#app/services/gatherings/mend-gathering.server.ts";
import { listGatherings } from "#db/queries/gatherings.ts";
import { askCommunes, makeCity, makeCityPolicy } from "#tests/factories/collections.ts";
import { accepted } from "#tests/factories/comments.ts";
import { anOpinion, aTally, makeClerk, makeGathering } from "#tests/factories/gatherings.ts";
import { headOf } from "#tests/factories/policies.ts";
import { day, makePerson, makeWorld } from "#tests/factories/world.ts";
import { brokenCounters } from "#tests/invariants/counters.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const city = await makeCity(world);
const clerk = await makeClerk(world);
const cityClerk = await makePerson(world.db, { roles: [["intake", "31"]], unitPath: "31" });
const parent = await makeCityPolicy(world, city);
const parts = await askCommunes(world, city.drafter, parent.id);
const partOf = (unit: string) => parts.find(({ unitCode }) => unitCode === unit)?.id ?? "";
const [hongBang, aiQuoc] = [partOf("11311"), partOf("10660")];

const totalsOf = async (id: string) => {
  const { personCount, opinionCount, channelCounts } = await headOf(world, id);
  return [
    personCount,
    opinionCount,
    ...channelTotals(channelCounts).map(
      ({ channel, people, opinions, bodies }) => `${channel} ${people} ${opinions} ${bodies}`,
    ),
  ];
};

afterAll(async () => {
  expect(await brokenCounters(sql)).toEqual([]);
});

test("what a commune gathers counts there and at the city, at each once", async () => {
  const meeting = await makeGathering(world, hongBang, {
    by: clerk,
    opinions: [anOpinion({ people: 12 }), anOpinion({ people: 9, body: "Nên bớt một khoản." })],
    tallies: [aTally()],
  });
  const letter = {
    channel: "letter",
    people: 0,
    body: "Hội Nông dân",
    documentNumber: "12/CV",
    documentDate: "2026-11-03",
  } as const;
  await makeGathering(world, hongBang, {
    by: clerk,
    source: { ...letter, placeCode: "11311" },
    opinions: [anOpinion({ body: "Hội đồng ý." })],
  });
  await makeGathering(world, parent.id, {
    by: cityClerk,
    source: { ...letter, placeCode: "31" },
    opinions: [anOpinion({ body: "Hội đề nghị thêm." })],
  });
  expect(await totalsOf(hongBang)).toEqual([40, 3, "meeting 40 2 0", "letter 0 1 1"]);
  expect(await totalsOf(parent.id)).toEqual([40, 4, "meeting 40 2 0", "letter 0 2 1"]);
  expect(await totalsOf(aiQuoc)).toEqual([0, 0]);

  const listed = async (id: string) =>
    (await listGatherings(world.db, id, 50)).map(
      ({ channel, collectedAt }) => `${channel} ${collectedAt?.unitName ?? "-"}`,
    );
  const own = ["letter Phường Hồng Bàng", "meeting Phường Hồng Bàng"];
  expect((await listed(hongBang)).sort()).toEqual(own);
  expect((await listed(parent.id)).sort()).toEqual(["letter -", ...own]);
  expect(await listed(aiQuoc)).toEqual([]);

  const asked = { gatheringId: meeting.id, version: meeting.version, reason: "Họp lại" };
  accepted(await withdrawGathering(world.work(clerk, day(4)), asked));
  expect(await totalsOf(hongBang)).toEqual([0, 1, "letter 0 1 1"]);
  expect(await totalsOf(parent.id)).toEqual([0, 2, "letter 0 2 1"]);
});
