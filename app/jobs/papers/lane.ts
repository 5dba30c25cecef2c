/** One piece of work at a time; a few wait, the rest is turned away. */
export const newLane = (mostWaiting: number) => {
  let last: Promise<unknown> = Promise.resolve();
  let inside = 0;
  return {
    isFull: () => inside > mostWaiting,
    /** Runs the work when its turn comes. */
    run: <T>(work: () => Promise<T>): Promise<T> => {
      inside += 1;
      const mine = last.then(work, work).finally(() => {
        inside -= 1;
      });
      last = mine.catch(() => {});
      return mine;
    },
  };
};
