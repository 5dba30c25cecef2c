import { v7 as uuid } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { moveFact } from "#app/services/registered-facts/move-fact.server.ts";
import { registerFact } from "#app/services/registered-facts/register-fact.server.ts";
import { accepted } from "#tests/factories/comments.ts";
import { makeOffices } from "#tests/factories/initiatives.ts";
import { makePerson } from "#tests/factories/world.ts";
import { deskSite } from "#tests/setup/desk.ts";
import type { Visitor } from "#tests/setup/site.ts";

const { site, world, as } = await deskSite();
const { villageHead } = await makeOffices(world);
const elsewhere = await makePerson(site.db, { roles: [["intake", "31/10660"]] });
const SECRETS = ["zqwaitingq", "zqwithdrawnq", "zqreasonq"];
const ids: string[] = [];

const make = async (word: string): Promise<string> => {
  const done = await registerFact(world.work(villageHead), {
    kind: "CT",
    unitCode: "11311-007",
    title: `Đường hoa ${word}`,
    summary: `Kể về ${word}`,
    happenedOn: "2026-10-20",
    forYear: null,
    documentNumber: `Số ${word}`,
    details: { workKind: "cong_trinh", lead: word, result: word, resources: word },
    submissionId: uuid(),
  });
  return accepted(done).id;
};

const withdraw = async (id: string, version: number, note: string) =>
  accepted(await moveFact(world.work(world.chair), { id, event: "withdraw", version, note }));

beforeAll(async () => {
  ids.push(await make("zqwaitingq"), await make("zqwithdrawnq"), await make("zqshownq"));
  await withdraw(ids[1] ?? "", 1, "Lý do zqreasonq");
  const document = { number: "1/BB", date: "2026-11-01" };
  const confirm = { event: "confirm", version: 1, textChecked: true, document } as const;
  accepted(await moveFact(world.work(world.chair), { ...confirm, id: ids[2] ?? "" }));
});

const CODES = [1, 2, 3].map((n) => `CT-11311-2026-000${n}`);
const addresses = () => [
  ...CODES.flatMap((code) => [
    `/ghi-nhan/${code}`,
    `/en/ghi-nhan/${code}`,
    `/ghi-nhan/${code}.data`,
    `/api/v1/records/${code}`,
    `/api/v1/records/${code}/timeline`,
    `/can-bo/ghi-nhan/moi?loai=CT&tu=${code}`,
  ]),
  ...ids.flatMap((id) => [`/can-bo/ghi-nhan/${id}`, `/can-bo/ghi-nhan/${id}.data`]),
  ...SECRETS.map((word) => `/api/v1/records?q=${word}`),
  "/",
  "/api/v1/records?unit=11311&limit=100",
  "/api/v1/records?kind=CT",
  "/tim-kiem?q=duong+hoa",
  "/don-vi/11311",
  "/don-vi/11311/007",
  "/can-bo/ghi-nhan?xem=tat-ca",
  "/can-bo/ghi-nhan.data?xem=tat-ca",
  "/can-bo",
];

const textsFor = async (visitor: Pick<Visitor, "get">): Promise<string> => {
  const texts: string[] = [];
  for (const address of addresses()) {
    const answer = await visitor.get(address);
    expect([address, answer.status < 500]).toEqual([address, true]);
    texts.push((await answer.text()).replaceAll(/q=zq\w+/g, ""));
  }
  return texts.join("\n");
};

test("what is not confirmed, or was withdrawn before, reaches nobody outside its offices", async () => {
  for (const visitor of [site.visitor(), await as(world.resident), await as(elsewhere)]) {
    const told = await textsFor(visitor);
    for (const secret of SECRETS) expect(told).not.toContain(secret);
    expect(told).toContain("zqshownq");
  }
});

test("its offices find it", async () => {
  const told = await textsFor(await as(world.chair));
  for (const secret of SECRETS) expect(told).toContain(secret);
});
