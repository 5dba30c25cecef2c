import type { ClauseKind } from "../policies/schema.ts";

export type NamedClause = {
  key: string;
  parentKey: string | null;
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
};

const WORDS: Readonly<Record<ClauseKind, string>> = {
  phan: "Phần",
  chuong: "Chương",
  muc: "Mục",
  tieu_muc: "Tiểu mục",
  dieu: "Điều",
  khoan: "khoản",
  diem: "điểm",
};

/** From the smallest up to here a reference names every part: "điểm a khoản 1 Điều 5". */
const NAMED_UP_TO: readonly ClauseKind[] = ["dieu", "phan"];
const LONGEST_CHAIN = 12;

/**
 * How a lawyer names each clause of a text: "Điểm a khoản 2 Điều 5 (Lịch thu gom)". The clauses are
 * those of one version; parents may be missing, then the name begins lower.
 */
export const clauseNames = (clauses: readonly NamedClause[]): Map<string, string> => {
  const byKey = new Map(clauses.map((clause) => [clause.key, clause]));
  return new Map(clauses.map((clause) => [clause.key, nameOf(clause, byKey)]));
};

const nameOf = (clause: NamedClause, byKey: ReadonlyMap<string, NamedClause>): string => {
  const chain: NamedClause[] = [];
  for (
    let at: NamedClause | undefined = clause;
    at && chain.length < LONGEST_CHAIN;
    at = at.parentKey === null ? undefined : byKey.get(at.parentKey)
  ) {
    chain.push(at);
    if (NAMED_UP_TO.includes(at.kind)) break;
  }
  const name = chain.map(shortName).join(" ");
  const title = chain.map((part) => part.title.trim()).find((text) => text !== "") ?? "";
  const capital = name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
  return title && title !== name ? `${capital} (${title.replace(/\.$/, "")})` : capital;
};

/** Kind and number; an appendix, or what has no number, by its own mark. */
const shortName = ({ kind, number, label, title }: NamedClause): string => {
  const mark = label.trim().replace(/[.):]+$/, "");
  if (number === "") return mark || title.trim() || WORDS[kind];
  const speaks = /^\p{L}{2,}\s/u.test(number) && !number.startsWith("thứ ");
  return speaks ? number : `${WORDS[kind]} ${number}`;
};
