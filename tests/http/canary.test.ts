import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { AI_QUOC } from "#tests/factories/actors.ts";
import { aGroup } from "#tests/factories/groups.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { KNOWN_WORD, makeSecrets } from "#tests/factories/secrets.ts";
import { day, makePerson, makeWorld } from "#tests/factories/world.ts";
import { type Answered, crawl, leaksIn } from "#tests/setup/crawl.ts";
import { testSite, type Visitor } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(5).getTime() - Date.now());
const secrets = await makeSecrets(world);
const { comments } = secrets;
const receipts = Object.values(comments).map(({ receiptCode }) => receiptCode);

const OFFICES = ["drafter", "chair", "moderator", "intake", "handler", "front_chair"] as const;
const elsewhere = await makePerson(site.db, {
  name: "Cán bộ phường khác",
  unitPath: AI_QUOC,
  email: "phuong-khac@vidu.example",
  roles: OFFICES.map((role) => [role, AI_QUOC] as const),
});
const neighbour = await makePerson(site.db, { email: "hang-xom@vidu.example", name: "Hàng Xóm" });
const ownStaff = await makePerson(site.db, {
  name: "Cán bộ phường này",
  unitPath: "31/11311",
  email: "phuong-nay@vidu.example",
  roles: OFFICES.map((role) => [role, "31/11311"] as const),
});

/** The codes, receipts and ids of hidden things too: whoever guesses them must learn nothing. */
const values = {
  code: [
    secrets.open,
    secrets.responded,
    secrets.pending,
    secrets.takenDown,
    secrets.collected.parent,
    secrets.collected.part,
  ].map(({ code }) => code ?? ""),
  receipt: receipts,
  n: ["1", "2"],
  index: ["1"],
  id: [
    ...[
      secrets.draft,
      secrets.pending,
      secrets.takenDown,
      secrets.open,
      secrets.collected.parent,
      secrets.collected.part,
    ].map(({ id }) => id),
    ...secrets.checks,
    comments.hidden.id,
  ],
  group: [await aGroup(site.db, secrets.open.id)],
  gathering: [secrets.slips.id],
  token: ["mot-ma-khong-co-that"],
  unit: ["11311"],
  village: ["007"],
  office: ["so-xay-dung"],
  name: ["to-trinh.pdf"],
};
const queries = [
  `?q=${KNOWN_WORD}`,
  "?dieu=dieu-1",
  "?unit=11311&limit=100",
  "?don-vi=11311",
  "?state=draft",
  "?state=pending_publish&kind=CS",
  "?group=none",
  "?parent=11311",
  `?ma=${comments.hidden.receiptCode}`,
  `?ma=${comments.answered.receiptCode}`,
  `?q=${secrets.pending.code}`,
];

const tokens = Object.values(secrets.hidden);
const nameOf = (token: string) =>
  Object.entries(secrets.hidden).find(([, value]) => value === token)?.[0] ?? token;

const leaks = (answers: readonly Answered[]) =>
  leaksIn(answers, tokens).map(({ address, secret }) => `${address}: ${nameOf(secret)}`);

/** Where no browser is installed nothing can be printed; everything else must be answered. */
const failures = (answers: readonly Answered[]) =>
  answers
    .filter(({ address, status }) => status >= 500 && !(status === 503 && /\.pdf\b/.test(address)))
    .map(({ address, status }) => `${address}: ${status}`);

const crawlAs = (visitor: Pick<Visitor, "get">, deep = false) =>
  crawl(visitor, { values, queries, deep });

test("nothing hidden reaches a guest on any page, list, search, export, feed or data address", async () => {
  const answers = await crawlAs(site.visitor(), true);
  expect(leaks(answers)).toEqual([]);
  expect(failures(answers)).toEqual([]);
  for (const [what, token] of Object.entries(secrets.shown)) {
    expect(leaksIn(answers, [token]).length, what).toBeGreaterThan(0);
  }
}, 300_000);

test("nothing hidden reaches another resident of the same place", async () => {
  const visitor = await site.signIn("hang-xom@vidu.example");
  expect((await (await visitor.get("/tai-khoan")).text()).includes(neighbour.displayName)).toBe(
    true,
  );
  const answers = await crawlAs(visitor);
  expect(leaks(answers)).toEqual([]);
  expect(failures(answers)).toEqual([]);
}, 300_000);

test("nothing hidden reaches the offices of another unit", async () => {
  const visitor = await site.signIn("phuong-khac@vidu.example");
  expect((await visitor.get("/can-bo")).status).toBe(200);
  expect(elsewhere.roles).toHaveLength(OFFICES.length);
  const answers = await crawlAs(visitor);
  expect(leaks(answers)).toEqual([]);
  expect(failures(answers)).toEqual([]);
}, 300_000);

test("the crawl sees what there is to see: offices in charge and senders find their own", async () => {
  const office = await crawlAs(await site.signIn("phuong-nay@vidu.example"));
  const seen = new Set(leaksIn(office, tokens).map(({ secret }) => nameOf(secret)));
  for (const what of [
    "title of a draft policy",
    "summary of a pending policy",
    "note between offices",
    "comment that waits to be read",
  ]) {
    expect([...seen], what).toContain(what);
  }
  expect(ownStaff.roles).toHaveLength(OFFICES.length);
  expect([...seen]).not.toContain("phone number");
  expect([...seen]).not.toContain("erased comment");
}, 300_000);

test("hidden records change no byte of any list, count or search", async () => {
  const lists = [
    "/",
    "/en",
    "/chinh-sach",
    `/chinh-sach?q=${KNOWN_WORD}`,
    "/chinh-sach?don-vi=11311",
    `/tim-kiem?q=${KNOWN_WORD}`,
    "/don-vi/11311",
    "/don-vi/11311/007",
    "/api/v1/records?unit=11311&limit=100",
    `/api/v1/records?q=${KNOWN_WORD}`,
    "/api/v1/policies?kind=CS",
  ];
  const read = () =>
    Promise.all(
      lists.map(async (path) => {
        const response = await site.fetch(path);
        return [path, response.status, await response.text()];
      }),
    );
  const before = await read();
  const title = `Dự thảo ${KNOWN_WORD} chưa công bố`;
  await makePolicy(world, { state: "draft", title });
  await makePolicy(world, { state: "pending_publish", title });
  const { id } = await makePolicy(world, { state: "pending_publish", title });
  await site.db.execute(sql`
    update records set state = 'open', visible_state = 'open', taken_down_at = now(),
      published_at = now() where id = ${id}`);
  expect(await read()).toEqual(before);
});

test("a planted leak is found: rows that should be hidden and are not", async () => {
  const { pending, takenDown } = secrets;
  const show = async (state: string, of: string, at: Date | null) => {
    await site.db.execute(sql`
      update records set state = ${of}, visible_state = ${of} where id = ${pending.id}`);
    await site.db.execute(sql`
      update records set taken_down_at = ${at ? null : day(5).toISOString()}::timestamptz
      where id = ${takenDown.id}`);
    await site.db.execute(sql`
      update comments set state = ${state}, visible_state = ${state},
        shown_at = ${at?.toISOString() ?? null}::timestamptz where id = ${comments.waiting.id}`);
  };
  await show("published", "open", day(3));
  const found = leaks(await crawlAs(site.visitor()));
  await show("submitted", "pending_publish", null);
  const open = secrets.open.code;
  for (const leak of [
    `/chinh-sach/${open}: comment that waits to be read`,
    `/chinh-sach/${open}?dieu=dieu-1: comment that waits to be read`,
    `/api/v1/policies/${open}/comments: comment that waits to be read`,
    `/chinh-sach/${pending.code}: title of a pending policy`,
    `/chinh-sach/${pending.code}/gop-y: title of a pending policy`,
    "/chinh-sach: title of a pending policy",
    `/api/v1/records/${pending.code}: title of a pending policy`,
    `/chinh-sach/${takenDown.code}: text of a taken-down policy`,
    `/chinh-sach/${takenDown.code}: comment on a taken-down policy`,
    `/tim-kiem?q=${KNOWN_WORD}: title of a taken-down policy`,
    `/don-vi/11311: title of a taken-down policy`,
  ]) {
    expect(found).toContain(leak);
  }
  expect(leaks(await crawlAs(site.visitor()))).toEqual([]);
}, 300_000);
