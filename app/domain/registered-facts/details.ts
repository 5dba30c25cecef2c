import { z } from "zod";
import type { Kind } from "../records/kinds.ts";

/** Công trình (something built) or phần việc (something done). */
export const WORK_KINDS = ["cong_trinh", "phan_viec"] as const;

/** The four kinds of self-governance that the scheme names (L2928-2931). */
export const SELF_GOVERNANCE = ["tu_phong", "tu_bao_ve", "tu_quan", "tu_hoa_giai"] as const;

/** What an office is recognised as (L2254-2259). */
export const RECOGNITIONS = ["chinh_quyen_than_thien", "cong_so_than_thien"] as const;

/** The four groups of criteria, by their names only: the scheme does not give their contents (L2254-2257). */
export const CRITERIA_GROUPS = [
  "cong_khai_minh_bach",
  "than_thien_hanh_dong",
  "doi_ngu_guong_mau",
  "xanh_van_minh_hien_dai",
] as const;

const words = z.string().max(5_000).default("");
const count = z.number().int().min(0).nullable().default(null);

/** What each kind of registered fact has of its own: how `registered_facts.details` is read. */
export const FACT_DETAILS = {
  CT: z.object({
    workKind: z.enum(WORK_KINDS),
    lead: words,
    resources: words,
    result: words,
    beneficiaries: count,
    cost: count,
  }),
  MH: z.object({ selfGovernance: z.enum(SELF_GOVERNANCE), members: count, rules: words }),
  DV: z.object({ field: words, result: words }),
  QC: z.object({
    link: z
      .url({ protocol: /^https$/ })
      .nullable()
      .default(null),
  }),
  CN: z.object({
    recognition: z.enum(RECOGNITIONS),
    criteria: z.array(z.enum(CRITERIA_GROUPS)).max(CRITERIA_GROUPS.length).default([]),
  }),
} as const satisfies Partial<Record<Kind, z.ZodType>>;

export type FactKind = keyof typeof FACT_DETAILS;
export type FactDetails<K extends FactKind> = z.output<(typeof FACT_DETAILS)[K]>;

export const FACT_KINDS = ["CT", "MH", "DV", "QC", "CN"] as const satisfies readonly FactKind[];

/** Whether letters name a kind of registered fact. */
export const isFactKind = (kind: string): kind is FactKind => Object.hasOwn(FACT_DETAILS, kind);

/** Details of a fact as stored or sent; null where they are not those of its kind. */
export const readDetails = (kind: FactKind, value: unknown): FactDetails<FactKind> | null => {
  const read = FACT_DETAILS[kind].safeParse(value);
  return read.success ? read.data : null;
};
