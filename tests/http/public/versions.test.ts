import { expect, test } from "vitest";
import { formatReceipt } from "#app/domain/receipts.ts";
import { answerAll, commentOf, makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { LAW, makeSecondVersion, textOf } from "#tests/factories/revisions.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { wordsOf } from "#tests/setup/desk.ts";
import { formsOf } from "#tests/setup/html-forms.ts";
import { testSite } from "#tests/setup/site.ts";
import { statementsOf } from "#tests/setup/statements.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(4).getTime() - Date.now());

const law = () => makePolicy(world, { text: textOf(LAW) });
const MENDED = LAW.replace("họp sáu tháng một lần", "họp ba tháng một lần").replace(
  "\n3. Biên bản cuộc họp được niêm yết tại nhà văn hóa trong bảy ngày.",
  "",
);
const policy = await law();
const cause = await makeComment(world, policy.code, { anchor: "dieu-2", body: "Họp thưa quá." });
const hidden = await makeComment(world, policy.code, { fate: "hidden", by: world.neighbour });
await makeSecondVersion(world, policy.id, {
  source: MENDED,
  note: "Họp thường hơn theo ý kiến của bà con.",
  causes: { "dieu-2-khoan-1": [cause.receiptCode, hidden.receiptCode] },
});
await makeSecondVersion(world, policy.id, {
  source: MENDED.replace("công khai từng khoản thu chi", "công khai mọi khoản thu chi"),
  note: "Sửa một chữ.",
});
const at = (path = "") => `/chinh-sach/${policy.code}${path}`;

test("the draft's page says which version it is and leads to what changed", async () => {
  const html = await (await site.fetch(at())).text();
  expect(html).toContain(`href="${at("/so-sanh?tu=2&amp;den=3")}"`);
  expect(html).toContain("Bản 3, thay đổi gì?");
  expect(html).toContain("công khai mọi khoản thu chi");
  const first = await law();
  expect(await (await site.fetch(`/chinh-sach/${first.code}`)).text()).not.toContain(
    "thay đổi gì?",
  );
});

test("the draft's page and the comparison ask the database little, however many versions there are", async () => {
  const asked = async (path: string) => {
    await site.fetch(path);
    const said = await statementsOf(site.app, () => site.fetch(path));
    return said.filter((text) => !/demo_clock|from holidays|from settings/.test(text)).length;
  };
  expect(await asked(at())).toBeLessThanOrEqual(5);
  expect(await asked(at("/so-sanh?tu=1&den=3"))).toBeLessThanOrEqual(3);
  expect(await asked(at("/phien-ban/1"))).toBeLessThanOrEqual(3);
});

test("the comparison says in plain lines what changed, then shows it with signs and words", async () => {
  const answer = await site.fetch(at("/so-sanh?tu=1&den=2"));
  const html = await answer.text();
  expect(answer.status).toBe(200);
  const words = html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(words).toContain("Bản 2 khác bản 1 ở đâu?");
  expect(words).toContain("Điều 2 khoản 1: sửa lời (thêm 1 chữ, bỏ 1 chữ)");
  expect(words).toContain("Điều 2 khoản 3: bỏ");
  expect(words).toContain("Họp thường hơn theo ý kiến của bà con.");
  expect(html).toMatch(/<del><span class="visually-hidden"[^>]*>bỏ:[^<]*<\/span>.*?sáu<\/del>/);
  expect(html).toMatch(/<ins><span class="visually-hidden"[^>]*>thêm:[^<]*<\/span>.*?ba<\/ins>/);
  expect(words).not.toContain("Kinh phí do ngân sách");
  expect(html).not.toContain("style=");
});

test("what stayed is one link away", async () => {
  const html = await (await site.fetch(at("/so-sanh?tu=1&den=2"))).text();
  expect(html).toContain("tat-ca=1");
  const all = await wordsOf(await site.fetch(at("/so-sanh?tu=1&den=2&tat-ca=1")));
  expect(all).toContain("Kinh phí do ngân sách");
  expect(all).toContain("Giữ nguyên");
});

test("a change leads to the opinions that caused it, without the words of those not shown", async () => {
  const html = await (await site.fetch(at("/so-sanh?tu=1&den=2"))).text();
  const href = /href="([^"]+#y-kien-[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(html).toContain(formatReceipt(cause.receiptCode));
  expect(html).toContain("1 ý kiến không hiển thị công khai");
  expect(html).not.toContain(formatReceipt(hidden.receiptCode));
  const list = await (await site.fetch(href.split("#")[0] ?? "")).text();
  expect(list).toContain(`id="${href.split("#")[1]}"`);
});

test("versions are compared in either order, with the newest when none is named", async () => {
  const swapped = await site.fetch(at("/so-sanh?tu=3&den=1"));
  expect(swapped.status).toBe(303);
  expect(swapped.headers.get("location")).toBe(at("/so-sanh?tu=1&den=3"));
  expect(await wordsOf(await site.fetch(at("/so-sanh")))).toContain("Bản 3 khác bản 2 ở đâu?");
  expect(await wordsOf(await site.fetch(at("/so-sanh?den=2")))).toContain("Bản 2 khác bản 1");
  expect(await wordsOf(await site.fetch(at("/so-sanh?tu=2&den=2")))).toContain("hai bản khác nhau");
});

test.each(["tu=0", "tu=4", "den=9", "tu=abc", "tu=-1&den=2", "tu=1.5"])(
  "%s is no version",
  async (query) => {
    expect((await site.fetch(at(`/so-sanh?${query}`))).status).toBe(404);
  },
);

test("a draft with one version says that there is nothing to compare", async () => {
  const first = await law();
  const answer = await site.fetch(`/chinh-sach/${first.code}/so-sanh`);
  expect(answer.status).toBe(200);
  expect(await wordsOf(answer)).toContain("mới có một bản");
});

test("an old version says so and leads to the differences", async () => {
  const html = await (await site.fetch(at("/phien-ban/1"))).text();
  expect(html).toContain("Đây là bản cũ. Bản mới nhất là bản 3.");
  expect(html).toContain("họp sáu tháng một lần");
  expect(html).toContain(`href="${at("/so-sanh?tu=1&amp;den=3")}"`);
  const newest = await wordsOf(await site.fetch(at("/phien-ban/3")));
  expect(newest).toContain("Đây là bản mới nhất.");
  expect((await site.fetch(at("/phien-ban/4"))).status).toBe(404);
});

test("a comparison is the same for everyone and asked for again cheaply", async () => {
  const first = await site.fetch(at("/so-sanh?tu=1&den=2"));
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toContain("public");
  const again = await site.fetch(at("/so-sanh?tu=1&den=2"), {
    headers: { "if-none-match": etag },
  });
  expect(again.status).toBe(304);
});

test("an opinion says which version it spoke of, and leads to what changed since and because of it", async () => {
  const html = await (await site.fetch(at())).text();
  expect(html).toContain("nói về bản 1");
  expect(html).toContain("Phần này đã sửa từ đó, xem khác ở đâu");
  expect(html).toContain("Dự thảo đã sửa theo ý kiến này ở bản 2");
  const link = /href="([^"]*so-sanh\?tu=1&amp;den=3#thay-doi-[^"]+)"/.exec(html)?.[1] ?? "";
  const target = link.split("#")[1] ?? "";
  const page = await (await site.fetch(link.replaceAll("&amp;", "&").split("#")[0] ?? "")).text();
  expect(page).toContain(`id="${target}"`);
});

test("everything is there in English, with people's words as they are", async () => {
  const words = await wordsOf(await site.fetch(`/en${at("/so-sanh?tu=1&den=2")}`));
  expect(words).toContain("How does version 2 differ from version 1?");
  expect(words).toContain("Article 2 clause 1: reworded (1 word added, 1 removed)");
  expect(words).toContain("Họp thường hơn theo ý kiến của bà con.");
});

test("the words of a clause are fetched without a script, changed and sent", async () => {
  const open = await law();
  const form = `/chinh-sach/${open.code}/gop-y`;
  const resident = await site.signIn(`${world.resident.id}@vidu.example`);
  const nothing = await resident.submit(form, { buoc: "loi-van", body: "Đã gõ." });
  expect(nothing.status).toBe(422);
  expect(await nothing.text()).toContain('href="#wording"');
  const article = await resident.submit(form, { buoc: "loi-van", dieu: "dieu-2", body: "Đã gõ." });
  const html = await article.text();
  expect(article.status).toBe(200);
  expect(html).toContain("Đã gõ.");
  const [fields] = formsOf(html, form)
    .filter((each) => "wording" in each.fields)
    .map((each) => each.fields);
  expect(fields?.wording).toContain("1. Tổ dân phố họp sáu tháng một lần");
  expect(html).toContain('value="dieu-2-khoan-1"');
  const part = await resident.post(form, { ...fields, buoc: "loi-van", dieu: "dieu-2-khoan-1" });
  const [own] = formsOf(await part.text(), form)
    .filter((each) => "wording" in each.fields)
    .map((each) => each.fields);
  expect(own?.wording).toBe("Tổ dân phố họp sáu tháng một lần do tổ trưởng triệu tập.");
  const sent = await resident.post(form, {
    ...own,
    stance: "partly",
    body: "Họp thưa quá.",
    wording: "Tổ dân phố họp ba tháng một lần do tổ trưởng triệu tập.",
  });
  expect(sent.status).toBe(303);
  const receipt = sent.headers.get("location")?.split("/").at(-1) ?? "";
  expect(await commentOf(world, receipt)).toMatchObject({
    anchor: "dieu-2-khoan-1",
    wording: "Tổ dân phố họp ba tháng một lần do tổ trưởng triệu tập.",
  });
  const got = await (await resident.follow(sent)).text();
  expect(got).toMatch(/<ins>.*ba<\/ins>/);
});

test("the words of one clause are never sent as those of another", async () => {
  const open = await law();
  const form = `/chinh-sach/${open.code}/gop-y`;
  const resident = await site.signIn(`${world.neighbour.id}@vidu.example`);
  const page = await resident.get(`${form}?dieu=dieu-3`);
  const [fields] = formsOf(await page.text(), form)
    .filter((each) => "wording" in each.fields)
    .map((each) => each.fields);
  const given = { ...fields, stance: "other", body: "Góp ý khác.", dieu: "dieu-2" };
  const wrong = await resident.post(form, { ...given, wording: "Lời khác hẳn." });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Lời khác hẳn.");
  const long = { ...given, dieu: "dieu-3", wording: "a".repeat(10_001) };
  const tooLong = await resident.post(form, long);
  expect(tooLong.status).toBe(422);
  expect(await tooLong.text()).toContain("dài quá 10.000 ký tự");
});

test("a guest's proposed words wait for the sign-in with everything else", async () => {
  const open = await law();
  const form = `/chinh-sach/${open.code}/gop-y`;
  const guest = site.visitor();
  const page = await guest.get(`${form}?dieu=dieu-2-khoan-1`);
  const [fields] = formsOf(await page.text(), form)
    .filter((each) => "wording" in each.fields)
    .map((each) => each.fields);
  const sent = await guest.post(form, {
    ...fields,
    stance: "agree",
    body: "Xin họp thường hơn.",
    wording: "Tổ dân phố họp hằng tháng.",
  });
  expect(sent.status).toBe(303);
  expect(sent.headers.get("location")).toContain("/dang-nhap");
});

test("who read an old version is told, and heard on what he read", async () => {
  const open = await law();
  const form = `/chinh-sach/${open.code}/gop-y`;
  const resident = await site.signIn(`${world.resident.id}@vidu.example`);
  const page = await (await resident.get(`${form}?dieu=dieu-2-khoan-3`)).text();
  const [fields] = formsOf(page, form)
    .filter((each) => "ban" in each.fields)
    .map((each) => each.fields);
  expect(fields?.ban).toBe("1");
  await makeSecondVersion(world, open.id, { source: MENDED });
  const failed = await resident.post(form, { ...fields, body: "" });
  expect(await wordsOf(failed)).toContain("Trong lúc bạn viết, dự thảo đã có bản 2.");
  const sent = await resident.post(form, {
    ...fields,
    stance: "disagree",
    body: "Đừng bỏ niêm yết.",
  });
  const comment = await commentOf(world, sent.headers.get("location")?.split("/").at(-1) ?? "");
  expect(comment).toMatchObject({ policyVersion: 1, anchor: "dieu-2-khoan-3" });
});

test("answered words stand in the signed table and its files", async () => {
  const over = await makePolicy(world, { text: textOf(LAW), from: -32 });
  await makeComment(world, over.code, {
    anchor: "dieu-2-khoan-1",
    wording: "Tổ dân phố họp hằng tháng.",
    now: day(-20),
  });
  await answerAll(world, over.id, day(0));
  const api = await (await site.fetch(`/api/v1/policies/${over.code}/comments`)).json();
  expect(api.items[0]).toMatchObject({ proposedWording: "Tổ dân phố họp hằng tháng." });
});
