import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject } from "zod-openapi";
import { PublicResponseRow } from "#app/domain/policies/public.ts";
import { PublicComment, PublicPolicy } from "#app/domain/policies/public-policy.ts";
import { PublicReceipt } from "#app/domain/policies/public-receipt.ts";
import { PublicRecord, PublicRecordInFull, PublicStep } from "#app/domain/records/public.ts";
import { PublicUnit } from "#app/domain/units/public.ts";
import {
  CommentsQuery,
  IndicatorsQuery,
  PoliciesQuery,
  RecordsQuery,
  ResponsesQuery,
  TimelineQuery,
  UnitsQuery,
} from "./queries.ts";

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z.array(z.object({ name: z.string(), expected: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "An error (RFC 9457)." });

const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: "What `after` takes; null at the end." }),
  });

const indicator = z
  .object({
    id: z.string().meta({ examples: ["Q1"] }),
    title: z.string(),
    unit: z.string(),
    year: z.int(),
    value: z.number().nullable(),
    of: z.number().nullable(),
    target: z.number().nullable(),
    targetUnit: z.enum(["percent", "count"]),
    source: z.string(),
  })
  .meta({ id: "Indicator" });

/** What each path answers with; the tests parse real answers with these. */
export const ANSWERS = {
  "/api/v1/records": listOf(PublicRecord),
  "/api/v1/records/{code}": z.union([PublicPolicy, PublicRecordInFull]),
  "/api/v1/records/{code}/timeline": listOf(PublicStep),
  "/api/v1/policies": listOf(PublicRecord),
  "/api/v1/policies/{code}": PublicPolicy,
  "/api/v1/policies/{code}/comments": listOf(PublicComment),
  "/api/v1/policies/{code}/responses": listOf(PublicResponseRow).extend({
    signed: z.boolean().meta({ description: "False until the answers are signed and public." }),
    signedAt: z.iso.datetime().nullable(),
    round: z.int().nullable().meta({
      description: "Round that was signed last; a later one may be running.",
    }),
  }),
  "/api/v1/units": listOf(PublicUnit),
  "/api/v1/indicators": listOf(indicator),
  "/api/v1/receipts/{code}": PublicReceipt,
} as const;

type Path = keyof typeof ANSWERS;

const code = (description: string) => z.object({ code: z.string().meta({ description }) });

const recordCode = code("Code of a record, such as CS-31-2026-0001.");

/** Summary and request of each path. */
const ASKED: Readonly<
  Record<Path, { summary: string; query?: z.ZodObject; path?: z.ZodObject; throttled?: true }>
> = {
  "/api/v1/records": { summary: "Public records, newest first", query: RecordsQuery },
  "/api/v1/records/{code}": {
    summary: "One record with its files; a policy with its text",
    path: recordCode,
  },
  "/api/v1/records/{code}/timeline": {
    summary: "Steps of a record, newest first",
    path: recordCode,
    query: TimelineQuery,
  },
  "/api/v1/policies": { summary: "Records of kind CS", query: PoliciesQuery },
  "/api/v1/policies/{code}": { summary: "One policy with its text and files", path: recordCode },
  "/api/v1/policies/{code}/comments": {
    summary: "Opinions that are shown, newest first",
    path: recordCode,
    query: CommentsQuery,
  },
  "/api/v1/policies/{code}/responses": {
    summary: "The signed table: one row for each opinion that counts",
    path: recordCode,
    query: ResponsesQuery,
  },
  "/api/v1/units": {
    summary: "The city and its communes; villages by `parent`",
    query: UnitsQuery,
  },
  "/api/v1/indicators": {
    summary: "Indicators of the scheme for the city, or for one unit, in one year",
    query: IndicatorsQuery,
  },
  "/api/v1/receipts/{code}": {
    summary: "Where an opinion stands, by its receipt code",
    path: code("A receipt code, with or without dashes."),
    throttled: true,
  },
};

const failure = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

const operationOf = (path: Path): ZodOpenApiOperationObject => {
  const asked = ASKED[path];
  return {
    summary: asked.summary,
    requestParams: {
      ...(asked.path ? { path: asked.path } : {}),
      ...(asked.query ? { query: asked.query } : {}),
    },
    responses: {
      "200": {
        description: asked.summary,
        headers: z.object({
          ETag: z.string().optional().meta({ description: "For requests without cookies." }),
        }),
        content: { "application/json": { schema: ANSWERS[path] } },
      },
      "304": { description: "Unchanged since the ETag in If-None-Match." },
      "400": failure("A parameter is not as described."),
      ...(asked.path ? { "404": failure("Nothing public under this code.") } : {}),
      "405": failure("The interface is read only."),
      ...(asked.throttled ? { "429": failure("Too many wrong codes; see Retry-After.") } : {}),
    },
  };
};

const DESCRIPTION = `Everything public, as JSON, without sign-in. Times are UTC (RFC 3339); deadlines end at 24:00 in Việt Nam.
Lists are \`{ items, next }\`: ask again with \`after=<next>\` until it is null. Texts of people are Vietnamese.
The word of \`group\` is one of: Chờ tiếp nhận (\`waiting\`), Đang xử lý (\`processing\`), Đã xử lý (\`done\`),
Không tiếp nhận (có lý do) (\`declined\`). Records with \`isSample\` were written for a demonstration.`;

const isPath = (path: string): path is Path => path in ANSWERS;

/** The description of the interface, made of the schemas that read its requests. */
export const openApiDocument = (origin: string) =>
  createDocument({
    openapi: "3.1.1",
    info: { title: "Sáu Dân", version: "1", description: DESCRIPTION },
    servers: [{ url: origin }],
    paths: Object.fromEntries(
      Object.keys(ANSWERS)
        .filter(isPath)
        .map((path) => [path, { get: operationOf(path) }]),
    ),
  });
