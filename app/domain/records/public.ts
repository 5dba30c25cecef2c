import { z } from "zod";
import { PublicFile } from "../attachments/public-file.ts";
import { GROUPS, type Group } from "../machine.ts";
import { RECORD_FLAGS, recordFlags } from "./flags.ts";
import { KINDS, type Kind, VERBS, type Verb } from "./kinds.ts";
import { machineOf } from "./machines.ts";
import { groupOf } from "./visibility.ts";

/** Keys of the four words; what the public sees nothing of has none of them. */
export const PUBLIC_GROUPS = GROUPS.filter((group) => group !== "none");

export const UnitReference = z
  .object({ code: z.string(), name: z.string() })
  .meta({ id: "UnitReference", description: "A unit by its code and full name." });

const instant = z.iso.datetime();

export const PublicRecord = z
  .object({
    code: z
      .string()
      .meta({ description: "Kind, unit, year and number.", examples: ["CS-31-2026-0001"] }),
    kind: z.enum(KINDS),
    verb: z.enum(VERBS).meta({ description: "One of the six verbs of the motto." }),
    title: z.string().meta({
      description: "“Nội dung chưa công khai” where only the frame of the record is public.",
    }),
    isRestricted: z.boolean().meta({ description: "Title and content are not public." }),
    unit: UnitReference,
    village: UnitReference.nullable(),
    state: z
      .string()
      .meta({ description: "State of its machine, effective at the time of asking." }),
    label: z.string().meta({ description: "The state in the words residents read." }),
    group: z.string().meta({
      description: "Chờ tiếp nhận · Đang xử lý · Đã xử lý · Không tiếp nhận (có lý do)",
    }),
    groupKey: z.enum(PUBLIC_GROUPS).meta({ description: "The group as the filter takes it." }),
    flags: z.array(z.enum(RECORD_FLAGS)),
    version: z.int().meta({ description: "Rises with every step." }),
    createdAt: instant,
    updatedAt: instant,
    publishedAt: instant.nullable(),
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    dueAt: instant.nullable().meta({ description: "When the step that is waited for is due." }),
    isSample: z.boolean().meta({ description: "Written for a demonstration, no real record." }),
    url: z.url(),
  })
  .meta({ id: "Record", description: "The public frame of a record of any kind." });

export type PublicRecord = z.output<typeof PublicRecord>;

export const PublicRecordInFull = PublicRecord.extend({
  attachments: z.array(PublicFile),
}).meta({ id: "RecordInFull", description: "A record with its files." });

export type PublicRecordInFull = z.output<typeof PublicRecordInFull>;

type Listed = {
  code: string;
  kind: Kind;
  verb: Verb;
  title: string | null;
  state: string;
  visibleState: string;
  version: number;
  unitCode: string;
  unitName: string;
  villageCode: string | null;
  villageName: string | null;
  opensAt: string | null;
  closesAt: string | null;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  isSample: boolean;
};

type Said = { label: string; group: string; hiddenTitle: string; url: string };

const iso = (value: string | null): string | null => value && new Date(value).toISOString();

/** The key of the word that a listed record stands under; an unnamed one is still waited for. */
export const publicGroup = (row: Pick<Listed, "kind" | "state" | "visibleState">) => {
  const group: Group = groupOf(machineOf(row.kind), row.state, row.visibleState);
  return group === "none" ? "waiting" : group;
};

/** The public fields of a listed record, with its words and the due date effective now. */
export const publicRecord = (
  row: Listed,
  said: Said,
  dueAt: Date | null,
  now: Date,
): PublicRecord => ({
  code: row.code,
  kind: row.kind,
  verb: row.verb,
  title: row.title ?? said.hiddenTitle,
  isRestricted: row.title === null,
  unit: { code: row.unitCode, name: row.unitName },
  village:
    row.villageCode && row.villageName ? { code: row.villageCode, name: row.villageName } : null,
  state: row.state,
  label: said.label,
  group: said.group,
  groupKey: publicGroup(row),
  flags: recordFlags(machineOf(row.kind), { state: row.state, dueAt }, now),
  version: row.version,
  createdAt: new Date(row.createdAt).toISOString(),
  updatedAt: new Date(row.updatedAt).toISOString(),
  publishedAt: iso(row.publishedAt),
  opensAt: iso(row.opensAt),
  closesAt: iso(row.closesAt),
  dueAt: dueAt?.toISOString() ?? null,
  isSample: row.isSample,
  url: said.url,
});

export const PublicStep = z
  .object({
    seq: z.int().meta({ description: "Version of the record that the step made." }),
    event: z.string(),
    label: z.string().meta({ description: "The step in the words residents read." }),
    from: z.string().nullable(),
    to: z.string(),
    at: instant,
    by: z.object({
      role: z.string().meta({ description: "The role that acted; never a person." }),
      unit: UnitReference.nullable(),
    }),
    note: z.string().nullable(),
    document: z
      .string()
      .nullable()
      .meta({ description: "Number of the document behind the step." }),
    date: z.string().nullable().meta({ description: "Date of that document, or a date it set." }),
  })
  .meta({ id: "TimelineStep", description: "One public step of a record." });

export type PublicStep = z.output<typeof PublicStep>;

type Step = {
  seq: number;
  event: string;
  fromState: string | null;
  toState: string;
  actorRole: string;
  actorUnit: string | null;
  actorUnitName: string | null;
  at: string;
  note: string | null;
  details: Record<string, string> | null;
};

/** The public fields of a step; one of a record whose content is not public carries no words. */
export const publicStep = (step: Step, label: string, isRestricted: boolean): PublicStep => ({
  seq: step.seq,
  event: step.event,
  label,
  from: step.fromState,
  to: step.toState,
  at: new Date(step.at).toISOString(),
  by: {
    role: step.actorRole,
    unit:
      step.actorUnit && step.actorUnitName
        ? { code: step.actorUnit, name: step.actorUnitName }
        : null,
  },
  note: isRestricted ? null : step.note,
  document: isRestricted ? null : (step.details?.document ?? null),
  date: isRestricted ? null : (step.details?.date ?? null),
});
