import { COMMENT_LIMIT, STANCES, type Stance } from "../policies/schema.ts";
import { checkText, fold, slug } from "../vietnamese.ts";
import { channelRow, type GatheredChannel, NAME_LIMIT } from "./channels.ts";

/** An opinion as it is typed, in a form or in a line of a table. */
export const OPINION_COLUMNS = ["dieu_khoan", "thai_do", "so_nguoi", "ho_ten", "noi_dung"] as const;
export type OpinionColumn = (typeof OPINION_COLUMNS)[number];
export type TypedOpinion = Readonly<Record<OpinionColumn, string>>;

export type GivenOpinion = {
  anchor: string | null;
  stance: Stance;
  people: number;
  servedPerson: string | null;
  body: string;
};

export const OPINION_FAULTS = [
  "clause_unknown",
  "stance_wrong",
  "people_wrong",
  "people_too_many",
  "name_missing",
  "name_unasked",
  "name_wrong",
  "text_missing",
  "text_too_long",
  "invalid_text",
] as const;
export type OpinionFault = (typeof OPINION_FAULTS)[number];
export type OpinionProblem = { column: OpinionColumn; code: OpinionFault };

/** What an opinion is checked against: its source, and the clauses that there are. */
export type OpinionRules = {
  channel: GatheredChannel;
  /** People of the source; an opinion is not held by more. */
  people: number;
  anchors: ReadonlySet<string>;
};

const STANCE_WORDS: Readonly<Record<string, Stance>> = {
  "dong-y": "agree",
  "nhat-tri": "agree",
  "tan-thanh": "agree",
  "dong-y-mot-phan": "partly",
  "khong-dong-y": "disagree",
  "khong-tan-thanh": "disagree",
  "gop-y-khac": "other",
  "y-kien-khac": "other",
  "": "other",
};

const RANKS = ["dieu", "khoan", "diem"] as const;

/**
 * The address of a clause as somebody may write it: the address itself, or "khoản 2 Điều 5",
 * "Điều 5 khoản 2", "điểm đ khoản 1 Điều 3". Null where the text has no such clause.
 */
export const findAnchor = (typed: string, anchors: ReadonlySet<string>): string | null => {
  const text = typed.trim().toLowerCase();
  if (anchors.has(text)) return text;
  // "đ" is a point of its own, written "dd" in addresses.
  const plain = slug(text.normalize("NFC").replaceAll(/(?<=điểm\s+)đ(?!\p{L})/gu, "dd"));
  if (anchors.has(plain)) return plain;
  const parts = new Map(
    [...plain.matchAll(/(dieu|khoan|diem)-([0-9a-z]+)/g)].map(([, kind, number]) => [kind, number]),
  );
  const anchor = RANKS.flatMap((kind) => (parts.has(kind) ? [`${kind}-${parts.get(kind)}`] : []));
  return anchors.has(anchor.join("-")) ? anchor.join("-") : null;
};

/** Whether nothing at all was typed: a place in the form that was left free. */
export const isBlank = (typed: TypedOpinion): boolean =>
  OPINION_COLUMNS.every((column) => column === "thai_do" || typed[column].trim() === "");

/** "1.250" of a spreadsheet is 1250; an empty cell is one person. */
const readPeople = (cell: string): number | null => {
  const text = cell.trim();
  if (text === "") return 1;
  const plain = /^\d{1,3}([.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, "") : text;
  return /^\d{1,7}$/.test(plain) && Number(plain) >= 1 ? Number(plain) : null;
};

/**
 * Checks one opinion: a clause that exists, one of the four stances in words or by its code, people no
 * more than its source has, a name where the channel's speakers are persons and none where they are not.
 * Gives every problem at once.
 */
export const checkOpinion = (
  typed: TypedOpinion,
  rules: OpinionRules,
): { ok: true; value: GivenOpinion } | { ok: false; problems: OpinionProblem[] } => {
  const problems: OpinionProblem[] = [];
  const fail = (column: OpinionColumn, code: OpinionFault) => {
    problems.push({ column, code });
    return null;
  };
  const anchor =
    typed.dieu_khoan.trim() === ""
      ? null
      : (findAnchor(typed.dieu_khoan, rules.anchors) ?? fail("dieu_khoan", "clause_unknown"));
  const stance =
    STANCES.find((code) => code === typed.thai_do.trim()) ??
    STANCE_WORDS[slug(typed.thai_do)] ??
    fail("thai_do", "stance_wrong");
  const people = readPeople(typed.so_nguoi) ?? fail("so_nguoi", "people_wrong");
  const body = channelRow(rules.channel).counts === "body";
  if (people !== null && people > (body ? 1 : rules.people)) fail("so_nguoi", "people_too_many");
  const servedPerson = readName(typed.ho_ten, rules.channel, fail);
  const said = checkText(typed.noi_dung, { min: 1, max: COMMENT_LIMIT, lines: true });
  if (!said.ok) fail("noi_dung", said.code);
  if (problems.length > 0 || stance === null || people === null || !said.ok) {
    return { ok: false, problems };
  }
  return { ok: true, value: { anchor, stance, people, servedPerson, body: said.value } };
};

const readName = (
  cell: string,
  channel: GatheredChannel,
  fail: (column: OpinionColumn, code: OpinionFault) => null,
): string | null => {
  const named = channelRow(channel).speaker === "person";
  if (fold(cell).trim() === "") return named ? fail("ho_ten", "name_missing") : null;
  if (!named) return fail("ho_ten", "name_unasked");
  const name = checkText(cell, { min: 1, max: NAME_LIMIT, lines: false });
  return name.ok ? name.value : fail("ho_ten", "name_wrong");
};
