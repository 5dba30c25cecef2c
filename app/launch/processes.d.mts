export type ProcessId = { pid: number; began: string | null };
export const beganAt: (pid: number) => string | null;
export const thisProcess: () => ProcessId;
export const isRunning: (process: ProcessId) => boolean;
