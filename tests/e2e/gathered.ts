import type { Page } from "@playwright/test";
import { aPdf } from "#tests/factories/upload-files.ts";
import { expect, fillDate } from "#tests/setup/walk.ts";

export type Gathered = {
  channel: "meeting" | "hotline";
  people: number;
  clause: string;
  stance: string;
  says: string;
  /** Who called; the public never learns it. */
  who: string;
};

const RECEIPT = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{5}/;

/** Enters what was heard at a meeting, with its minutes, or by telephone; gives the receipt. */
export const gather = async (page: Page, dossier: string, given: Gathered): Promise<string> => {
  await page.goto(`${dossier}/nguon-y-kien/moi`);
  await page.locator("[name=kenh]").selectOption(given.channel);
  await page.locator("[name=noi]").selectOption({ index: 1 });
  await fillDate(page, "ngay", new Date());
  await page.locator("[name=so_nguoi]").fill(String(given.people));
  if (given.channel === "meeting") {
    const buffer = Buffer.from(aPdf());
    const minutes = { name: "bien-ban.pdf", mimeType: "application/pdf", buffer };
    await page.locator("[name=tep]").setInputFiles(minutes);
    await page.locator("[name=yk-0-so_nguoi]").fill(String(given.people));
  }
  await page.locator("[name=yk-0-noi_dung]").fill(given.says);
  await page.locator("[name=yk-0-dieu_khoan]").fill(given.clause);
  await page.locator("[name=yk-0-thai_do]").selectOption(given.stance);
  await page.locator("[name=yk-0-ho_ten]").fill(given.who);
  await page.locator("button[name=op][value=luu]").click();
  await expect(page).toHaveURL(/nguon-y-kien\/[0-9a-f-]{36}/);
  await expect(page.locator("main")).toContainText(given.says);
  await page.goto(`${page.url().replace(/\?.*/, "")}/bien-nhan`);
  return RECEIPT.exec(await page.locator("main").innerText())?.[0] ?? "";
};
