/** Work cut into short steps: who runs it may let others have their turn between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all steps at once. */
export const runSteps = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
