import { expect, type Page, test } from "@playwright/test";

const PATIENCE_MS = 10_000;
const OPEN = "/chinh-sach/CS-11311-2026-0005";

/** Kinds of public pages, each with what one comes to do there. */
const PAGES: readonly [path: string, action: string][] = [
  ["/", "main input[type=search]"],
  ["/chinh-sach", "main .record-row__title a"],
  [OPEN, "main a.button[href$='/gop-y']"],
  [`${OPEN}/gop-y?dieu=dieu-1`, "main form button[type=submit]"],
  ["/chinh-sach/CS-11407-2026-0001/tiep-thu", "main a[href$='.csv']"],
  ["/tra-cuu", "main form button[type=submit]"],
  ["/tim-kiem?q=hong+bang", "main a"],
  ["/don-vi", "main form input[name=q]"],
  ["/don-vi/11311", "main a"],
  ["/dang-nhap", "main form button[type=submit]"],
  ["/dang-ky", "main form button[type=submit]"],
  ["/gioi-thieu/tro-nang", "main a"],
];

/**
 * What a page loses in this window, by selector: things wider than it, letters cut off by their box.
 * Tables and fields scroll inside themselves (WCAG 1.4.10 lets them), hidden words are read out only.
 */
const lostIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className || element.id}`;
    const lost: string[] = [];
    if (document.documentElement.scrollWidth > width) lost.push("the page scrolls sideways");
    for (const element of document.querySelectorAll("body *")) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const unseen = element.closest(
        ".visually-hidden, .skip-link, .table-region, input, option, svg",
      );
      if (unseen || box.width < 2 || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      if (box.right > width + 1 || box.left < -1) lost.push(`${name(element)} lies outside`);
      const cut = style.overflowX === "hidden" || style.overflowX === "clip";
      if (cut && element.scrollWidth > element.clientWidth + 1)
        lost.push(`${name(element)} is cut`);
    }
    return [...new Set(lost)];
  });

/** Windows of 1,280 × 1,024 looked at in 400 % and 200 %, and letters alone twice as large on a phone. */
const WINDOWS = [
  { name: "at 320 pixels, the width of 400 % zoom", width: 320, height: 256, letters: 1 },
  { name: "at 200 % zoom", width: 640, height: 512, letters: 1 },
  { name: "with letters twice as large on a phone", width: 360, height: 740, letters: 2 },
  { name: "with letters twice as large on a wide screen", width: 1280, height: 1024, letters: 2 },
];

for (const { name, width, height, letters } of WINDOWS) {
  test(`nothing is lost ${name}`, { tag: "@fresh" }, async ({
    playwright,
    launchOptions,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    // The reader's own setting for letters: it moves the breaks of the layout too, as no style could.
    const setting = `--blink-settings=defaultFontSize=${16 * letters}`;
    const args = [...(launchOptions.args ?? []), setting];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const context = await browser.newContext({
      baseURL,
      viewport: { width, height },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    for (const [path, action] of PAGES) {
      await page.goto(path);
      const lost = await lostIn(page);
      await unfold(page);
      lost.push(...(await lostIn(page)).map((what) => `unfolded: ${what}`));
      const way = page.locator(action).first();
      await way.scrollIntoViewIfNeeded({ timeout: PATIENCE_MS });
      const box = await way.boundingBox({ timeout: PATIENCE_MS });
      const seen = box !== null && box.x >= 0 && box.x + box.width <= width && box.height > 0;
      if (!seen) lost.push(`${action} is not within reach`);
      if (lost.length > 0) found[path] = lost;
    }
    expect(found).toEqual({});
    await browser.close();
  });
}

/** Menus, filters and folds open: what lies in them must fit as well. */
const unfold = (page: Page) =>
  page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
