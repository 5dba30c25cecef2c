import { dueDay, vnDate } from "../deadlines.ts";
import { inLegalOrder } from "../policies/basis-order.ts";
import { periodDays } from "../policies/period.ts";
import type { Channel, Disposition, DocumentKind, MatterType, Stance } from "../policies/schema.ts";
import type { TakedownReason } from "../reason-codes.ts";
import { capitals, figure, longDay, placeOf, shortDay, unitInText } from "./wording.ts";

type Basis = { number: string; title: string; article: string | null; verified: boolean };

/** A meeting, a batch of slips or a letter, as papers name it. */
export type PaperSource = {
  name: string;
  opinions: number;
  people: number;
  tallies: readonly { about: string; agree: number; disagree: number; other: number }[];
};

/** What papers take from a consultation's record; nothing else may stand in them. */
export type PaperRecord = {
  code: string | null;
  title: string;
  unitName: string;
  summary: string;
  documentKind: DocumentKind;
  matterType: MatterType | null;
  draftingBody: string;
  contact: string;
  planNumber: string | null;
  planDate: string | null;
  shortPeriodBasis: string | null;
  round: number;
  opensAt: Date | null;
  closesAt: Date | null;
  signedBy: string | null;
  /** Day on which the answers were signed (`YYYY-MM-DD`). */
  signedOn: string | null;
  adoptionNumber: string | null;
  adoptionDate: string | null;
  departureReason: string | null;
  opinionCount: number;
  personCount: number;
  stanceCounts: Readonly<Partial<Record<Stance, number>>>;
  dispositionCounts: Readonly<Partial<Record<Disposition, number>>>;
  /** Opinions by the way they came. */
  channels: readonly { channel: Channel; opinions: number; people: number; bodies: number }[];
  /** What was gathered outside the portal and counts. */
  sources: readonly PaperSource[];
  bases: readonly Basis[];
  isSample: boolean;
  /** Address of the record's public page. */
  address: string;
  /** Which state of the record the paper shows. */
  revision: string;
};

/** The portal's words for codes that papers print. */
export type PaperWords = {
  kinds: Readonly<Record<DocumentKind, string>>;
  matters: Readonly<Record<MatterType, string>>;
  stances: Readonly<Record<Stance, string>>;
  dispositions: Readonly<Record<Disposition, string>>;
  channels: Readonly<Record<Channel, string>>;
  reasons: Readonly<Record<TakedownReason, string>>;
};

const COMMITTEE = "Ủy ban nhân dân";

/** Head of a paper of the People's Committee itself. */
export const committeeHead = ({ unitName }: Pick<PaperRecord, "unitName">) => ({
  over: capitals(COMMITTEE),
  name: capitals(unitName),
});

/** "Ủy ban nhân dân phường Hồng Bàng", inside a sentence. */
export const committeeOf = ({ unitName }: Pick<PaperRecord, "unitName">): string =>
  `${COMMITTEE} ${unitInText(unitName)}`;

export const dateline = (record: Pick<PaperRecord, "unitName">, day: string | null): string =>
  `${placeOf(record.unitName)}, ${longDay(day)}`;

/** The legal bases, one a line; what nobody has read in an official text says so. */
export const basesOf = (record: Pick<PaperRecord, "bases">): string[] =>
  inLegalOrder(record.bases).map(({ title, number, article, verified }) => {
    const part = article ? ` (${article})` : "";
    const doubt = verified ? "" : " – chờ đối chiếu văn bản gốc";
    return `Căn cứ ${title}, số ${number}${part}${doubt};`;
  });

/** Under every paper: which record it was made of, so that anybody can compare. */
export const sourceOf = ({ code, address, revision }: PaperRecord): string =>
  [code ? `Hồ sơ ${code}` : "Hồ sơ chưa có mã", address, `bản ghi ${revision}`].join(" · ");

/** Opinions and people apart: the one is never the other. */
export const countsOf = ({ opinionCount, personCount }: PaperRecord) => ({
  opinions: figure(opinionCount),
  people: figure(personCount),
});

/** "từ ngày 01/12/2026 đến hết ngày 31/12/2026 (30 ngày)", dots for what is not set. */
export const periodOf = ({ opensAt, closesAt }: PaperRecord): string => {
  const from = shortDay(opensAt && vnDate(opensAt));
  const to = shortDay(closesAt && dueDay(closesAt));
  const days = opensAt && closesAt ? ` (${periodDays(opensAt, closesAt)} ngày)` : "";
  return `từ ngày ${from} đến hết ngày ${to}${days}`;
};
