import { expect, test } from "vitest";
import { formatReceipt } from "#app/domain/receipts.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { answerAll, makeComment } from "#tests/factories/comments.ts";
import { headOf, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, makeResidents } from "#tests/factories/world.ts";
import { deskSite, formWith, postEntries, wordsOf } from "#tests/setup/desk.ts";

const { site, world, as, at } = await deskSite();
await at(32);
const drafter = await as(world.drafter);
const second = await as(world.drafter2);
const chair = await as(world.chair);

const desk = (id: string, query = "") => `/can-bo/chinh-sach/${id}/tiep-thu${query}`;
const rowsOf = (id: string) => listResponseRows(site.db, id, { limit: 500 });

/** A consultation that is over, with so many opinions, the odd ones on Điều 2. */
const closedPolicy = async (opinions: number, stance: "agree" | "disagree" = "agree") => {
  const open = await makePolicy(world);
  const people = await makeResidents(site.db, opinions);
  for (const [i, by] of people.entries()) {
    const anchor = i % 2 ? "dieu-2" : null;
    await makeComment(world, open.code, { body: `Ý kiến ${i + 1}.`, anchor, by, stance });
  }
  return open;
};

const answer = (rows: readonly { id: string; rowVersion: number }[], words = "Tiếp thu.") => [
  ...rows.map((row) => ["dong", `${row.id}:${row.rowVersion}`] as const),
  ["disposition", "accepted"] as const,
  ["answer", words] as const,
];

test("the table belongs to the staff of its unit and begins with the consultation", async () => {
  const policy = await closedPolicy(1);
  expect((await drafter.get(desk(policy.id))).status).toBe(200);
  expect((await chair.get(desk(policy.id))).status).toBe(200);
  expect((await (await as(world.otherChair)).get(desk(policy.id))).status).toBe(404);
  expect((await (await as(world.resident)).get(desk(policy.id))).status).toBe(403);
  const draft = await makePolicy(world, { state: "draft" });
  expect((await drafter.get(desk(draft.id))).status).toBe(404);
});

test("one answer is written to several rows, each keeps its own, and what is left is said", async () => {
  const policy = await closedPolicy(3);
  const rows = await rowsOf(policy.id);
  expect(await wordsOf(await drafter.get(desk(policy.id)))).toContain(
    "còn 3 ý kiến chưa có kết quả",
  );
  const saved = await postEntries(drafter, desk(policy.id), answer(rows.slice(0, 2)));
  expect(saved.status).toBe(303);
  const page = await wordsOf(await drafter.get(saved.headers.get("location") ?? ""));
  expect(page).toContain("Đã lưu trả lời cho 2 ý kiến");
  expect(page).toContain("còn 1 ý kiến chưa có kết quả");
  expect((await rowsOf(policy.id)).map(({ answer }) => answer)).toEqual([
    "Tiếp thu.",
    "Tiếp thu.",
    null,
  ]);
});

test("parts, unanswered rows and receipts narrow the table, and saving keeps the place", async () => {
  const policy = await closedPolicy(4);
  const part = desk(policy.id, "?muc=dieu-2&chua=1");
  const page = await wordsOf(await drafter.get(part));
  expect(page).toContain("Ý kiến 2.");
  expect(page).not.toContain("Ý kiến 1.");
  expect(await wordsOf(await drafter.get(desk(policy.id, "?muc=chung")))).toContain("Ý kiến 1.");
  const [first] = await listResponseRows(site.db, policy.id, { limit: 1 });
  const saved = await postEntries(drafter, part, answer(first ? [first] : []));
  expect(saved.headers.get("location")).toContain("muc=dieu-2&chua=1");
  const found = await wordsOf(await drafter.get(desk(policy.id, `?ma=${first?.receiptCode}`)));
  expect(found).toContain(first?.body ?? "");
  const unknown = await wordsOf(await drafter.get(desk(policy.id, "?ma=KHONGCO")));
  expect(unknown).toContain("Không có ý kiến nào mang mã này");
});

test("nothing chosen, no outcome, no reason: each is named and the words stay", async () => {
  const policy = await closedPolicy(1);
  const rows = await rowsOf(policy.id);
  const words = "Lời đã gõ rất lâu.";
  const none = await postEntries(drafter, desk(policy.id), [
    ["disposition", "accepted"],
    ["answer", words],
  ]);
  expect(none.status).toBe(422);
  expect(await none.text()).toContain(words);
  const outcome = await postEntries(
    drafter,
    desk(policy.id),
    answer(rows, words).filter(([name]) => name !== "disposition"),
  );
  expect(outcome.status).toBe(422);
  expect(await outcome.text()).toContain('href="#disposition"');
  const reason = await postEntries(drafter, desk(policy.id), [
    ...rows.map((row) => ["dong", `${row.id}:${row.rowVersion}`] as const),
    ["disposition", "not_accepted"],
    ["answer", "  "],
  ]);
  expect(reason.status).toBe(422);
  expect(await reason.text()).toContain('href="#answer"');
});

test("two drafters at once: the second learns which row changed, keeps words and choice", async () => {
  const policy = await closedPolicy(2);
  const rows = await rowsOf(policy.id);
  const [one, two] = rows;
  await postEntries(second, desk(policy.id), answer(one ? [one] : [], "Của người kia."));
  const late = await postEntries(drafter, desk(policy.id), answer(rows, "Của tôi."));
  const html = await late.text();
  expect(late.status).toBe(409);
  expect(html).toContain(`${formatReceipt(one?.receiptCode ?? "")}: Soạn Thảo Hai, Tiếp thu`);
  expect(html).toContain("Của tôi.");
  expect(html).toMatch(new RegExp(`id="chon-${two?.id}"[^>]*checked`));
  expect(html).not.toMatch(new RegExp(`id="chon-${one?.id}"[^>]*checked`));
  expect((await rowsOf(policy.id)).map(({ answer }) => answer)).toEqual(["Của người kia.", null]);
});

test("the same answer sent twice is answered alike", async () => {
  const policy = await closedPolicy(2);
  const entries = answer(await rowsOf(policy.id));
  const first = await postEntries(drafter, desk(policy.id), entries);
  const again = await postEntries(drafter, desk(policy.id), entries);
  expect(again.status).toBe(303);
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
});

test("an answer is changed from its row while the table is not with its signer", async () => {
  const policy = await closedPolicy(1);
  await answerAll(world, policy.id, day(32));
  const [row] = await rowsOf(policy.id);
  const html = await (await drafter.get(desk(policy.id, `?sua=${row?.id}`))).text();
  expect(html).toContain("Tiếp thu và bổ sung vào dự thảo.</textarea>");
  await movedPolicy(world, world.drafter, day(32), { id: policy.id, event: "submit_response" });
  const late = await postEntries(drafter, desk(policy.id), answer(row ? [row] : []));
  expect(late.status).toBe(409);
  expect(await wordsOf(await drafter.get(desk(policy.id)))).toContain("không sửa được");
});

test("rows that are no rows are malformed, and only drafters write", async () => {
  const policy = await closedPolicy(1);
  const rows = await rowsOf(policy.id);
  const odd = await postEntries(drafter, desk(policy.id), [["dong", "x:1"]]);
  expect(odd.status).toBe(400);
  const forged = await postEntries(chair, desk(policy.id), answer(rows));
  expect(forged.status).toBe(403);
});

test("handing in with gaps lists the receipts that lack an answer, as links", async () => {
  const policy = await closedPolicy(2);
  const form = await formWith(drafter, desk(policy.id), "event", "submit_response");
  const refused = await drafter.post(desk(policy.id), form);
  const html = await refused.text();
  expect(refused.status).toBe(409);
  for (const row of await rowsOf(policy.id)) {
    expect(html).toContain(`href="${desk(policy.id)}?ma=${row.receiptCode}"`);
  }
});

test("the chair sends the table back with a note, which the drafter reads", async () => {
  const policy = await closedPolicy(1);
  await answerAll(world, policy.id, day(32));
  await movedPolicy(world, world.drafter, day(32), { id: policy.id, event: "submit_response" });
  const form = await formWith(chair, desk(policy.id), "event", "return_response");
  const answered = await chair.post(desk(policy.id), { ...form, note: "Nói rõ kinh phí." });
  expect(answered.status).toBe(303);
  const dossier = await drafter.get(`/can-bo/chinh-sach/${policy.id}`);
  expect(await wordsOf(dossier)).toContain("Nói rõ kinh phí.");
  expect((await headOf(world, policy.id)).state).toBe("synthesis");
});

test("signing is prefilled with name and office, and the answers are public at once", async () => {
  const policy = await closedPolicy(2);
  await answerAll(world, policy.id, day(32));
  await movedPolicy(world, world.drafter, day(32), { id: policy.id, event: "submit_response" });
  const form = await formWith(chair, desk(policy.id), "event", "sign_response");
  expect(form.signer).toBe("Chủ Tịch, chair 11311");
  const unsigned = await chair.post(desk(policy.id), { ...form, signer: "" });
  expect(unsigned.status).toBe(422);
  expect((await chair.post(desk(policy.id), form)).status).toBe(303);
  const head = await headOf(world, policy.id);
  expect(head).toMatchObject({ state: "responded", signedBy: "Chủ Tịch, chair 11311" });
  const shown = await wordsOf(await site.fetch(`/chinh-sach/${head.code}/tiep-thu`));
  expect(shown).toContain("Tiếp thu và bổ sung vào dự thảo.");
});

test("where most disagree, the signer says why it goes on all the same", async () => {
  const policy = await closedPolicy(3, "disagree");
  await answerAll(world, policy.id, day(32));
  await movedPolicy(world, world.drafter, day(32), { id: policy.id, event: "submit_response" });
  const form = await formWith(chair, desk(policy.id), "event", "sign_response");
  const silent = await chair.post(desk(policy.id), form);
  expect(silent.status).toBe(422);
  expect(await silent.text()).toContain('href="#sign_response-departure_reason"');
  const signed = await chair.post(desk(policy.id), {
    ...form,
    departure_reason: "Quy hoạch cấp trên bắt buộc.",
  });
  expect(signed.status).toBe(303);
  expect((await headOf(world, policy.id)).departureReason).toBe("Quy hoạch cấp trên bắt buộc.");
});

test("a long table goes on behind its fiftieth row", async () => {
  const policy = await closedPolicy(52);
  const html = await (await drafter.get(desk(policy.id))).text();
  const more = /href="([^"]*sau=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const rest = await (await drafter.get(more)).text();
  expect(html.match(/data-row/g)?.length).toBe(50);
  expect(rest.match(/data-row/g)?.length).toBe(2);
  expect(
    (await drafter.get(desk(policy.id, "?sau=1~------------------------------------"))).status,
  ).toBe(200);
});
