import { expect, type Page, test } from "@playwright/test";

const PASSWORD = "sau-dan-demo-2026";
const OPINION = "Tôi gõ ý kiến này chỉ bằng bàn phím.";
const MOST_STOPS = 400;

// A page that glides to the focus would be looked at while it still moves.
test.use({ contextOptions: { reducedMotion: "reduce" } });

type Stop = {
  name: string;
  href: string | null;
  id: string;
  outline: boolean;
  inWindow: boolean;
};

/** Where the focus is, whether one sees it: an outline of its own, inside the window, nothing over it. */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 8), 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 8), 0), innerHeight - 1);
    const over = document.elementFromPoint(x, y);
    const uncovered = over !== null && (element.contains(over) || over.contains(element));
    return {
      name: (label ?? element).textContent?.trim() ?? "",
      href: element.getAttribute("href"),
      id: element.id,
      outline: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      inWindow: box.bottom > 0 && box.top < innerHeight && box.width > 0 && uncovered,
    };
  });

/** Presses Tab until the wanted stop; every stop on the way must be seen. */
const tabTo = async (page: Page, wanted: (stop: Stop) => boolean): Promise<Stop> => {
  for (let pressed = 0; pressed < MOST_STOPS; pressed++) {
    await page.keyboard.press("Tab");
    const stop = await stopOf(page);
    expect(stop, `focus at ${page.url()}`).toMatchObject({ outline: true, inWindow: true });
    if (wanted(stop)) return stop;
  }
  throw new Error(`no such stop on ${page.url()}`);
};

/** Past the head of the page, as somebody does who knows where he wants to go. */
const skipHead = async (page: Page): Promise<void> => {
  const skip = await tabTo(page, () => true);
  expect(skip.href).toBe("#noi-dung");
  await page.keyboard.press("Enter");
  await expect(page.locator("#noi-dung")).toBeFocused();
};

/** Opens what has the focus and waits for the page behind it; a redirect keeps the fragment. */
const enter = async (page: Page, path: RegExp): Promise<void> => {
  await page.keyboard.press("Enter");
  await page.waitForURL(({ pathname, search }) => path.test(`${pathname}${search}`));
};

test("an opinion is written and sent with keys alone, its receipt read", { tag: "@fresh" }, async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto("/dang-nhap");
  await skipHead(page);
  await tabTo(page, ({ id }) => id === "identifier");
  await page.keyboard.type("cong-dan@demo.example");
  await tabTo(page, ({ id }) => id === "password");
  await page.keyboard.type(PASSWORD);
  await enter(page, /^\/$/);

  await page.goto("/chinh-sach?tinh-trang=dang-lay&don-vi=11311");
  await skipHead(page);
  await tabTo(page, ({ href }) => /\/chinh-sach\/CS-/.test(href ?? ""));
  await enter(page, /\/chinh-sach\/CS-/);
  await skipHead(page);
  await tabTo(page, ({ href }) => href?.endsWith("/gop-y?dieu=dieu-2") ?? false);
  await enter(page, /gop-y\?dieu=dieu-2$/);

  await skipHead(page);
  const clause = page.locator("#dieu");
  await tabTo(page, ({ id }) => id === "dieu");
  await expect(clause).toHaveValue("dieu-2");
  await tabTo(page, ({ id }) => id === "stance");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Đồng ý một phần")).toBeChecked();
  await tabTo(page, ({ id }) => id === "body");
  await page.keyboard.type(OPINION);
  await tabTo(page, ({ name }) => name === "Gửi ý kiến");
  await enter(page, /\/gop-y\/[2-9A-Z]{13}/);

  await expect(page.locator(".receipt__code")).toHaveText(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}$/);
  await expect(page.locator("main")).toContainText(OPINION);
  await expect(page.locator("main")).toContainText("Điều 2");
  await tabTo(page, ({ name }) => name === "Xem ý kiến này đang đến đâu");
  await enter(page, /^\/tra-cuu/);
  await expect(page.locator("main")).toContainText("Đã nhận");
});

test("a form that came back is mended with keys alone", { tag: "@fresh" }, async ({ page }) => {
  await page.goto("/dang-nhap");
  await skipHead(page);
  await tabTo(page, ({ name }) => name === "Đăng nhập");
  await page.keyboard.press("Enter");
  const summary = page.locator(".error-summary");
  await expect(summary).toBeVisible();
  await tabTo(page, ({ href }) => href === "#identifier");
  await page.keyboard.press("Enter");
  await expect(page.locator("#identifier")).toBeFocused();
});
