import { defineMachine } from "../machine.ts";
import { type TextFacts, textChecked } from "../records/guards.ts";

const HOSTS = ["intake", "handler", "front_staff"] as const;
const HEADS = ["chair", "city_chair", "front_chair"] as const;

/** Đối thoại; the announcement is an office's own text, so it starts in public. */
export const dialogueMachine = defineMachine<TextFacts>()({
  id: "dialogue",
  store: "records",
  initial: "announced",
  readers: [...HOSTS, ...HEADS, "vice_chair", "moderator"],
  states: {
    announced: { visibility: "public", group: "waiting", ledger: "announced" },
    collecting: { visibility: "public", group: "processing", ledger: "collecting" },
    held: { visibility: "public", group: "processing", ledger: "held" },
    published: { visibility: "public", group: "done", ledger: "published" },
    closed: { visibility: "public", group: "done", terminal: true, ledger: "closed" },
    cancelled: { visibility: "public", group: "declined", terminal: true, ledger: "cancelled" },
  },
  events: {
    collect: { from: ["announced"], to: "collecting", by: ["system", ...HOSTS] },
    hold: { from: ["collecting"], to: "held", by: HOSTS, carries: ["date"] },
    publish: {
      from: ["held"],
      to: "published",
      by: HEADS,
      delegable: true,
      carries: ["document"],
      guards: [textChecked],
    },
    close: { from: ["published"], to: "closed", by: HEADS, delegable: true },
    cancel: {
      from: ["announced", "collecting"],
      to: "cancelled",
      by: HEADS,
      delegable: true,
      carries: ["public_note"],
    },
  },
  calendar: [{ from: "announced", at: "opensAt", event: "collect" }],
  clocks: [
    {
      id: "publish_minutes",
      start: "held",
      stop: ["published"],
      setting: "clock.dialogue.publish_minutes",
      preset: { n: 5, unit: "wd" },
      basis: "house",
    },
  ],
});
