import { expect, test } from "vitest";
import { copyFor, LANGS } from "#app/copy/copy.ts";
import { eventLabel, labelOf, stateWords } from "#app/copy/state-words.ts";
import { ROLES } from "#app/domain/actor.ts";
import { REASON_CODES } from "#app/domain/reason-codes.ts";
import { MACHINES } from "#app/domain/records/machines.ts";
import { REFUSALS } from "#app/domain/refusals.ts";

const cases = LANGS.flatMap((lang) =>
  MACHINES.map((machine) => [lang, machine.id, machine] as const),
);

test.each(cases)(
  "in %s every state and event of %s has its words, and no other",
  (lang, id, machine) => {
    const words = copyFor(lang);
    expect(Object.keys(words.states[id].states)).toEqual(Object.keys(machine.states));
    const steps = [...Object.keys(machine.events), ...Object.keys(machine.asides ?? {})];
    expect(Object.keys(words.states[id].events)).toEqual(steps);
    for (const state of Object.keys(machine.states)) {
      const { name, now } = stateWords(words, id, state);
      expect(
        [name, now].every((text) => text.trim() === text && text.length > 3),
        state,
      ).toBe(true);
      expect(now, state).toMatch(/\.$/);
    }
    for (const event of steps) {
      expect(eventLabel(words, id, event).length, event).toBeGreaterThan(1);
    }
  },
);

test.each(cases)(
  "in %s a state of %s has a tag exactly where residents meet it",
  (lang, id, machine) => {
    for (const [state, row] of Object.entries(machine.states)) {
      const shown = row.group !== "none";
      expect(labelOf(copyFor(lang), id, state) !== "", state).toBe(shown);
    }
  },
);

test.each(LANGS)("in %s every refusal has a sentence, and no other", (lang) => {
  const { refusals } = copyFor(lang);
  expect(Object.keys(refusals).sort()).toEqual(Object.keys(REFUSALS).sort());
  for (const [code, text] of Object.entries(refusals)) {
    expect(text, code).toMatch(/^\p{Lu}.{10,}\.$/u);
  }
});

test.each(LANGS)("in %s every reason code and every role has its words", (lang) => {
  const { reasons, roles } = copyFor(lang);
  expect(Object.keys(reasons).sort()).toEqual([...REASON_CODES].sort());
  expect(Object.keys(roles).sort()).toEqual([...ROLES, "author", "guest", "system"].sort());
});

test("Vietnamese words are stored composed", () => {
  const { states, refusals, reasons, roles } = copyFor("vi");
  const text = JSON.stringify({ states, refusals, reasons, roles });
  expect(text).toBe(text.normalize("NFC"));
});
