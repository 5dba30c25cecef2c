import { expect, test } from "vitest";
import { SYSTEM } from "#app/domain/actor.ts";
import { demoClock, wallClock } from "#app/services/clock.server.ts";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { aComment, accepted, commentOf, makeComment, verdict } from "#tests/factories/comments.ts";
import { headOf, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, endOf, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const { resident, chair } = world;

const ms = (at: Date, n: number) => new Date(at.getTime() + n);

test("a comment is taken in the last millisecond of the last day and not in the first of the next", async () => {
  const { code, closesAt } = await makePolicy(world);
  const end = new Date(closesAt ?? "");
  expect(end.toISOString()).toBe("2026-12-02T17:00:00.000Z");
  const send = (at: Date) => sendComment(world.work(resident, at), aComment(code ?? ""));
  expect(verdict(await send(ms(end, -1)))).toBe("in");
  expect(verdict(await send(end))).toBe("consultation_closed");
});

test("what the calendar decided is dated by the calendar, however late it is recorded", async () => {
  const { id } = await makePolicy(world, { state: "scheduled" });
  await recordCalendar(world.work(SYSTEM, day(90)));
  const steps = await sql<{ event: string; at: Date }[]>`
    select event, at from timeline_events where subject_id = ${id} order by seq offset 3`;
  expect(steps.map(({ event, at }) => [event, at])).toEqual([
    ["open", endOf(0)],
    ["close", endOf(30)],
  ]);
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("a person who comes before the worker records the calendar's steps before his own", async () => {
  const { id } = await makePolicy(world, { state: "scheduled" });
  const note = "Dừng lại để sửa";
  await movedPolicy(world, chair, day(31), { id, event: "withdraw", note });
  const steps = await sql<{ event: string }[]>`
    select event from timeline_events where subject_id = ${id} order by seq offset 3`;
  expect(steps.map(({ event }) => event)).toEqual(["open", "close", "withdraw"]);
  expect(await recordCalendar(world.work(SYSTEM, day(90)))).toBe(0);
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("words that nobody mended in time are hidden once, and their sender is told", async () => {
  const { code } = await makePolicy(world);
  const comment = await makeComment(world, code, { fate: "needs_edit", now: day(3) });
  const due = new Date(comment.dueAt ?? "");
  expect(await recordCalendar(world.work(SYSTEM, ms(due, -1)))).toBe(0);
  expect(await recordCalendar(world.work(SYSTEM, due))).toBe(1);
  expect(await recordCalendar(world.work(SYSTEM, due))).toBe(0);
  expect(await commentOf(world, comment.receiptCode)).toMatchObject({ state: "hidden" });
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("a moved demonstration clock closes a consultation and reaches other nodes", async () => {
  const { code, id } = await makePolicy(world);
  const [here, there] = [demoClock(world.db), demoClock(world.db)];
  await Promise.all([here.refresh(), there.refresh()]);
  await here.move(day(32).getTime() - Date.now());
  expect(Math.abs(here.now().getTime() - day(32).getTime())).toBeLessThan(2_000);
  const late = await sendComment(world.work(resident, here.now()), aComment(code ?? ""));
  expect(verdict(late)).toBe("consultation_closed");
  await recordCalendar(world.work(SYSTEM, here.now()));
  expect((await headOf(world, id)).state).toBe("synthesis");
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await there.refresh();
  expect(Math.abs(there.now().getTime() - here.now().getTime())).toBeLessThan(1_000);
  await here.move(0);
  expect(Math.abs(here.now().getTime() - Date.now())).toBeLessThan(1_000);
  accepted(
    await sendComment(world.work(resident, day(2)), aComment((await makePolicy(world)).code ?? "")),
  );
});

test("the clock of a service cannot be moved", async () => {
  await expect(wallClock.move(1)).rejects.toThrow("demo mode");
});
