import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { newLane } from "#app/jobs/papers/lane.ts";

test("work runs one after the other, in order, and goes on after a failure", async () => {
  const lane = newLane(2);
  const seen: string[] = [];
  const work = (name: string, fail = false) =>
    lane.run(async () => {
      seen.push(`${name} begins`);
      await setTimeout(5);
      seen.push(`${name} ends`);
      if (fail) throw new Error(name);
      return name;
    });
  const all = [work("a"), work("b", true), work("c")];
  expect(lane.isFull()).toBe(true);
  expect(await Promise.allSettled(all)).toMatchObject([
    { value: "a" },
    { status: "rejected" },
    { value: "c" },
  ]);
  expect(lane.isFull()).toBe(false);
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});
