import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formGroups,
  type LikeGroup,
  type LikeOpinion,
} from "#app/domain/policies/grouping/form-groups.ts";
import { type LikePair, likePairs } from "#app/domain/policies/grouping/pairs.ts";
import { STANCES } from "#app/domain/policies/schema.ts";

const finished = <T>(work: Generator<void, T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

const share = (a: readonly string[], b: readonly string[]): number => {
  const [one, two] = [new Set(a), new Set(b)];
  const shared = [...one].filter((gram) => two.has(gram)).length;
  const all = one.size + two.size - shared;
  return all === 0 ? 0 : shared / all;
};

/** Every pair compared with every other, as slowly as can be. */
const plainPairs = (texts: readonly string[][], least: number): LikePair[] =>
  texts.flatMap((text, a) =>
    texts.slice(a + 1).flatMap((other, i) => {
      const likeness = share(text, other);
      return likeness >= least ? [{ a, b: a + 1 + i, likeness }] : [];
    }),
  );

const inOrder = (pairs: readonly LikePair[]) => [...pairs].sort((p, q) => p.a - q.a || p.b - q.b);

const grams = fc.array(fc.constantFrom(..."abcdefghijklmnop"), { maxLength: 14 });
const least = fc.constantFrom(0.3, 0.5, 0.6, 0.75, 1);

test("pairs are those that comparing everything with everything finds", () => {
  fc.assert(
    fc.property(fc.array(grams, { maxLength: 24 }), least, (texts, t) => {
      expect(inOrder(finished(likePairs(texts, t)))).toEqual(plainPairs(texts, t));
    }),
    { numRuns: 300 },
  );
});

const opinion = (id: string, text: string[], stance: LikeOpinion["stance"]): LikeOpinion => ({
  id,
  stance,
  sameness: [...text].sort().join(""),
  grams: text,
});

const opinions = fc
  .array(fc.tuple(grams, fc.constantFrom(...STANCES)), { maxLength: 24 })
  .map((list) =>
    list.map(([text, stance], i) => opinion(`o${String(i).padStart(3, "0")}`, text, stance)),
  );

const sets = (groups: readonly LikeGroup[]) =>
  groups.map(({ lead, members }) => [lead, members.map(({ id }) => id).sort()]).sort();

test("nobody stands in two groups, a lead is one of its own, and no group has one member", () => {
  fc.assert(
    fc.property(opinions, least, (given, t) => {
      const groups = finished(formGroups(given, t));
      const ids = groups.flatMap(({ members }) => members.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { lead, members } of groups) {
        expect(members.length).toBeGreaterThan(1);
        expect(members.find(({ id }) => id === lead)?.likeness).toBe(1);
        const words = (id: string) => given.find((one) => one.id === id)?.grams ?? [];
        for (const { id, likeness } of members) {
          const same = words(id).length === 0 ? 1 : share(words(lead), words(id));
          expect(likeness).toBeCloseTo(same, 9);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("the order in which opinions come changes nothing", () => {
  fc.assert(
    fc.property(opinions, least, fc.integer(), (given, t, seed) => {
      const other = given
        .map((one, i) => ({ one, at: (i * 7919 + seed) % 31 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      expect(sets(finished(formGroups(other, t)))).toEqual(sets(finished(formGroups(given, t))));
    }),
    { numRuns: 200 },
  );
});

test("those who agree and those who disagree never share a group, whatever they write", () => {
  fc.assert(
    fc.property(opinions, least, (given, t) => {
      const stances = new Map(given.map(({ id, stance }) => [id, stance]));
      for (const { members } of finished(formGroups(given, t))) {
        const said = members.map(({ id }) => stances.get(id));
        expect(said.includes("agree") && said.includes("disagree")).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test("a chain of small steps does not join its two ends", () => {
  const text = (from: number) => [..."abcdefghijklmnopqrstuvwxyz"].slice(from, from + 10);
  const chain = [0, 2, 4, 6, 8, 10].map((from) => opinion(`o${from + 10}`, text(from), "other"));
  const groups = finished(formGroups(chain, 0.6));
  expect(groups.length).toBeGreaterThan(1);
  for (const { members } of groups) expect(members.length).toBeLessThan(6);
});

test("a crowd too large to compare at once is grouped as a small one is", () => {
  const words = (about: number) => Array.from({ length: 12 }, (_, i) => `${about}-${i}`);
  const crowd = Array.from({ length: 1_700 }, (_, i) =>
    opinion(`o${String(i).padStart(4, "0")}`, [...words(i % 5), `own ${i}`], "other"),
  );
  const groups = finished(formGroups(crowd, 0.6));
  expect(groups.map(({ members }) => members.length)).toEqual([340, 340, 340, 340, 340]);
});

test("copies stand together even where nothing else is alike", () => {
  const given = [
    opinion("o1", [..."abc"], "partly"),
    opinion("o2", [..."xyz"], "other"),
    opinion("o3", [..."abc"], "other"),
  ];
  expect(finished(formGroups(given, 1))).toEqual([
    {
      lead: "o1",
      members: [
        { id: "o1", likeness: 1 },
        { id: "o3", likeness: 1 },
      ],
    },
  ]);
});
