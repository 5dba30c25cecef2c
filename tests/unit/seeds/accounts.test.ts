import { expect, it } from "vitest";
import { checkName } from "#app/domain/accounts/display-name.ts";
import { DEMO_ACCOUNTS } from "#seeds/demo-accounts.ts";
import { inventName } from "#seeds/people.ts";
import { makeRandom } from "#seeds/random.ts";

const at = (email: string) => {
  const found = DEMO_ACCOUNTS.find((account) => account.email === `${email}@demo.example`);
  return found ? `${found.role} ${found.roleUnit}` : null;
};

it.each([
  ["cong-dan", "citizen 11311-001"],
  ["cong-dan-2", "citizen 11311-001"],
  ["truong-thon", "village_head 11311-001"],
  ["mat-tran-thon", "village_front 11311-001"],
  ["nop-ho", "helper 11311"],
  ["tiep-nhan", "intake 11311"],
  ["can-bo", "handler 11311"],
  ["soan-thao", "drafter 11311"],
  ["kiem-duyet", "moderator 11311"],
  ["kiem-duyet-2", "moderator 11311"],
  ["chu-tich", "chair 11311"],
  ["pho-chu-tich", "vice_chair 11311"],
  ["mat-tran", "front_staff 11311"],
  ["chu-tich-mat-tran", "front_chair 11311"],
  ["don-vi-giam-sat", "supervised 11311"],
  ["soan-thao-tp", "drafter 31"],
  ["mat-tran-tp", "front_staff 31"],
  ["chu-tich-mat-tran-tp", "front_chair 31"],
  ["so-nganh-tp", "city_unit 31"],
  ["chu-tich-tp", "city_chair 31"],
  ["chu-tich.ac", "chair 10660"],
  ["kiem-duyet.ac", "moderator 10660"],
  ["mat-tran.ac", "front_staff 10660"],
  ["cong-dan.ac", "citizen 10660-001"],
  ["quan-tri", "admin 31"],
])("%s holds %s", (email, held) => {
  expect(at(email)).toBe(held);
});

it("has no account but these", () => {
  expect(DEMO_ACCOUNTS).toHaveLength(26);
});

it("names the office of the chair in full", () => {
  const chair = DEMO_ACCOUNTS.find(({ role }) => role === "chair");
  expect(chair?.office).toBe("Chủ tịch UBND Phường Hồng Bàng");
});

it("marks every invented name, and invents none that the portal would refuse", () => {
  const random = makeRandom("names");
  const names = [
    ...DEMO_ACCOUNTS.map(({ displayName }) => displayName),
    ...Array.from({ length: 500 }, () => inventName(random)),
  ];
  expect(names.filter((name) => !name.endsWith("· mẫu") || !checkName(name).ok)).toEqual([]);
});
