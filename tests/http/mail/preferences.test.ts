import { expect, test } from "vitest";
import { findPreferences } from "#db/queries/mail-preferences.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { testSite } from "#tests/setup/site.ts";

const withMail = await testSite({ mail: true });
const without = await testSite();

test("a choice is kept and shown again", async () => {
  const { id, email } = await makeAccount(withMail.db);
  const visitor = await withMail.signIn(email ?? "");
  const page = await (await visitor.get("/tai-khoan/thu")).text();
  expect(page).toContain("Mỗi ngày một thư, lúc 7 giờ sáng");
  expect(page).not.toContain("Cổng chưa gửi thư");
  const saved = await visitor.submit("/tai-khoan/thu", {
    answers: "none",
    followed: "at_once",
    lang: "en",
  });
  expect(saved.headers.get("location")).toBe("/tai-khoan/thu?da-luu=1");
  expect(await findPreferences(withMail.db, id)).toEqual({
    answers: "none",
    followed: "at_once",
    lang: "en",
  });
  const again = await (await visitor.follow(saved)).text();
  expect(again).toMatch(/name="answers"[^>]*checked=""[^>]*value="none"|value="none"[^>]*checked/);
  expect(again).toContain("Đã lưu lựa chọn");
});

test("something that is no choice is 422 and changes nothing", async () => {
  const { id, email } = await makeAccount(withMail.db);
  const visitor = await withMail.signIn(email ?? "");
  for (const answers of ["", "hourly", "none' or 1=1", "x".repeat(5_000)]) {
    const answer = await visitor.post("/tai-khoan/thu", { answers, followed: "none", lang: "vi" });
    expect(answer.status).toBe(422);
  }
  expect(await findPreferences(withMail.db, id)).toBeNull();
});

test("where no mail is sent, or none could arrive, the page says so", async () => {
  const { email } = await makeAccount(withMail.db);
  const off = await without.signIn(email ?? "");
  expect(await (await off.get("/tai-khoan/thu")).text()).toContain("Cổng chưa gửi thư");
  const unproven = await makeAccount(withMail.db, { confirmed: false });
  const first = await withMail.signIn(unproven.email ?? "");
  expect(await (await first.get("/tai-khoan/thu")).text()).toContain("E-mail chưa xác nhận");
  const phoneOnly = await makeAccount(withMail.db, { email: null, phone: "+84912000777" });
  const second = await withMail.signIn(phoneOnly.phone ?? "");
  expect(await (await second.get("/tai-khoan/thu")).text()).toContain("Tài khoản chưa có e-mail");
});

test("guests are sent to sign in", async () => {
  for (const path of ["/tai-khoan/thu", "/tai-khoan/theo-doi"]) {
    const answer = await withMail.visitor().get(path);
    expect(answer.headers.get("location")).toBe(`/dang-nhap?tiep=${encodeURIComponent(path)}`);
    expect((await withMail.visitor().post(path)).status).toBe(303);
  }
});
