export type Counts = { passed: number; failed: number; skipped: number };
export const none: Counts;
export const add: (a: Counts, b: Counts) => Counts;
export const one: (ok: boolean) => Counts;
export const countVitest: (file: string, exitCode: number) => Counts;
export const countPlaywright: (file: string, exitCode: number) => Counts;
