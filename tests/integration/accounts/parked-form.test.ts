import { expect, test } from "vitest";
import { PARKING_LIMIT } from "#app/domain/accounts/limits.ts";
import {
  claimForm,
  dropParkedForm,
  isWaiting,
  parkForm,
  takeParkedForm,
} from "#app/services/accounts/parked-form.server.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const at = new Date("2026-11-22T01:00:00Z");
const after = (ms: number) => new Date(at.getTime() + ms);
const DAY = 86_400_000;
const fields = { body: "Tôi đề nghị giữ hàng cây.\r\nXin cảm ơn.", stance: "partly" };

let network = 0;
const parkFrom = (browser: string | null, values: Record<string, string> = fields) => {
  network += 1;
  const path = "/chinh-sach/CS-11311-2026-0001/gop-y?dieu=dieu-28";
  return parkForm(db, { path, fields: values, browser, address: `198.51.${network}.1` }, at);
};
const park = async (browser: string | null = null, values = fields) => {
  const parked = await parkFrom(browser, values);
  if (!parked.ok) throw new Error(parked.refusal.code);
  return parked.value;
};

test("a form waits for the account that signs in where it was typed, and stays until dropped", async () => {
  const { id: accountId } = await makeAccount(db);
  const { id, browser } = await park();
  expect(await isWaiting(db, { id, browser, at })).toBe(true);
  expect(await takeParkedForm(db, id, accountId, at)).toBeNull();
  const path = await claimForm(db, { id, browser, accountId, at });
  expect(path).toBe("/chinh-sach/CS-11311-2026-0001/gop-y?dieu=dieu-28");
  expect(await takeParkedForm(db, id, accountId, at)).toEqual(fields);
  expect(await takeParkedForm(db, id, accountId, at)).toEqual(fields);
  await dropParkedForm(db, id, accountId);
  expect(await takeParkedForm(db, id, accountId, at)).toBeNull();
});

test("the address alone, or with another browser's secret, gives nothing", async () => {
  const { id: accountId } = await makeAccount(db);
  const { id } = await park();
  const other = await park();
  expect(await claimForm(db, { id, browser: null, accountId, at })).toBeNull();
  expect(await claimForm(db, { id, browser: other.browser, accountId, at })).toBeNull();
  expect(await isWaiting(db, { id, browser: other.browser, at })).toBe(false);
});

test("once claimed it belongs to that account: the next one at the same browser gets nothing", async () => {
  const first = await makeAccount(db);
  const second = await makeAccount(db);
  const { id, browser } = await park();
  await claimForm(db, { id, browser, accountId: first.id, at });
  expect(await claimForm(db, { id, browser, accountId: second.id, at })).toBeNull();
  expect(await takeParkedForm(db, id, second.id, at)).toBeNull();
  expect(await claimForm(db, { id, browser, accountId: first.id, at })).not.toBeNull();
});

test("two tabs of a browser lose neither form", async () => {
  const { id: accountId } = await makeAccount(db);
  const one = await park(null, { ...fields, body: "thẻ một" });
  const two = await park(one.browser, { ...fields, body: "thẻ hai" });
  expect(two.browser).toBe(one.browser);
  for (const { id } of [one, two]) await claimForm(db, { id, browser: one.browser, accountId, at });
  expect(await takeParkedForm(db, one.id, accountId, at)).toMatchObject({ body: "thẻ một" });
  expect(await takeParkedForm(db, two.id, accountId, at)).toMatchObject({ body: "thẻ hai" });
});

test("after a day it is gone", async () => {
  const { id: accountId } = await makeAccount(db);
  const { id, browser } = await park();
  expect(await claimForm(db, { id, browser, accountId, at: after(DAY - 1) })).not.toBeNull();
  expect(await takeParkedForm(db, id, accountId, after(DAY - 1))).toEqual(fields);
  expect(await takeParkedForm(db, id, accountId, after(DAY))).toBeNull();
  expect(await claimForm(db, { id, browser, accountId, at: after(DAY) })).toBeNull();
});

test("every text comes back as it was typed, the unreadable ones too", async () => {
  const { id: accountId } = await makeAccount(db);
  const odd = { body: "\u0000 \ud800 \u202e é é 👨‍👩‍👧 \\u0000 ' \" <b>", stance: "" };
  const { id, browser } = await park(null, odd);
  await claimForm(db, { id, browser, accountId, at });
  expect(await takeParkedForm(db, id, accountId, at)).toEqual(odd);
});

test("a form of more than 64 kB is refused, one below is kept", async () => {
  expect(await parkFrom(null, { body: "a".repeat(63_000) })).toMatchObject({ ok: true });
  expect(await parkFrom(null, { body: "ệ".repeat(30_000) })).toMatchObject({
    refusal: { code: "text_too_long" },
  });
});

test("one network cannot fill the table", async () => {
  const codes: string[] = [];
  for (let i = 0; i <= PARKING_LIMIT.points; i++) {
    const parked = await parkForm(
      db,
      { path: "/", fields: {}, browser: null, address: "192.0.2.1" },
      at,
    );
    codes.push(parked.ok ? "kept" : parked.refusal.code);
  }
  expect(new Set(codes.slice(0, -1))).toEqual(new Set(["kept"]));
  expect(codes.at(-1)).toBe("too_many");
});

test.each(["", "x", "../..", "'; drop table parked_forms; --"])(
  "%j is no form's id",
  async (id) => {
    const { id: accountId } = await makeAccount(db);
    expect(await takeParkedForm(db, id, accountId, at)).toBeNull();
    expect(await claimForm(db, { id, browser: "x", accountId, at })).toBeNull();
  },
);
