import type { RichText } from "#app/domain/rich-text/schema.ts";
import type { ShownComment as ShownRow } from "#db/queries/shown-comments.ts";

/** Shapes that pages get from their loaders; the rows themselves are defined by the queries. */
export type { PolicyTree } from "#app/services/policies/policy-text.server.ts";
export type { ClauseRow, PolicyHead } from "#db/queries/policies.ts";
export type { PublicEvent } from "#db/queries/records.ts";
export type { ResponseRow } from "#db/queries/responses.ts";

/** A comment with its answer's formatting read. */
export type ShownComment = ShownRow & { answerRich: RichText | null };
