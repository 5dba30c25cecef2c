import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { listFollowedTopics } from "#db/queries/topic-followers.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { deskSite } from "#tests/setup/desk.ts";

const { site, world } = await deskSite(3);
const policy = await makePolicy(world, { title: "Quy định về hạn góp ý; có dấu, chấm" });

test("a guest who presses Follow signs in and comes back to the unit", async () => {
  const answer = await site.visitor().submit("/don-vi/11311", {}, "topic");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/dang-nhap?tiep=%2Fdon-vi%2F11311");
});

test("unit, village, kind and verb are followed from their pages, listed together and let go", async () => {
  const { id, email } = await makeAccount(site.db);
  const visitor = await site.signIn(email ?? "");
  for (const path of ["/don-vi/11311", "/don-vi/11311/007", "/chinh-sach"]) {
    const answer = await visitor.submit(path, { follow: "on" }, "topic");
    expect(answer.headers.get("location"), path).toBe(path);
  }
  expect(await (await visitor.get("/tai-khoan/theo-doi")).text()).toContain("Một trong sáu việc");
  await visitor.post("/theo-doi", { topic: "verb", value: "lam", follow: "on" });
  await visitor.post(`/chinh-sach/${policy.code}/theo-doi`, { follow: "on" });
  const topics = (await listFollowedTopics(site.db, id)).map(({ value }) => value).sort();
  expect(topics).toEqual(["11311", "11311-007", "CS", "lam"]);

  const page = await (await visitor.get("/tai-khoan/theo-doi")).text();
  for (const words of [
    "Phường Hồng Bàng",
    "Tổ dân phố 7",
    "Dự thảo chính sách",
    "Dân làm",
    policy.code,
  ]) {
    expect(page).toContain(words);
  }
  expect(await (await visitor.get("/don-vi/11311")).text()).toContain("Thôi theo dõi");
  for (const [topic, value] of [
    ["unit", "11311"],
    ["unit", "11311-007"],
    ["kind", "CS"],
    ["verb", "lam"],
  ] as const) {
    expect((await visitor.post("/theo-doi", { topic, value, follow: "off" })).status).toBe(303);
  }
  const record = /name="record" value="([^"]+)"|value="([^"]+)"[^>]*name="record"/.exec(page);
  await visitor.post("/tai-khoan/theo-doi", { record: record?.[1] ?? record?.[2] ?? "" });
  expect(await (await visitor.get("/tai-khoan/theo-doi")).text()).toContain("Bạn chưa theo dõi gì");
});

test.each([
  ["unit", "99999"],
  ["unit", "' or 1=1"],
  ["verb", "dance"],
  ["kind", "__proto__"],
  ["person", "31"],
  ["", ""],
])("following %s %s is 422", async (topic, value) => {
  const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
  expect((await visitor.post("/theo-doi", { topic, value, follow: "on" })).status).toBe(422);
});

test("nobody is sent off the site by the way back", async () => {
  const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
  for (const back of ["//evil.vn", "https://evil.vn", "/\\evil.vn", "javascript:1", ""]) {
    const answer = await visitor.post("/theo-doi", {
      topic: "kind",
      value: "CS",
      follow: "on",
      back,
    });
    expect(answer.headers.get("location")).toBe("/tai-khoan/theo-doi");
  }
});

test("a record that is hidden since keeps its name in the list of what one follows", async () => {
  const { email } = await makeAccount(site.db);
  const visitor = await site.signIn(email ?? "");
  const hidden = await makePolicy(world, { title: "Tên đã bị che" });
  await visitor.post(`/chinh-sach/${hidden.code}/theo-doi`, { follow: "on" });
  await site.db.execute(
    sql`update records set taken_down_at = now(), taken_down_reason = 'thử' where id = ${hidden.id}`,
  );
  for (const path of ["/tai-khoan/theo-doi", "/tai-khoan/theo-doi.data"]) {
    const text = await (await visitor.get(path)).text();
    expect(text).not.toContain("Tên đã bị che");
    expect(text).not.toContain(hidden.code ?? "none");
  }
});

const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, "");

test("the deadline is a calendar entry in UTC, on the last day, whatever the server's time zone", async () => {
  const answer = await site.fetch(`/chinh-sach/${policy.code}/lich.ics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toContain(`${policy.code}.ics`);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const text = unfolded(await answer.text());
  const compact = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const closes = new Date(policy.closesAt ?? "");
  expect(text).toContain(`DTEND:${compact(closes)}`);
  expect(text).toContain(`DTSTART:${compact(new Date(closes.getTime() - 3_600_000))}`);
  expect(text).toContain(`UID:${policy.code}@localhost`);
  expect(text).toContain("SUMMARY:Hạn góp ý: Quy định về hạn góp ý\\; có dấu\\, chấm");
  expect(text).not.toMatch(/TZID|VTIMEZONE/);
  expect(text.split("BEGIN:VEVENT")).toHaveLength(2);
  expect(await (await site.fetch(`/chinh-sach/${policy.code}`)).text()).toContain("lich.ics");
});

test("of a draft that nobody may know there is no entry", async () => {
  expect((await site.fetch("/chinh-sach/CS-11311-2026-9999/lich.ics")).status).toBe(404);
  const draft = await makePolicy(world, { state: "pending_publish" });
  expect((await site.fetch(`/chinh-sach/${draft.code}/lich.ics`)).status).toBe(404);
});
