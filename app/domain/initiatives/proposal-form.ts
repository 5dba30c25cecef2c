import { checkText, type TextRule } from "../vietnamese.ts";
import { missingParts, type Proposal, type ProposalPart } from "./proposal.ts";
import { LINE_LIMIT, MATTERS, PART_LIMIT, ROUTES, TITLE_LIMIT } from "./schema.ts";

/** What the form of an initiative sends, as typed. */
export type ProposalFields = {
  title: string;
  problem: string;
  proposal: string;
  benefit: string;
  doers: string;
  needs: string;
  donVi: string;
  thon: string;
  route: string;
  matter: string;
  showName: string;
  served: string;
};

export const TEXT_RULES = {
  title: { max: TITLE_LIMIT },
  problem: { max: PART_LIMIT, lines: true },
  proposal: { max: PART_LIMIT, lines: true },
  benefit: { max: PART_LIMIT, lines: true },
  doers: { max: PART_LIMIT, lines: true },
  needs: { max: PART_LIMIT, lines: true },
  served: { max: LINE_LIMIT },
} as const satisfies Record<string, TextRule>;

export type TextName = keyof typeof TEXT_RULES;

export type ProposalProblem =
  | { field: TextName; code: "text_too_long" | "invalid_text"; max: number }
  | { field: ProposalPart; code: "missing" };

export type CheckedProposal = {
  proposal: Proposal;
  showName: boolean;
  servedPerson: string | null;
};

const oneOf = <Value extends string>(values: readonly Value[], given: string): Value | null =>
  values.find((value) => value === given) ?? null;

const TEXTS: readonly TextName[] = [
  "title",
  "problem",
  "proposal",
  "benefit",
  "doers",
  "needs",
  "served",
];

/**
 * Checks what a person wrote: every text within its limit, and every part there that sending needs; a draft
 * needs only its village. Gives every problem at once, in the order of the form.
 */
export const checkProposal = (
  fields: ProposalFields,
  { draft }: { draft: boolean },
): { ok: true; value: CheckedProposal } | { ok: false; problems: ProposalProblem[] } => {
  const texts = {
    title: "",
    problem: "",
    proposal: "",
    benefit: "",
    doers: "",
    needs: "",
    served: "",
  };
  const problems: ProposalProblem[] = [];
  for (const name of TEXTS) {
    const rule = TEXT_RULES[name];
    const checked = checkText(fields[name], { ...rule, min: 0 });
    if (checked.ok) texts[name] = checked.value;
    else if (checked.code !== "text_missing") {
      problems.push({ field: name, code: checked.code, max: rule.max });
    }
  }
  const route = oneOf(ROUTES, fields.route);
  const { served, ...words } = texts;
  const proposal: Proposal = {
    ...words,
    villageCode: villageIn(fields),
    route,
    matter: route === "community_decision" ? oneOf(MATTERS, fields.matter) : null,
  };
  const broken = new Set<string>(problems.map(({ field }) => field));
  const needed = (part: ProposalPart) => (draft ? part === "village" : !broken.has(part));
  const missing = missingParts(proposal).filter(needed);
  const all = [...missing.map((field) => ({ field, code: "missing" as const })), ...problems];
  if (all.length > 0) return { ok: false, problems: all };
  return {
    ok: true,
    value: {
      proposal,
      showName: fields.showName !== "",
      servedPerson: served === "" ? null : served,
    },
  };
};

/** The village chosen, where it lies in the commune chosen. */
const villageIn = ({ donVi, thon }: ProposalFields): string | null =>
  /^\d{5}-\d{3}$/.test(thon) && (donVi === "" || thon.startsWith(`${donVi}-`)) ? thon : null;
