export const bootstrap: (steps: number) => Promise<boolean>;
export const whenParentGone: (callback: () => void) => void;
export const stopSignals: readonly NodeJS.Signals[];
