export const ensureBuilt: () => Promise<boolean>;
