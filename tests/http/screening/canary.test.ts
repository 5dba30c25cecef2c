import { expect, test } from "vitest";
import { appeal, decideOn, removed } from "#tests/factories/appeals.ts";
import { accepted, commentOf, makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { finish } from "#tests/integration/screening/finish.ts";
import { crawl, leaksIn } from "#tests/setup/crawl.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(60).getTime() - Date.now());

const WORDS = { answered: "Mồmđượctrảlời", closed: "Mồmđãkhép", open: "Mồmđangmở" };
const NOTHING = "0198a1b2-0000-7000-8000-000000000000";
const WORDING = "Lờikhácchokhoản";

const say = async (code: string | null, token: string, now = day(2)) =>
  makeComment(world, code, {
    body: `Tôi thấy ${token} như vậy.`,
    anchor: "dieu-1-khoan-1",
    wording: `${WORDING}${token}`,
    now,
  });

const answered = await makePolicy(world);
const closed = await makePolicy(world);
const comments = [await say(answered.code, WORDS.answered), await say(closed.code, WORDS.closed)];
await finish(world, answered.id, "responded");
await finish(world, closed.id, "responded");
await finish(world, closed.id, "not_adopted");
const open = await makePolicy(world, { from: 50 });
comments.push(await say(open.code, WORDS.open, day(55)));

const values = {
  code: [answered, closed, open].map(({ code }) => code ?? ""),
  receipt: comments.map(({ receiptCode }) => receiptCode),
  n: ["1", "2"],
  index: ["1"],
  id: comments.map(({ id }) => id),
  gathering: ["00000000-0000-7000-8000-000000000000"],
  token: ["mot-ma-khong-co-that"],
  group: [NOTHING],
  child: [NOTHING],
  unit: ["11311"],
  village: ["007"],
  office: ["so-xay-dung"],
  name: ["to-trinh.pdf"],
};
const queries = [
  "?q=như vậy",
  "?dieu=dieu-1-khoan-1",
  "?unit=11311&limit=100",
  ...comments.map(({ receiptCode }) => `?ma=${receiptCode}`),
];

const read = async (deep = false) => {
  const answers = await crawl(site.visitor(), { values, queries, deep });
  const found = (token: string) => leaksIn(answers, [token]).map(({ address }) => address);
  return { answers, found };
};

test("words that were taken down leave every public byte, and come back when that was wrong", async () => {
  const before = await read();
  for (const token of Object.values(WORDS)) {
    expect(before.found(token).length, token).toBeGreaterThan(2);
  }
  for (const comment of comments) {
    accepted(await removed(world, comment, { now: day(60), by: world.moderator2 }));
  }
  const gone = await read(true);
  for (const token of [...Object.values(WORDS), WORDING]) expect(gone.found(token)).toEqual([]);
  expect(gone.found("Nội dung đã được gỡ ngày").length).toBeGreaterThan(2);
  const failed = gone.answers.filter(
    ({ address, status }) => status >= 500 && !(status === 503 && /\.pdf\b/.test(address)),
  );
  expect(failed.map(({ address }) => address)).toEqual([]);
  for (const comment of comments) {
    accepted(await appeal(world, await commentOf(world, comment.receiptCode), { now: day(60) }));
    accepted(await decideOn(world, comment.id, true, { now: day(60) }));
  }
  const back = await read();
  for (const token of Object.values(WORDS)) {
    expect(back.found(token)).toEqual(before.found(token));
  }
}, 300_000);
