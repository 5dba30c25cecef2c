import { expect, test } from "vitest";
import { checkName } from "#app/domain/accounts/display-name.ts";

test.each([
  ["  Nguyễn   Văn An ", "Nguyễn Văn An"],
  ["Trần Thị Bình".normalize("NFD"), "Trần Thị Bình"],
  ["H'Hen Niê", "H'Hen Niê"],
  ["Bà Sáu", "Bà Sáu"],
  ["Lê Thị Mai-Anh", "Lê Thị Mai-Anh"],
])("%j is shown as %j", (typed, shown) => {
  expect(checkName(typed)).toEqual({ ok: true, value: shown });
});

test.each([
  ["", "name_missing"],
  ["   ", "name_missing"],
  ["a".repeat(81), "name_long"],
  ["Nguyễn\u202eVăn", "name_unreadable"],
  ["Nguyễn\u200bVăn", "name_unreadable"],
  ["Nguyễn <b>", "name_unreadable"],
  ["Аn", "name_unreadable"],
  ["An 1990", "name_unreadable"],
  ["UBND phường Hồng Bàng", "name_official"],
  ["Uỷ ban nhân dân", "name_official"],
  ["Ủy ban Nhân dân".normalize("NFD"), "name_official"],
  ["CHỦ TỊCH phường", "name_official"],
  ["Mặt trận Tổ quốc", "name_official"],
  ["Quản trị viên", "name_official"],
  ["Ban Quản Trị", "name_official"],
  ["Công an phường", "name_official"],
  ["Ðảng ủy phường", "name_official"],
])("%j is refused as %s", (typed, code) => {
  expect(checkName(typed)).toEqual({ ok: false, code });
});
