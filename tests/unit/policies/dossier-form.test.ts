import { expect, test } from "vitest";
import { dossierForm } from "#app/domain/policies/dossier-form.ts";

const given = (change: Record<string, unknown> = {}) => ({
  title: "Quy định thử",
  documentKind: "quy_dinh",
  summary: "",
  matterType: "",
  bases: [],
  draftingBody: "",
  contact: "",
  planNumber: "",
  planDate: "//",
  planSentAt: "//",
  opens: "//",
  closes: "//",
  shortPeriodBasis: "",
  ...change,
});

const faults = (change: Record<string, unknown>) =>
  dossierForm.safeParse(given(change)).error?.issues.map(({ path, message }) => [path[0], message]);

test("a dossier may be saved with most of it missing", () => {
  expect(dossierForm.parse(given())).toMatchObject({
    summary: "",
    matterType: null,
    planNumber: null,
    opensAt: null,
    closesAt: null,
  });
});

test("it opens at the beginning of a day in Vietnam and closes at the end of one", () => {
  const dossier = dossierForm.parse(given({ opens: "1/12/2026", closes: "31/12/2026" }));
  expect(dossier.opensAt).toEqual(new Date("2026-11-30T17:00:00Z"));
  expect(dossier.closesAt).toEqual(new Date("2026-12-31T17:00:00Z"));
});

test("it cannot close on or before the day it opens", () => {
  expect(faults({ opens: "2/12/2026", closes: "2/12/2026" })).toEqual([["closes", "day_order"]]);
  expect(faults({ opens: "2/12/2026", closes: "1/12/2026" })).toEqual([["closes", "day_order"]]);
});

test("a title, a kind and real bases are needed; every fault is said at once", () => {
  expect(faults({ title: " ", documentKind: "x", planDate: "31/2/2026" })).toEqual([
    ["title", "text_missing"],
    ["documentKind", "choice_missing"],
    ["planDate", "day_unreal"],
  ]);
  expect(faults({ bases: ["\u0000"] })).toHaveLength(1);
});
