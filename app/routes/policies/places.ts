import type { Keyset } from "#db/queries/comments.ts";

/** A place in a list of comments as the address writes it; null for anything else. */
export const commentPlace = (value: string | null): Keyset => {
  const found = /^(\d{4}-[0-9T:. +-]{6,30}Z?)~([0-9a-f-]{36})$/.exec(value ?? "");
  if (!found?.[1] || !found[2] || Number.isNaN(Date.parse(found[1]))) return null;
  return { at: new Date(found[1]).toISOString(), id: found[2] };
};

/** A place in the synthesis table: clause position and comment. */
export const tablePlace = (value: string | null): { position: number; id: string } | null => {
  const found = /^(\d{1,7})~([0-9a-f-]{36})$/.exec(value ?? "");
  return found?.[1] && found[2] ? { position: Number(found[1]), id: found[2] } : null;
};
