import { expect, test } from "vitest";
import { FILE_FAULTS, statusOfFaults } from "#app/domain/attachments/faults.ts";
import {
  ALL_TYPES,
  acceptOf,
  declares,
  FILE_TYPES,
  typeOfMedia,
  typeOfName,
} from "#app/domain/attachments/file-types.ts";
import {
  belongsTo,
  LARGEST_FILE,
  MOST_BYTES,
  PURPOSE_TABLE,
  PURPOSES,
  purposeRow,
} from "#app/domain/attachments/purposes.ts";

test.each([
  ["a.pdf", "pdf"],
  ["A.PDF", "pdf"],
  ["a.b.jpeg", "jpeg"],
  ["a.jpg", "jpeg"],
  ["a.docm", null],
  ["a.svg", null],
  ["a.pdf.exe", null],
  ["pdf", null],
  ["a.pdf ", null],
] as const)("the name %s promises %s", (name, type) => {
  expect(typeOfName(name)).toBe(type);
});

test.each([
  ["application/pdf", "pdf"],
  ["Application/PDF; charset=x", "pdf"],
  ["image/jpg", "jpeg"],
  ["image/svg+xml", null],
  ["text/html", null],
  ["", null],
] as const)("the media type %j is %s", (media, type) => {
  expect(typeOfMedia(media)).toBe(type);
});

test("a browser may say nothing, but nothing wrong", () => {
  expect(declares("", "pdf")).toBe(true);
  expect(declares("application/octet-stream", "pdf")).toBe(true);
  expect(declares("application/x-pdf", "pdf")).toBe(true);
  expect(declares("image/png", "pdf")).toBe(false);
  expect(declares("text/html", "pdf")).toBe(false);
});

test("nothing that a browser runs is in the table", () => {
  const media = ALL_TYPES.map((type) => FILE_TYPES[type].media);
  expect(media.filter((each) => /html|svg|xml$|script|text/.test(each))).toEqual([]);
});

test("the picker of pictures names no format that phones must not send", () => {
  expect(acceptOf(["jpeg", "png"])).toBe(".jpg,.jpeg,image/jpeg,.png,image/png");
});

test("every purpose fits into a request, and the list is the whole table", () => {
  expect([...PURPOSES].sort()).toEqual(Object.keys(PURPOSE_TABLE).sort());
  for (const purpose of PURPOSES) {
    expect(purposeRow(purpose).maxBytes).toBeLessThanOrEqual(LARGEST_FILE);
    expect(purposeRow(purpose).types.length).toBeGreaterThan(0);
  }
  expect(LARGEST_FILE).toBeLessThan(MOST_BYTES);
});

test("a submission belongs to a consultation, photos to anything", () => {
  expect(belongsTo("proposal", "CS")).toBe(true);
  expect(belongsTo("proposal", "PA")).toBe(false);
  expect(belongsTo("photo", "PA")).toBe(true);
});

test("an outage of ours is said before a fault of the file", () => {
  expect(statusOfFaults(["type", "no_room"])).toBe(507);
  expect(statusOfFaults(["mismatch", "damaged"])).toBe(415);
  expect(statusOfFaults(["too_large"])).toBe(413);
  expect(Object.values<number>(FILE_FAULTS)).not.toContain(500);
});
