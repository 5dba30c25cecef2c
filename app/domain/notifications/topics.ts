import { KINDS, type Kind, VERBS, type Verb } from "../records/kinds.ts";

/** What can be followed beside a single record: a place with all below it, a verb, a kind of record. */
export const TOPICS = ["unit", "verb", "kind"] as const;
export type Topic = (typeof TOPICS)[number];

export type Followed = { topic: Topic; value: string };

/** `part`: a commune's part in a draft of the city, which is news to those who follow the commune alone. */
type Placed = {
  part?: boolean;
  unitPath: string;
  villageCode: string | null;
  verb: Verb;
  kind: Kind;
};

/**
 * Every topic a new record belongs to: the units from the city down to its own and its village, its verb
 * and its kind. Who follows one of them is told of it.
 */
export const topicsOf = (record: Placed): Followed[] => {
  const units = unitsOf(record).map((value) => ({ topic: "unit" as const, value }));
  return record.part
    ? units.slice(-1)
    : [...units, { topic: "verb", value: record.verb }, { topic: "kind", value: record.kind }];
};

const unitsOf = ({ unitPath, villageCode }: Placed): string[] => [
  ...new Set([...unitPath.split("/"), ...(villageCode ? [villageCode] : [])]),
];

const UNIT = /^[0-9]{2}(?:[0-9]{3}(?:-[0-9]{3})?|-[a-z0-9-]{1,20})?$/;

const VALUES: Readonly<Record<Topic, (value: string) => boolean>> = {
  unit: (value) => UNIT.test(value),
  verb: (value) => VERBS.some((verb) => verb === value),
  kind: (value) => KINDS.some((kind) => kind === value),
};

/** What a form asks to follow; null for what nobody can. Whether the unit exists is for the caller to ask. */
export const readFollowed = (topic: string, value: string): Followed | null => {
  const known = TOPICS.find((candidate) => candidate === topic);
  return known && VALUES[known](value) ? { topic: known, value } : null;
};
