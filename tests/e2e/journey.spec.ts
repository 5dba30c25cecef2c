import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import { MODEL_REGULATION } from "#seeds/data/model-regulation.ts";
import { mailsTo } from "#tests/setup/mail-folder.ts";
import { formRows, readDocx, readPdfText } from "#tests/setup/read-paper.ts";
import {
  comeAs,
  DAY,
  expect,
  fillDate,
  fillDossier,
  type Person,
  PHONE,
  stepForm,
  takeStep,
} from "#tests/setup/walk.ts";
import { type Gathered, gather } from "./gathered.ts";
import { handInWord } from "./word-draft.ts";

const LAW = join(import.meta.dirname, "../../../shared/data/legal/luat-10-2022-qh15.txt");
const text = existsSync(LAW) ? readFileSync(LAW, "utf8") : MODEL_REGULATION;
const OPINION = "Điều này nên ghi rõ ai chịu trách nhiệm trả lời từng ý kiến của người dân.";
const ANSWER = "Tiếp thu: bổ sung một khoản nêu rõ Chủ tịch chịu trách nhiệm trả lời từng ý kiến.";

/** Both move the clock of the one portal: the second begins when the first has put it back. */
test.describe.configure({ mode: "default" });

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
  await fillDossier(drafter.page, {
    summary: "Nói rõ dân được biết, được bàn, được giám sát.",
    matter: "k7_quy_che_dan_chu",
    closes: new Date(Date.now() + 30 * DAY),
  });
  await takeStep(drafter.page, "submit_for_approval");
  await expect(drafter.page.locator("main")).toContainText("Chờ duyệt đăng");

  const chair = await comeAs(browser, "chu-tich", PHONE);
  await chair.page.goto(dossier);
  await takeStep(chair.page, "approve_open");
  await expect(chair.page.locator("main")).toContainText("Đang lấy ý kiến");
  const code =
    /CS-11311-\d{4}-\d{4,}/.exec(await chair.page.locator("main").innerText())?.[0] ?? "";
  expect(code).not.toBe("");

  const resident = await comeAs(browser, "cong-dan", { ...PHONE, javaScriptEnabled: false });
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
  const visitor = await (await browser.newContext(PHONE)).newPage();
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

const WISH = "Mùa hè trời nóng, cháu nhà tôi toàn ra sân sau bữa tối.";
const NEW_WORDS = "Sân chơi mở cửa từ 6 giờ đến 21 giờ; tháng 6 đến tháng 8 đến 22 giờ hằng ngày.";
const DOUBT = "Một người trông cả ngày thì không xuể, nên chia hai ca.";
const HEARD: readonly Gathered[] = [
  {
    channel: "meeting",
    people: 24,
    clause: "Khoản 2 Điều 1",
    stance: "agree",
    says: "Cuộc họp nhất trí để sân chơi trong trường học cho nhà trường quản lý.",
    who: "",
  },
  {
    channel: "hotline",
    people: 1,
    clause: "Điều 4",
    stance: "partly",
    says: "Người gọi xin miễn tiền cho sinh nhật của trẻ mồ côi.",
    who: "Vũ Thị Sáu",
  },
];
const TAKEN = "Tiếp thu: giờ mùa hè được đưa vào khoản 1 Điều 2 của bản 2.";
const KEPT = "Giữ như dự thảo: tổ dân phố tự chia ca, kinh phí chỉ đủ một suất.";

/** Sends an opinion and gives its receipt. */
const send = async (page: Page, stance: string, body: string): Promise<string> => {
  await page.getByLabel(stance, { exact: true }).check();
  await page.locator("#body").fill(body);
  await page.getByRole("button", { name: "Gửi ý kiến" }).click();
  return (await page.locator(".receipt__code").innerText()).trim();
};

const show = async (reader: Person, words: string, receipt: string): Promise<void> => {
  await reader.page.goto(`/can-bo/kiem-duyet?q=${receipt}`);
  await reader.page.getByRole("link", { name: words }).click();
  await takeStep(reader.page, "show");
  await expect(reader.page).toHaveURL(/kiem-duyet/);
};

/** Writes the answer of one row of the table. */
const answer = async (page: Page, table: string, row: { of: string; is: string; says: string }) => {
  await page.goto(table);
  await page.locator("[data-row]", { hasText: row.of }).locator("input[name=dong]").check();
  await page.locator(`input[name=disposition][value=${row.is}]`).check();
  await page.getByLabel("Nội dung tiếp thu, giải trình").first().fill(row.says);
  await page.getByRole("button", { name: "Lưu cho các ý kiến đã chọn" }).click();
  await expect(page.getByText("Đã lưu trả lời")).toBeVisible();
};

const bytesOf = async (page: Page, path: string): Promise<Uint8Array> => {
  const download = await page.request.get(path);
  expect(download.status()).toBe(200);
  return new Uint8Array(await download.body());
};

/** The one mail about the answer to an opinion that went to an address. */
const answerMail = async (login: string, receipt: string) => {
  const folder = process.env.E2E_MAIL ?? "";
  const find = async () =>
    (await mailsTo(folder, `${login}@demo.example`)).filter(
      ({ subject, text: said }) =>
        subject?.startsWith("Ý kiến của bạn đã được trả lời") &&
        said?.includes(receipt.replaceAll("-", "")),
    );
  await expect.poll(async () => (await find()).length, { timeout: 60_000 }).toBe(1);
  const [mail] = await find();
  return `${mail?.text} ${mail?.html}`;
};

test("a Word draft becomes a signed table with every opinion and the right answers", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const drafter = await comeAs(browser, "soan-thao");
  const desk = drafter.page;
  const dossier = await handInWord(browser, desk);

  const chair = await comeAs(browser, "chu-tich", PHONE);
  await chair.page.goto(dossier);
  const approval = await stepForm(chair.page, "approve_open");
  await expect(approval).toContainText("Cần xem kỹ trước khi công khai");
  await expect(approval).toContainText("1 chỗ xóa đang theo dõi");
  await takeStep(chair.page, "approve_open");
  await expect(chair.page.locator("main")).toContainText("Đang lấy ý kiến");
  const code = /CS-11311-\d{4}-\d{4,}/.exec(await chair.page.locator("main").innerText())?.[0];
  const address = `/chinh-sach/${code}`;

  const plain = await comeAs(browser, "cong-dan", { ...PHONE, javaScriptEnabled: false });
  await plain.page.goto(address);
  await plain.page.getByRole("link", { name: "Góp ý Điều 2" }).click();
  await plain.page.getByText("Đề nghị sửa lời văn của phần này").click();
  await plain.page.locator("#dieu").selectOption("dieu-2-khoan-1");
  await plain.page.getByRole("button", { name: "Lấy lời văn của phần đã chọn" }).click();
  await expect(plain.page.locator("#wording")).toHaveValue(/từ 6 giờ đến 21 giờ/);
  await plain.page.locator("#wording").fill(NEW_WORDS);
  const first = await send(plain.page, "Đồng ý một phần", WISH);
  const scripted = await comeAs(browser, "cong-dan-2");
  await scripted.page.goto(address);
  await scripted.page.getByRole("link", { name: "Góp ý Điều 3" }).click();
  const second = await send(scripted.page, "Không đồng ý", DOUBT);
  const reader = await comeAs(browser, "kiem-duyet");
  await show(reader, WISH, first);
  await show(reader, DOUBT, second);
  for (const heard of HEARD) await show(reader, heard.says, await gather(desk, dossier, heard));

  const table = `${dossier}/tiep-thu`;
  await answer(desk, table, { of: WISH, is: "accepted", says: TAKEN });
  await desk.goto(`${dossier}/ban-moi`);
  await desk.getByRole("button", { name: "Đưa vào bản mới" }).click();
  await expect(desk.getByText("Đã đưa lời văn đề nghị vào Điều 2 khoản 1")).toBeVisible();
  await desk.getByRole("link", { name: "Ghi chú thay đổi, lý do và đăng" }).click();
  await desk.locator("[name=note]").fill("Mở cửa muộn hơn một giờ trong mùa hè.");
  await desk.locator("[name=substantive][value=co]").check();
  await fillDate(desk, "closes", new Date(Date.now() + 33 * DAY));
  await desk.locator("[name=checked]").check();
  await desk.locator("button[value=trinh]").click();
  await expect(desk.getByText("Đã trình Chủ tịch.")).toBeVisible();
  await chair.page.goto(`${dossier}/ban-moi/thay-doi`);
  await chair.page.getByRole("button", { name: "Đồng ý cho đăng" }).click();
  await expect(chair.page.getByText("Đã đồng ý cho đăng.")).toBeVisible();
  await desk.goto(`${dossier}/ban-moi/thay-doi`);
  await desk.locator("[name=checked]").check();
  await desk.locator("button[value=dang]").click();
  await expect(desk.getByText("Đã đăng bản 2.")).toBeVisible();
  await plain.page.goto(`${address}/so-sanh`);
  await expect(plain.page.locator("main")).toContainText("tháng 6 đến tháng 8 đến 22 giờ");
  await expect(plain.page.locator(".change__causes")).toContainText(first);

  const keeper = await comeAs(browser, "quan-tri");
  await keeper.page.goto("/can-bo/dong-ho");
  await keeper.page.locator("input[name=days]").fill("34");
  await keeper.page.locator("form:has(input[name=days]) button[type=submit]").last().click();
  await expect(keeper.page.locator("main")).toContainText("Đã chỉnh ngày");

  await answer(desk, table, { of: DOUBT, is: "not_accepted", says: KEPT });
  for (const { says } of HEARD) {
    await answer(desk, table, { of: says, is: "accepted", says: `Tiếp thu: ${says}` });
  }
  await takeStep(desk, "submit_response");
  await expect(desk.locator("main")).toContainText("Chờ ký");
  await chair.page.goto(table);
  const unsigned = await chair.page.getByRole("link", { name: "tải Word" }).getAttribute("href");
  const sheet = readDocx(await bytesOf(chair.page, unsigned ?? ""));
  expect(sheet.paragraphs.join("\n")).toContain("Bản trình ký, chưa công khai");
  expect(formRows(sheet)).toHaveLength(4);
  await takeStep(chair.page, "sign_response");
  await expect(chair.page.locator("main")).toContainText("Đã công khai tiếp thu");

  const rows = formRows(readDocx(await bytesOf(plain.page, `${address}/tiep-thu.docx`)));
  expect(rows.map(([clause]) => clause)).toEqual([
    "Khoản 2 Điều 1 (Phạm vi điều chỉnh)",
    "Khoản 1 Điều 2 (Giờ mở cửa)",
    "Điều 3 (Người trông sân)",
    "Điều 4 (Mức thu cho việc riêng)",
  ]);
  expect(rows[0]?.[1]).toContain("(24 người)");
  expect(rows[1]?.join("\n")).toContain(`${WISH}\nĐề nghị sửa lời văn thành: “${NEW_WORDS}”`);
  expect(rows[1]?.at(-1)).toContain(TAKEN);
  expect(rows[2]?.at(-1)).toContain(KEPT);
  const pdf = await readPdfText(await bytesOf(plain.page, `${address}/tiep-thu.pdf`));
  const printed = pdf.pages.join(" ").replaceAll(/\s+/g, " ");
  const said = [WISH, NEW_WORDS, DOUBT, TAKEN, KEPT, ...HEARD.map(({ says }) => says)];
  for (const words of said) expect(printed).toContain(words);
  expect(printed).not.toContain("Vũ Thị Sáu");
  expect(pdf).toMatchObject({ language: "vi-VN", marked: true });

  const wisher = await answerMail("cong-dan", first);
  const doubter = await answerMail("cong-dan-2", second);
  expect(wisher).toContain(TAKEN);
  expect(wisher).not.toContain(KEPT);
  expect(doubter).toContain(KEPT);
  expect(doubter).not.toContain(TAKEN);

  await keeper.page.goto("/can-bo/dong-ho");
  await keeper.page.locator("button[name=op][value=ve]").click();
  const everybody = [drafter, chair, plain, scripted, reader, keeper];
  await Promise.all(everybody.map(({ leave }) => leave()));
});
