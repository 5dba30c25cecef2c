import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { v7 as uuid } from "uuid";
import { sessionCookieName } from "#app/auth/cookie.ts";
import { openSession } from "#app/auth/session.server.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { freePort } from "#app/launch/database/ports.ts";
import { startDatabase } from "#app/launch/database/start-database.ts";
import { connect } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { type CommitMode, startCommitProxy } from "./commit-proxy.ts";
import { startPortal } from "./portal.ts";

const WRITERS = 8;

/** One form of one person: what was sent, and what was heard of it. */
export type Sent = { writer: number; submissionId: string; body: string; receipt: string | null };

export type Rig = {
  sql: postgres.Sql;
  policyId: string;
  /** Posts from all writers at once until the server is killed, so long after its first answer. */
  strike: (mode: CommitMode, killAfterMs: number) => Promise<Sent[]>;
  /** Sends again what nobody answered, to a server that lives; `asNew`: as other forms. */
  retry: (forms: readonly Sent[], asNew?: boolean) => Promise<void>;
  close: () => Promise<void>;
};

/** A database that keeps what it says it keeps, an open consultation on it, and eight signed-in people. */
export const makeRig = async (): Promise<Rig> => {
  const dir = mkdtempSync(join(tmpdir(), "sau-dan-kill-"));
  const database = await startDatabase({ dir, port: await freePort(5780) });
  await migrate(database.url);
  const { db, close } = connect(database.url, 4);
  const sql = postgres(database.url, { max: 4, onnotice: () => {} });
  const world = await makeWorld(db);
  const policy = await makePolicy(world);
  await sql`insert into demo_clock (id, offset_ms, moved_at)
    values (1, ${String(day(5).getTime() - Date.now())}, now())`;
  const cookies: string[] = [];
  const at = new Date();
  for (const { id: accountId } of await makeResidents(db, WRITERS)) {
    const given = { accountId, device: "Test", at, today: vnDate(at) };
    cookies.push(`${sessionCookieName(false)}=${await openSession(db, given)}`);
  }
  await close();
  const proxy = await startCommitProxy(database.url);
  const port = await freePort(3780);
  const origin = `http://127.0.0.1:${port}`;

  const post = async (form: Sent): Promise<string | null> => {
    const response = await fetch(`${origin}/chinh-sach/${policy.code}/gop-y`, {
      method: "POST",
      redirect: "manual",
      headers: { origin, "sec-fetch-site": "same-origin", cookie: cookies[form.writer] ?? "" },
      body: new URLSearchParams({
        stance: "agree",
        dieu: "dieu-1",
        body: form.body,
        submissionId: form.submissionId,
      }),
    }).catch(() => null);
    if (!response) return null;
    await response.arrayBuffer().catch(() => {});
    if (response.status !== 303) throw new Error(`a comment was answered with ${response.status}`);
    return response.headers.get("location")?.split("/").at(-1) ?? null;
  };

  const strike = async (mode: CommitMode, killAfterMs: number): Promise<Sent[]> => {
    proxy.mode = mode;
    const portal = await startPortal(proxy.url, port);
    const forms: Sent[] = [];
    const warm = Promise.withResolvers<void>();
    let alive = true;
    const write = async (writer: number) => {
      while (alive) {
        const submissionId = uuid();
        const form: Sent = { writer, submissionId, body: `Ý kiến ${submissionId}`, receipt: null };
        forms.push(form);
        form.receipt = await post(form);
        if (form.receipt) warm.resolve();
      }
    };
    const writing = Promise.all(cookies.map((_, writer) => write(writer)));
    await Promise.race([warm.promise, writing]);
    await sleep(killAfterMs);
    alive = false;
    await portal.kill("SIGKILL");
    await writing;
    proxy.mode = "plain";
    return forms;
  };

  const retry = async (forms: readonly Sent[], asNew = false): Promise<void> => {
    const portal = await startPortal(proxy.url, port);
    for (const form of forms.filter(({ receipt }) => receipt === null)) {
      form.receipt = await post(asNew ? { ...form, submissionId: uuid() } : form);
    }
    await portal.kill("SIGTERM");
  };

  return {
    sql,
    policyId: policy.id,
    strike,
    retry,
    close: async () => {
      await sql.end({ timeout: 5 });
      await proxy.close();
      await database.stop();
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

export type Verdict = {
  sent: number;
  stored: number;
  lost: number;
  doubled: number;
  swapped: number;
};

/** Every form against the table: one comment each, under the receipt that its sender holds. */
export const judge = async (sql: postgres.Sql, forms: readonly Sent[]): Promise<Verdict> => {
  const rows = await sql<{ body: string; receipt: string }[]>`
    select body, receipt_code as receipt from comments`;
  const byBody = Map.groupBy(rows, ({ body }) => body);
  const heard = forms.filter(({ receipt }) => receipt !== null);
  return {
    sent: forms.length,
    stored: rows.length,
    lost: heard.filter(({ body }) => !byBody.has(body)).length,
    doubled: [...byBody.values()].filter((same) => same.length > 1).length,
    swapped: heard.filter(({ body, receipt }) => {
      const found = byBody.get(body);
      return found !== undefined && !found.some((row) => row.receipt === receipt);
    }).length,
  };
};
