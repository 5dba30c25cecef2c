import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { GATHERED, type GatheredChannel } from "#app/domain/gatherings/channels.ts";
import { channelTotals } from "#app/domain/policies/totals.ts";
import { extendGathering } from "#app/services/gatherings/extend-gathering.server.ts";
import {
  correctGathering,
  takeBackOpinion,
  withdrawGathering,
} from "#app/services/gatherings/mend-gathering.server.ts";
import { listGatheredOpinions } from "#db/queries/gatherings.ts";
import { commentOf, decided, makeComment } from "#tests/factories/comments.ts";
import {
  aMeeting,
  anOpinion,
  entering,
  gatheringOf,
  makeClerk,
  receiptsOf,
} from "#tests/factories/gatherings.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { brokenCounters } from "#tests/invariants/counters.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const clerk = await makeClerk(world);
const residents = [world.resident, world.neighbour, world.stranger];
const now = day(4);
const RUNS = 12;

type Step =
  | {
      do: "enter";
      channel: GatheredChannel;
      people: number;
      holders: readonly number[];
      body: number;
    }
  | { do: "add" | "take_back" | "withdraw" | "reroute"; which: number }
  | { do: "correct"; which: number; people: number }
  | { do: "write"; who: number };

const which = fc.nat(9);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant("enter" as const),
      channel: fc.constantFrom(...GATHERED),
      people: fc.integer({ min: 1, max: 60 }),
      holders: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      body: fc.nat(1),
    }),
    fc.record({
      do: fc.constantFrom(
        "add" as const,
        "take_back" as const,
        "withdraw" as const,
        "reroute" as const,
      ),
      which,
    }),
    fc.record({
      do: fc.constant("correct" as const),
      which,
      people: fc.integer({ min: 1, max: 60 }),
    }),
    fc.record({ do: fc.constant("write" as const), who: fc.nat(2) }),
  ),
  { minLength: 4, maxLength: 12 },
);

const spokenBy = (channel: GatheredChannel, people: number) =>
  anOpinion({
    people,
    body: uuid(),
    servedPerson: ["meeting", "front", "letter"].includes(channel) ? null : "Ông Có Tên",
  });

afterAll(async () => {
  expect(await brokenCounters(sql)).toEqual([]);
});

test("whatever is entered, mended and taken back, every count is what is there", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const { id, code } = await makePolicy(world);
      const entered: string[] = [];
      for (const step of walk) await take(id, code ?? "", entered, step);
      expect(await brokenCounters(sql)).toEqual([]);
      const { channelCounts, personCount, opinionCount } = await headOf(world, id);
      const totals = channelTotals(channelCounts);
      expect(totals.reduce((sum, { people }) => sum + people, 0)).toBe(personCount);
      expect(totals.reduce((sum, { opinions }) => sum + opinions, 0)).toBe(opinionCount);
    }),
    { numRuns: RUNS },
  );
});

/** One step; what the rules refuse changes nothing, which the counts show as well. */
const take = async (policyId: string, code: string, entered: string[], step: Step) => {
  if (step.do === "write") {
    await makeComment(world, code, {
      by: residents[step.who] ?? world.resident,
      fate: "submitted",
      now,
      submissionId: uuid(),
    });
    return;
  }
  if (step.do === "enter") {
    const { channel, people, holders } = step;
    const opinions = holders.map((n) =>
      spokenBy(channel, channel === "letter" ? 1 : Math.min(n, people)),
    );
    const body = channel === "front" || channel === "letter" ? `Hội ${step.body}` : "";
    const source = { channel, people: channel === "letter" ? 0 : people, body };
    const given = await entering(world, policyId, { by: clerk, now, source, opinions });
    if (given.ok) entered.push(given.value.id);
    return;
  }
  const gatheringId = entered[step.which % Math.max(1, entered.length)];
  if (gatheringId) await mend(gatheringId, step);
};

const mend = async (
  gatheringId: string,
  step: Exclude<Step, { do: "write" } | { do: "enter" }>,
) => {
  const work = world.work(clerk, now);
  const source = await gatheringOf(world, gatheringId);
  const { version, channel } = source;
  const asked = { gatheringId, version, reason: "Kiểm tra" };
  const opinions = await listGatheredOpinions(world.db, gatheringId);
  const one = opinions[step.which % Math.max(1, opinions.length)];
  if (step.do === "correct") {
    const { heldOn, body, placeCode } = source;
    const next = { ...aMeeting({ heldOn, body, placeCode }), people: step.people };
    await correctGathering(work, { ...asked, source: next });
  }
  if (step.do === "withdraw") await withdrawGathering(work, asked);
  if (step.do === "take_back" && one) await takeBackOpinion(work, { ...asked, commentId: one.id });
  if (step.do === "add") {
    const given = { gatheringId, table: false, submissionId: uuid() };
    await extendGathering(work, { ...given, opinions: [spokenBy(channel, 1)] });
  }
  if (step.do === "reroute" && one?.state === "submitted") {
    await decided(world, one.id, "reroute", { now });
  }
};

test("clerks who enter, mend and withdraw at once lose and double nobody", async () => {
  const { id } = await makePolicy(world);
  const source = { channel: "hotline", people: 6 } as const;
  const opinions = [1, 2, 3].map(() => spokenBy("hotline", 2));
  const first = await entering(world, id, { by: clerk, now, file: false, source, opinions });
  if (!first.ok) throw new Error(first.refusal.code);
  const gatheringId = first.value.id;
  const [receipt = ""] = await receiptsOf(world, gatheringId);
  const comment = await commentOf(world, receipt);
  const work = world.work(clerk, now);
  await Promise.all([
    decided(world, comment.id, "reroute", { now }),
    withdrawGathering(work, { gatheringId, version: 1, reason: "Nhập hai lần" }),
    extendGathering(work, {
      gatheringId,
      table: false,
      submissionId: uuid(),
      opinions: [spokenBy("hotline", 1)],
    }),
    entering(world, id, { by: clerk, now, file: false, source, opinions }),
    makeComment(world, (await headOf(world, id)).code, { fate: "submitted", now }),
  ]);
  expect(await brokenCounters(sql)).toEqual([]);
});
