export type Lane = {
  /** Waits for a place and does the work; null when too many wait already. */
  run: <T>(work: () => Promise<T>) => Promise<{ value: T } | null>;
};

/** At most `width` pieces of work at once and `longest` waiting: what bounds memory for the process. */
export const newLane = (width: number, longest: number): Lane => {
  const waiting: (() => void)[] = [];
  let busy = 0;
  const leave = () => {
    busy -= 1;
    waiting.shift()?.();
  };
  return {
    run: async (work) => {
      if (busy >= width) {
        if (waiting.length >= longest) return null;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      busy += 1;
      try {
        return { value: await work() };
      } finally {
        leave();
      }
    },
  };
};
