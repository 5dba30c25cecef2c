import { loadReference, loadSamples } from "#seeds/load.ts";
import { type TestDatabase, testDatabase } from "#tests/setup/worker-database.ts";

export const FIRST_START = new Date("2026-11-22T03:00:00Z");

export const hashPassword = (password: string) => Promise.resolve(`hash of ${password}`);

/** The file's own database with everything the trial version has. */
export const sampleDatabase = async (): Promise<TestDatabase> => {
  const database = await testDatabase();
  await loadReference(database.db);
  await loadSamples(database.db, { firstStart: FIRST_START, hashPassword });
  return database;
};
