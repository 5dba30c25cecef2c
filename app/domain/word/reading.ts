import type { Counters } from "./counters.ts";
import type { Fields } from "./fields.ts";
import type { Notes } from "./notes.ts";
import type { Numbering } from "./numbering.ts";
import type { Styles } from "./styles.ts";
import type { Tally } from "./tally.ts";

/** What is known of a document while it is read, and what it has come to so far. */
export type Reading = {
  styles: Styles;
  numbering: Numbering;
  counters: Counters;
  notes: Notes;
  fields: Fields;
  tally: Tally;
  room: Room;
};

/** How much text may still come; labels repeat, so a small file can become a long text. */
export type Room = {
  /** Whether so many characters more have room. */
  take: (characters: number) => boolean;
  isOver: () => boolean;
};

export const makeRoom = (limit: number): Room => {
  let left = limit;
  return {
    take: (characters) => {
      left -= characters;
      return left >= 0;
    },
    isOver: () => left < 0,
  };
};
