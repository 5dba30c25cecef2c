import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { copyFor } from "#app/copy/copy.ts";
import { eventLabel, stateWords } from "#app/copy/state-words.ts";
import type { AnyMachine } from "#app/domain/machine.ts";
import { MACHINES } from "#app/domain/records/machines.ts";

const FILE = join(import.meta.dirname, "../../../../shared/domain/state-machines.json");

const tables = z.object({
  machines: z.array(
    z.object({
      id: z.string(),
      vi: z.string(),
      states: z.array(
        z.object({
          id: z.string(),
          vi: z.string(),
          visibility: z.string(),
          public_label: z.string(),
          terminal: z.boolean(),
        }),
      ),
      transitions: z.array(
        z.object({
          from: z.string(),
          to: z.string(),
          action_vi: z.string(),
          roles: z.array(z.string()),
        }),
      ),
    }),
  ),
});

const here = existsSync(FILE);
const given = here ? tables.parse(JSON.parse(readFileSync(FILE, "utf8"))).machines : [];
const words = copyFor("vi");

const machine = (id: string): AnyMachine => {
  const found = MACHINES.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no machine ${id}`);
  return found;
};

/** The sender of a thing is a citizen in the process tables. */
const roleName = (doer: string) => (doer === "author" ? "citizen" : doer);

/**
 * Steps of the house that the tables leave open: what was entered for others goes with its source; how a
 * draft of the city is collected on through communes is told there in words only.
 */
const ADDED: Readonly<Record<string, readonly string[]>> = { comment: ["take_back"] };

const stepsOf = (table: AnyMachine) =>
  Object.entries(table.events)
    .filter(([event, row]) => !row.delegation && !ADDED[table.id]?.includes(event))
    .flatMap(([event, row]) =>
      row.from.map((from) => ({
        from,
        to: row.to,
        action_vi: eventLabel(words, table.id, event),
        roles: [...new Set(row.by.map(roleName))].sort(),
      })),
    )
    .map((step) => JSON.stringify(step))
    .sort();

test.skipIf(!here)("the six machines and the comments of the process tables are here", () => {
  expect(given.map(({ id }) => id).sort()).toEqual([
    "comment",
    "consultation",
    "critique",
    "feedback",
    "initiative",
    "supervision",
  ]);
});

test.skipIf(!here).each(given.map((row) => [row.id, row] as const))(
  "%s has exactly the given states, labels, visibilities and ends",
  (id, row) => {
    const table = machine(id);
    expect(words.states[table.id].name).toBe(row.vi);
    expect(
      Object.entries(table.states).map(([state, { visibility, terminal }]) => ({
        id: state,
        vi: stateWords(words, table.id, state).name,
        visibility,
        public_label: stateWords(words, table.id, state).label,
        terminal: terminal ?? false,
      })),
    ).toEqual(row.states);
  },
);

test.skipIf(!here).each(given.map((row) => [row.id, row] as const))(
  "%s has exactly the given steps, by the given roles, under the given names",
  (id, row) => {
    const steps = row.transitions.map(({ from, to, action_vi, roles }) =>
      JSON.stringify({ from, to, action_vi, roles: [...roles].sort() }),
    );
    expect(stepsOf(machine(id))).toEqual(steps.sort());
  },
);
