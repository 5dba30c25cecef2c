import { expect, test } from "vitest";
import { type AnyMachine, eventsFrom } from "#app/domain/machine.ts";
import { KINDS } from "#app/domain/records/kinds.ts";
import { MACHINES, machineOf } from "#app/domain/records/machines.ts";
import { statusOf } from "#app/domain/refusals.ts";

const machines = MACHINES.map((machine) => [machine.id, machine] as const);
const events = MACHINES.flatMap((machine) =>
  Object.entries(machine.events).map(([event, row]) => [machine.id, event, row, machine] as const),
);

const reachable = (machine: AnyMachine, start: string): Set<string> => {
  const seen = new Set([start]);
  for (const state of seen) {
    for (const event of eventsFrom(machine, state)) {
      const to = machine.events[event]?.to;
      if (to) seen.add(to);
    }
  }
  return seen;
};

test.each(machines)("every state of %s is reached from its first", (_, machine) => {
  expect([...reachable(machine, machine.initial)].sort()).toEqual(
    Object.keys(machine.states).sort(),
  );
});

test.each(machines)(
  "from every state of %s an end can be reached, and ends are ends",
  (_, machine) => {
    for (const [state, row] of Object.entries(machine.states)) {
      const ends = [...reachable(machine, state)].filter((to) => machine.states[to]?.terminal);
      expect(ends, state).not.toEqual([]);
      expect(eventsFrom(machine, state).length === 0, state).toBe(row.terminal ?? false);
    }
  },
);

test.each(events)(
  "%s %s names states that exist and somebody who does it",
  (_, event, row, machine) => {
    expect(row.from.length, event).toBeGreaterThan(0);
    expect(row.by.length, event).toBeGreaterThan(0);
    for (const state of [...row.from, row.to]) expect(machine.states, event).toHaveProperty(state);
  },
);

/** Visibility a thing can have in a state, through every history. */
const visibilities = (machine: AnyMachine): Map<string, Set<string>> => {
  const found = new Map([
    [machine.initial, new Set([machine.states[machine.initial]?.visibility ?? ""])],
  ]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const row of Object.values(machine.events)) {
      const own = machine.states[row.to]?.visibility ?? "";
      for (const from of row.from) {
        for (const before of found.get(from) ?? []) {
          const known = found.get(row.to) ?? new Set<string>();
          const next = own === "inherit" ? before : own;
          if (known.has(next)) continue;
          found.set(row.to, known.add(next));
          changed = true;
        }
      }
    }
  }
  return found;
};

test.each(events)("%s %s does not show what nobody has read", (_, event, row, machine) => {
  if (machine.states[row.to]?.visibility !== "public") return;
  const before = visibilities(machine);
  const fromHidden = row.from.some((from) =>
    [...(before.get(from) ?? [])].some((v) => v !== "public"),
  );
  const asks = (row.guards ?? []).some(({ code }) => code === "text_unchecked");
  if (fromHidden) expect(asks, `${machine.id}.${event}`).toBe(true);
});

test("a guard about unread text holds for read text only", () => {
  const guards = events.flatMap(([, , row]) => row.guards ?? []);
  const about = guards.filter(({ code }) => code === "text_unchecked");
  expect(about.length).toBeGreaterThan(5);
  for (const guard of about) {
    expect(guard.holds({ textChecked: true }, new Date(0))).toBe(true);
    expect(guard.holds({ textChecked: false }, new Date(0))).toBe(false);
  }
});

test.each(events)("%s %s refuses with known codes", (_, __, row) => {
  for (const { code } of row.guards ?? []) expect(statusOf(code)).toBeGreaterThanOrEqual(400);
});

test.each(machines)(
  "the calendar of %s takes steps of the system from the right states",
  (_, machine) => {
    for (const { from, event } of machine.calendar) {
      expect(machine.events[event]?.by, event).toContain("system");
      expect(machine.events[event]?.from, event).toContain(from);
    }
  },
);

test.each(machines)("the calendar of %s changes nothing about who sees a thing", (_, machine) => {
  for (const { from, event } of machine.calendar) {
    const to = machine.events[event]?.to ?? "";
    const after = machine.states[to]?.visibility;
    expect([machine.states[from]?.visibility, "inherit"], event).toContain(after);
  }
});

test.each(machines)(
  "every state of %s that a due date ends has a clock of its own",
  (_, machine) => {
    for (const { from } of machine.calendar.filter(({ at }) => at === "dueAt")) {
      expect(
        machine.clocks.filter(({ start }) => start === from),
        from,
      ).toHaveLength(1);
    }
  },
);

test("settings of clocks are named once and have a length to start with", () => {
  const clocks = MACHINES.flatMap(({ clocks }) => clocks);
  expect(new Set(clocks.map(({ setting }) => setting)).size).toBe(clocks.length);
  for (const { preset, setting } of clocks) expect(preset.n, setting).toBeGreaterThan(0);
});

test.each(machines)(
  "only states that everybody sees have a word in the ledger of %s",
  (id, machine) => {
    for (const [state, row] of Object.entries(machine.states)) {
      if (!row.ledger || id === "comment") continue;
      expect(["public", "inherit"], state).toContain(row.visibility);
    }
  },
);

test.each(machines)(
  "every public state of %s has a word in the ledger and one of the four words",
  (_, machine) => {
    for (const [state, row] of Object.entries(machine.states)) {
      if (row.visibility !== "public") continue;
      expect(row.ledger, state).toBeTruthy();
      expect(row.group, state).not.toBe("none");
    }
  },
);

test("every kind of record has its machine, and drafts begin where nobody else reads", () => {
  for (const kind of KINDS) {
    const machine = machineOf(kind);
    expect(machine.store).toBe("records");
    if (kind === "DT") continue;
    expect(machine.states[machine.initial]?.visibility).not.toBe("public");
  }
});
