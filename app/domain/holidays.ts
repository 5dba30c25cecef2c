import type { HolidayRow } from "./deadlines.ts";

/**
 * Days off and exchanged working days 2025-2027, the first content of the `holidays` table, which
 * staff keep up from each year's notice. Never computed from the moon: the calendars in common
 * software put Tết 2027 a day late. A day is statutory by Bộ luật Lao động 2019, Đ112; when it falls
 * on a weekend the next working day is off instead (Đ111 k3).
 */

type Announced = Omit<HolidayRow, "day" | "version" | "off">;

const LAW = "Bộ luật Lao động 2019, Điều 112";
const COMPENSATED = "Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù)";
const EXPECTED = "Dự kiến theo Bộ luật Lao động 2019, Điều 112; chờ thông báo";
const NOTICE_2025 = "Thông báo nghỉ lễ, Tết năm 2025 của Bộ Lao động - Thương binh và Xã hội";
const NOTICE_2026 = "Thông báo nghỉ lễ, Tết năm 2026 của Bộ Nội vụ";
const CULTURE = "Nghị quyết 80-NQ/TW ngày 07/01/2026 của Bộ Chính trị; chờ thông báo từng năm";

const off = (about: Announced, ...days: readonly string[]): HolidayRow[] =>
  days.map((day) => ({ day, ...about, version: 1, off: true }));

const worked = (about: Announced, day: string): HolidayRow => ({
  day,
  ...about,
  version: 1,
  off: false,
});

const YEAR_2025: readonly HolidayRow[] = [
  ...off({ name: "Tết Dương lịch", source: LAW }, "2025-01-01"),
  ...off(
    { name: "Tết Nguyên đán Ất Tỵ", source: NOTICE_2025 },
    "2025-01-25",
    "2025-01-26",
    "2025-01-27",
    "2025-01-28",
    "2025-01-29",
    "2025-01-30",
    "2025-01-31",
    "2025-02-01",
    "2025-02-02",
  ),
  ...off({ name: "Giỗ Tổ Hùng Vương (10/3 âm lịch)", source: LAW }, "2025-04-07"),
  worked({ name: "Làm việc bù cho ngày 02/05/2025", source: NOTICE_2025 }, "2025-04-26"),
  ...off({ name: "Ngày Chiến thắng", source: LAW }, "2025-04-30"),
  ...off({ name: "Ngày Quốc tế lao động", source: LAW }, "2025-05-01"),
  ...off({ name: "Nghỉ hoán đổi, làm bù 26/04/2025", source: NOTICE_2025 }, "2025-05-02"),
  ...off({ name: "Quốc khánh", source: NOTICE_2025 }, "2025-09-01", "2025-09-02"),
];

const YEAR_2026: readonly HolidayRow[] = [
  ...off({ name: "Tết Dương lịch", source: LAW }, "2026-01-01"),
  ...off({ name: "Nghỉ hoán đổi, làm bù 10/01/2026", source: NOTICE_2026 }, "2026-01-02"),
  worked({ name: "Làm việc bù cho ngày 02/01/2026", source: NOTICE_2026 }, "2026-01-10"),
  ...off(
    { name: "Tết Nguyên đán Bính Ngọ", source: NOTICE_2026 },
    "2026-02-14",
    "2026-02-15",
    "2026-02-16",
    "2026-02-17",
    "2026-02-18",
    "2026-02-19",
    "2026-02-20",
    "2026-02-21",
    "2026-02-22",
  ),
  ...off({ name: "Giỗ Tổ Hùng Vương (10/3 âm lịch)", source: LAW }, "2026-04-26"),
  ...off({ name: "Nghỉ bù Giỗ Tổ Hùng Vương", source: COMPENSATED }, "2026-04-27"),
  ...off({ name: "Ngày Chiến thắng", source: LAW }, "2026-04-30"),
  ...off({ name: "Ngày Quốc tế lao động", source: LAW }, "2026-05-01"),
  worked({ name: "Làm việc bù cho ngày 31/08/2026", source: NOTICE_2026 }, "2026-08-22"),
  ...off({ name: "Nghỉ hoán đổi, làm bù 22/08/2026", source: NOTICE_2026 }, "2026-08-31"),
  ...off({ name: "Quốc khánh", source: NOTICE_2026 }, "2026-09-01", "2026-09-02"),
  ...off({ name: "Ngày Văn hóa Việt Nam", source: CULTURE }, "2026-11-24"),
];

const YEAR_2027: readonly HolidayRow[] = [
  ...off({ name: "Tết Dương lịch", source: LAW }, "2027-01-01"),
  ...off(
    { name: "Tết Nguyên đán Đinh Mùi (mùng 1: 06/02/2027)", source: EXPECTED },
    "2027-02-05",
    "2027-02-06",
    "2027-02-07",
    "2027-02-08",
    "2027-02-09",
  ),
  ...off({ name: "Nghỉ bù Tết Nguyên đán", source: EXPECTED }, "2027-02-10", "2027-02-11"),
  ...off({ name: "Giỗ Tổ Hùng Vương (10/3 âm lịch)", source: LAW }, "2027-04-16"),
  ...off({ name: "Ngày Chiến thắng", source: LAW }, "2027-04-30"),
  ...off({ name: "Ngày Quốc tế lao động", source: LAW }, "2027-05-01"),
  ...off({ name: "Nghỉ bù Ngày Quốc tế lao động", source: COMPENSATED }, "2027-05-03"),
  ...off({ name: "Quốc khánh", source: LAW }, "2027-09-02"),
  ...off({ name: "Quốc khánh (ngày liền kề)", source: EXPECTED }, "2027-09-03"),
  ...off({ name: "Ngày Văn hóa Việt Nam", source: CULTURE }, "2027-11-24"),
];

/** Rows of 2025, 2026 and 2027, in order of days; days after 2027 know weekends only. */
export const HOLIDAYS: readonly HolidayRow[] = [...YEAR_2025, ...YEAR_2026, ...YEAR_2027];
