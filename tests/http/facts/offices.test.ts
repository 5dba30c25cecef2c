import { expect, test } from "vitest";
import { makePerson } from "#tests/factories/world.ts";
import { deskSite, wordsOf } from "#tests/setup/desk.ts";

const { site, world, as } = await deskSite();
const admin = await as(await makePerson(site.db, { roles: [["admin", "31"]], unitPath: "31" }));
const PAGE = "/can-bo/co-quan";
const TABLE = "ma,ten,tu_ngay,den_ngay\nso-xay-dung,Sở Xây dựng,,\nso-y-te,Sở Y tế,01/07/2025,";

test("the administrator lists the city's offices; the same table twice changes nothing", async () => {
  const sent = await admin.post(PAGE, { bang: TABLE });
  expect([sent.status, sent.headers.get("location")]).toEqual([303, `${PAGE}?xong=2-0`]);
  expect((await admin.post(PAGE, { bang: TABLE })).headers.get("location")).toContain("0-0");
  const ended = await admin.post(PAGE, { bang: "ma,ten,den_ngay\nso-y-te,Sở Y tế,31/10/2026" });
  expect(ended.headers.get("location")).toContain("0-1");
  expect(await wordsOf(await site.fetch("/don-vi/31/co-quan/so-y-te"))).toContain("31/10/2026");
  const open = await site.fetch("/don-vi/31/co-quan/so-xay-dung");
  expect([open.status, await wordsOf(open)]).toEqual([200, expect.stringContaining("Sở Xây dựng")]);
  expect((await site.fetch("/don-vi/31/co-quan/so-khac")).status).toBe(404);
});

test("a table with faults is not taken, and kept as typed", async () => {
  const wrong = await admin.post(PAGE, { bang: "ma,ten,den_ngay\nSở X,Tên,\nso-a,,40/13/2026" });
  expect(wrong.status).toBe(422);
  const words = await wordsOf(wrong);
  for (const told of ["Dòng 2: mã", "Dòng 3: tên", "Dòng 3: ngày", "so-a,,40/13/2026"]) {
    expect(words).toContain(told);
  }
  expect((await admin.post(PAGE, { bang: "" })).status).toBe(422);
  expect((await (await as(world.chair)).post(PAGE, { bang: TABLE })).status).toBe(403);
});

test("a model of an office is registered at the city", async () => {
  const clerk = await as(await makePerson(site.db, { roles: [["intake", "31"]], unitPath: "31" }));
  const form = await wordsOf(await clerk.get("/can-bo/ghi-nhan/moi?loai=DV"));
  expect(form).toContain("Sở Xây dựng");
  expect(form).not.toContain("Sở Y tế");
});
