/** Two clauses that are the same clause in two versions, by place in each. */
export type Pair = {
  before: number;
  after: number;
  /** What says so: identity carried over, a person, the same place, or likeness alone. */
  by: "key" | "person" | "place" | "likeness";
  /** A pair that stands only if the doubtful pair of this new clause does. */
  under: number | null;
};

/** Two clauses that may be the same: a person decides. */
export type Doubt = {
  before: number;
  after: number;
  likeness: number;
  /** They stand at the same place in both texts. */
  samePlace: boolean;
};

/** Every clause of either text stands in exactly one of the four lists. */
export type Matching = {
  sure: Pair[];
  unsure: Doubt[];
  added: number[];
  removed: number[];
};

/** What a person decided of new clauses: the old clause it is, or null for a new one. */
export type Decisions = ReadonlyMap<number, number | null>;

/** Clauses of two texts together; more are refused before anything is compared. */
export const MOST_CLAUSES = 20_000;
