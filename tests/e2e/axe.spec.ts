import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";

const PASSWORD = "sau-dan-demo-2026";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One address of each kind of page that anybody can open. */
const PUBLIC = [
  "/",
  "/en",
  "/chinh-sach",
  "/chinh-sach?q=khong-co-gi-ca",
  "/chinh-sach/CS-11311-2026-0005",
  "/chinh-sach/CS-11311-2026-0005/gop-y",
  "/chinh-sach/CS-11407-2026-0001/tiep-thu",
  "/chinh-sach/CS-11407-2026-0001/phien-ban/1",
  "/tim-kiem?q=hong bang",
  "/don-vi",
  "/don-vi/11311",
  "/don-vi/11311/007",
  "/tra-cuu",
  "/tra-cuu?ma=2222-2222-22222",
  "/sang-kien",
  "/sang-kien/moi",
  "/gioi-thieu",
  "/quy-tac",
  "/quy-tac/da-go",
  "/dang-nhap",
  "/dang-ky",
  "/khong-co-trang-nay",
];

/** Those of them that are about nothing. */
const MISSING = /khong-co-trang|ma=2222/;

/** One address of each kind of page behind a sign-in, by who opens it. */
const OWN: readonly [login: string, paths: readonly string[]][] = [
  [
    "cong-dan",
    [
      "/tai-khoan",
      "/tai-khoan/y-kien",
      "/tai-khoan/sang-kien",
      "/tai-khoan/thong-bao",
      "/tai-khoan/phien",
    ],
  ],
  ["chu-tich", ["/can-bo", "/can-bo/go-noi-dung"]],
  ["soan-thao", ["/can-bo", "/can-bo/chinh-sach", "/can-bo/chinh-sach/moi"]],
  ["truong-thon", ["/can-bo/sang-kien", "/can-bo/ghi-nhan", "/can-bo/ghi-nhan/moi?loai=CT"]],
  ["kiem-duyet", ["/can-bo/kiem-duyet", "/can-bo/go-noi-dung"]],
  [
    "quan-tri",
    ["/can-bo/dong-ho", "/can-bo/thon-to-dan-pho", "/can-bo/co-quan", "/can-bo/thu-vien"],
  ],
];

/**
 * Pages that are reached from a list only: who opens it, the list, the first link with that in its address
 * (beside that text), and what lies below it.
 */
const BEHIND: readonly {
  login: string;
  list: string;
  link: string;
  beside?: string;
  below: readonly string[];
}[] = [
  { login: "cong-dan", list: "/tai-khoan/y-kien", link: "/tai-khoan/y-kien/", below: [""] },
  { login: "chu-tich", list: "/can-bo/xem-lai", link: "/xem-lai/", below: [""] },
  { login: "kiem-duyet", list: "/can-bo/kiem-duyet", link: "/kiem-duyet/", below: [""] },
  {
    login: "soan-thao",
    list: "/can-bo/chinh-sach",
    link: "/chinh-sach/",
    beside: "CS-11311-2026-0003",
    below: ["", "/tai-lieu", "/tiep-thu", "/tiep-thu/nhom", "/ban-moi", "/nguon-y-kien"],
  },
  {
    login: "soan-thao-tp",
    list: "/can-bo/chinh-sach",
    link: "/chinh-sach/",
    beside: "Đang lấy ý kiến",
    below: ["", "/xa-phuong", "/nguon-y-kien", "/nguon-y-kien/moi"],
  },
];

const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
  );
};

const sweep = async (page: Page, paths: readonly string[]): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    const answer = await page.goto(path);
    const faults = await faultsOf(page);
    if ((answer?.status() ?? 0) >= 400 && !MISSING.test(path)) faults.push("is not there");
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    if (wide) faults.push("scrolls sideways");
    if (faults.length > 0) found[path] = faults;
  }
  return found;
};

const comeAs = async (browser: Browser, login: string, width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto("/dang-nhap");
  await page.locator("main input[name=identifier]").fill(`${login}@demo.example`);
  await page.locator("main input[type=password]").fill(PASSWORD);
  await page.locator("main form button[type=submit]").click();
  return page;
};

test.describe.configure({ timeout: 300_000 });

for (const [name, width, colorScheme] of [
  ["wide", 1280, "light"],
  ["on a phone, dark", 320, "dark"],
] as const) {
  test(`public pages have no fault that axe can see, ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    expect(await sweep(await context.newPage(), PUBLIC)).toEqual({});
    await context.close();
  });
}

for (const [login, paths] of OWN) {
  test(`pages of ${login} have no fault that axe can see`, async ({ browser }) => {
    const page = await comeAs(browser, login, 360);
    expect(await sweep(page, paths)).toEqual({});
    await page.context().close();
  });
}

/** A meeting or a group that a page's list leads to, where it has any. */
const oneBelow = async (page: Page, path: string): Promise<string | undefined> => {
  const hrefs = await page
    .locator(`main a[href^="${path}/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.find((href) => /^[0-9a-f-]{36}$/.test(href.slice(path.length + 1)));
};

for (const { login, list, link, beside, below } of BEHIND) {
  test(`pages of ${login} behind ${list} have no fault that axe can see`, async ({ browser }) => {
    const page = await comeAs(browser, login, 360);
    await page.goto(list);
    const rows = page.locator("main li, main tr").filter({ hasText: beside ?? "" });
    const href = await rows.locator(`a[href*="${link}"]`).first().getAttribute("href");
    const found = await sweep(page, [list]);
    for (const path of below.map((end) => `${href}${end}`)) {
      Object.assign(found, await sweep(page, [path]));
      const one = await oneBelow(page, path);
      if (one) Object.assign(found, await sweep(page, [one]));
    }
    expect(found).toEqual({});
    await page.context().close();
  });
}

test("a planted fault is seen", async ({ page }) => {
  await page.goto("/gioi-thieu");
  await page.locator("main").evaluate((main) => {
    main.append(document.createElement("img"), document.createElement("input"));
  });
  expect((await faultsOf(page)).join()).toContain("image-alt");
});
