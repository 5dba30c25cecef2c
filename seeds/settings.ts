import { LIKENESS, LIKENESS_PRESET } from "#app/domain/policies/groups.ts";
import { PERIOD_PRESETS } from "#app/domain/policies/period.ts";
import { MACHINES } from "#app/domain/records/machines.ts";
import { APPEAL_TERM } from "#app/domain/screening/appeal.ts";
import type { Term } from "#app/domain/settings.ts";
import { LEGAL_BASES } from "./legal-bases.ts";

export type SettingRow = { key: string; validFrom: string; value: number | Term; source: string };

/** Before the first day that any sample or record can have. */
const SINCE = "2025-01-01";
const HOUSE = "Giá trị do Cổng đặt ra, pháp luật không ấn định con số; quản trị được sửa";

const PERIOD_SOURCES: Readonly<Record<string, string>> = {
  "period.d25": "Luật 10/2022/QH15, Điều 28 khoản 2: ít nhất 20 ngày kể từ ngày công khai nội dung",
  "period.quyet_dinh_chu_tich_tp":
    "Nghị định 187/2025/NĐ-CP, Điều 51a (theo tài liệu thứ cấp, chờ đối chiếu): ít nhất 10 ngày",
  "period.special":
    "Giá trị do Cổng đặt ra cho trường hợp luật khác quy định thời hạn riêng hoặc thủ tục rút gọn",
};

const sourceOf = (basis: string): string => {
  const law = LEGAL_BASES.find(({ id }) => id === basis);
  if (!law) return HOUSE;
  return [`${law.title} ${law.number}`, law.article].filter(Boolean).join(", ");
};

/** Lengths of every clock of every machine, and least periods of consultations, as dated rows. */
export const SETTINGS: readonly SettingRow[] = [
  ...MACHINES.flatMap((machine) => machine.clocks).map((clock) => ({
    key: clock.setting,
    validFrom: SINCE,
    value: clock.preset,
    source: sourceOf(clock.basis),
  })),
  { key: APPEAL_TERM.setting, validFrom: SINCE, value: APPEAL_TERM.preset, source: HOUSE },
  ...Object.entries(PERIOD_PRESETS).map(([key, value]) => ({
    key,
    validFrom: SINCE,
    value,
    source: PERIOD_SOURCES[key] ?? HOUSE,
  })),
  { key: LIKENESS, validFrom: SINCE, value: LIKENESS_PRESET, source: HOUSE },
];
