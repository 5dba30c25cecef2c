import { expect, it } from "vitest";
import { flatten, outlineText, parseOutline } from "#app/domain/policies/outline.ts";
import { COMMENT_LIMIT, NEEDS_REASON } from "#app/domain/policies/schema.ts";
import { MACHINES } from "#app/domain/records/machines.ts";
import { checkText } from "#app/domain/vietnamese.ts";
import { parsePoints } from "#seeds/comment-points.ts";
import { fill } from "#seeds/draft-template.ts";
import { LEGAL_BASES } from "#seeds/legal-bases.ts";
import { SCENARIOS } from "#seeds/scenarios.ts";
import { SETTINGS } from "#seeds/settings.ts";

const drafts = [...new Set(SCENARIOS.map(({ draft }) => draft))];
const bases = new Set(LEGAL_BASES.map(({ id }) => id));
const words = (text: string) => text.split(/\s+/).length;
const outlineOf = (text: string) =>
  parseOutline(fill(text, { fullName: "Phường Hồng Bàng" }, 2027));

it("has fifteen drafts and the model regulation", () => {
  expect(drafts).toHaveLength(16);
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(16);
});

it.each(drafts)("$id is a draft an office would publish", (draft) => {
  const outline = outlineOf(draft.text);
  const articles = flatten(outline).filter(({ kind }) => kind === "dieu");
  expect(articles.length).toBeGreaterThanOrEqual(8);
  expect(articles.every(({ title, body }) => title !== "" || body !== "")).toBe(true);
  expect(words(draft.summary)).toBeGreaterThanOrEqual(80);
  expect(words(draft.summary)).toBeLessThanOrEqual(150);
  expect(draft.bases.every((id) => bases.has(id))).toBe(true);
});

it.each(drafts)("$id loses no word in the importer", (draft) => {
  const source = fill(draft.text, { fullName: "Phường Hồng Bàng" }, 2027);
  const plain = (text: string) => text.split(/\s+/).filter(Boolean).join(" ");
  expect(plain(outlineText(parseOutline(source)))).toBe(plain(source));
});

it.each(drafts)("$id has no gap in its articles, unless gaps are what it shows", (draft) => {
  const codes = outlineOf(draft.text).warnings.map(({ code }) => code);
  expect(codes).toEqual(draft.id === "model-regulation" ? ["number_gap"] : []);
});

it.each(drafts)("$id fills in every placeholder", (draft) => {
  const filled = [draft.title, draft.summary, draft.text, draft.contact, draft.draftingBody].map(
    (text) => fill(text, { fullName: "Xã An Lão" }, 2027),
  );
  expect(filled.join("\n")).not.toMatch(/\{[^}]*\}/);
});

const voices = SCENARIOS.flatMap(({ points, draft }) =>
  parsePoints(points ?? "").map((point) => ({ draft: draft.id, ...point })),
);

it("has voices that people would write and the portal would take", () => {
  const texts = voices.flatMap(({ says, because, asks }) => [...says, ...because, ...asks]);
  expect(texts.length).toBeGreaterThan(1_000);
  for (const text of texts) {
    expect(checkText(text, { max: COMMENT_LIMIT, lines: true })).toEqual({ ok: true, value: text });
    expect(text).toMatch(/[.?!]$/);
  }
});

it("gives a reason where a disposition needs one", () => {
  const answers = voices.flatMap(({ answers }) => answers);
  const bare = answers.filter(
    ({ disposition, text }) => NEEDS_REASON.includes(disposition) && words(text) < 12,
  );
  expect(bare).toEqual([]);
});

it("answers every point of a consultation that has answers", () => {
  const silent = SCENARIOS.filter(({ response, unanswered }) => response || unanswered)
    .flatMap(({ points }) => parsePoints(points ?? ""))
    .filter(({ answers }) => answers.length === 0);
  expect(silent).toEqual([]);
});

it("names no telephone number outside the texts that show what is kept back", () => {
  const texts = [
    ...drafts.flatMap(({ text, contact, summary }) => [text, contact, summary]),
    ...voices.flatMap(({ says, because, asks, answers }) => [
      ...says,
      ...because,
      ...asks,
      ...answers.map(({ text }) => text),
    ]),
  ];
  expect(
    texts.filter((text) => /(?:\+84|\b0)[\s.]?\d{2,3}[\s.]?\d{3}[\s.]?\d{3}\b/.test(text)),
  ).toEqual([]);
});

it("refuses a line it cannot read", () => {
  expect(() => parsePoints("@ 1 agree\n= Có.\n! lỗi")).toThrow("without a mark");
  expect(() => parsePoints("@ 1 maybe")).toThrow("no such stance");
  expect(() => parsePoints("= trước")).toThrow("before the first point");
  expect(() => parsePoints("@ 1 agree\n> perhaps: ừ")).toThrow("no such disposition");
});

it("has the law behind every rule of every machine", () => {
  const cited = MACHINES.flatMap((machine) => [
    ...machine.clocks.map(({ basis }) => basis),
    ...Object.values(machine.events).flatMap(({ guards }) =>
      (guards ?? []).map(({ basis }) => basis ?? "house"),
    ),
  ]).filter((basis) => basis !== "house");
  expect(cited.filter((basis) => !bases.has(basis))).toEqual([]);
});

it("states every length of time once", () => {
  const keys = SETTINGS.map(({ key, validFrom }) => `${key} ${validFrom}`);
  expect(new Set(keys).size).toBe(keys.length);
  const clocks = MACHINES.flatMap((machine) => machine.clocks.map(({ setting }) => setting));
  expect(clocks.filter((key) => !SETTINGS.some((setting) => setting.key === key))).toEqual([]);
  expect(SETTINGS.every(({ source }) => source.length > 10)).toBe(true);
});
