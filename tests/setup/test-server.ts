import { join } from "node:path";
import { startDatabase } from "#app/launch/database/start-database.ts";
import { root } from "#app/launch/project.mjs";

const PORT = 56_432;

/** The server for test databases: the one given, or the project's own, where losing data is no loss. */
export const testServer = async () => {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { admin: given, owner: given, stop: async () => {} };
  const dir = join(root, ".data", "test-postgres");
  const database = await startDatabase({ dir, port: PORT, durable: false });
  return { admin: database.adminUrl, owner: database.url, stop: database.stop };
};
