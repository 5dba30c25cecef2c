import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { onTestFinished } from "vitest";
import { root } from "#app/launch/project.mjs";

const module = join(root, "app", "launch", "database", "start-database.ts");

export const FIRST_PORT = 57_432;

/** A folder for one database, removed after the test with whatever server still runs in it. */
export const databaseFolder = (mode = 0o755): string => {
  const folder = mkdtempSync(join(tmpdir(), "sau-dan-test-"));
  chmodSync(folder, mode);
  onTestFinished(() => {
    const pid = serverPid(folder);
    if (pid) process.kill(pid, "SIGQUIT");
    const elsewhere = pointerOf(folder);
    if (elsewhere) rmSync(elsewhere, { recursive: true, force: true, maxRetries: 5 });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
};

export const pointerOf = (folder: string): string | null => {
  try {
    const { home }: { home: string } = JSON.parse(
      readFileSync(join(folder, "elsewhere.json"), "utf8"),
    );
    return home;
  } catch {
    return null;
  }
};

/** The pid of the folder's server, or null when none left its pid file. */
export const serverPid = (folder: string): number | null => {
  try {
    const file = join(pointerOf(folder) ?? folder, "server", "data", "postmaster.pid");
    return Number(readFileSync(file, "utf8").split("\n")[0]);
  } catch {
    return null;
  }
};

/** Another process that opens the folder's database and keeps it until told (or killed). */
export const holdElsewhere = async (dir: string): Promise<{ child: ChildProcess; url: string }> => {
  const child = spawn(
    process.execPath,
    [
      ...["--input-type=module", "-e"],
      `import { startDatabase } from ${JSON.stringify(module)};
       const database = await startDatabase({ dir: ${JSON.stringify(dir)}, port: ${FIRST_PORT}, durable: false });
       process.on("SIGTERM", () => database.stop().then(() => process.exit()));
       setInterval(() => {}, 1000);
       console.log(database.url);`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const [output] = await once(child.stdout, "data");
  return { child, url: String(output).trim() };
};

export const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  const exited = once(child, "exit");
  child.kill(signal);
  await exited;
};

/** What one statement answers on a connection of its own. */
export const query = async (url: string, statement: string) => {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 3 });
  try {
    return await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 2 });
  }
};
