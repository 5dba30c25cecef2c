import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeDraft, makePolicy } from "#tests/factories/policies.ts";
import { makePerson } from "#tests/factories/world.ts";
import { deskSite, formWith, postEntries } from "#tests/setup/desk.ts";

const { site, world, as, at } = await deskSite();
const drafter = await as(world.drafter);
const chair = await as(world.chair);
const admin = await as(await makePerson(site.db, { roles: [["admin", "31"]], unitPath: "31" }));
const registrar = await as(await makePerson(site.db, { roles: [["intake", "31/11311"]] }));
const draft = await makeDraft(world);
const policy = await makePolicy(world);
await at(3);

const ODD = ["\u0000", "99999999999999999999", "__proto__"];

const DESK = `/can-bo/chinh-sach/${draft.id}`;
test("no field of a desk's form makes the server fail", async () => {
  const dossier = await formWith(drafter, DESK, "seenAt");
  const outline = await formWith(drafter, `${DESK}/bo-cuc?dong=dieu-1`, "ten");
  const extend = await formWith(chair, `/can-bo/chinh-sach/${policy.id}`, "event", "extend");
  const forms: [typeof drafter, string, Record<string, string>][] = [
    [drafter, DESK, dossier],
    [drafter, DESK, { ...dossier, event: "submit_for_approval" }],
    [drafter, `${DESK}/bo-cuc`, { ...outline, op: "sua" }],
    [drafter, `${DESK}/bo-cuc`, { ...outline, op: "tach", "dong-tach": "0", "loai-moi": "dieu" }],
    [chair, `/can-bo/chinh-sach/${policy.id}`, extend],
    [
      drafter,
      `/can-bo/chinh-sach/${policy.id}/tiep-thu`,
      { dong: `${randomUUID()}:0`, disposition: "accepted", answer: "x" },
    ],
    [
      registrar,
      "/can-bo/ghi-nhan/moi",
      await formWith(registrar, "/can-bo/ghi-nhan/moi?loai=CT", "submissionId"),
    ],
    [admin, "/can-bo/dong-ho", { days: "1", op: "", "day-ngay": "1" }],
    [admin, "/can-bo/thon-to-dan-pho", { xa: "11311", bang: "ma,ten", op: "nhap" }],
    [
      drafter,
      "/can-bo/chinh-sach/moi",
      { unitCode: "11311", title: "x", documentKind: "quy_dinh", text: "x", submissionId: "x" },
    ],
  ];
  for (const [visitor, path, fields] of forms) {
    for (const name of Object.keys(fields)) {
      for (const odd of ODD) {
        const answer = await visitor.post(path, { ...fields, [name]: odd });
        expect([path, name, odd, answer.status < 500]).toEqual([path, name, odd, true]);
      }
    }
  }
});

test("odd lists of bases and rows are refused", async () => {
  const desk = `/can-bo/chinh-sach/${(await makeDraft(world)).id}`;
  const dossier = await formWith(drafter, desk, "seenAt");
  const bases = await postEntries(drafter, desk, [
    ...Object.entries(dossier),
    ["bases", "\u0000"],
    ["bases", "'"],
  ]);
  expect(bases.status).toBe(422);
  const rows = await postEntries(drafter, `/can-bo/chinh-sach/${policy.id}/tiep-thu`, [
    ...Array.from({ length: 300 }, () => ["dong", `${randomUUID()}:1`] as const),
    ["disposition", "accepted"],
    ["answer", "x"],
  ]);
  expect(rows.status).toBe(400);
});
