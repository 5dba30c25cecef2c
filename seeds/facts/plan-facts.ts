import { shiftDay } from "#app/domain/deadlines.ts";
import type { FactKind } from "#app/domain/registered-facts/details.ts";
import { MOBILISATION_IDEAS, MODEL_IDEAS, WORK_IDEAS } from "../data/facts.ts";
import type { Random } from "../random.ts";
import type { World } from "../sample-world.ts";
import type { UnitRow } from "../units.ts";

/** What a place registers, and for which day. */
export type FactPlan = {
  kind: FactKind;
  place: UnitRow;
  commune: UnitRow;
  happenedOn: string;
  title: string;
  summary: string;
  documentNumber: string | null;
  forYear: number | null;
  details: Record<string, unknown>;
};

/** Out of so many villages and communes one has such a fact, a year where it counts by year. */
const SHARE = { CT: 0.14, MH: 0.22, DV: 0.4, QC: 0.7, CN: 0.22 } as const;
const MILLION = 1_000_000;

const at = (text: string, place: UnitRow): string => text.replaceAll("{place}", place.full_name);

/** Facts of villages and communes in the years that the samples cover; the same for the same day. */
export const planFacts = (world: World, sinceDay: string, random: Random): FactPlan[] => {
  const communes = [...world.places.values()].filter(
    ({ kind }) => kind === "phuong" || kind === "xa" || kind === "dac_khu",
  );
  const villages = Map.groupBy(
    [...world.places.values()].filter(({ is_sample }) => is_sample),
    ({ parent_code }) => parent_code ?? "",
  );
  const last = shiftDay(world.today, -25);
  const thisYear = `${world.today.slice(0, 4)}-01-10`;
  const dayIn = (from: string, to: string) => {
    const span = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    return shiftDay(from, random.int(0, Math.max(0, Math.floor(span))));
  };
  const years = [
    [sinceDay, [`${sinceDay.slice(0, 4)}-12-28`, last].sort()[0] ?? last],
    [thisYear < last ? thisYear : last, last],
  ] as const;
  const plans: FactPlan[] = [];
  for (const commune of communes) {
    const eager = random.int(4, 18) / 10;
    for (const village of villages.get(commune.code) ?? []) {
      const told = { place: village, commune };
      for (const [from, to] of years) {
        if (random.chance(SHARE.CT * eager)) {
          plans.push({ ...told, ...workOf(village, random), happenedOn: dayIn(from, to) });
        }
      }
      if (random.chance(SHARE.MH * eager)) {
        plans.push({ ...told, ...modelOf(village, random), happenedOn: dayIn(sinceDay, last) });
      }
    }
    plans.push(...communeFacts(commune, random, { years, sinceDay, last, dayIn }));
  }
  return plans.sort((a, b) => a.happenedOn.localeCompare(b.happenedOn));
};

type Days = {
  years: readonly (readonly [string, string])[];
  sinceDay: string;
  last: string;
  dayIn: (from: string, to: string) => string;
};

const communeFacts = (
  commune: UnitRow,
  random: Random,
  { years, sinceDay, last, dayIn }: Days,
): FactPlan[] => {
  const told = { place: commune, commune };
  const plans: FactPlan[] = [];
  for (const [from, to] of years) {
    if (!random.chance(SHARE.DV)) continue;
    const { title, summary, ...details } = random.pick(MOBILISATION_IDEAS);
    const forYear = Number(from.slice(0, 4));
    const happenedOn = dayIn(from, to);
    plans.push({ ...told, kind: "DV", title, summary, details, forYear, happenedOn, ...NO_PAPER });
  }
  if (random.chance(SHARE.QC)) {
    plans.push({
      ...told,
      kind: "QC",
      title: `Quy chế thực hiện dân chủ ở cơ sở của ${commune.full_name}`,
      summary:
        "Quy định việc phải công khai, việc dân bàn và quyết định, cách lấy ý kiến và cách dân kiểm tra, giám sát ở địa bàn.",
      documentNumber: `${random.int(5, 90)}/QĐ-UBND (mẫu)`,
      forYear: null,
      happenedOn: dayIn(sinceDay, last),
      details: { link: null },
    });
  }
  if (random.chance(SHARE.CN)) {
    plans.push({
      ...told,
      kind: "CN",
      title: `${commune.full_name} đạt chuẩn “Chính quyền thân thiện”`,
      summary: "Công nhận theo bốn nhóm tiêu chí của đề án, sau khi thành phố kiểm tra hồ sơ.",
      documentNumber: `${random.int(100, 900)}/QĐ-UBND (mẫu)`,
      forYear: null,
      happenedOn: dayIn(years[1]?.[0] ?? sinceDay, last),
      details: {
        recognition: "chinh_quyen_than_thien",
        criteria: [
          "cong_khai_minh_bach",
          "than_thien_hanh_dong",
          "doi_ngu_guong_mau",
          "xanh_van_minh_hien_dai",
        ],
      },
    });
  }
  return plans;
};

const NO_PAPER = { documentNumber: null } as const;

const workOf = (place: UnitRow, random: Random) => {
  const idea = random.pick(WORK_IDEAS);
  const { workKind, lead, resources, result, people, cost } = idea;
  return {
    kind: "CT" as const,
    title: at(random.pick(idea.titles), place),
    summary: idea.summary,
    forYear: null,
    ...NO_PAPER,
    details: {
      workKind,
      lead,
      resources,
      result,
      beneficiaries: random.int(...people),
      cost: cost && random.int(...cost) * MILLION,
    },
  };
};

const modelOf = (place: UnitRow, random: Random) => {
  const { selfGovernance, titles, summary, rules } = random.pick(MODEL_IDEAS);
  return {
    kind: "MH" as const,
    title: at(random.pick(titles), place),
    summary,
    forYear: null,
    ...NO_PAPER,
    details: { selfGovernance, members: random.int(5, 40), rules },
  };
};
