import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../../app/ui/styles/tokens.css", import.meta.url), "utf8");

const tokensOf = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6}|var\(--[a-z-]+\));/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );

const resolve = (tokens: Record<string, string>, name: string): string => {
  const value = tokens[name] ?? "";
  return value.startsWith("var(") ? resolve(tokens, value.slice(6, -1)) : value;
};

const [lightBlock = "", rest = ""] = css.split("@media (prefers-color-scheme: dark)");
const light = tokensOf(lightBlock);
const schemes = { light, dark: { ...light, ...tokensOf(rest) } };

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** Text on its ground: 4.5 (WCAG 1.4.3). */
const TEXT = [
  ...["ink", "ink-soft", "phuong", "sea", "leaf", "amber", "brick"].flatMap((text) => [
    [text, "paper"],
    [text, "sand"],
  ]),
  ["sea", "sea-tint"],
  ["leaf", "leaf-tint"],
  ["amber", "amber-tint"],
  ["brick", "brick-tint"],
  ["ink", "amber-tint"],
  ["ink", "phuong-tint"],
  ["sea", "amber-tint"],
  ["on-brand", "brand"],
  ["on-brand", "brand-deep"],
  ["on-action", "action"],
  ["on-action", "action-hover"],
  ["on-plinth", "plinth"],
] as const;

/** Parts of controls and pictures that mean something: 3 (WCAG 1.4.11). */
const PARTS = [
  ["control-line", "paper"],
  ["control-line", "sand"],
  ["petal", "paper"],
  ["ink", "paper"],
] as const;

const pairs = (["light", "dark"] as const).flatMap((scheme) => [
  ...TEXT.map(([front, back]) => ({ scheme, front, back, least: 4.5 })),
  ...PARTS.map(([front, back]) => ({ scheme, front, back, least: 3 })),
]);

test.each(pairs)("$scheme: $front on $back has a contrast of at least $least", (pair) => {
  const tokens = schemes[pair.scheme];
  const front = resolve(tokens, pair.front ?? "");
  const back = resolve(tokens, pair.back ?? "");
  expect([front, back]).toEqual([expect.stringMatching(/^#/), expect.stringMatching(/^#/)]);
  expect(contrast(front, back)).toBeGreaterThanOrEqual(pair.least);
});
