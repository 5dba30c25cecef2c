import type { Role } from "#app/domain/actor.ts";
import { sampleName } from "./demo-accounts.ts";
import type { Random } from "./random.ts";

/** Common names in free combination: nobody in particular. */
const SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Ngô Dương Đoàn Lương Mai Đào".split(
  " ",
);
const WOMEN = "Lan Hương Mai Hoa Thu Hiền Nga Thảo Huệ Loan Nhung Oanh Thắm Yến Dung Liên".split(
  " ",
);
const MEN = "Hùng Dũng Tuấn Minh Sơn Hải Long Quân Thắng Bình Cường Khoa Phúc Tiến Toàn Vinh".split(
  " ",
);

export const inventName = (random: Random): string => {
  const surname = random.pick(SURNAMES);
  const name = random.chance(0.5)
    ? `${surname} Thị ${random.pick(WOMEN)}`
    : `${surname} ${random.pick(["Văn", "Đức", "Quang", "Xuân"])} ${random.pick(MEN)}`;
  return sampleName(name);
};

/** How many sample residents write from where; the rest of the city writes a little. */
export const RESIDENTS: Readonly<Record<string, number>> = {
  "11311": 190,
  "10660": 55,
  "11383": 60,
  "11407": 85,
  "11629": 75,
  "11824": 65,
  "10813": 50,
  "11074": 45,
  "11680": 35,
  "11914": 45,
  "11948": 8,
};

/** Other communes of which each has this many. */
export const SCATTERED = { communes: 40, each: 2 } as const;

export type StaffLine = { login: string; role: Role; office: string };

/** Officers of a commune that has a sample consultation but no account of its own to sign in with. */
export const STAFF: readonly StaffLine[] = [
  { login: "soan-thao", role: "drafter", office: "Văn phòng HĐND và UBND {unit}" },
  { login: "kiem-duyet", role: "moderator", office: "Bộ phận kiểm duyệt {unit}" },
  { login: "chu-tich", role: "chair", office: "Chủ tịch UBND {unit}" },
  {
    login: "tiep-nhan",
    role: "intake",
    office: "Trung tâm Phục vụ hành chính công {unit}",
  },
];
