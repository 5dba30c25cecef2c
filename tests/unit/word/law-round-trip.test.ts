import { expect, it } from "vitest";
import { flatten, parseOutline } from "#app/domain/policies/outline.ts";
import { MODEL_REGULATION } from "#seeds/data/model-regulation.ts";
import { typedInWord } from "#tests/factories/word-law.ts";
import { textOf, warningsOf } from "./read.ts";

const draft = MODEL_REGULATION.normalize("NFC");

it.each(["paragraph", "style"] as const)(
  "gives the tree of the plain text back when Word numbers it by %s",
  (through) => {
    const { file, numbered } = typedInWord(draft, through);
    expect(numbered).toBeGreaterThan(200);
    const text = textOf(file);
    expect(text).toBe(draft);
    expect(flatten(parseOutline(text))).toEqual(flatten(parseOutline(draft)));
  },
);

it("warns of the lists whose letters Word and the law count differently", () => {
  const { file } = typedInWord(draft, "paragraph");
  expect(warningsOf(file).map(({ code }) => code)).toEqual(["letters_latin"]);
});
