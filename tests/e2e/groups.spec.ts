import { expect, test } from "@playwright/test";

const PASSWORD = "sau-dan-demo-2026";

test("the table is walked by keys, which stay letters in a field, and what is typed is kept", async ({
  page,
}) => {
  await page.goto("/dang-nhap");
  await page.locator("main input[name=identifier]").fill("soan-thao@demo.example");
  await page.locator("main input[type=password]").fill(PASSWORD);
  await page.locator("main form button[type=submit]").click();
  await expect(page).not.toHaveURL(/dang-nhap/);
  await page.goto("/can-bo");
  const tables = await page
    .locator('main a[href*="/tiep-thu"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const href of tables) {
    await page.goto(href.split("?")[0] ?? "");
    if ((await page.locator("[name=answer]").count()) > 0) break;
  }
  await page.getByText("Phím tắt").click();
  await expect(page.getByText("xuống, lên một dòng")).toBeVisible();

  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.locator("[data-row] > input[type=checkbox]").first()).toBeChecked();
  await expect(page.getByRole("toolbar", { name: "Định dạng chữ" })).toBeVisible();
  await page.keyboard.press("t");
  await page.keyboard.type("jxn là chữ");
  await expect(page.locator("[name=answer]")).toHaveValue("jxn là chữ");
  await expect(page.locator(".draft-note")).toBeVisible();
  await page.reload();
  await expect(page.locator("[name=answer]")).toHaveValue("jxn là chữ");
  await page.locator(".draft-note button").click();
  await expect(page.locator("[name=answer]")).toHaveValue("");

  await page.locator("h1").click();
  // Others may have answered everything by now.
  if ((await page.locator("[data-key=n]").count()) > 0) {
    await page.keyboard.press("n");
    await expect(page).toHaveURL(/ma=/);
  }
  await page.getByRole("link", { name: "Xem theo nhóm" }).click();
  await expect(page.getByRole("heading", { name: "Nhóm ý kiến giống nhau" })).toBeVisible();
  await page.getByRole("button", { name: /Tìm ý kiến giống nhau|Tìm lại/ }).click();
  await expect(page.getByText("Lần tìm gần nhất xong")).toBeVisible({ timeout: 60_000 });
});
