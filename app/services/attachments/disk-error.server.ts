const FULL = new Set(["ENOSPC", "EDQUOT"]);

/** Whether a write failed for want of room, however often the failure was wrapped. */
export const isFull = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && FULL.has(cause.code)) return true;
  }
  return false;
};
