import { expect, test } from "vitest";
import { type Actor, GUEST, SYSTEM } from "#app/domain/actor.ts";
import { type Owner, seesFile } from "#app/domain/attachments/file-view.ts";
import type { Purpose } from "#app/domain/attachments/purposes.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import type { Kind } from "#app/domain/records/kinds.ts";
import { machineOf } from "#app/domain/records/machines.ts";
import { readerScope } from "#app/domain/records/visibility.ts";
import { AI_QUOC, anAccount, HONG_BANG } from "#tests/factories/actors.ts";

const READERS = {
  guest: GUEST,
  sender: anAccount("sender"),
  uploader: anAccount("uploader"),
  other: anAccount("other"),
  staff: anAccount("staff", [["moderator", HONG_BANG]]),
  stranger: anAccount("stranger", [["moderator", AI_QUOC]]),
  system: SYSTEM,
} as const satisfies Record<string, Actor>;

const record = (kind: Kind, state: string, takenDown = false): Owner => ({
  machine: machineOf(kind),
  seen: { unitPath: HONG_BANG, state, visibleState: state, takenDown, authorId: "sender" },
});

const comment = (state: string): Owner => ({
  machine: commentMachine,
  seen: { unitPath: HONG_BANG, state, visibleState: state, takenDown: false, authorId: "sender" },
});

const seenBy = (purpose: Purpose, isPublic: boolean, ...owners: [Owner, ...Owner[]]) =>
  Object.entries(READERS)
    .filter(([, actor]) =>
      seesFile({ purpose, isPublic, uploadedBy: "uploader" }, owners, readerScope(actor)),
    )
    .map(([name]) => name)
    .filter((name) => name !== "system");

const EVERYBODY = ["guest", "sender", "uploader", "other", "staff", "stranger"];

test.each([
  ["a public file of an open draft", seenBy("draft", true, record("CS", "open")), EVERYBODY],
  [
    "a public file of a draft not yet open",
    seenBy("draft", true, record("CS", "draft")),
    ["staff"],
  ],
  [
    "minutes of an open draft",
    seenBy("minutes", false, record("CS", "open")),
    ["uploader", "staff"],
  ],
  [
    "papers of the sender of an open draft",
    seenBy("evidence", false, record("CS", "open")),
    ["sender", "uploader", "staff"],
  ],
  [
    "a public file of a draft taken down",
    seenBy("draft", true, record("CS", "open", true)),
    ["staff"],
  ],
  ["a photo of an unsent report", seenBy("photo", true, record("PA", "draft")), ["sender"]],
  [
    "a slip behind a comment that is not shown",
    seenBy("opinion_sheet", false, record("CS", "open"), comment("screening")),
    ["staff"],
  ],
  [
    "a slip behind a comment that is shown",
    seenBy("opinion_sheet", false, record("CS", "open"), comment("published")),
    ["uploader", "staff"],
  ],
] as const)("%s", (_, seen, expected) => {
  expect(seen).toEqual([...expected]);
});

test("the system sees every file", () => {
  const file = { purpose: "minutes", isPublic: false, uploadedBy: null } as const;
  expect(seesFile(file, [record("PA", "draft")], readerScope(SYSTEM))).toBe(true);
});
