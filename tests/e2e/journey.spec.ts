import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { MODEL_REGULATION } from "#seeds/data/model-regulation.ts";

const PASSWORD = "sau-dan-demo-2026";
const LAW = join(import.meta.dirname, "../../../shared/data/legal/luat-10-2022-qh15.txt");
const text = existsSync(LAW) ? readFileSync(LAW, "utf8") : MODEL_REGULATION;
const OPINION = "Điều này nên ghi rõ ai chịu trách nhiệm trả lời từng ý kiến của người dân.";
const ANSWER = "Tiếp thu: bổ sung một khoản nêu rõ Chủ tịch chịu trách nhiệm trả lời từng ý kiến.";

type Person = { page: Page; leave: () => Promise<void> };

/** Signs in as one of the demonstration's people, in a browser of their own. */
const comeAs = async (browser: Browser, login: string, options = {}): Promise<Person> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto("/dang-nhap");
  await page.locator("main input[name=identifier]").fill(`${login}@demo.example`);
  await page.locator("main input[type=password]").fill(PASSWORD);
  await page.locator("main form button[type=submit]").click();
  await expect(page).not.toHaveURL(/dang-nhap/);
  return { page, leave: () => context.close() };
};

const fillDate = async (page: Page, name: string, day: Date): Promise<void> => {
  const parts = new Date(day.getTime() + 7 * 3_600_000).toISOString().slice(0, 10).split("-");
  for (const [index, part] of ["nam", "thang", "ngay"].entries()) {
    await page.locator(`[name="${name}-${part}"]`).fill(parts[index] ?? "");
  }
};

/** Opens every fold of a page, so that a step's form can be seen. */
const unfold = (page: Page) =>
  page.locator("main details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });

/** Ticks what must be ticked in the form of a step and takes the step. */
const takeStep = async (page: Page, event: string): Promise<void> => {
  await unfold(page);
  const form = page.locator(`main form:has(input[name=event][value=${event}])`);
  for (const box of await form.locator("input[type=checkbox]").all()) await box.check();
  await form.locator("button[type=submit]").click();
};

const DAY = 86_400_000;
const phone = { viewport: { width: 360, height: 740 } };

test("a draft is published, commented on and answered, clause by clause", async ({ browser }) => {
  test.setTimeout(180_000);
  const drafter = await comeAs(browser, "soan-thao");
  await drafter.page.goto("/can-bo/chinh-sach/moi");
  await drafter.page.locator("[name=title]").fill("Dự thảo thử trong trình duyệt");
  await drafter.page.locator("[name=documentKind]").selectOption("quy_dinh");
  await drafter.page.locator("main textarea").first().fill(text);
  await drafter.page.locator("main form button[type=submit]").first().click();
  await expect(drafter.page).toHaveURL(/bo-cuc/);
  await expect(drafter.page.locator("main")).toContainText("Điều 28");
  const dossier = drafter.page.url().replace(/\/bo-cuc.*/, "");

  await drafter.page.goto(dossier);
  await drafter.page
    .locator("[name=summary]")
    .fill("Nói rõ dân được biết, được bàn, được giám sát.");
  await drafter.page.locator("[name=matterType]").selectOption("k7_quy_che_dan_chu");
  await unfold(drafter.page);
  await drafter.page.locator("[name=bases]").first().check();
  await drafter.page.locator("[name=draftingBody]").fill("Văn phòng HĐND và UBND Phường Hồng Bàng");
  await drafter.page.locator("[name=contact]").fill("Văn phòng HĐND và UBND phường");
  await drafter.page.locator("[name=planNumber]").fill("12/KH-UBND");
  await fillDate(drafter.page, "planDate", new Date(Date.now() - 2 * DAY));
  await fillDate(drafter.page, "planSentAt", new Date(Date.now() - DAY));
  await fillDate(drafter.page, "opens", new Date());
  await fillDate(drafter.page, "closes", new Date(Date.now() + 30 * DAY));
  await drafter.page.locator("main form button[type=submit]").first().click();
  await takeStep(drafter.page, "submit_for_approval");
  await expect(drafter.page.locator("main")).toContainText("Chờ duyệt đăng");

  const chair = await comeAs(browser, "chu-tich", phone);
  await chair.page.goto(dossier);
  await takeStep(chair.page, "approve_open");
  await expect(chair.page.locator("main")).toContainText("Đang lấy ý kiến");
  const code =
    /CS-11311-\d{4}-\d{4,}/.exec(await chair.page.locator("main").innerText())?.[0] ?? "";
  expect(code).not.toBe("");

  const resident = await comeAs(browser, "cong-dan", { ...phone, javaScriptEnabled: false });
  await resident.page.goto(`/chinh-sach/${code}`);
  await resident.page.getByRole("link", { name: "Góp ý Điều 28" }).click();
  await resident.page.getByLabel("Đồng ý một phần").check();
  await resident.page.locator("#body").fill(OPINION);
  await resident.page.getByRole("button", { name: "Gửi ý kiến" }).click();
  const receipt = (await resident.page.locator(".receipt__code").innerText()).trim();
  expect(receipt).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{5}$/);

  const reader = await comeAs(browser, "kiem-duyet");
  await reader.page.goto(`/can-bo/kiem-duyet?q=${receipt}`);
  await reader.page.getByRole("link", { name: OPINION }).click();
  await takeStep(reader.page, "show");
  const visitor = await (await browser.newContext(phone)).newPage();
  await visitor.goto(`/chinh-sach/${code}?dieu=dieu-28`);
  await expect(visitor.locator("#y-kien")).toContainText(OPINION);

  const keeper = await comeAs(browser, "quan-tri");
  await keeper.page.goto("/can-bo/dong-ho");
  await keeper.page.locator("button[name=days][value='31']").click();
  await expect(keeper.page.locator("main")).toContainText("Đã chỉnh ngày");

  await drafter.page.goto(`${dossier}/tiep-thu`);
  await takeStep(drafter.page, "submit_response");
  await expect(drafter.page.locator("main")).toContainText(/chưa có kết quả/);
  await drafter.page.goto(`${dossier}/tiep-thu`);
  await drafter.page.locator("input[name=dong]").first().check();
  await drafter.page.locator("input[name=disposition][value=accepted]").check();
  await drafter.page
    .getByLabel(/Nội dung tiếp thu|Lý do|Trả lời/)
    .first()
    .fill(ANSWER);
  await drafter.page.getByRole("button", { name: /Lưu/ }).click();
  await expect(drafter.page.locator("main")).toContainText("Đã lưu trả lời");
  await takeStep(drafter.page, "submit_response");

  await chair.page.goto(`${dossier}/tiep-thu`);
  await takeStep(chair.page, "sign_response");
  await expect(chair.page.locator("main")).toContainText("Đã công khai tiếp thu");

  await visitor.goto(`/chinh-sach/${code}/tiep-thu`);
  await expect(visitor.locator("main")).toContainText(OPINION);
  await expect(visitor.locator("main")).toContainText(ANSWER);
  await visitor.goto("/tra-cuu");
  await visitor.locator("#ma").fill(receipt);
  await visitor.locator("main form button[type=submit]").click();
  await expect(visitor.locator("main")).toContainText(ANSWER);
  await expect(visitor.locator("main")).not.toContainText(OPINION);

  await keeper.page.goto("/can-bo/dong-ho");
  await keeper.page.locator("button[name=op][value=ve]").click();
  await Promise.all([drafter, chair, resident, reader, keeper].map(({ leave }) => leave()));
});
