import { canonicalJson } from "../ledger/canonical.ts";
import type { InitiativeRoute, Matter } from "./schema.ts";

/** What a proposer says, in his own words. */
export type Proposal = {
  title: string;
  problem: string;
  proposal: string;
  benefit: string;
  doers: string;
  needs: string;
  villageCode: string | null;
  route: InitiativeRoute | null;
  matter: Matter | null;
};

export const PROPOSAL_PARTS = [
  "village",
  "title",
  "problem",
  "proposal",
  "benefit",
  "route",
  "matter",
] as const;
export type ProposalPart = (typeof PROPOSAL_PARTS)[number];

/** Parts that are still missing before it can be sent; the village's own decision also needs its matter. */
export const missingParts = (given: Proposal): ProposalPart[] => {
  const there: Record<ProposalPart, boolean> = {
    village: given.villageCode !== null,
    title: given.title.trim() !== "",
    problem: given.problem.trim() !== "",
    proposal: given.proposal.trim() !== "",
    benefit: given.benefit.trim() !== "",
    route: given.route !== null,
    matter: given.route !== "community_decision" || given.matter !== null,
  };
  return PROPOSAL_PARTS.filter((part) => !there[part]);
};

/** The text that the ledger commits to: every word a proposer wrote, in one canonical form. */
export const proposalText = ({ title, problem, proposal, benefit, doers, needs }: Proposal) =>
  canonicalJson({ title, problem, proposal, benefit, doers, needs });

/** The words that a reader checks, and that are searched. */
export const proposalWords = (given: Omit<Proposal, "villageCode" | "route" | "matter">): string =>
  [given.title, given.problem, given.proposal, given.benefit, given.doers, given.needs]
    .filter((part) => part.trim() !== "")
    .join("\n\n");
