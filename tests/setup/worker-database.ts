import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { type Connection, connect } from "#db/client.ts";
import { afterFile } from "./after-file.ts";
import { createDatabase } from "./create-database.ts";

export type TestDatabase = Omit<Connection, "close"> & { url: string };

let opened: Promise<TestDatabase & { close: () => Promise<void> }> | null = null;

/** A migrated, empty database of this test file's own. Asking again gives the same one. */
export const testDatabase = (): Promise<TestDatabase> => {
  opened ??= openForFile();
  return opened;
};

/** A second database beside the file's own: the caller closes it. */
export const anotherDatabase = () => open();

const openForFile = async () => {
  const database = await open();
  afterFile(() => {
    opened = null;
    return database.close();
  });
  return database;
};

const open = async () => {
  const { admin, owner, template, prefix } = inject("database");
  const name = `${prefix}_${randomBytes(6).toString("hex")}`;
  const { url, drop } = await createDatabase(admin, owner, name, template);
  const connection = connect(url, 4);
  const close = async () => {
    await connection.close();
    await drop();
  };
  return { ...connection, url, close };
};
