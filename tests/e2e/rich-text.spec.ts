import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";

const PASSWORD = "sau-dan-demo-2026";

/** A table of the demonstration that may still be written, in a browser of its own. */
const openTable = async (browser: Browser, options = {}): Promise<Page> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const faults: string[] = [];
    Object.assign(window, { faults });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      faults.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto("/dang-nhap");
  await page.locator("main input[name=identifier]").fill("soan-thao@demo.example");
  await page.locator("main input[type=password]").fill(PASSWORD);
  await page.locator("main form button[type=submit]").click();
  await expect(page).not.toHaveURL(/dang-nhap/);
  await page.goto("/can-bo");
  const links = await page
    .locator('main a[href*="/tiep-thu"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const href of links) {
    await page.goto(href);
    if ((await page.locator("[name=answer]").count()) > 0) return page;
  }
  throw new Error(`no table to write in: ${links.join(" ")}`);
};

const faultsOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, "faults"));

const editorOf = async (page: Page): Promise<Locator> => {
  const editor = page.getByRole("textbox", { name: "Nội dung tiếp thu, giải trình" });
  await expect(page.getByRole("toolbar", { name: "Định dạng chữ" })).toBeVisible();
  return editor;
};

const pickFirst = async (page: Page): Promise<string> => {
  const box = page.locator("[data-row] > input[type=checkbox]").first();
  await box.check();
  return (await box.getAttribute("value"))?.split(":")[0] ?? "";
};

test("an answer is formatted, saved, shown and edited again", async ({ browser }) => {
  const page = await openTable(browser);
  const editor = await editorOf(page);
  const row = await pickFirst(page);
  await page.getByLabel("Tiếp thu", { exact: true }).check();
  await page.locator("label[for=answer]").click();
  await page.keyboard.type("Tiếp thu như sau:");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Danh sách" }).click();
  await page.keyboard.type("giảm giá vé");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Đậm" }).click();
  await page.keyboard.type("miễn phí");
  await expect(page.getByRole("button", { name: "Đậm" })).toHaveAttribute("aria-pressed", "true");
  await expect(editor.locator("ul > li")).toHaveCount(2);
  await expect(page.locator("[name=answer]")).toHaveValue(
    "Tiếp thu như sau:\n- giảm giá vé\n- miễn phí",
  );
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Lưu cho các ý kiến đã chọn" }).click();
  await expect(page).toHaveURL(/xong=tra-loi/);
  const shown = page.locator(`#dong-${row} .rich-text`);
  await expect(shown.locator("li")).toHaveText(["giảm giá vé", "miễn phí"]);
  await expect(shown.locator("strong")).toHaveText("miễn phí");
  await page
    .locator(`#dong-${row}`)
    .getByRole("link", { name: /Sửa trả lời/ })
    .click();
  await expect((await editorOf(page)).locator("li strong")).toHaveText("miễn phí");
  await page.context().close();
});

test("a table and a link are made with the keyboard alone, and Tab leads out", async ({
  browser,
}) => {
  const page = await openTable(browser);
  const editor = await editorOf(page);
  await editor.focus();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Đậm" })).toBeFocused();
  for (let i = 0; i < 7; i++) await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Bảng", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor).toBeFocused();
  await page.keyboard.type("Mức");
  for (let i = 0; i < 5; i++) await page.keyboard.press("Tab");
  await page.keyboard.type("Cuối");
  await expect(editor.locator("tr")).toHaveCount(3);
  await expect(editor.locator("td").last()).toHaveText("Cuối");
  await page.keyboard.press("Tab");
  await expect(editor).not.toBeFocused();
  await editor.locator("td").last().click();
  await page.getByRole("button", { name: "Liên kết" }).click();
  const address = page.getByLabel("Địa chỉ liên kết");
  await address.fill("javascript:alert(1)");
  await address.press("Enter");
  await expect(address).toHaveAttribute("aria-invalid", "true");
  await address.fill("haiphong.gov.vn/phi");
  await address.press("Enter");
  await expect(editor.locator("a")).toHaveAttribute("href", "https://haiphong.gov.vn/phi");
  await page.context().close();
});

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
  <h1 style="color:red" onclick="x()">Giải trình</h1>
  <p class=MsoNormal style="font-family:.VnTime">Xem <a href="javascript:alert(1)" onclick="x()">chỗ này</a>
  và <a href="https://haiphong.gov.vn/" target=_blank style="x">chỗ kia</a><img src=x onerror=alert(1)></p>
  <p class=MsoListParagraphCxSpFirst style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>một</p>
  <p class=MsoListParagraphCxSpMiddle style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o<span>&nbsp;</span></span>một a</p>
  <p class=MsoListParagraphCxSpLast style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>hai</p>
  <p class=MsoListParagraph style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">3.<span>&nbsp;</span></span>ba</p>
  <p class=MsoListParagraph style="mso-list:l2 level1 lfo3"><span style="mso-list:Ignore">a)<span>&nbsp;</span></span>điểm</p>
  <table class=MsoTableGrid style="width:100%"><tr><td colspan=2 width=10 style="x"><p>Mức</p></td></tr>
  <tr><td><p>1</p></td><td><h2>2</h2></td></tr></table></body></html>`;

test("what Word pastes is cut down to what may be stored", async ({ browser }) => {
  const page = await openTable(browser);
  const editor = await editorOf(page);
  await editor.focus();
  await editor.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", "x");
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, WORD);
  await expect(editor.locator("h3")).toHaveText("Giải trình");
  await expect(editor.locator(":scope > ul > li")).toHaveCount(2);
  await expect(editor.locator("ul ul li")).toHaveText("một a");
  await expect(editor.locator("ol")).toHaveAttribute("start", "3");
  await expect(editor.locator("p", { hasText: "a) điểm" })).toHaveCount(1);
  await expect(editor.locator("a")).toHaveCount(1);
  await expect(editor.locator("td[colspan='2']")).toHaveText("Mức");
  await expect(editor.locator("img:not([class^=ProseMirror]), [style], [onclick]")).toHaveCount(0);
  const { text, json } = await page.evaluate(() => ({
    text: document.querySelector<HTMLTextAreaElement>("[name=answer]")?.value,
    json: document.querySelector<HTMLInputElement>("[name=answerRich]")?.value,
  }));
  expect(text).toContain("- một\n  - một a\n- hai\n3. ba\na) điểm\nMức\n1 | 2");
  expect(json).not.toContain("javascript");
  await page.context().close();
});

test("the editor fits a small phone and every tool is a target", async ({ browser }) => {
  const page = await openTable(browser, { viewport: { width: 360, height: 740 }, hasTouch: true });
  const editor = await editorOf(page);
  await editor.click();
  await page.getByRole("button", { name: "Bảng", exact: true }).click();
  await page.keyboard.type("Mức");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Tiền");
  const tools = page.getByRole("toolbar").getByRole("button");
  await expect(tools).toHaveCount(15);
  for (const tool of await tools.all()) {
    const box = await tool.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide).toBe(false);
  const { violations } = await new AxeBuilder({ page }).include(".table-answer").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
  await page.context().close();
});

test("a draft comes back with its formatting", async ({ browser }) => {
  const page = await openTable(browser);
  await (await editorOf(page)).click();
  await page.getByRole("button", { name: "Nghiêng" }).click();
  await page.keyboard.type("chưa gửi");
  await expect(page.getByText(/Đã lưu nháp trên máy này/)).toBeVisible();
  await page.reload();
  const editor = await editorOf(page);
  await expect(editor.locator("em")).toHaveText("chưa gửi");
  await page.getByRole("button", { name: "Xóa bản nháp" }).click();
  await expect(editor).toHaveText("");
  await page.context().close();
});

test("without script the box of plain letters answers, lists included", async ({ browser }) => {
  const page = await openTable(browser, { javaScriptEnabled: false });
  const row = await pickFirst(page);
  await page.getByLabel("Tiếp thu", { exact: true }).check();
  await page.locator("textarea[name=answer]").fill("Vì:\n- một\n- hai");
  await page.getByRole("button", { name: "Lưu cho các ý kiến đã chọn" }).click();
  await expect(page).toHaveURL(/xong=tra-loi/);
  await expect(page.locator(`#dong-${row} .rich-text li`)).toHaveText(["một", "hai"]);
  await page.context().close();
});
