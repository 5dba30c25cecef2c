import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { readDetails } from "#app/domain/registered-facts/details.ts";
import {
  type GivenFact,
  registerFact,
} from "#app/services/registered-facts/register-fact.server.ts";
import { accepted, verdict } from "#tests/factories/comments.ts";
import { makeOffices } from "#tests/factories/initiatives.ts";
import { makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const { villageHead, intake } = await makeOffices(world);

const aWork = (overrides: Partial<GivenFact> = {}): GivenFact => ({
  kind: "CT",
  unitCode: "11311-007",
  title: "Đường hoa ngõ 12",
  summary: "Các hộ cùng trồng.",
  happenedOn: "2026-10-20",
  forYear: 2026,
  documentNumber: null,
  details: { workKind: "cong_trinh", lead: "Chi hội phụ nữ" },
  submissionId: uuid(),
  ...overrides,
});

test("a village head registers a work once, under a code of the commune", async () => {
  const form = aWork();
  const work = world.work(villageHead);
  const [one, two] = [
    accepted(await registerFact(work, form)),
    accepted(await registerFact(work, form)),
  ];
  expect(two).toEqual(one);
  const rows = await sql`select r.code, r.state, r.unit_code, r.village_code, f.details
    from records r join registered_facts f on f.record_id = r.id`;
  expect(rows).toEqual([
    {
      code: "CT-11311-2026-0001",
      state: "registered",
      unit_code: "11311",
      village_code: "11311-007",
      details: expect.objectContaining({ workKind: "cong_trinh", beneficiaries: null }),
    },
  ]);
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("nobody registers where his role does not reach, or what is not of its kind", async () => {
  const elsewhere = aWork({ unitCode: "10660-001" });
  expect(verdict(await registerFact(world.work(villageHead), elsewhere))).toBe("forbidden");
  expect(verdict(await registerFact(world.work(world.resident), aWork()))).toBe("forbidden");
  const nowhere = aWork({ unitCode: "99999" });
  expect(verdict(await registerFact(world.work(intake), nowhere))).toBe("unit_unknown");
  const other = aWork({ details: { workKind: "lau_dai" } });
  expect(verdict(await registerFact(world.work(intake), other))).toBe("text_missing");
});

test("details of another kind are not read", () => {
  expect(readDetails("QC", { link: "http://a.example" })).toBeNull();
  expect(readDetails("QC", {})).toEqual({ link: null });
  expect(readDetails("CN", { recognition: "chinh_quyen_than_thien" })).toEqual({
    recognition: "chinh_quyen_than_thien",
    criteria: [],
  });
});
