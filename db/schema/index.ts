export * from "./accounts.ts";
export * from "./attachments.ts";
export * from "./notifications.ts";
export * from "./policies.ts";
export * from "./records.ts";
export * from "./revisions.ts";
export * from "./settings.ts";
export * from "./units.ts";
