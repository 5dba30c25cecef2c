/** Shapes that pages get from their loaders; the rows themselves are defined by the queries. */
export type { PolicyTree } from "#app/services/policies/policy-text.server.ts";
export type { ClauseRow, PolicyHead } from "#db/queries/policies.ts";
export type { PublicEvent } from "#db/queries/records.ts";
export type { ResponseRow } from "#db/queries/responses.ts";
export type { ShownComment } from "#db/queries/shown-comments.ts";
