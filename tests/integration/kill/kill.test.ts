import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "#app/launch/build.mjs";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { judge, makeRig, type Rig, type Sent } from "./rig.ts";

const KILLS = Number(process.env.KILLS ?? 10);
const SEED = Number(process.env.SEED);
const PER_KILL_MS = 20_000;

let rig: Rig;

beforeAll(async () => {
  await ensureBuilt();
  rig = await makeRig();
}, 300_000);

afterAll(() => rig.close());

/** A moment to kill at, the same for the same seed. */
const moment = (n: number): number => ((SEED * 48_271 + n * 69_621) % 2_147_483_647) % 300;

const unanswered = (forms: readonly Sent[]) => forms.filter(({ receipt }) => receipt === null);

/** Forms that nobody answered, and whether they are stored all the same. */
const inDoubt = async (forms: readonly Sent[]) => {
  const ids = unanswered(forms).map(({ body }) => body);
  const rows = await rig.sql`select 1 from comments where body = any(${ids})`;
  return { open: ids.length, stored: rows.length };
};

test("the database that is written to keeps what it has acknowledged", async () => {
  const settings = await rig.sql<{ name: string; setting: string }[]>`
    select name, setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit')`;
  expect(settings.map(({ setting }) => setting)).toEqual(["on", "on", "on"]);
});

test(
  `${KILLS} kills in mid-write lose and double no acknowledged comment (SEED=${SEED})`,
  async () => {
    const all: Sent[] = [];
    const doubts = { open: 0, stored: 0 };
    for (let n = 0; n < KILLS; n++) {
      const forms = await rig.strike(n % 3 === 2 ? "late" : "plain", moment(n));
      const { open, stored } = await inDoubt(forms);
      doubts.open += open;
      doubts.stored += stored;
      all.push(...forms);
      expect(await judge(rig.sql, all)).toMatchObject({ lost: 0, doubled: 0, swapped: 0 });
      await rig.retry(forms);
      expect(unanswered(forms)).toEqual([]);
    }
    const verdict = await judge(rig.sql, all);
    process.stdout.write(
      `${KILLS} kills: ${verdict.sent} forms, ${doubts.open} without an answer, of which ${doubts.stored} were stored; lost ${verdict.lost}, doubled ${verdict.doubled}\n`,
    );
    expect(verdict).toEqual({ ...verdict, stored: verdict.sent, lost: 0, doubled: 0, swapped: 0 });
    expect(doubts.open).toBeGreaterThan(0);
    expect(doubts.stored).toBeGreaterThan(0);
    expect(await brokenInvariants(rig.sql)).toEqual([]);
  },
  30_000 + KILLS * PER_KILL_MS,
);

test("control: a portal that says saved before the commit is caught losing", async () => {
  const forms: Sent[] = [];
  for (let n = 0; n < 4 && (await judge(rig.sql, forms)).lost === 0; n++) {
    forms.push(...(await rig.strike("early", 300)));
  }
  expect((await judge(rig.sql, forms)).lost).toBeGreaterThan(0);
  expect(await brokenInvariants(rig.sql)).toEqual([]);
}, 300_000);

test("control: forms that are sent again as new ones are caught doubling", async () => {
  const forms: Sent[] = [];
  for (let n = 0; n < 4 && (await inDoubt(forms)).stored === 0; n++) {
    forms.push(...(await rig.strike("late", 300)));
  }
  await rig.retry(forms, true);
  expect((await judge(rig.sql, forms)).doubled).toBeGreaterThan(0);
}, 300_000);
