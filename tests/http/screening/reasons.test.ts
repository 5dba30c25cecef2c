import { expect, test } from "vitest";
import { copyFor } from "#app/copy/copy.ts";
import { SYSTEM } from "#app/domain/actor.ts";
import {
  EDIT_REASONS,
  HIDE_REASONS,
  REROUTE_REASONS,
  TAKEDOWN_REASONS,
} from "#app/domain/reason-codes.ts";
import { composeMail } from "#app/mail/compose.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { decideText, type TextEvent } from "#app/services/text-checks/decide-text.server.ts";
import { appeal, decideOn, removed } from "#tests/factories/appeals.ts";
import { accepted, checkOf, commentOf, makeComment } from "#tests/factories/comments.ts";
import { ordered } from "#tests/factories/mailer.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day } from "#tests/factories/world.ts";
import { deskSite, wordsOf } from "#tests/setup/desk.ts";
import { mailsAbout } from "./mails.ts";

const { site, world, as, at } = await deskSite();
await at(4);
const resident = await as(world.resident);
const words = copyFor("vi");

const decide = async (event: TextEvent, reasonCode: string) => {
  const policy = await makePolicy(world);
  const comment = await makeComment(world, policy.code, { fate: "submitted" });
  const checkId = await checkOf(world, comment.id);
  accepted(await decideText(world.work(world.moderator, day(3)), { checkId, event, reasonCode }));
  return comment;
};

const CASES = [
  ...EDIT_REASONS.map((code) => ["ask_edit", code] as const),
  ...HIDE_REASONS.map((code) => ["hide", code] as const),
  ...REROUTE_REASONS.map((code) => ["reroute", code] as const),
  ...TAKEDOWN_REASONS.map((code) => ["take_down", code] as const),
  ...EDIT_REASONS.map((code) => ["edit_window_over", code] as const),
  ...HIDE_REASONS.map((code) => ["refuse_appeal", code] as const),
];

const make = async (event: (typeof CASES)[number][0], code: (typeof CASES)[number][1]) => {
  if (event === "take_down") {
    const policy = await makePolicy(world);
    const comment = await makeComment(world, policy.code);
    const reason = TAKEDOWN_REASONS.find((known) => known === code) ?? null;
    accepted(await removed(world, comment, { reason }));
    return comment;
  }
  if (event === "edit_window_over") {
    const comment = await decide("ask_edit", code);
    await recordCalendar(world.work(SYSTEM, day(12)));
    return comment;
  }
  if (event === "refuse_appeal") {
    const comment = await decide("hide", code);
    accepted(await appeal(world, await commentOf(world, comment.receiptCode)));
    accepted(await decideOn(world, comment.id, false));
    return comment;
  }
  return decide(event, code);
};

test.each(CASES)("after %s for %s its sender reads the reason everywhere", async (event, code) => {
  const comment = await make(event, code);
  const reason = words.reasons[code];
  const receipt = comment.receiptCode;
  expect(await wordsOf(await resident.get(`/tai-khoan/y-kien/${receipt}`))).toContain(reason);
  expect(await wordsOf(await resident.get(`/tra-cuu?ma=${receipt}`))).toContain(reason);
  await ordered(world, day(12));
  const notices = await wordsOf(await resident.get("/tai-khoan/thong-bao"));
  expect(notices).toContain(reason);
  const [mail] = await mailsAbout(site.db, comment.id, event);
  if (!mail) throw new Error(`no mail about ${event}`);
  const { text } = composeMail({ origin: "https://sau-dan.test", now: () => day(12) }, mail);
  // A mail can be read by others: what may be a denunciation is told on the sender's own page only.
  if (event === "reroute") expect(text).toContain(`/tai-khoan/y-kien/${receipt}`);
  else expect(text).toContain(reason);
});
