type Pieces = Readonly<Record<string, string>>;
type Kept<T> = { html: T; madeOf: readonly unknown[]; size: number };

/**
 * HTML kept in memory, up to so many characters: given again as long as it is made of the very same
 * things, made anew otherwise. What nobody has asked for longest leaves first.
 */
export const keptHtml = <T extends Pieces>(mostCharacters: number) => {
  const kept = new Map<string, Kept<T>>();
  let characters = 0;
  const drop = (place: string, { size }: Kept<T>): void => {
    kept.delete(place);
    characters -= size;
  };
  return (place: string, madeOf: readonly unknown[], make: () => T): T => {
    const found = kept.get(place);
    if (found) drop(place, found);
    const same = found?.madeOf.every((thing, n) => thing === madeOf[n]) ?? false;
    const now = found && same ? found : measured(make(), madeOf);
    kept.set(place, now);
    characters += now.size;
    for (const [oldest, last] of kept) {
      if (characters <= mostCharacters) break;
      drop(oldest, last);
    }
    return now.html;
  };
};

const measured = <T extends Pieces>(html: T, madeOf: readonly unknown[]): Kept<T> => ({
  html,
  madeOf,
  size: Object.values(html).reduce((sum, piece) => sum + piece.length, 0),
});
