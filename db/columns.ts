import { customType, timestamp, uuid } from "drizzle-orm/pg-core";

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => "bytea",
});

export const tsvector = customType<{ data: string; driverData: string }>({
  dataType: () => "tsvector",
});

/** Ids are made by the application (UUIDv7), so that a row's id is known before it is written. */
export const id = () => uuid("id").primaryKey();

export const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
