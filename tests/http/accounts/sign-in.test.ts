import { expect, test } from "vitest";
import { makeAccount } from "#tests/factories/accounts.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite();
const resident = await makeAccount(site.db, { phone: "+84912345678" });

test("the form signs in with an e-mail address and leads home", async () => {
  const visitor = site.visitor();
  const answer = await visitor.submit("/dang-nhap", {
    identifier: resident.email ?? "",
    password: resident.password,
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/");
  expect(await (await visitor.get("/tai-khoan")).text()).toContain(resident.displayName);
});
