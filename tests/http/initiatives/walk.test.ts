import { expect, test } from "vitest";
import type { Account } from "#app/domain/actor.ts";
import { addWorkingDays } from "#app/domain/deadlines.ts";
import { makeAccount, PASSWORD } from "#tests/factories/accounts.ts";
import { initiativeOf, makeOffices } from "#tests/factories/initiatives.ts";
import { aPdf, aPhoto } from "#tests/factories/upload-files.ts";
import { deskSite, formWith, wordsOf } from "#tests/setup/desk.ts";
import type { Visitor } from "#tests/setup/site.ts";
import { fileOf, postFiles } from "#tests/setup/site-files.ts";
import { filesFolder } from "#tests/setup/test-app.ts";

const dir = await filesFolder();
const { site, world, as, at } = await deskSite(0, { files: { dir } });
const offices = await makeOffices(world);

const WORDS = {
  title: "Tủ sách chung ở nhà văn hóa",
  problem: "Trẻ em nghỉ hè không có chỗ đọc sách.",
  proposal: "Mỗi nhà góp vài cuốn, thanh niên trông tủ sách.",
  benefit: "Trẻ em trong tổ có chỗ đọc.",
  donVi: "11311",
  thon: "11311-007",
  route: "proposal_to_commune",
};

const idOf = (answer: Response) =>
  /\/tai-khoan\/sang-kien\/([0-9a-f-]{36})/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";

const propose = async (visitor: Visitor, fields: Record<string, string> = {}) =>
  visitor.submit("/sang-kien/moi", { ...WORDS, ...fields }, "problem");

const date = (name: string, day: string, month: string, year = "2026") => ({
  [`${name}-ngay`]: day,
  [`${name}-thang`]: month,
  [`${name}-nam`]: year,
});

type File = readonly [string, globalThis.File];

/** Does one thing of an office on the page of an initiative, as a browser without script. */
const act = async (
  by: Account,
  id: string,
  event: string,
  fields: Record<string, string> = {},
  file?: File,
): Promise<Response> => {
  const visitor = await as(by);
  const path = `/can-bo/sang-kien/${id}`;
  const form = { ...(await formWith(visitor, path, "event", event)), ...fields };
  return file ? postFiles(visitor, path, form, [file]) : visitor.post(path, form);
};

const done = (id: string, event: string) => `/can-bo/sang-kien/${id}?xong=${event}`;
const expectDone = (answer: Response, id: string, event: string) =>
  expect([answer.status, answer.headers.get("location")]).toEqual([303, done(id, event)]);

const decisionPdf: File = ["decision", fileOf(aPdf(), "quyet-dinh.pdf", "application/pdf")];
const minutesPdf: File = ["minutes", fileOf(aPdf(), "bien-ban.pdf", "application/pdf")];

test("a guest writes, signs in, finds every word again and sends; the village and the commune do the rest", async () => {
  const guest = site.visitor();
  const { email } = await makeAccount(site.db, { displayName: "Trần Văn Mới" });
  const parked = await propose(guest);
  expect(parked.status).toBe(303);
  const back = await guest.submit(parked.headers.get("location") ?? "", {
    identifier: email ?? "",
    password: PASSWORD,
  });
  const form = await formWith(guest, back.headers.get("location") ?? "", "problem");
  expect(form).toMatchObject(WORDS);
  const sent = await guest.submit(back.headers.get("location") ?? "", {}, "problem");
  const id = idOf(sent);
  expect(id).not.toBe("");
  const { code } = await initiativeOf(world, id);
  expect(await wordsOf(await guest.follow(sent))).toContain(`Mã sáng kiến của bạn là ${code}`);
  const address = `/sang-kien/${code}`;
  const early = await wordsOf(await site.fetch(address));
  expect(early).toContain("Nội dung chưa công khai");
  expect(early).not.toContain("Tủ sách");

  const { villageHead, frontStaff, handler } = offices;
  const unread = await act(villageHead, id, "forward_to_commune");
  expect(unread.status).toBe(409);
  expectDone(
    await act(villageHead, id, "forward_to_commune", { text_checked: "1" }),
    id,
    "forward_to_commune",
  );
  const shown = await wordsOf(await site.fetch(address));
  expect(shown).toContain("Tủ sách chung");
  expect(shown).toContain("Nghị định 13/2012/NĐ-CP");

  const heard = { agrees: "yes", words: "Thống nhất", ...date("given_on", "2", "11") };
  expectDone(await act(frontStaff, id, "hear_front", heard), id, "hear_front");
  const decision = { number: "15/QĐ-UBND", ...date("date", "3", "11") };
  const later = await act(world.chair, id, "recognise", decision, decisionPdf);
  expect(later.status).toBe(422);
  expect(await wordsOf(later)).toContain("Ngày ký quyết định chưa đến");
  const good = { ...decision, ...date("date", "2", "11") };
  expectDone(await act(world.chair, id, "recognise", good, decisionPdf), id, "recognise");
  expect(await wordsOf(await site.fetch(address))).toContain("Số 15/QĐ-UBND, ngày 02/11/2026");

  const plan = { owner: "Chi đoàn", plan: "Đóng tủ, gom sách", ...date("due", "31", "12") };
  expectDone(await act(handler, id, "implement", plan), id, "implement");
  const progress = { words: "Đã gom 200 cuốn" };
  expectDone(await act(villageHead, id, "report_progress", progress), id, "report_progress");
  const result = { result: "Tủ sách 300 cuốn", beneficiaries: "150", cost: "3.000.000" };
  const photo: File = ["result_photo", fileOf(await aPhoto("jpeg"), "tu-sach.jpg", "image/jpeg")];
  expectDone(await act(handler, id, "complete", result, photo), id, "complete");
  const end = await wordsOf(await site.fetch(address));
  for (const words of ["Đã hoàn thành", "Quý 4 năm 2026", "3.000.000 đồng", "Tủ sách 300 cuốn"]) {
    expect(end).toContain(words);
  }
});

test("the village decides: consents, confirmation, notice, minutes, then the commune", async () => {
  await at(0);
  const resident = await as(world.resident);
  const way = { route: "community_decision", matter: "k3_huong_uoc", title: "Giờ yên tĩnh" };
  const id = idOf(await propose(resident, way));
  const { villageHead } = offices;
  const moderator = await as(world.moderator);
  for (const path of ["/can-bo", "/can-bo/sang-kien"]) {
    expect(await wordsOf(await moderator.get(path))).toContain("Giờ yên tĩnh");
  }
  expectDone(await act(villageHead, id, "open_consent", { text_checked: "1" }), id, "open_consent");
  expect(await wordsOf(await moderator.get("/can-bo/sang-kien"))).not.toContain("Giờ yên tĩnh");
  const list = Array.from({ length: 13 }, (_, i) => `Hộ số ${i + 1}`).join("\n");
  const consents = { consent_form: "written", ...date("given_on", "1", "11") };
  expectDone(
    await act(villageHead, id, "enter_consents", { ...consents, households_list: list }),
    id,
    "enter_consents",
  );
  expectDone(await act(villageHead, id, "withdraw_consent"), id, "withdraw_consent");
  expect((await initiativeOf(world, id)).consentCount).toBe(12);
  const twice = await act(villageHead, id, "enter_consents", {
    ...consents,
    households_list: "Hộ số 77\nho so 3",
  });
  expect(twice.status).toBe(409);
  const again = await wordsOf(twice);
  expect(again).toContain("Hộ này đã đồng ý rồi");
  expect(again).toContain("Dòng 2.");
  expect(again).toContain("ho so 3");
  const meeting = {
    meeting_form: "meeting",
    place: "Nhà văn hóa",
    ...date("notice_on", "2", "11"),
    ...date("held_on", "5", "11"),
  };
  expect((await act(villageHead, id, "enough_consent", meeting)).status).toBe(409);
  const own = `/tai-khoan/sang-kien/${id}`;
  const confirm = await formWith(resident, own, "event", "confirm_consents");
  expect((await resident.post(own, confirm)).status).toBe(303);
  expectDone(await act(villageHead, id, "enough_consent", meeting), id, "enough_consent");
  await at(4);
  const vote = { votes_for: "61", households: "120" };
  const bare = await act(villageHead, id, "record_meeting", vote);
  expect(bare.status).toBe(422);
  expectDone(await act(villageHead, id, "record_meeting", vote, minutesPdf), id, "record_meeting");
  expectDone(await act(villageHead, id, "send_to_commune"), id, "send_to_commune");
  const { code, state, stateSince, dueAt } = await initiativeOf(world, id);
  expect(state).toBe("commune_review");
  const { calendar } = world.work(villageHead);
  expect(new Date(dueAt ?? "")).toEqual(addWorkingDays(calendar, new Date(stateSince), 5));
  const shown = await wordsOf(await site.fetch(`/sang-kien/${code}`));
  expect(shown).toContain("61 trên 120 hộ đồng ý; cần trên 50% tổng số đại diện hộ");
  expect(shown).not.toContain("Hộ số 1");
  await at(0);
});

test("what cannot be sent keeps every word; a draft is kept; villages come with their commune", async () => {
  const resident = await as(world.resident);
  const bad = await propose(resident, { benefit: " ", route: "" });
  expect(bad.status).toBe(422);
  const words = await wordsOf(bad);
  expect(words).toContain("Mời bạn viết ai được lợi");
  expect(words).toContain("Mời bạn chọn một hướng");
  expect(words).toContain(WORDS.problem);
  const other = await propose(resident, { donVi: "10660", buoc: "don-vi" });
  expect(other.status).toBe(200);
  expect(await other.text()).toContain("10660-001");
  const saved = await propose(resident, {
    benefit: "",
    route: "",
    title: "Nháp thôi",
    buoc: "nhap",
  });
  const id = idOf(saved);
  expect(saved.headers.get("location")).toContain("xong=luu");
  expect(await wordsOf(await resident.get("/tai-khoan/sang-kien"))).toContain("Nháp thôi");
  const neighbour = await as(world.neighbour);
  for (const path of [`/tai-khoan/sang-kien/${id}`, `/sang-kien/moi?nhap=${id}`]) {
    expect((await neighbour.get(path)).status).toBe(404);
  }
  const sent = await resident.submit(`/sang-kien/moi?nhap=${id}`, WORDS, "problem");
  expect(idOf(sent)).toBe(id);
});

test("similar ones are shown with and without marks, and one is repeated elsewhere", async () => {
  const resident = await as(world.resident);
  const { code = "" } = await initiativeOf(world, idOf(await propose(resident)));
  const [first] = await site.db.execute<{ code: string }>(
    `select code from records where kind = 'SK' and state = 'completed' limit 1`,
  );
  const known = first?.code ?? "";
  const asked = await propose(resident, { title: "tu sach chung nha van hoa", buoc: "tuong-tu" });
  expect(await asked.text()).toContain(`/sang-kien/${known}`);
  const found = await site.fetch("/sang-kien/tuong-tu?q=tu%20sach%20chung&don-vi=11311");
  expect(JSON.stringify(await found.json())).toContain(known);
  expect(
    JSON.stringify(
      await (await site.fetch("/sang-kien/tuong-tu?q=tu%20sach%20chung&don-vi=10660")).json(),
    ),
  ).toBe('{"items":[]}');
  const form = await formWith(resident, `/sang-kien/moi?tu=${known}`, "problem");
  expect(form).toMatchObject({ problem: WORDS.problem, tu: known });
  const copied = await resident.submit(
    `/sang-kien/moi?tu=${known}`,
    { thon: "11311-001" },
    "problem",
  );
  expect(await initiativeOf(world, idOf(copied))).toMatchObject({ copiedCode: known });
  expect(await wordsOf(await site.fetch(`/sang-kien/${known}`))).toContain("Đã có 1 nơi làm theo");
  expect(code).not.toBe(known);
});

test("support is one press, asks a guest to sign in, and offices elsewhere see nothing", async () => {
  const list = await (await site.fetch("/sang-kien?don-vi=11311&nhom=done&nam=2026")).text();
  const code = /SK-11311-2026-\d{4}/.exec(list)?.[0] ?? "";
  expect(code).not.toBe("");
  const open = await site.db.execute<{ code: string; id: string }>(
    `select code, id from records where kind = 'SK' and state = 'commune_review' limit 1`,
  );
  const target = open[0]?.code ?? "";
  const guest = site.visitor();
  const asked = await guest.post(`/sang-kien/${target}/tan-thanh`, { support: "on" });
  expect(asked.headers.get("location")).toContain("/dang-nhap");
  const neighbour = await as(world.neighbour);
  await neighbour.post(`/sang-kien/${target}/tan-thanh`, { support: "on" });
  await neighbour.post(`/sang-kien/${target}/tan-thanh`, { support: "on" });
  expect(await wordsOf(await site.fetch(`/sang-kien/${target}`))).toContain(
    "1 người trong thôn, tổ dân phố",
  );
  const far = await as(world.otherChair);
  expect((await far.get(`/can-bo/sang-kien/${open[0]?.id}`)).status).toBe(404);
});
