export const withLock: <T>(folder: string, work: () => Promise<T> | T) => Promise<T>;
