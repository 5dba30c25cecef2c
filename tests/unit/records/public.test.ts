import { expect, test } from "vitest";
import { copyFor } from "#app/copy/copy.ts";
import { stateWords } from "#app/copy/state-words.ts";
import { KIND_TABLE, KINDS } from "#app/domain/records/kinds.ts";
import { machineOf } from "#app/domain/records/machines.ts";
import { PublicRecord, publicRecord, publicStep } from "#app/domain/records/public.ts";
import { groupOf, publicStates, restrictedStates } from "#app/domain/records/visibility.ts";

const listed = KINDS.flatMap((kind) => {
  const machine = machineOf(kind);
  const visible = [...publicStates(machine), ...restrictedStates(machine)];
  const inheriting = Object.keys(machine.states).filter(
    (state) => machine.states[state]?.visibility === "inherit",
  );
  return visible.flatMap((before) => [
    [kind, before, before] as const,
    ...inheriting.map((state) => [kind, state, before] as const),
  ]);
});

test.each(listed)(
  "a listed %s in %s after %s stands under one of the four words",
  (kind, state, before) => {
    expect(groupOf(machineOf(kind), state, before)).not.toBe("none");
    const words = stateWords(copyFor("vi"), KIND_TABLE[kind].machine, state);
    expect(words.label || words.name).not.toBe("");
  },
);

const row = {
  code: "PA-11311-2026-0001",
  kind: "PA" as const,
  verb: "kiem_tra" as const,
  title: null,
  state: "submitted",
  visibleState: "submitted",
  version: 2,
  unitCode: "11311",
  unitName: "Phường Hồng Bàng",
  villageCode: null,
  villageName: null,
  opensAt: null,
  closesAt: null,
  createdAt: "2026-11-02 02:00:00+00",
  updatedAt: "2026-11-02 02:00:00.5+00",
  publishedAt: null,
  isSample: false,
};

const said = {
  label: "Chờ tiếp nhận",
  group: "Chờ tiếp nhận",
  hiddenTitle: "Nội dung chưa công khai",
  url: "https://sau-dan.example.vn/phan-anh/PA-11311-2026-0001",
};

test("a hidden title is never a field, times are UTC, late is late to the second", () => {
  const due = new Date("2026-11-05T17:00:00Z");
  const before = publicRecord(row, said, due, new Date("2026-11-05T16:59:59Z"));
  expect(PublicRecord.parse(before)).toEqual(before);
  expect(before).toMatchObject({
    title: "Nội dung chưa công khai",
    isRestricted: true,
    updatedAt: "2026-11-02T02:00:00.500Z",
    dueAt: "2026-11-05T17:00:00.000Z",
    flags: [],
  });
  expect(publicRecord(row, said, due, due).flags).toEqual(["late"]);
});

test("a field that nobody named does not come along", () => {
  const more = { ...row, authorId: "canary", id: "canary" };
  expect(JSON.stringify(publicRecord(more, said, null, new Date()))).not.toContain("canary");
});

test("a step of a record whose content is not public carries no words", () => {
  const step = {
    seq: 1,
    event: "send",
    fromState: null,
    toState: "submitted",
    actorRole: "citizen",
    actorUnit: null,
    actorUnitName: null,
    at: "2026-11-02 02:00:00+00",
    note: "canary",
    details: { document: "canary", other: "canary" },
  };
  expect(JSON.stringify(publicStep(step, "Gửi", true))).not.toContain("canary");
  expect(publicStep(step, "Gửi", false)).toMatchObject({ note: "canary", document: "canary" });
  expect(publicStep(step, "Gửi", false)).not.toHaveProperty("other");
});
