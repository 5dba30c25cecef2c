import {
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
  expect as plain,
} from "@playwright/test";

/** What a busy machine needs is no fault. */
export const expect = plain.configure({ timeout: 20_000 });

const PASSWORD = "sau-dan-demo-2026";

export const DAY = 86_400_000;
export const PHONE = { viewport: { width: 360, height: 740 } };

export type Person = { page: Page; leave: () => Promise<void> };

/** Signs in as one of the demonstration's people, in a browser of their own. */
export const comeAs = async (
  browser: Browser,
  login: string,
  options: BrowserContextOptions = {},
): Promise<Person> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto("/dang-nhap");
  await page.locator("main input[name=identifier]").fill(`${login}@demo.example`);
  await page.locator("main input[type=password]").fill(PASSWORD);
  await page.locator("main form button[type=submit]").click();
  await expect(page).not.toHaveURL(/dang-nhap/);
  return { page, leave: () => context.close() };
};

export const fillDate = async (page: Page, name: string, day: Date): Promise<void> => {
  const parts = new Date(day.getTime() + 7 * 3_600_000).toISOString().slice(0, 10).split("-");
  for (const [index, part] of ["nam", "thang", "ngay"].entries()) {
    await page.locator(`[name="${name}-${part}"]`).fill(parts[index] ?? "");
  }
};

/** Opens every fold of a page, so that a step's form can be seen. */
export const unfold = (page: Page) =>
  page.locator("main details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });

/** The form of a step, open. */
export const stepForm = async (page: Page, event: string): Promise<Locator> => {
  await unfold(page);
  return page.locator(`main form:has(input[name=event][value=${event}])`);
};

/** Ticks what must be ticked in the form of a step and takes the step. */
export const takeStep = async (page: Page, event: string): Promise<void> => {
  const form = await stepForm(page, event);
  for (const box of await form.locator("input[type=checkbox]").all()) await box.check();
  await form.locator("button[type=submit]").click();
};

export type Dossier = { summary: string; matter: string; closes: Date };

/** Fills in everything that a dossier needs to be handed in, and saves it. */
export const fillDossier = async (page: Page, given: Dossier): Promise<void> => {
  const now = Date.now();
  await page.locator("[name=summary]").fill(given.summary);
  await page.locator("[name=matterType]").selectOption(given.matter);
  await unfold(page);
  await page.locator("[name=bases]").first().check();
  await page.locator("[name=draftingBody]").fill("Văn phòng HĐND và UBND Phường Hồng Bàng");
  await page.locator("[name=contact]").fill("Văn phòng HĐND và UBND phường");
  await page.locator("[name=planNumber]").fill("12/KH-UBND");
  await fillDate(page, "planDate", new Date(now - 2 * DAY));
  await fillDate(page, "planSentAt", new Date(now - DAY));
  await fillDate(page, "opens", new Date(now));
  await fillDate(page, "closes", given.closes);
  await page.locator("main form button[type=submit]").first().click();
};
