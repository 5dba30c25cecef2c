import { z } from "zod";
import type { Purpose } from "../attachments/purposes.ts";
import {
  choiceField,
  linkField,
  optionalNumber,
  requiredDay,
  textField,
  tickField,
} from "../fields.ts";
import { CITY_CODE, type UnitKind } from "../units/schema.ts";
import { CRITERIA_GROUPS, type FactKind, SELF_GOVERNANCE, WORK_KINDS } from "./details.ts";

export const FACT_TITLE_LIMIT = 200;
const LINE = 500;
const WORDS = 5_000;

const line = { type: "line", schema: textField({ max: LINE }) } as const;
const number = { type: "line", schema: textField({ max: 100 }) } as const;
const lines = { type: "lines", schema: textField({ max: WORDS, lines: true }) } as const;
const moreLines = {
  type: "optional_lines",
  schema: textField({ max: WORDS, min: 0, lines: true }),
} as const;
const count = { type: "count", schema: optionalNumber(0, 9_999_999_999_999) } as const;
const day = { type: "day", schema: requiredDay } as const;

const manyOf = <const Value extends string>(values: readonly Value[]) =>
  z
    .string()
    .transform((sent): Value[] => values.filter((value) => sent.split(" ").includes(value)));

/** Every field that a form about a registered fact may ask for, with how it is typed and checked. */
export const FACT_FIELDS = {
  title: { type: "line", schema: textField({ max: FACT_TITLE_LIMIT }) },
  summary: lines,
  happenedOn: day,
  forYear: { type: "count", schema: optionalNumber(1945, 2200) },
  documentNumber: number,
  workKind: { type: "choice", schema: choiceField(WORK_KINDS), choices: WORK_KINDS },
  lead: line,
  resources: moreLines,
  result: lines,
  beneficiaries: count,
  cost: count,
  selfGovernance: {
    type: "choice",
    schema: choiceField(SELF_GOVERNANCE),
    choices: SELF_GOVERNANCE,
  },
  members: count,
  rules: moreLines,
  field: line,
  link: { type: "optional_line", schema: linkField },
  criteria: { type: "choices", schema: manyOf(CRITERIA_GROUPS), choices: CRITERIA_GROUPS },
  number,
  date: day,
  text_checked: { type: "tick", schema: tickField },
  public_note: lines,
} as const satisfies Record<
  string,
  { type: string; schema: z.ZodType; choices?: readonly string[] }
>;

export type FactField = keyof typeof FACT_FIELDS;

const VILLAGES = ["thon", "to_dan_pho"] as const;
const COMMUNES = ["phuong", "xa", "dac_khu"] as const;
const OFFICES = ["co_quan"] as const;

type FormRow = {
  /** What it may be registered for. */
  places: readonly UnitKind[];
  fields: readonly FactField[];
  files: Purpose;
};

/** The form by which each kind is registered. */
export const FACT_FORMS: Readonly<Record<FactKind, FormRow>> = {
  CT: {
    places: VILLAGES,
    fields: [
      "title",
      "workKind",
      "summary",
      "lead",
      "resources",
      "happenedOn",
      "result",
      "beneficiaries",
      "cost",
    ],
    files: "photo",
  },
  MH: {
    places: VILLAGES,
    fields: ["title", "selfGovernance", "summary", "happenedOn", "members", "rules"],
    files: "photo",
  },
  DV: {
    places: [...COMMUNES, ...OFFICES, ...VILLAGES],
    fields: ["title", "field", "summary", "happenedOn", "forYear", "result"],
    files: "photo",
  },
  QC: {
    places: COMMUNES,
    fields: ["title", "documentNumber", "happenedOn", "summary", "link"],
    files: "decision",
  },
  CN: {
    places: [...COMMUNES, ...OFFICES],
    fields: ["title", "documentNumber", "happenedOn", "forYear", "summary", "criteria"],
    files: "decision",
  },
};

/** What is done to a registered fact, with the form of each. */
export const FACT_ACTIONS = {
  check_text: ["text_checked"],
  confirm: ["number", "date", "text_checked"],
  withdraw: ["public_note"],
} as const satisfies Record<string, readonly FactField[]>;

export type FactAction = keyof typeof FACT_ACTIONS;

/** Whether letters name something that is done to a registered fact. */
export const isFactAction = (value: string): value is FactAction =>
  Object.hasOwn(FACT_ACTIONS, value);

export type FactInput = {
  [Field in FactField]?: z.output<(typeof FACT_FIELDS)[Field]["schema"]>;
};

/** The check of a form: its own fields and no others. */
export const fieldsSchema = (fields: readonly FactField[]): z.ZodType<FactInput> =>
  z.object(Object.fromEntries(fields.map((field) => [field, FACT_FIELDS[field].schema])));

/**
 * What a kind has of its own, out of a checked form. An office of the city is recognised as a friendly
 * office and has no groups of criteria: the scheme names them for governments of communes.
 */
export const detailsIn = (kind: FactKind, unitCode: string, input: FactInput): unknown => {
  if (kind !== "CN") return input;
  const office = unitCode.startsWith(`${CITY_CODE}-`);
  return office
    ? { recognition: "cong_so_than_thien", criteria: [] }
    : { recognition: "chinh_quyen_than_thien", criteria: input.criteria ?? [] };
};
