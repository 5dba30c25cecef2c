export const root: string;
export const launchLock: string;
export const pinnedNode: string;
export const hashSources: () => string;
export const readText: (path: string) => string;
export const files: (path: string) => string[];
