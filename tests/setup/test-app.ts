import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "#app/launch/project.mjs";
import type { App, AppOptions } from "#app/site.server.ts";
import { afterFile } from "./after-file.ts";
import { type TestDatabase, testDatabase } from "./worker-database.ts";

export const ORIGIN = "http://localhost:3000";

/** The built application on this file's database, without a socket: `app.fetch(new Request(...))`. */
export const testApp = async (
  options: Partial<AppOptions> = {},
): Promise<{ app: App; database: TestDatabase }> => {
  const database = await testDatabase();
  const built = pathToFileURL(join(root, "build", "server", "index.js")).href;
  const { createApp }: typeof import("#app/server.ts") = await import(built);
  const app = await createApp({
    databaseUrl: database.url,
    origins: [ORIGIN],
    demo: true,
    secret: "a secret that only tests know, 32+",
    poolSize: 4,
    clientDir: join(root, "build", "client"),
    files: { dir: await filesFolder() },
    papers: { dir: await filesFolder() },
    ...options,
  });
  app.setReady(true);
  afterFile(() => app.close());
  return { app, database };
};

/** A folder for attachments, gone after the file of tests. */
export const filesFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "sau-dan-files-"));
  afterFile(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
