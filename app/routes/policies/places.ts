import { formatTimePlace, parseTimePlace } from "#app/domain/places.ts";
import type { Keyset } from "#db/queries/shown-comments.ts";

/** A place in a list of comments as the address writes it; null for anything else. */
export const commentPlace = (value: string | null): Keyset => {
  const place = parseTimePlace(value);
  return place && place.at !== "infinity" ? place : null;
};

/** Where the next page of comments starts: after the last one shown. */
export const placeOf = (comment: { shownAt: string; id: string }): string =>
  formatTimePlace(comment.shownAt, comment.id);
