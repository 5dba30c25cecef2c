const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/;

/** A row's place in a list that is ordered by an instant and then by id. */
export type TimePlace = { at: string; id: string };

const isInstant = (text: string): boolean => {
  if (!INSTANT.test(text)) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 19) === text.slice(0, 19);
};

/**
 * A place as addresses write it, `2026-12-12T00:00:00.000Z~<id>`, where rows without an instant stand
 * at `infinity`. Null for everything a database would refuse to compare with.
 */
export const parseTimePlace = (text: string | null | undefined): TimePlace | null => {
  const [at = "", id = "", ...rest] = (text ?? "").slice(0, 100).split("~");
  const known = rest.length === 0 && UUID.test(id) && (at === "infinity" || isInstant(at));
  return known ? { at, id } : null;
};

/** Writes the place of a row; what `parseTimePlace` reads. */
export const formatTimePlace = (at: string, id: string): string =>
  `${new Date(at).toISOString()}~${id}`;

/** A row's place in a list that is ordered by position in a text and then by id. */
export type PositionPlace = { position: number; id: string };

/** A place as addresses write it, `12~<id>`; null for anything else. */
export const parsePositionPlace = (text: string | null | undefined): PositionPlace | null => {
  const [, position, id] = /^(\d{1,7})~([0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  return position && id && UUID.test(id) ? { position: Number(position), id } : null;
};
