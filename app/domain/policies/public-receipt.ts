import { z } from "zod";
import { PUBLIC_GROUPS } from "../records/public.ts";
import { DISPOSITIONS } from "./schema.ts";
import type { TrackedComment } from "./tracked.ts";

export const PublicReceipt = z
  .object({
    receipt: z.string(),
    state: z.string(),
    label: z.string(),
    group: z.string(),
    groupKey: z.enum(PUBLIC_GROUPS),
    policy: z.object({ code: z.string(), title: z.string(), url: z.url() }),
    clause: z.string().nullable(),
    sentAt: z.iso.datetime(),
    answeredPrivately: z.boolean(),
    disposition: z.enum(DISPOSITIONS).nullable(),
    answer: z.string().nullable(),
  })
  .meta({
    id: "Receipt",
    description: "Where an opinion stands, and its public answer; never the words of its sender.",
  });

export type PublicReceipt = z.output<typeof PublicReceipt>;

type Said = { label: string; group: string; policyUrl: string };

/** The public fields behind a receipt code. */
export const publicReceipt = (found: TrackedComment, said: Said): PublicReceipt => ({
  receipt: found.receipt,
  state: found.state,
  label: said.label,
  group: said.group,
  groupKey: found.group === "none" ? "waiting" : found.group,
  policy: { code: found.policyCode, title: found.policyTitle, url: said.policyUrl },
  clause: found.clause,
  sentAt: new Date(found.createdAt).toISOString(),
  answeredPrivately: found.answeredPrivately,
  disposition: found.disposition,
  answer: found.answer,
});
