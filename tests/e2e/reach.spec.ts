import { expect, test } from "@playwright/test";

test("the portal is reached on every kind of device", { tag: ["@js", "@no-js", "@phone"] }, async ({
  page,
}) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});
