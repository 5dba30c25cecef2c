import { expect, test } from "vitest";
import { makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { testSite } from "#tests/setup/site.ts";
import { statementsOf } from "#tests/setup/statements.ts";

const MOST = 5;

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(3).getTime() - Date.now());
const policy = await makePolicy(world, { articles: 10 });
for (const anchor of ["dieu-1", "dieu-3", undefined]) {
  await makeComment(world, policy.code, anchor ? { anchor } : {});
}
const path = `/chinh-sach/${policy.code}`;

/** Days off, settings and the demo clock are read once a minute or second, whatever is asked. */
const KEPT = /demo_clock|from holidays|from settings/;

const asked = async (address: string, headers: Record<string, string> = {}) => {
  const said = await statementsOf(site.app, async () => {
    const answer = await site.fetch(address, { headers });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('class="opinion"');
  });
  return said.filter((statement) => !KEPT.test(statement));
};

test.each([path, `/en${path}`, `${path}?dieu=dieu-3`])(
  "%s asks the database at most five times",
  async (address) => {
    await asked(address);
    for (const cookie of ["", "co-chu=lon"]) {
      const said = await asked(address, cookie ? { cookie } : {});
      expect(said.length, said.join("\n")).toBeGreaterThan(2);
      expect(said.length, said.join("\n")).toBeLessThanOrEqual(MOST);
    }
  },
);

test("who has the page already costs one question", async () => {
  const etag = (await site.fetch(path)).headers.get("etag") ?? "";
  const said = await statementsOf(site.app, async () => {
    expect((await site.fetch(path, { headers: { "if-none-match": etag } })).status).toBe(304);
  });
  expect(said.filter((statement) => !KEPT.test(statement))).toHaveLength(1);
});

test("kept pieces of the page follow what they are made of", async () => {
  const before = await (await site.fetch(path)).text();
  expect(before.match(/class="opinion"/g)).toHaveLength(3);
  const { id } = await makeComment(world, policy.code, { anchor: "dieu-2", body: "Ý kiến mới." });
  const after = await (await site.fetch(path)).text();
  expect(after).toContain(`id="y-kien-${id}"`);
  expect(after).toContain(`${path}?dieu=dieu-2#y-kien`);
  expect(before).not.toContain(`${path}?dieu=dieu-2#y-kien`);
  const english = await (await site.fetch(`/en${path}`)).text();
  expect(english).toContain(`/en${path}?dieu=dieu-2#y-kien`);
  expect(english).not.toContain(`href="${path}?dieu=`);
});
