import { z } from "zod";
import { PublicSource } from "../gatherings/public.ts";
import { PublicRecordInFull } from "../records/public.ts";
import {
  CHANNELS,
  type Channel,
  CLAUSE_KINDS,
  type ClauseKind,
  DISPOSITIONS,
  type Disposition,
  DOCUMENT_KINDS,
  type DocumentKind,
  MATTER_TYPES,
  type MatterType,
  STANCES,
  type Stance,
} from "./schema.ts";
import { bodiesIn, ChannelTotal, channelTotals } from "./totals.ts";

export const PublicClause = z
  .object({
    id: z.uuid().meta({ description: "The same from version to version." }),
    kind: z.enum(CLAUSE_KINDS),
    number: z.string(),
    title: z.string(),
    text: z.string(),
    parentId: z.uuid().nullable(),
    label: z.string().meta({ description: "Kind and number as the text writes them." }),
    anchor: z.string().meta({ description: "Fragment of the clause on the record's page." }),
  })
  .meta({ id: "Clause", description: "One node of the text, in the order of the text." });

export type PublicClause = z.output<typeof PublicClause>;

export const PublicPolicy = PublicRecordInFull.extend({
  documentKind: z.enum(DOCUMENT_KINDS),
  matterType: z.enum(MATTER_TYPES).nullable(),
  summary: z.string(),
  draftingBody: z.string(),
  people: z.int().meta({
    description:
      "Confirmed senders, each once, and those present or represented elsewhere, once a source.",
  }),
  opinions: z.int().meta({ description: "Opinions that count, shown or not." }),
  bodies: z.int().meta({ description: "Bodies that wrote, each once; they are no people." }),
  channels: z.array(ChannelTotal),
  sources: z.array(PublicSource),
  textVersion: z.int(),
  collectsFor: z.string().nullable().meta({
    description: "Code of the city's draft that a commune collects for; its text is that draft's.",
  }),
  communes: z.int().meta({ description: "Communes that collect opinions for it." }),
  preamble: z.string(),
  clauses: z.array(PublicClause),
  closing: z.string(),
}).meta({ id: "Policy", description: "A draft policy with its text." });

export type PublicPolicy = z.output<typeof PublicPolicy>;

type Head = {
  documentKind: DocumentKind;
  matterType: MatterType | null;
  summary: string;
  draftingBody: string;
  personCount: number;
  opinionCount: number;
  channelCounts: Record<string, number>;
  currentVersion: number;
  parentCode: string | null;
  communes: number;
};

type Clause = {
  key: string;
  parentKey: string | null;
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
  body: string;
  anchor: string;
};

type Text = { preamble: string; closing: string; clauses: readonly Clause[] };

/** The public fields of a draft, its dossier and its published text. */
export const publicPolicy = (
  record: PublicRecordInFull,
  head: Head,
  text: Text | null,
  sources: readonly PublicSource[],
): PublicPolicy => ({
  ...record,
  documentKind: head.documentKind,
  matterType: head.matterType,
  summary: head.summary,
  draftingBody: head.draftingBody,
  people: head.personCount,
  opinions: head.opinionCount,
  bodies: bodiesIn(head.channelCounts),
  channels: channelTotals(head.channelCounts),
  sources: [...sources],
  textVersion: head.currentVersion,
  collectsFor: head.parentCode,
  communes: head.communes,
  preamble: text?.preamble ?? "",
  clauses: (text?.clauses ?? []).map(publicClause),
  closing: text?.closing ?? "",
});

const publicClause = (clause: Clause): PublicClause => ({
  id: clause.key,
  kind: clause.kind,
  number: clause.number,
  title: clause.title,
  text: clause.body,
  parentId: clause.parentKey,
  label: clause.label,
  anchor: clause.anchor,
});

export const PublicComment = z
  .object({
    receipt: z.string(),
    clauseId: z.uuid().nullable().meta({ description: "Null for the draft as a whole." }),
    textVersion: z.int().meta({ description: "Version of the text that it speaks about." }),
    stance: z.enum(STANCES),
    text: z.string(),
    proposedWording: z.string().nullable().meta({
      description: "Other words that the opinion proposes for the clause.",
    }),
    who: z.string().meta({ description: "The name by consent, otherwise where the person lives." }),
    commune: z.string().nullable().meta({
      description: "The commune that collected it for a draft of the city.",
    }),
    channel: z.enum(CHANNELS),
    people: z.int(),
    shownAt: z.iso.datetime(),
    disposition: z.enum(DISPOSITIONS).nullable(),
    answer: z.string().nullable().meta({ description: "Given once the answers are signed." }),
    isSample: z.boolean(),
  })
  .meta({ id: "Comment", description: "An opinion that a person has read and let be shown." });

export type PublicComment = z.output<typeof PublicComment>;

type Comment = {
  receiptCode: string;
  clauseKey: string | null;
  policyVersion: number;
  stance: Stance;
  body: string;
  wording: string | null;
  byline: string;
  commune: string | null;
  channel: Channel;
  people: number;
  shownAt: string;
  disposition: Disposition | null;
  answer: string | null;
  isSample: boolean;
};

/** The public fields of an opinion that is shown. */
export const publicComment = (comment: Comment): PublicComment => ({
  receipt: comment.receiptCode,
  clauseId: comment.clauseKey,
  textVersion: comment.policyVersion,
  stance: comment.stance,
  text: comment.body,
  proposedWording: comment.wording,
  who: comment.byline,
  commune: comment.commune,
  channel: comment.channel,
  people: comment.people,
  shownAt: new Date(comment.shownAt).toISOString(),
  disposition: comment.disposition,
  answer: comment.answer,
  isSample: comment.isSample,
});
