import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listResponseRows } from "#db/queries/responses.ts";
import { checkOf, commentOf } from "#tests/factories/comments.ts";
import { deskSite, formWith, postEntries, wordsOf } from "#tests/setup/desk.ts";

const TEXT = `Căn cứ Luật Thực hiện dân chủ ở cơ sở;

Điều 1. Phạm vi
Quy định việc giữ xe ở chợ.

Điều 2. Giá vé
1. Xe đạp 1.000 đồng.
2. Xe máy 3.000 đồng.`;

test("a draft is imported, approved, commented on, screened, answered and signed", async () => {
  const { site, world, as, at } = await deskSite();
  const drafter = await as(world.drafter);
  const chair = await as(world.chair);
  const moderator = await as(world.moderator);
  const resident = await as(world.resident);
  const day = (prefix: string, text: string) => {
    const [d = "", m = "", y = ""] = text.split("/");
    return { [`${prefix}-ngay`]: d, [`${prefix}-thang`]: m, [`${prefix}-nam`]: y };
  };

  const created = await drafter.post("/can-bo/chinh-sach/moi", {
    unitCode: "11311",
    title: "Quy định giữ xe ở chợ",
    documentKind: "quy_dinh",
    text: TEXT,
    submissionId: randomUUID(),
  });
  const desk = (created.headers.get("location") ?? "").replace("/bo-cuc", "");
  const id = desk.split("/").at(-1) ?? "";
  const dossier = await formWith(drafter, desk, "seenAt");
  const saved = await postEntries(drafter, desk, [
    ...Object.entries({
      ...dossier,
      summary: "Giá giữ xe ở chợ do phường quy định.",
      matterType: "k9_khac",
      contact: "Văn phòng UBND phường",
      planNumber: "12/KH-UBND",
      ...day("planDate", "20/10/2026"),
      ...day("planSentAt", "21/10/2026"),
      ...day("closes", "30/11/2026"),
    }).filter(([name]) => name !== "bases"),
    ["bases", "luat-10-2022-d28-k2"],
  ]);
  expect(saved.status).toBe(303);
  const press = async (visitor: typeof drafter, path: string, event: string, more = {}) => {
    const form = await formWith(visitor, path, "event", event);
    const answer = await visitor.post(path, { ...form, ...more });
    expect([event, answer.status]).toEqual([event, 303]);
  };
  await press(drafter, desk, "submit_for_approval");
  expect(await wordsOf(await chair.get("/can-bo"))).toContain("Quy định giữ xe ở chợ");
  await press(chair, desk, "approve_open", { text_checked: "1" });

  const list = await (await resident.get("/chinh-sach")).text();
  const code = /CS-11311-2026-\d{4}/.exec(list)?.[0] ?? "";
  const sent = await resident.submit(
    `/chinh-sach/${code}/gop-y?dieu=dieu-2`,
    { stance: "partly", body: "Xe máy 3.000 đồng là cao với người đi chợ hằng ngày." },
    "body",
  );
  expect(sent.status).toBe(303);
  const receipt = (sent.headers.get("location") ?? "").split("/").at(-1) ?? "";
  const comment = await commentOf(world, receipt);
  const check = `/can-bo/kiem-duyet/${await checkOf(world, comment.id)}`;
  expect(await wordsOf(await moderator.get(check))).toContain("Điều 2. Giá vé");
  expect((await moderator.post(check, { event: "show" })).status).toBe(303);

  await at(40);
  const table = `${desk}/tiep-thu`;
  expect(await wordsOf(await drafter.get("/can-bo"))).toContain("còn 1 ý kiến chưa có kết quả");
  const rows = await listResponseRows(site.db, id, { limit: 10 });
  const answered = await postEntries(drafter, table, [
    ...rows.map((row) => ["dong", `${row.id}:${row.rowVersion}`] as const),
    ["disposition", "partly_accepted"],
    ["answer", "Thêm vé tháng cho tiểu thương."],
  ]);
  expect(answered.status).toBe(303);
  await press(drafter, table, "submit_response");
  expect(await wordsOf(await chair.get("/can-bo"))).toContain("chờ ký");
  await press(chair, table, "sign_response");

  const response = await wordsOf(await site.fetch(`/chinh-sach/${code}/tiep-thu`));
  expect(response).toContain("Thêm vé tháng cho tiểu thương.");
  const tracked = await wordsOf(await site.fetch(`/tra-cuu?ma=${receipt}`));
  expect(tracked).toContain("Thêm vé tháng cho tiểu thương.");
});
