export * from "./accounts.ts";
export * from "./policies.ts";
export * from "./records.ts";
export * from "./settings.ts";
export * from "./units.ts";
