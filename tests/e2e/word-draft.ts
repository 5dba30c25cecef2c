import type { Browser, Page } from "@playwright/test";
import { playgroundRegulation } from "#tests/factories/word-regulation.ts";
import { comeAs, DAY, expect, fillDossier, takeStep } from "#tests/setup/walk.ts";

const TITLE = "Quy chế quản lý sân chơi thiếu nhi";
const PAPER = {
  name: "quy-che-san-choi.docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Opens one row of the outline for correction. */
const correct = async (page: Page, row: string): Promise<void> => {
  await page.locator(`#dong-${row} a.outline__edit`).click();
  await expect(page.locator(".outline__editor")).toBeVisible();
};

const press = async (page: Page, op: string): Promise<void> => {
  const editor = page.locator(".outline__editor");
  await editor.locator(`button[value=${op}]`).click();
  await expect(page).toHaveURL(/xong=luu/);
  await expect(editor).toBeVisible();
};

const splitAt = async (page: Page, line: string): Promise<void> => {
  await page.getByLabel(line).check();
  await page.locator("[name=loai-moi]").selectOption("khoan");
  await press(page, "tach");
};

const depthOf = (page: Page, row: string) =>
  page.locator(`#dong-${row}`).getAttribute("data-depth");

/** An article whose clauses nobody numbered gets them, by a browser with script. */
const makeClauses = async (page: Page): Promise<void> => {
  await correct(page, "dieu-3");
  await splitAt(page, "Mỗi sân có một người trông");
  await splitAt(page, "Người trông sân ghi sổ hư hỏng");
  await page.locator(".outline__editor [name=so]").fill("2");
  await press(page, "sua");
  await expect(page.locator(".outline__editor [name=so]")).toHaveValue("2");
};

/** The other corrections, by one without: joined and split again, out by a level and in again. */
const moveClauses = async (page: Page): Promise<void> => {
  await correct(page, "dieu-3-khoan-2");
  await press(page, "gop");
  await expect(page.locator("#dong-dieu-3-khoan-2")).toHaveCount(0);
  await splitAt(page, "Người trông sân ghi sổ hư hỏng");
  await page.locator(".outline__editor [name=so]").fill("2");
  await press(page, "sua");
  expect(await depthOf(page, "dieu-2-khoan-2-diem-b")).toBe("3");
  await correct(page, "dieu-2-khoan-2-diem-b");
  await press(page, "ra");
  await press(page, "vao");
  await page.getByRole("link", { name: "Đóng" }).click();
  expect(await depthOf(page, "dieu-2-khoan-2-diem-b")).toBe("3");
  await expect(page.locator("#dong-dieu-3-khoan-2")).toContainText("ghi sổ hư hỏng");
};

/** A draft that came in as a Word file, put right and handed in; gives its dossier's address. */
export const handInWord = async (browser: Browser, page: Page): Promise<string> => {
  await page.goto("/can-bo/chinh-sach/moi");
  await page.locator("[name=title]").fill(TITLE);
  await page.locator("[name=documentKind]").selectOption("quy_dinh");
  const buffer = Buffer.from(playgroundRegulation());
  await page.locator("[name=file]").setInputFiles({ ...PAPER, buffer });
  await page.locator("main form button[type=submit]").first().click();
  await expect(page).toHaveURL(/bo-cuc/);
  for (const note of ["1 chỗ thêm đang theo dõi", "1 chỗ xóa đang theo dõi", "1 bảng"]) {
    await expect(page.locator("#tu-tep-word")).toContainText(note);
  }
  await expect(page.locator("main")).toContainText("từ 6 giờ đến 21 giờ hằng ngày");
  await makeClauses(page);
  const dossier = page.url().replace(/\/bo-cuc.*/, "");
  const bare = await comeAs(browser, "soan-thao", { javaScriptEnabled: false });
  await bare.page.goto(`${dossier}/bo-cuc`);
  await moveClauses(bare.page);
  await bare.leave();
  await page.goto(dossier);
  await fillDossier(page, {
    summary: "Nói rõ giờ mở cửa, ai trông và giữ bảy sân chơi của phường.",
    matter: "k7_quy_che_dan_chu",
    closes: new Date(Date.now() + 31 * DAY),
  });
  await takeStep(page, "submit_for_approval");
  await expect(page.locator("main")).toContainText("Chờ duyệt đăng");
  return dossier;
};
