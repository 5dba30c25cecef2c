import type { Role } from "#app/domain/actor.ts";
import { CITY_CODE } from "#app/domain/units/schema.ts";

export type DemoAccount = {
  email: string;
  displayName: string;
  /** Where the person lives, or works. */
  unitCode: string;
  role: Role;
  /** Unit the role is held at. */
  roleUnit: string;
  office: string;
};

export const WARD = "11311";
export const SECOND_WARD = "10660";
const VILLAGE = `${WARD}-001`;

const NAMES: Readonly<Record<string, { ward: string; village: string }>> = {
  [WARD]: { ward: "Phường Hồng Bàng", village: "Tổ dân phố số 1, Phường Hồng Bàng" },
  [SECOND_WARD]: { ward: "Phường Ái Quốc", village: "Tổ dân phố số 1, Phường Ái Quốc" },
  [CITY_CODE]: { ward: "thành phố Hải Phòng", village: "" },
};

type Line = [login: string, name: string, role: Role, office: string];

/** `{ward}` and `{village}` stand for the names of the place. */
const WARD_LINES: readonly Line[] = [
  ["truong-thon", "Đỗ Văn Thành", "village_head", "Tổ trưởng {village}"],
  ["mat-tran-thon", "Lê Thị Mai", "village_front", "Trưởng Ban công tác Mặt trận {village}"],
  ["nop-ho", "Phạm Quang Huy", "helper", "Tổ công nghệ số cộng đồng {ward}"],
  ["tiep-nhan", "Vũ Thị Hạnh", "intake", "Trung tâm Phục vụ hành chính công {ward}"],
  ["can-bo", "Hoàng Minh Đức", "handler", "Phòng Kinh tế, Hạ tầng và Đô thị {ward}"],
  ["soan-thao", "Nguyễn Thị Thu Hà", "drafter", "Văn phòng HĐND và UBND {ward}"],
  ["kiem-duyet", "Bùi Văn Nam", "moderator", "Bộ phận kiểm duyệt {ward}"],
  ["kiem-duyet-2", "Đặng Thị Yến", "moderator", "Bộ phận kiểm duyệt {ward}"],
  ["chu-tich", "Trần Văn Hòa", "chair", "Chủ tịch UBND {ward}"],
  ["pho-chu-tich", "Ngô Thị Bích", "vice_chair", "Phó Chủ tịch UBND {ward}"],
  ["mat-tran", "Phan Thị Ngọc", "front_staff", "Ủy ban MTTQ Việt Nam {ward}"],
  ["chu-tich-mat-tran", "Lương Văn Tuấn", "front_chair", "Chủ tịch Ủy ban MTTQ Việt Nam {ward}"],
  ["don-vi-giam-sat", "Đoàn Văn Lợi", "supervised", "Ban quản lý chợ {ward}"],
];

const SECOND_LINES: readonly Line[] = [
  ["chu-tich.ac", "Mai Văn Khánh", "chair", "Chủ tịch UBND {ward}"],
  ["kiem-duyet.ac", "Cao Thị Liên", "moderator", "Bộ phận kiểm duyệt {ward}"],
  ["mat-tran.ac", "Tạ Văn Sơn", "front_staff", "Ủy ban MTTQ Việt Nam {ward}"],
];

const CITY_LINES: readonly Line[] = [
  ["soan-thao-tp", "Dương Thị Quỳnh", "drafter", "Văn phòng UBND {ward}"],
  ["mat-tran-tp", "Trịnh Văn Bình", "front_staff", "Ủy ban MTTQ Việt Nam {ward}"],
  ["chu-tich-mat-tran-tp", "Hồ Thị Phương", "front_chair", "Chủ tịch Ủy ban MTTQ Việt Nam {ward}"],
  ["kiem-duyet-tp", "Bạch Thị Thơm", "moderator", "Bộ phận kiểm duyệt {ward}"],
  ["so-nganh-tp", "Lý Văn Toàn", "city_unit", "Sở Xây dựng {ward}"],
  ["chu-tich-tp", "Đinh Văn Cường", "city_chair", "Chủ tịch UBND {ward}"],
  ["quan-tri", "Quách Thị Vân", "admin", "Bộ phận kỹ thuật của Cổng"],
];

const CITIZENS: readonly [login: string, name: string, village: string][] = [
  ["cong-dan", "Nguyễn Thị Lan", VILLAGE],
  ["cong-dan-2", "Trần Quốc Việt", VILLAGE],
  ["cong-dan.ac", "Phạm Văn Hùng", `${SECOND_WARD}-001`],
];

/** Marks a name as invented wherever it is shown. */
export const sampleName = (name: string): string => `${name} · mẫu`;

const account = (unit: string, [login, name, role, office]: Line): DemoAccount => {
  const place = NAMES[unit];
  const inVillage = role === "village_head" || role === "village_front";
  return {
    email: `${login}@demo.example`,
    displayName: sampleName(name),
    unitCode: inVillage ? VILLAGE : unit,
    role,
    roleUnit: inVillage ? VILLAGE : unit,
    office: office.replace("{village}", place?.village ?? "").replace("{ward}", place?.ward ?? ""),
  };
};

/** The accounts of the trial version, all with the password in `app/domain/accounts/demo.ts`. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ...CITIZENS.map(([login, name, village]) => ({
    email: `${login}@demo.example`,
    displayName: sampleName(name),
    unitCode: village,
    role: "citizen" as const,
    roleUnit: village,
    office: "Công dân",
  })),
  ...WARD_LINES.map((line) => account(WARD, line)),
  ...SECOND_LINES.map((line) => account(SECOND_WARD, line)),
  ...CITY_LINES.map((line) => account(CITY_CODE, line)),
];
