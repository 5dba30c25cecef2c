import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { vnDate } from "#app/domain/deadlines.ts";
import { figuresOf } from "#app/domain/indicators/figures.ts";
import type { VillageRow } from "#app/domain/units/village-table.ts";
import { checkTallies, recountTallies } from "#app/services/indicators/recount.server.ts";
import { hearFront } from "#app/services/initiatives/beside.server.ts";
import { moveFact } from "#app/services/registered-facts/move-fact.server.ts";
import { registerFact } from "#app/services/registered-facts/register-fact.server.ts";
import { importVillages } from "#app/services/units/import-villages.server.ts";
import { listCounts, listPlaces, listRecorded } from "#db/queries/figures.ts";
import { accepted } from "#tests/factories/comments.ts";
import { giveFile, makeOffices, sentInitiative, step } from "#tests/factories/initiatives.ts";
import { day, makeWorld, type World } from "#tests/factories/world.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { anotherDatabase, type TestDatabase } from "#tests/setup/worker-database.ts";
import { naiveFigures } from "./naive-figures.ts";

const HISTORIES = Number(process.env.INDICATOR_HISTORIES ?? 50);
const SEED = Number(process.env.SEED);
/** Every history has villages of its own, and a commune's codes have three digits. */
const PER_DATABASE = 100;
const VILLAGES = 5;
const COMMUNE = "11311";

const village = fc.nat(VILLAGES - 1);
type Attempt = { what: string; village: number; into?: number };
type Step = { days: number; attempt: Attempt };
const attempts: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant("recognise"), village }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom("CT", "MH"), village }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("withdraw"), village }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("merge"), village, into: village }) },
);
const histories = fc.array(
  fc.record({ days: fc.integer({ min: 0, max: 40 }), attempt: attempts }),
  { minLength: 4, maxLength: 14, size: "max" },
);

type Stage = Awaited<ReturnType<typeof begin>>;

const begin = async ({ db }: TestDatabase) => {
  const world = await makeWorld(db);
  return { world, ...(await makeOffices(world)) };
};

const rowsOf = (first: number): VillageRow[] =>
  Array.from({ length: VILLAGES }, (_, n) => ({
    code: `${COMMUNE}-${String(first + n).padStart(3, "0")}`,
    name: `Thôn ${first + n}`,
    kind: "thon",
    households: 100,
    validFrom: "2025-07-01",
    validTo: null,
    successorCode: null,
  }));

const recognise = async ({ world, intake, frontStaff }: Stage, code: string, now: Date) => {
  const id = await sentInitiative(world, { villageCode: code }, now);
  accepted(await step(world, intake, "forward_to_commune", id, { textChecked: true, now }));
  await giveFile(world, id, "decision");
  const date = vnDate(now);
  const opinion = { id, agrees: true, words: "Thống nhất", givenOn: date };
  accepted(await hearFront(world.work(frontStaff, now), opinion));
  const decision = { number: "15/QĐ-UBND", date };
  accepted(await step(world, world.chair, "recognise", id, { decision, now }));
};

const confirm = async (
  { world, intake }: Stage,
  kind: "CT" | "MH",
  unitCode: string,
  now: Date,
): Promise<string> => {
  const given = {
    kind,
    unitCode,
    title: "Đường hoa",
    summary: "Các hộ cùng làm.",
    happenedOn: vnDate(now),
    forYear: null,
    documentNumber: null,
    details:
      kind === "CT" ? { workKind: "cong_trinh" } : { selfGovernance: "tu_quan", members: null },
    submissionId: uuid(),
  };
  const { id } = accepted(await registerFact(world.work(intake, now), given));
  const document = { number: "1/XN", date: vnDate(now) };
  const move = { id, event: "confirm", version: 1, document, textChecked: true } as const;
  accepted(await moveFact(world.work(world.chair, now), move));
  return id;
};

const withdraw = async (world: World, id: string, now: Date) =>
  accepted(
    await moveFact(world.work(world.chair, now), {
      id,
      event: "withdraw",
      version: 2,
      note: "Ghi nhầm nơi",
    }),
  );

type OwnDatabase = Awaited<ReturnType<typeof anotherDatabase>>;

test("counts kept step by step are those of the records, and figures those of a slow reckoning", async () => {
  let database: OwnDatabase = await anotherDatabase();
  let stage: Stage = await begin(database);
  let played = 0;
  const happened = new Set<string>();
  const play = async (history: readonly Step[]) => {
    if (played > 0 && played % PER_DATABASE === 0) {
      await database.close();
      database = await anotherDatabase();
      stage = await begin(database);
    }
    const { world } = stage;
    const rows = rowsOf(100 + (played % PER_DATABASE) * VILLAGES);
    played += 1;
    const write = async (now: Date) =>
      accepted(await importVillages(world.db, { communeCode: COMMUNE, rows, now }));
    await write(day(0));
    const confirmed: string[] = [];
    let at = 0;
    for (const { days, attempt } of history) {
      at += days;
      const now = day(at);
      const row = rows[attempt.village];
      const gone = !row || row.validTo !== null;
      const { what } = attempt;
      if (what === "withdraw") {
        const id = confirmed.shift();
        if (!id) continue;
        await withdraw(world, id, now);
      } else if (gone) continue;
      else if (what === "recognise") await recognise(stage, row.code, now);
      else if (what === "CT" || what === "MH") {
        confirmed.push(await confirm(stage, what, row.code, now));
      } else {
        const into = attempt.into === undefined ? undefined : rows[attempt.into];
        if (!into || into.validTo !== null || into.code === row.code) continue;
        row.validTo = vnDate(now);
        row.successorCode = into.code;
        await write(now);
      }
      happened.add(what);
    }
    expect(await checkTallies(world.db)).toEqual([]);
    const sql = plainSql(database.url, 1);
    const own = new Set(rows.map(({ code }) => code));
    const end = vnDate(day(at + 1));
    for (const report of new Set([end, `${end.slice(0, 4)}-12-31`])) {
      const year = Number(report.slice(0, 4));
      const asked = { unitPath: `31/${COMMUNE}`, year, day: report };
      const places = (await listPlaces(world.db, asked)).filter(({ code }) => own.has(code));
      const counts = await listCounts(world.db, asked);
      const recorded = new Set(await listRecorded(world.db, year));
      const figures = figuresOf(places, { year, running: true, counts, recorded });
      const slow = await naiveFigures(sql, own, year, report);
      for (const { id, value, of } of figures) {
        expect({ id, report, value, of }).toEqual({ id, report, value: slow[id], of: slow.of });
      }
    }
    await sql.end();
  };
  await fc.assert(fc.asyncProperty(histories, play), {
    numRuns: HISTORIES,
    ...(SEED ? { seed: SEED } : {}),
    endOnFailure: true,
  });
  expect([...happened].sort()).toEqual(["CT", "MH", "merge", "recognise", "withdraw"]);
  await aCountOfNothing(database);
  const { db } = stage.world;
  expect(await checkTallies(db)).toMatchObject([{ unitCode: "11311-001", kept: 1, counted: 0 }]);
  expect(await recountTallies(db)).toHaveLength(1);
  expect(await checkTallies(db)).toEqual([]);
  await database.close();
});

/** A count that no record stands behind. */
const aCountOfNothing = async ({ url }: TestDatabase) => {
  const sql = plainSql(url, 1);
  await sql`insert into unit_tallies values ('exemplary_work', 202601, '11311-001', 1)`;
  await sql.end();
};
