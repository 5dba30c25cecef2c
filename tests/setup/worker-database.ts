import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { type Connection, connect } from "#db/client.ts";

export type TestDatabase = Omit<Connection, "close"> & { url: string };

let opened: Promise<TestDatabase & { close: () => Promise<void> }> | null = null;

/** A migrated, empty database of this test file's own. Asking again gives the same one. */
export const testDatabase = (): Promise<TestDatabase> => {
  opened ??= open();
  return opened;
};

/** A second database beside the file's own: the caller closes it. */
export const anotherDatabase = () => open();

afterAll(async () => {
  const database = await opened;
  opened = null;
  await database?.close();
});

const open = async () => {
  const server = inject("database");
  const name = `${server.prefix}_${randomBytes(6).toString("hex")}`;
  const owner = new URL(server.owner);
  const admin = postgres(server.admin, { max: 1, onnotice: () => {} });
  await admin`create database ${admin(name)} template ${admin(server.template)} owner ${admin(decodeURIComponent(owner.username))}`;
  owner.pathname = `/${name}`;
  const connection = connect(owner.href, 4);
  return {
    ...connection,
    url: owner.href,
    close: async () => {
      await connection.close();
      await admin`drop database if exists ${admin(name)} with (force)`;
      await admin.end({ timeout: 5 });
    },
  };
};
