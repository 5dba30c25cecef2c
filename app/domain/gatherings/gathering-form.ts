import { type FieldFault, readDay } from "../fields.ts";
import { checkText } from "../vietnamese.ts";
import {
  BODY_LIMIT,
  channelRow,
  GATHERED,
  type GatheredChannel,
  MOST_PEOPLE,
  QUESTION_LIMIT,
} from "./channels.ts";
import { findAnchor } from "./opinion-rows.ts";

/** A source as it is typed; days as `d/m/y`. */
export type GatheringFields = {
  kenh: string;
  noi: string;
  ngay: string;
  so_nguoi: string;
  to_chuc: string;
  so_van_ban: string;
  ngay_van_ban: string;
};

export type GatheringInput = {
  channel: GatheredChannel;
  placeCode: string;
  heldOn: string;
  people: number;
  body: string;
  documentNumber: string | null;
  documentDate: string | null;
};

export type TypedTally = {
  dieu: string;
  cau_hoi: string;
  dong_y: string;
  khong_dong_y: string;
  khac: string;
};

export type Tally = {
  anchor: string | null;
  question: string;
  agree: number;
  disagree: number;
  other: number;
};

export type GatheringProblem = { field: keyof GatheringFields; code: FieldFault };
export type TallyProblem = {
  row: number;
  field: keyof TypedTally;
  code: "number_wrong" | "clause_unknown" | "tally_too_many" | "invalid_text" | "text_too_long";
};

const NUMBER_LIMIT = 60;

/**
 * Checks what was typed about a source: a channel, a place, a day, and what the channel's row asks for
 * besides. Gives every problem at once. A body that writes is no number of people: its figure is none.
 */
export const checkGathering = (
  typed: GatheringFields,
): { ok: true; value: GatheringInput } | { ok: false; problems: GatheringProblem[] } => {
  const problems: GatheringProblem[] = [];
  const fail = (field: keyof GatheringFields, code: FieldFault) => {
    problems.push({ field, code });
    return null;
  };
  const channel = GATHERED.find((known) => known === typed.kenh) ?? fail("kenh", "choice_missing");
  const row = channel ? channelRow(channel) : null;
  if (typed.noi.trim() === "") fail("noi", "choice_missing");
  const heldOn =
    readDay(typed.ngay) ?? fail("ngay", blankDay(typed.ngay) ? "day_missing" : "day_unreal");
  const people =
    row?.counts === "body" ? 0 : (readCount(typed.so_nguoi, 1) ?? fail("so_nguoi", "number_wrong"));
  const body = checkText(typed.to_chuc, {
    min: row?.needs.includes("body") ? 1 : 0,
    max: BODY_LIMIT,
  });
  if (!body.ok) fail("to_chuc", body.code);
  const asksDocument = row?.needs.includes("document") ?? false;
  const number = checkText(asksDocument ? typed.so_van_ban : "", {
    min: asksDocument ? 1 : 0,
    max: NUMBER_LIMIT,
  });
  if (!number.ok) fail("so_van_ban", number.code);
  const documentDate = asksDocument
    ? (readDay(typed.ngay_van_ban) ??
      fail("ngay_van_ban", blankDay(typed.ngay_van_ban) ? "day_missing" : "day_unreal"))
    : null;
  if (
    problems.length > 0 ||
    !channel ||
    heldOn === null ||
    people === null ||
    !body.ok ||
    !number.ok
  ) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    value: {
      channel,
      placeCode: typed.noi.trim(),
      heldOn,
      people,
      body: body.value,
      documentNumber: number.value === "" ? null : number.value,
      documentDate,
    },
  };
};

const blankDay = (value: string): boolean => /^[\s/]*$/.test(value);

const readCount = (value: string, least: number): number | null => {
  const text = value.trim();
  const plain = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll(".", "") : text;
  if (!/^\d{1,7}$/.test(plain)) return null;
  return Number(plain) >= least && Number(plain) <= MOST_PEOPLE ? Number(plain) : null;
};

/** Whether a line of counts was left free. */
export const isBlankTally = (typed: TypedTally): boolean =>
  Object.values(typed).every((value) => value.trim() === "");

/**
 * Checks the counts of slips: whole numbers, empty for none, a clause that exists, and together no more
 * than the people of the source, who have one voice each.
 */
export const checkTallies = (
  typed: readonly TypedTally[],
  rules: { people: number; anchors: ReadonlySet<string> },
): { ok: true; value: Tally[] } | { ok: false; problems: TallyProblem[] } => {
  const problems: TallyProblem[] = [];
  const value = typed.map((row, index): Tally => {
    const fail = (field: keyof TypedTally, code: TallyProblem["code"]) => {
      problems.push({ row: index, field, code });
      return 0;
    };
    const count = (field: "dong_y" | "khong_dong_y" | "khac") =>
      row[field].trim() === "" ? 0 : (readCount(row[field], 0) ?? fail(field, "number_wrong"));
    const anchor = row.dieu.trim() === "" ? null : findAnchor(row.dieu, rules.anchors);
    if (row.dieu.trim() !== "" && anchor === null) fail("dieu", "clause_unknown");
    const question = checkText(row.cau_hoi, { min: 0, max: QUESTION_LIMIT });
    if (!question.ok && question.code !== "text_missing") fail("cau_hoi", question.code);
    const [agree, disagree, other] = [count("dong_y"), count("khong_dong_y"), count("khac")];
    if (agree + disagree + other > rules.people) fail("dong_y", "tally_too_many");
    return { anchor, question: question.ok ? question.value : "", agree, disagree, other };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
};
