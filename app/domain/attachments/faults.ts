/** Why a file was not taken in: code → HTTP status of a form in which nothing else is wrong. */
export const FILE_FAULTS = {
  name: 422,
  empty: 422,
  too_large: 413,
  type: 415,
  mismatch: 415,
  disguised: 415,
  damaged: 422,
  pixels: 422,
  animated: 422,
  unpacked: 422,
  macros: 422,
  locked: 422,
  reaching_out: 422,
  infected: 422,
  too_many: 422,
  too_often: 429,
  busy: 503,
  storage: 503,
  no_room: 507,
} as const satisfies Record<string, number>;

export type FileFault = keyof typeof FILE_FAULTS;

/** The status of a form whose files had these faults: the one that asks most of the person. */
export const statusOfFaults = (faults: readonly FileFault[]): number => {
  const statuses = faults.map((fault) => FILE_FAULTS[fault]);
  return Math.max(...statuses.filter((status) => status >= 500), 0) || (statuses[0] ?? 422);
};
