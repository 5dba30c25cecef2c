import { expect, test } from "vitest";
import { excerpt, markWords } from "#app/domain/marked-text.ts";
import { searchWords } from "#app/domain/search-words.ts";

const shown = (text: string, words: string) =>
  markWords(text, words)
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join("");

test.each([
  ["Mở đường ven sông", "duong", "Mở [đường] ven sông"],
  ["Mở đường ven sông", "ĐƯỜNG VEN", "Mở [đường ven] sông"],
  ["Đường Hoà Bình", "hòa bình", "Đường [Hoà Bình]"],
  ["Hòa thuận, bình yên", "binh hoa", "[Hòa] thuận, [bình] yên"],
  ["Hòa thuận, bình yên", "hoa  binh", "[Hòa] thuận, [bình] yên"],
  ["Bình Dương và Dương Kinh", "dương", "Bình [Dương] và [Dương] Kinh"],
  ["Số 30/2026/NĐ-CP", "30/2026/nd-cp", "Số [30/2026/NĐ-CP]"],
  ["𝒜 đường 🌺 đường", "duong", "𝒜 [đường] 🌺 [đường]"],
  ["Mở đường", "", "Mở đường"],
  ["Mở đường", "%_(", "Mở đường"],
  ["Vạn dặm", "a", "V[ạ]n d[ặ]m"],
  ["", "a", ""],
])("%j searched for %j", (text, words, expected) => {
  expect(shown(text, words)).toBe(expected);
});

test("a text given in pieces comes back whole and composed", () => {
  expect(shown("Mở đường".normalize("NFD"), "đường".normalize("NFD"))).toBe("Mở [đường]");
});

const long = `${"đầu ".repeat(80)}con đường cũ ${"cuối ".repeat(80)}`.trim();

test("an excerpt lies around the first hit, cut between words", () => {
  const part = excerpt(markWords(long, "duong"), 100);
  const text = part.map((stretch) => stretch.text).join("");
  expect(text.length).toBeLessThanOrEqual(106);
  expect(text).toMatch(/^… đầu .* con đường cũ .* cuối …$/);
  expect(part.find(({ hit }) => hit)?.text).toBe("đường");
});

test("without a hit it is the beginning; a short text stays as it is", () => {
  const text = excerpt(markWords(long, "zzz"), 50)
    .map((stretch) => stretch.text)
    .join("");
  expect(text).toMatch(/^đầu .* …$/);
  expect(excerpt(markWords("Mở đường", "mo"), 50)).toHaveLength(2);
});

test.each([
  ["  đường   Hoà \n Bình ", "đường Hoà Bình"],
  ["a\u0000b\u0007", "a b"],
  ["\u202ea\u200bb", "a b"],
  ["đ".normalize("NFD"), "đ"],
  ["\ud800a", "a"],
  ["🌺".repeat(300), "🌺".repeat(200)],
  ["a".repeat(10_000), "a".repeat(200)],
  ["", ""],
])("a question %j is asked as %j", (typed, asked) => {
  expect(searchWords(typed)).toBe(asked);
});
