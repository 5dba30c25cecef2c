import { format } from "node:util";
import { afterEach, beforeEach, vi } from "vitest";

let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    said.push(format(...words));
  });
});

afterEach(() => {
  if (said.length > 0) throw new Error(`console.error was called:\n${said.join("\n")}`);
});
