import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyFor } from "#app/copy/copy.ts";
import { eventLabel, stateWords } from "#app/copy/state-words.ts";
import type { AnyMachine } from "#app/domain/machine.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";

const README = join(import.meta.dirname, "../../../README.md");
const START = "<!-- machines: written by tests/unit/readme/tables.test.ts with UPDATE_README=1 -->";
const END = "<!-- /machines -->";

const vi = copyFor("vi");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const tableOf = (machine: AnyMachine): string => {
  const states = Object.entries(machine.states).map(([id, state]) =>
    row([
      `\`${id}\`${state.terminal ? " ■" : ""}`,
      stateWords(vi, machine.id, id).name,
      state.visibility,
      state.group,
    ]),
  );
  const events = Object.entries({ ...machine.events, ...machine.asides }).map(([id, event]) =>
    row([
      `\`${id}\` ${eventLabel(vi, machine.id, id)}`,
      `${event.from.join(", ")} → ${machine.events[id]?.to ?? "as it is"}`,
      event.by.join(", "),
      [...(event.guards ?? []).map(({ code }) => code), ...(event.carries ?? [])].join(", "),
      (event.notBy ?? []).join(", "),
    ]),
  );
  return [
    `### \`${machine.id}\` ${vi.states[machine.id].name}`,
    "",
    row(["state (■ ends)", "", "who sees it", "group"]),
    row(["---", "---", "---", "---"]),
    ...states,
    "",
    row(["event", "from → to", "who", "needs", "never"]),
    row(["---", "---", "---", "---", "---"]),
    ...events,
  ].join("\n");
};

const written = [START, tableOf(consultationMachine), "", tableOf(commentMachine), END].join("\n");

it("keeps the README's tables equal to the machines", () => {
  const text = readFileSync(README, "utf8");
  const inside = text.slice(text.indexOf(START), text.indexOf(END) + END.length);
  if (process.env.UPDATE_README)
    writeFileSync(
      README,
      text.replace(inside, () => written),
    );
  else expect(inside).toBe(written);
});
