import type { Door } from "#app/services/accounts/door.ts";

/** A stranger at the door: no cookies, an address of his own. */
export const aDoor = (overrides: Partial<Door> = {}): Door => ({
  at: new Date(),
  address: "203.0.113.7",
  device: "Firefox, Linux",
  browser: null,
  sessionId: null,
  ...overrides,
});
