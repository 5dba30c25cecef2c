import { expect, test } from "vitest";
import { makeComment } from "#tests/factories/comments.ts";
import { makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { makeRecord } from "#tests/factories/records.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { allPages, askApi } from "#tests/setup/api.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(3).getTime() - Date.now());

const open = await makePolicy(world, { title: "Quy định về đường Hoà Bình 50% diện tích" });
await makeComment(world, open.code);
const scheduled = await makePolicy(world, { state: "scheduled", from: 3, title: "Chợ Dương_Kinh" });
const draft = await makePolicy(world, { state: "draft", title: "Bản nháp canary-nháp" });
const late = await makePolicy(world, { state: "synthesis", from: -60, title: "Việc trễ hạn" });
const gone = await makePolicy(world, { state: "open", from: -1, title: "Dự thảo đã rút" });
await movedPolicy(world, world.chair, day(2), {
  id: gone.id,
  event: "withdraw",
  note: "Rút để làm lại.",
});
const initiative = await makeRecord(site.db, {
  kind: "SK",
  state: "submitted",
  title: "canary-kín",
});
const dialogue = await makeRecord(site.db, {
  kind: "DT",
  state: "announced",
  unitCode: "10660",
  villageCode: "10660-001",
  title: "Đối thoại quý IV",
});
const feedback = await makeRecord(site.db, { kind: "PA", state: "diverted", title: "canary-mật" });
const takenDown = await makeRecord(site.db, {
  kind: "PA",
  state: "accepted",
  number: 2,
  takenDown: true,
});

const codes = async (query: Record<string, string>) =>
  (await askApi(site, "/api/v1/records", { query })).items.map(({ code }) => code);

test("a record has the fields of the contract", async () => {
  const { items } = await askApi(site, "/api/v1/records", { query: { q: open.code ?? "" } });
  expect(items[0]).toMatchObject({
    code: open.code,
    kind: "CS",
    verb: "ban",
    title: "Quy định về đường Hoà Bình 50% diện tích",
    isRestricted: false,
    unit: { code: "11311", name: "Phường Hồng Bàng" },
    state: "open",
    label: "Đang lấy ý kiến",
    group: "Đang xử lý",
    groupKey: "processing",
    flags: [],
    version: open.version,
    createdAt: day(0).toISOString(),
    url: `${site.origin}/chinh-sach/${open.code}`,
  });
});

test("a restricted record gives its frame without its title", async () => {
  const record = await askApi(site, "/api/v1/records/{code}", { code: initiative });
  expect(record).toMatchObject({
    title: "Nội dung chưa công khai",
    isRestricted: true,
    group: "Chờ tiếp nhận",
  });
});

test("no answer names what is not public", async () => {
  for (const query of ["", "?q=canary", "?kind=PA", "?unit=31&limit=100"]) {
    const text = await (await site.fetch(`/api/v1/records${query}`)).text();
    expect(text).not.toContain("canary");
    for (const code of [draft.code ?? "no code", feedback, takenDown]) {
      expect(text).not.toContain(code);
    }
  }
  expect(draft.code).toBeNull();
  for (const code of [feedback, takenDown]) {
    expect((await site.fetch(`/api/v1/records/${code}`)).status).toBe(404);
    expect((await site.fetch(`/api/v1/records/${code}/timeline`)).status).toBe(404);
  }
});

test("what should have been answered is late", async () => {
  const record = await askApi(site, "/api/v1/records/{code}", { code: late.code ?? "" });
  expect(record).toMatchObject({ state: "synthesis", flags: ["late"] });
  expect(Date.parse(record.dueAt ?? "")).toBeLessThan(day(3).getTime());
});

test("state and due date are those of the time of asking, stored or not", async () => {
  await site.app.site.clock.move(day(33).getTime() - Date.now());
  const record = await askApi(site, "/api/v1/records/{code}", { code: open.code ?? "" });
  await site.app.site.clock.move(day(3).getTime() - Date.now());
  expect(record).toMatchObject({ state: "synthesis", groupKey: "processing", flags: [] });
  expect(Date.parse(record.dueAt ?? "")).toBeGreaterThan(day(33).getTime());
});

test.each([
  [{ kind: "DT" }, [dialogue]],
  [{ unit: "10660" }, [dialogue]],
  [{ unit: "10660-001" }, [dialogue]],
  [{ unit: "11311-007" }, []],
  [{ unit: "99999" }, []],
  [{ state: "scheduled" }, [scheduled.code]],
  [{ group: "waiting", kind: "CS" }, [scheduled.code]],
  [{ group: "Chờ tiếp nhận", kind: "CS" }, [scheduled.code]],
  [{ group: "declined" }, [gone.code]],
  [{ q: "doi thoai" }, [dialogue]],
  [{ q: "ĐỐI THOẠI".normalize("NFD") }, [dialogue]],
  [{ q: "hòa bình" }, [open.code]],
  [{ q: "50%" }, [open.code]],
  [{ q: "0%d" }, []],
  [{ q: "duong_kinh" }, [scheduled.code]],
  [{ q: "n_kinh" }, []],
  [{ q: "\\" }, []],
  [{ q: dialogue.toLowerCase() }, [dialogue]],
  [{ q: initiative }, [initiative]],
])("the filter %j gives its records", async (query, expected) => {
  expect(await codes(query)).toEqual(expected);
});

test("a unit stands for everything below it", async () => {
  expect((await codes({ unit: "31" })).length).toBe((await codes({})).length);
});

test.each([1, 2, 5, 100])(
  "pages of %i rows make up the whole list, each row once",
  async (limit) => {
    const ask = (query: Record<string, string>) => askApi(site, "/api/v1/records", { query });
    const paged = await allPages(ask, limit);
    const whole = await codes({ limit: "100" });
    expect(paged.map(({ code }) => code)).toEqual(whole);
    expect(whole).toHaveLength(6);
  },
);

test("policies are the records of their kind", async () => {
  const { items } = await askApi(site, "/api/v1/policies");
  expect(items.map(({ code }) => code)).toEqual(await codes({ kind: "CS" }));
  expect((await site.fetch("/api/v1/policies?kind=CS")).status).toBe(400);
  expect((await site.fetch(`/api/v1/policies/${dialogue}`)).status).toBe(404);
});

test("a timeline gives public steps only, newest first, page by page", async () => {
  const ask = (query: Record<string, string>) =>
    askApi(site, "/api/v1/records/{code}/timeline", { code: gone.code ?? "", query });
  const steps = await allPages(ask, 1);
  expect(steps.map(({ event }) => event)).toEqual(["withdraw", "open", "approve_scheduled"]);
  expect(steps[0]).toMatchObject({
    label: "Rút",
    to: "withdrawn",
    note: "Rút để làm lại.",
    by: { role: "chair", unit: { code: "11311", name: "Phường Hồng Bàng" } },
  });
});
