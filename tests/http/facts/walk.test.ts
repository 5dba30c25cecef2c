import { expect, test } from "vitest";
import type { Account } from "#app/domain/actor.ts";
import { makeOffices } from "#tests/factories/initiatives.ts";
import { aPhoto } from "#tests/factories/upload-files.ts";
import { makePerson } from "#tests/factories/world.ts";
import { deskSite, formWith, wordsOf } from "#tests/setup/desk.ts";
import { fileOf, postFiles } from "#tests/setup/site-files.ts";
import { filesFolder } from "#tests/setup/test-app.ts";

const dir = await filesFolder();
const { site, world, as } = await deskSite(0, { files: { dir } });
const { villageHead, intake, handler, frontStaff } = await makeOffices(world);
const neighbour = await makePerson(site.db, { roles: [["intake", "31/10660"]] });
const NEW = "/can-bo/ghi-nhan/moi";

const date = (name: string, day: string, month: string, year = "2026") => ({
  [`${name}-ngay`]: day,
  [`${name}-thang`]: month,
  [`${name}-nam`]: year,
});

const WORK = {
  noi: "11311-007",
  title: "Đường hoa ngõ 12",
  workKind: "cong_trinh",
  summary: "Các hộ cùng trồng và chăm.",
  lead: "Chi hội phụ nữ",
  result: "Hai trăm mét đường hoa",
  beneficiaries: "1.200",
  cost: "3.000.000",
  ...date("happenedOn", "20", "10"),
};

const register = async (by: Account, fields: Record<string, string>, kind = "CT") => {
  const visitor = await as(by);
  const form = await formWith(visitor, `${NEW}?loai=${kind}`, "submissionId");
  return visitor.post(NEW, { ...form, ...fields });
};

const idOf = (answer: Response) =>
  /\/can-bo\/ghi-nhan\/([0-9a-f-]{36})/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";

const act = async (by: Account, id: string, event: string, fields: Record<string, string> = {}) => {
  const visitor = await as(by);
  const path = `/can-bo/ghi-nhan/${id}`;
  return visitor.post(path, { ...(await formWith(visitor, path, "event", event)), ...fields });
};

const PAPER = { number: "07/BB", text_checked: "1", ...date("date", "1", "11") };

test("a village head registers with photos, the commune confirms, everybody reads, the chair withdraws", async () => {
  const head = await as(villageHead);
  const form = { ...(await formWith(head, `${NEW}?loai=CT`, "submissionId")), ...WORK };
  const photo = fileOf(await aPhoto("jpeg"), "duong-hoa.jpg", "image/jpeg");
  const sent = await postFiles(head, NEW, form, [["tep", photo]]);
  expect(sent.status).toBe(303);
  const again = await head.post(NEW, form);
  expect(idOf(again)).toBe(idOf(sent));
  const id = idOf(sent);
  expect(await wordsOf(await head.follow(sent))).toContain("Mã ghi nhận là CT-11311-2026-0001");

  const address = "/ghi-nhan/CT-11311-2026-0001";
  const early = await wordsOf(await site.fetch(address));
  expect(early).toContain("Nội dung chưa công khai");
  expect(early).not.toMatch(/Đường hoa|Hai trăm mét/);
  const path = `/can-bo/ghi-nhan/${id}`;
  expect((await (await as(neighbour)).get(path)).status).toBe(404);
  expect(await wordsOf(await head.get(path))).toContain("bạn không có việc gì");
  expect((await head.post(path, { event: "confirm", version: "1", ...PAPER })).status).toBe(403);

  const unread = await act(intake, id, "confirm", { ...PAPER, text_checked: "" });
  expect(unread.status).toBe(409);
  expect(await unread.text()).toContain("07/BB");
  const later = await act(intake, id, "confirm", { ...PAPER, ...date("date", "1", "12") });
  expect(later.status).toBe(422);
  expect((await act(intake, id, "confirm", { ...PAPER, number: "" })).status).toBe(422);
  expect((await act(intake, id, "confirm", PAPER)).status).toBe(303);
  const shown = await wordsOf(await site.fetch(address));
  const told = ["Đường hoa ngõ 12", "1.200", "3.000.000 đồng", "duong-hoa.jpg", "07/BB"];
  for (const words of told) expect(shown).toContain(words);

  const stale = await (await as(world.chair)).post(path, {
    event: "withdraw",
    version: "1",
    public_note: "Nhập nhầm tổ dân phố",
  });
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain("Nhập nhầm tổ dân phố");
  expect((await act(world.chair, id, "withdraw", { public_note: "" })).status).toBe(422);
  const reason = { public_note: "Nhập nhầm tổ dân phố" };
  expect((await act(world.chair, id, "withdraw", reason)).status).toBe(303);
  const gone = await wordsOf(await site.fetch(address));
  expect(gone).toContain("Nhập nhầm tổ dân phố");
  expect(gone).toContain("Đã rút (có lý do)");
});

test("faults of a form are all told, and what was typed is kept", async () => {
  const wrong = await register(villageHead, {
    ...WORK,
    title: "",
    cost: "nhiều",
    noi: "10660-001",
  });
  expect(wrong.status).toBe(422);
  const html = await wrong.text();
  for (const kept of ["Các hộ cùng trồng và chăm.", "Hai trăm mét đường hoa", "nhiều"]) {
    expect(html).toContain(kept);
  }
  expect(html).toContain('href="#title"');
  expect(html).toContain('href="#cost"');
  expect(html).toContain('href="#noi"');
  const later = await register(villageHead, { ...WORK, ...date("happenedOn", "1", "1", "2027") });
  expect(later.status).toBe(422);
  expect(await wordsOf(later)).toContain("Chỉ ghi nhận việc đã có");
});

test("what the commune registered itself is confirmed by somebody else", async () => {
  const rule = {
    noi: "11311",
    title: "Quy chế thực hiện dân chủ",
    documentNumber: "12/QĐ-UBND",
    summary: "Quy chế của phường.",
    link: "https://hongbang.example/quy-che",
    ...date("happenedOn", "5", "10"),
  };
  const id = idOf(await register(intake, rule, "QC"));
  const path = `/can-bo/ghi-nhan/${id}`;
  const own = await (await as(intake)).post(path, { event: "confirm", version: "1", ...PAPER });
  expect(own.status).toBe(403);
  expect((await act(world.moderator, id, "check_text", { text_checked: "1" })).status).toBe(303);
  const { text_checked: _read, ...paper } = PAPER;
  expect((await act(world.chair, id, "confirm", paper)).status).toBe(303);
  const page = await site.fetch("/ghi-nhan/QC-11311-2026-0001");
  expect(await page.text()).toContain("https://hongbang.example/quy-che");
});

test("each kind has its form, and only where it belongs", async () => {
  for (const kind of ["CT", "MH", "DV", "QC", "CN"]) {
    const answer = await (await as(intake)).get(`${NEW}?loai=${kind}`);
    expect([kind, answer.status]).toEqual([kind, 200]);
  }
  const village = await (await as(villageHead)).get(`${NEW}?loai=QC`);
  expect(await wordsOf(village)).toContain("Bạn không phụ trách nơi nào");
  const criteria = {
    noi: "11311",
    title: "Đạt chuẩn",
    documentNumber: "1/QĐ",
    summary: "Được công nhận.",
    criteria: "cong_khai_minh_bach",
    ...date("happenedOn", "5", "10"),
  };
  const id = idOf(await register(intake, criteria, "CN"));
  const page = await wordsOf(await (await as(handler)).get(`/can-bo/ghi-nhan/${id}`));
  expect(page).toContain("Chính quyền thân thiện");
  expect(page).toContain("Công khai, minh bạch");
  expect((await (await as(world.resident)).get(NEW)).status).toBe(403);
  expect((await (await as(frontStaff)).get("/can-bo/ghi-nhan?loai=CN&xem=tat-ca")).status).toBe(
    200,
  );
});
