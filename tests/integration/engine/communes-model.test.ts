import fc from "fast-check";
import { expect, test } from "vitest";
import { withdrawComment } from "#app/services/comments/withdraw-comment.server.ts";
import { listCollections } from "#db/queries/collections.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { askCommunes, makeCity, makeCityPolicy } from "#tests/factories/collections.ts";
import { makeComment } from "#tests/factories/comments.ts";
import { headOf, movedPolicy } from "#tests/factories/policies.ts";
import { day, endOf, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const city = await makeCity(world);
const crowd = await makeResidents(world.db, 3);
const SEED = Number(process.env.SEED);
const PLACES = ["31", "11311", "10660"] as const;

const anOp = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("say" as const),
      who: fc.nat({ max: 2 }),
      at: fc.constantFrom(...PLACES),
      fate: fc.constantFrom("published", "hidden", "submitted", "rerouted" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("takeBack" as const), pick: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("extend" as const), by: fc.nat({ max: 9 }) }),
  },
);

type Said = { who: number; at: string; id: string; version: number; counts: boolean };

test(`whatever people say where, and whatever the city moves, nothing counts twice (SEED=${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anOp, { minLength: 4, maxLength: 10 }), async (ops) => {
      const { id } = await makeCityPolicy(world, city);
      const parts = await askCommunes(world, city.drafter, id);
      const codes = new Map([
        ["31", (await headOf(world, id)).code],
        ...parts.map((part) => [part.unitCode, part.code] as const),
      ]);
      const said: Said[] = [];
      let closes = 31;
      for (const op of ops) {
        if (op.do === "say") {
          const by = crowd[op.who];
          const comment = await makeComment(world, codes.get(op.at) ?? null, {
            fate: op.fate,
            reader: city.moderator,
            ...(by ? { by } : {}),
          });
          const counts = op.fate !== "rerouted";
          said.push({ who: op.who, at: op.at, id: comment.id, version: comment.version, counts });
        } else if (op.do === "takeBack") {
          const one = said[op.pick % Math.max(1, said.length)];
          const by = one && crowd[one.who];
          if (!one || !by) continue;
          const taken = await withdrawComment(world.work(by, day(3)), one.id, one.version);
          if (taken.ok) one.counts = false;
        } else {
          closes += 1 + op.by;
          await movedPolicy(world, city.chair, day(3), {
            id,
            event: "extend",
            note: "Thêm ngày.",
            newClosesAt: endOf(closes),
          });
        }
      }
      const counted = said.filter(({ counts }) => counts);
      const head = await headOf(world, id);
      const people = new Set(counted.map(({ who }) => who));
      expect([head.opinionCount, head.personCount]).toEqual([counted.length, people.size]);
      const rows = await listResponseRows(world.db, id, { limit: 100 });
      expect(rows.map((row) => row.id).sort()).toEqual(counted.map((one) => one.id).sort());
      for (const part of await listCollections(world.db, id, day(3))) {
        const here = counted.filter(({ at }) => at === part.unitCode);
        expect([part.opinions, part.people]).toEqual([
          here.length,
          new Set(here.map(({ who }) => who)).size,
        ]);
        expect((await headOf(world, part.id)).closesAt).toEqual(head.closesAt);
        expect(part.state).toBe("open");
      }
    }),
    { numRuns: 8, seed: SEED, endOnFailure: true },
  );
  expect(await brokenInvariants(sql)).toEqual([]);
});
