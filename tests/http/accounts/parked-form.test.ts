import { expect, test } from "vitest";
import { parkForm, takeParkedForm } from "#app/services/accounts/parked-form.server.ts";
import { makeAccount, PASSWORD } from "#tests/factories/accounts.ts";
import { makeUnits } from "#tests/factories/units.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
await makeUnits(site.db);
const path = "/chinh-sach/CS-11311-2026-0001/gop-y?dieu=dieu-28";
const fields = { body: "Tôi đề nghị giữ hàng cây." };

/** A guest who has just sent a form: the address he is sent to, and the cookie he was given. */
const guestWithForm = async () => {
  const parked = await parkForm(
    site.db,
    { path, fields, browser: null, address: "203.0.113.9" },
    new Date(),
  );
  if (!parked.ok) throw new Error(parked.refusal.code);
  const { id, browser } = parked.value;
  const visitor = site.visitor();
  visitor.cookies.set("sau_dan_giu", browser);
  const query = `?tiep=${encodeURIComponent(path)}&giu=${id}`;
  return { visitor, id, query };
};

test("the text survives failed attempts, changing pages, and comes back in its form", async () => {
  const { visitor, id, query } = await guestWithForm();
  const { email, id: accountId } = await makeAccount(site.db);
  const page = await visitor.get(`/dang-nhap${query}`);
  expect(await page.text()).toContain("Chưa gửi, nhưng không mất");

  const failed = await visitor.submit(`/dang-nhap${query}`, {
    identifier: email ?? "",
    password: "sai mật khẩu rồi",
  });
  const toSignUp = /href="(\/dang-ky\?[^"]+)"/.exec(await failed.text())?.[1] ?? "";
  const signUp = await visitor.submit(toSignUp.replaceAll("&amp;", "&"), { displayName: "" });
  const html = await signUp.text();
  expect(signUp.status).toBe(422);
  expect(html).toContain("Chưa gửi, nhưng không mất");

  const toSignIn = /href="(\/dang-nhap\?[^"]+giu=[^"]+)"/.exec(html)?.[1] ?? "";
  const answer = await visitor.submit(toSignIn.replaceAll("&amp;", "&"), {
    identifier: email ?? "",
    password: PASSWORD,
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(`${path}&giu=${id}`);
  expect(await takeParkedForm(site.db, id, accountId)).toEqual(fields);
});

test("it comes back after sign-up as well", async () => {
  const { visitor, id, query } = await guestWithForm();
  const answer = await visitor.submit(`/dang-ky${query}`, {
    displayName: "Trần Thị Mới",
    identifier: "moi@vidu.example",
    password: "cửa biển lộng gió chiều",
    consent: "yes",
  });
  expect(answer.headers.get("location")).toBe(`${path}&giu=${id}`);
});

test("somebody who signed in meanwhile in another tab gets it without a second sign-in", async () => {
  const { visitor, id, query } = await guestWithForm();
  const { email } = await makeAccount(site.db);
  await visitor.submit("/dang-nhap", { identifier: email ?? "", password: PASSWORD });
  const answer = await visitor.get(`/dang-nhap${query}`);
  expect(answer.headers.get("location")).toBe(`${path}&giu=${id}`);
});

test("the address in other hands shows nothing and claims nothing", async () => {
  const { query, id } = await guestWithForm();
  const { email, id: accountId } = await makeAccount(site.db);
  const stranger = site.visitor();
  expect(await (await stranger.get(`/dang-nhap${query}`)).text()).not.toContain("không mất");
  const answer = await stranger.submit(`/dang-nhap${query}`, {
    identifier: email ?? "",
    password: PASSWORD,
  });
  expect(answer.headers.get("location")).toBe(path);
  expect(await takeParkedForm(site.db, id, accountId)).toBeNull();
});
