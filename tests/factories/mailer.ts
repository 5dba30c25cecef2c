import { sql } from "drizzle-orm";
import { SYSTEM } from "#app/domain/actor.ts";
import { type Mailer, mailOnce, type Turn } from "#app/jobs/mailer.server.ts";
import { smtpSender } from "#app/jobs/smtp.server.ts";
import { workOnce } from "#app/jobs/worker.server.ts";
import { composeMail } from "#app/mail/compose.ts";
import type { Db } from "#db/client.ts";
import type { World } from "./world.ts";

export const MAIL_SECRET = "a secret that only tests know, 32+";
export const MAIL_ORIGIN = "https://sau-dan.test";
export const MAIL_FROM = "Sáu Dân <thu@sau-dan.test>";

/** The mailer as the site runs it, with little patience. */
export const aMailer = (db: Db, url: string, overrides: Partial<Mailer> = {}): Mailer => ({
  db,
  secret: MAIL_SECRET,
  host: "sau-dan.test",
  compose: (content) =>
    composeMail({ origin: MAIL_ORIGIN, now: () => new Date("2026-12-06T00:00:00Z") }, content),
  send: smtpSender({
    url,
    from: MAIL_FROM,
    host: "sau-dan.test",
    timeouts: { connectMs: 400, idleMs: 400 },
  }),
  tryMs: 2_000,
  ...overrides,
});

/** Works off the outbox up to the mails, which are ordered and wait. */
export const ordered = async (world: World, now: Date): Promise<void> => {
  while ((await workOnce(world.work(SYSTEM, now), true)) > 0);
};

/** Lets the mailer go on until nothing waits; gives what became of each turn. */
export const mailed = async (mailer: Mailer): Promise<Turn[]> => {
  const turns: Turn[] = [];
  const never = new AbortController().signal;
  for (;;) {
    const turn = await mailOnce(mailer, never);
    if (turn === "idle") return turns;
    turns.push(turn);
  }
};

/** Lets the pauses between tries, and every lease, be over. */
export const timePasses = (db: Db) =>
  db.execute(
    sql`update outbox set available_at = now() where topic = 'mail' and done_at is null and dead_at is null`,
  );
