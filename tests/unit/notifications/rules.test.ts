import { expect, test } from "vitest";
import { mailRule } from "#app/domain/notifications/rules.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { MACHINES } from "#app/domain/records/machines.ts";

/** Written by hand: what of an opinion's life is mailed to its sender. */
const COMMENT: readonly (readonly [string, string | null])[] = [
  ["send", null],
  ["take", null],
  ["show", null],
  ["resend", null],
  ["withdraw", null],
  ["close", null],
  ["ask_edit", "needs_edit"],
  ["hide", "not_shown"],
  ["edit_window_over", "not_shown"],
  ["reroute", "rerouted"],
  ["answer", "answered"],
  ["answer_private", "answered"],
  ["uphold_appeal", "appeal_upheld"],
  ["restore", "appeal_upheld"],
  ["refuse_appeal", "appeal_refused"],
  ["take_down", "taken_down"],
  ["appeal", null],
];

test.each(COMMENT)("of an opinion, %s is told as %s", (event, template) => {
  const expected = template === null ? null : { kind: "answers", template };
  expect(mailRule("comment", event)).toEqual(expected);
});

test("a step of an opinion that nobody wrote words for is still told", () => {
  expect(mailRule("comment", "something_new")?.template).toBe("comment_moved");
  for (const event of ["constructor", "toString", "__proto__"]) {
    expect(mailRule("comment", event)?.template).toBe("comment_moved");
  }
  for (const event of Object.keys({ ...commentMachine.events, ...commentMachine.asides })) {
    expect(mailRule("comment", event)?.kind ?? "answers", event).toBe("answers");
  }
});

const QUIET = [
  "submit_for_approval",
  "return_to_drafter",
  "submit_response",
  "return_response",
  "hand_in_summary",
];

test("of a draft, followers get what the public gets, and nothing that passes between offices", () => {
  for (const event of Object.keys(consultationMachine.events)) {
    const expected = QUIET.includes(event) ? null : { kind: "followed", template: "record_moved" };
    expect(mailRule("consultation", event), event).toEqual(expected);
  }
});

test("no other machine mails under the preference for answers", () => {
  for (const machine of MACHINES.filter(({ id }) => id !== "comment")) {
    for (const event of ["create", ...Object.keys(machine.events)]) {
      expect(mailRule(machine.id, event)?.kind ?? "followed", `${machine.id} ${event}`).toBe(
        "followed",
      );
    }
    expect(mailRule(machine.id, "create")).toBeNull();
  }
});
