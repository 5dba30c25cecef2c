import { expect, test } from "vitest";
import { formatTimePlace, parsePositionPlace, parseTimePlace } from "#app/domain/places.ts";

const ID = "0190a0a0-0000-7000-8000-000000000000";

test("a place is read as it was written", () => {
  const place = formatTimePlace("2026-11-02 02:00:00.5+00", ID);
  expect(place).toBe(`2026-11-02T02:00:00.500Z~${ID}`);
  expect(parseTimePlace(place)).toEqual({ at: "2026-11-02T02:00:00.500Z", id: ID });
  expect(parseTimePlace(`2026-11-02T02:00:00.123456Z~${ID}`)?.at).toContain("123456");
  expect(parseTimePlace(`infinity~${ID}`)).toEqual({ at: "infinity", id: ID });
  expect(parsePositionPlace(`12~${ID}`)).toEqual({ position: 12, id: ID });
});

test.each([
  null,
  undefined,
  "",
  "~",
  ID,
  `2026-02-30T00:00:00.000Z~${ID}`,
  `2026-13-01T00:00:00.000Z~${ID}`,
  `2026-01-01T25:00:00.000Z~${ID}`,
  `0000-01-01T00:00:00.000Z~${ID}`,
  `2026-01-01~${ID}`,
  `-infinity~${ID}`,
  `infinity~${ID}~x`,
  "infinity~------------------------------------",
  `infinity~${ID.toUpperCase()}x`,
])("%j is no place", (text) => {
  expect(parseTimePlace(text)).toBeNull();
});

test.each([null, "", "x", `-1~${ID}`, `99999999~${ID}`, "1~------------------------------------"])(
  "%j is no position",
  (text) => {
    expect(parsePositionPlace(text)).toBeNull();
  },
);
