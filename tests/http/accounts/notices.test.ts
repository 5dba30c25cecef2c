import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { notices, records, timelineEvents } from "#db/schema/records.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const at = new Date("2026-11-20T02:00:00Z");
let number = 0;

type Told = { state?: string; event?: string; accountId: string; title?: string };

/** A policy to which something happened, and a notice of it. */
const tell = async ({ accountId, state = "open", event = "open", title = "Quy chế chợ" }: Told) => {
  number += 1;
  const id = uuid();
  const code = `CS-11311-2026-${String(number).padStart(4, "0")}`;
  await site.db.insert(records).values({
    id,
    publicId: uuid(),
    kind: "CS",
    code,
    unitCode: "11311",
    title,
    verb: "ban",
    state,
    visibleState: state,
    stateSince: at,
    createdAt: at,
    updatedAt: at,
  });
  const [written] = await site.db
    .insert(timelineEvents)
    .values({
      subjectId: id,
      recordId: id,
      seq: 1,
      event,
      toState: state,
      actorRole: "system",
      isPublic: true,
      at,
    })
    .returning({ id: timelineEvents.id });
  await site.db.insert(notices).values({ accountId, eventId: written?.id ?? 0 });
  return code;
};

test("a notice says what happened to which record, with a link, and counts as unread", async () => {
  const { id, email } = await makeAccount(site.db);
  const code = await tell({ accountId: id, event: "sign_response", state: "responded" });
  const visitor = await site.signIn(email ?? "");
  const html = await (await visitor.get("/tai-khoan/thong-bao")).text();
  expect(html).toContain("Đã công bố kết quả tiếp thu, giải trình.");
  expect(html).toContain(`href="/chinh-sach/${code}"`);
  expect(html).toContain("09:00 ngày 20/11/2026");
  expect(html).toContain("Thông báo (1 chưa đọc)");
});

test("looking does not mark anything read, the button does, up to what was shown", async () => {
  const { id, email } = await makeAccount(site.db);
  await tell({ accountId: id });
  const visitor = await site.signIn(email ?? "");
  const page = await (await visitor.get("/tai-khoan/thong-bao")).text();
  const shown = /name="upTo" value="(\d+)"/.exec(page)?.[1] ?? "";
  await tell({ accountId: id });
  expect((await visitor.post("/tai-khoan/thong-bao", { upTo: shown })).status).toBe(303);
  const html = await (await visitor.get("/tai-khoan/thong-bao")).text();
  expect(html).toContain("Thông báo (1 chưa đọc)");
  await visitor.submit("/tai-khoan/thong-bao");
  const read = await (await visitor.get("/tai-khoan/thong-bao")).text();
  expect(read).not.toContain("chưa đọc)");
  expect(read).not.toContain('name="upTo"');
});

test("nobody reads or marks another person's notices", async () => {
  const owner = await makeAccount(site.db);
  const code = await tell({ accountId: owner.id });
  const other = await site.signIn((await makeAccount(site.db)).email ?? "");
  expect(await (await other.get("/tai-khoan/thong-bao")).text()).not.toContain(code);
  await other.post("/tai-khoan/thong-bao", { upTo: "999999" });
  const own = await site.signIn(owner.email ?? "");
  expect(await (await own.get("/tai-khoan")).text()).toContain("(1 chưa đọc)");
});

test("a record that is no longer public keeps its title to itself", async () => {
  const { id, email } = await makeAccount(site.db);
  const code = await tell({ accountId: id, state: "draft", event: "open", title: "Tên bí mật" });
  const visitor = await site.signIn(email ?? "");
  for (const path of ["/tai-khoan/thong-bao", "/tai-khoan/thong-bao.data"]) {
    const text = await (await visitor.get(path)).text();
    expect(text).not.toContain("Tên bí mật");
    expect(text).not.toContain(code);
  }
});

test("older notices are one link away, and none is lost between the pages", async () => {
  const { id, email } = await makeAccount(site.db);
  const codes: string[] = [];
  for (let i = 0; i < 23; i++) codes.push(await tell({ accountId: id }));
  const visitor = await site.signIn(email ?? "");
  const first = await (await visitor.get("/tai-khoan/thong-bao")).text();
  const older = /href="(\/tai-khoan\/thong-bao\?truoc=\d+)"/.exec(first)?.[1] ?? "";
  const second = await (await visitor.get(older)).text();
  const seen = codes.filter((code) => first.includes(code) || second.includes(code));
  expect(seen).toEqual(codes);
  expect(second).not.toContain('rel="next"');
});

test("more than ninety-nine are not counted further", async () => {
  const { id, email } = await makeAccount(site.db);
  for (let i = 0; i < 101; i++) await tell({ accountId: id });
  const visitor = await site.signIn(email ?? "");
  expect(await (await visitor.get("/tai-khoan")).text()).toContain("Thông báo (99+ chưa đọc)");
});

test("without notices the page says what will come here", async () => {
  const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
  const html = await (await visitor.get("/tai-khoan/thong-bao")).text();
  expect(html).toContain("Chưa có thông báo");
  expect(html).toContain('href="/chinh-sach"');
});

test.each(["0", "-1", "1e9", "abc", "9".repeat(30), "1;drop"])(
  "truoc=%s is the first page, never a failure",
  async (before) => {
    const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
    expect((await visitor.get(`/tai-khoan/thong-bao?truoc=${before}`)).status).toBe(200);
    expect((await visitor.post("/tai-khoan/thong-bao", { upTo: before })).status).toBe(303);
  },
);
