import {
  failureOf,
  failureText,
  LEASE_MS,
  MAX_ATTEMPTS,
  retryDelay,
  type SendError,
} from "#app/domain/notifications/delivery.ts";
import { loadMail } from "#app/services/notifications/load-mail.server.ts";
import type { MailContent } from "#app/services/notifications/mail-content.ts";
import type { Db } from "#db/client.ts";
import { buryMail, type ClaimedMail, claimMail, delayMail, settleMail } from "#db/queries/mail.ts";

/** A mail with its words, for one recipient. */
export type ComposedMail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Address of the one-click unsubscribing, for the header. */
  unsubscribe: string | null;
};

export type Outgoing = ComposedMail & {
  /** The same at every try: a mail program shows what came twice once. */
  messageId: string;
};

export type Mailer = {
  db: Db;
  secret: string;
  /** Host of the site, the right side of every Message-ID. */
  host: string;
  compose: (content: MailContent) => ComposedMail;
  send: (mail: Outgoing, signal: AbortSignal) => Promise<void>;
  /** Longest try; shorter than the lease. */
  tryMs?: number;
  /** How long a try that is under way may go on when the mailer is stopped. */
  graceMs?: number;
};

/** What became of one turn; `server`: the mail server itself is in trouble. */
export type Turn = "idle" | "sent" | "skipped" | "failed" | "server";

const TRY_MS = 60_000;
const GRACE_MS = 5_000;

/** The Message-ID of a mail: its number and the moment it was ordered, so that no two ever share one. */
export const messageIdOf = (mail: Pick<ClaimedMail, "id" | "createdAt">, host: string): string =>
  `<${mail.id}.${new Date(mail.createdAt).getTime().toString(36)}@${host}>`;

/**
 * Takes the next mail and tries once to send it. It counts as sent when the server said so and that is
 * written down; a sender that dies between the two leaves it to be sent once more under the same
 * Message-ID. A failure is kept by its class alone; the mail waits longer each time and is given up in the
 * end, at once when the server refuses it for good.
 */
export const mailOnce = async (mailer: Mailer, stop: AbortSignal): Promise<Turn> => {
  const { db, secret } = mailer;
  const mail = await claimMail(db, LEASE_MS);
  if (!mail) return "idle";
  const loaded = await loadMail({ db, secret, at: new Date() }, mail);
  if (!loaded.ok) {
    await settleMail(db, mail, loaded.skip);
    return "skipped";
  }
  try {
    const outgoing = {
      ...mailer.compose(loaded.content),
      messageId: messageIdOf(mail, mailer.host),
    };
    await mailer.send(
      outgoing,
      AbortSignal.any([stop, AbortSignal.timeout(mailer.tryMs ?? TRY_MS)]),
    );
  } catch (error) {
    return settleFailure(db, mail, error);
  }
  await settleMail(db, mail, null);
  return "sent";
};

const settleFailure = async (db: Db, mail: ClaimedMail, error: unknown): Promise<Turn> => {
  const failure = failureOf(sendError(error));
  if (failure.class === "other") report(error);
  const kept = failureText(failure);
  if (failure.permanent || mail.attempts >= MAX_ATTEMPTS) await buryMail(db, mail, kept);
  else await delayMail(db, mail, retryDelay(mail.attempts, Math.random()), kept);
  return failure.server ? "server" : "failed";
};

const sendError = (error: unknown): SendError => {
  if (!(error instanceof Error)) return {};
  const { code, responseCode, command }: Error & SendError = error;
  return { code, responseCode, command };
};

/** Only failures of our own: those of a mail server may carry an address. */
const report = (error: unknown): void => {
  const err = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${JSON.stringify({ level: "error", job: "mailer", err })}\n`);
};

const LANES = 3;
const IDLE_MS = 1_000;
const TROUBLE_MS = 5_000;
const LONGEST_TROUBLE_MS = 300_000;
const AFTER_ERROR_MS = 10_000;

/**
 * Sends what waits until stopped, a few mails at a time, beside and independent of every other work. While
 * the mail server is in trouble all wait, longer each time, and one mail at a time tries it. Stopped, it
 * begins nothing new, lets the mails under way come to their end for a while, and then cuts them off.
 */
export const startMailer = (mailer: Mailer): { stop: () => Promise<void> } => {
  const stopping = new AbortController();
  const cutting = new AbortController();
  const state = { troubles: 0, until: 0 };
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      if (stopping.signal.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        stopping.signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      stopping.signal.addEventListener("abort", done);
    });
  const after = async (turn: Turn) => {
    if (turn === "sent" || turn === "failed") state.troubles = 0;
    if (turn === "server") {
      const wait = Math.min(TROUBLE_MS * 2 ** state.troubles, LONGEST_TROUBLE_MS);
      state.troubles += 1;
      state.until = Date.now() + wait;
    }
    if (turn === "idle") await pause(IDLE_MS);
  };
  const lane = async (number: number) => {
    while (!stopping.signal.aborted) {
      const wait = state.until - Date.now();
      if (wait > 0 || (state.troubles > 0 && number > 0)) {
        await pause(Math.max(wait, IDLE_MS));
        continue;
      }
      try {
        await after(await mailOnce(mailer, cutting.signal));
      } catch (error) {
        report(error);
        await pause(AFTER_ERROR_MS);
      }
    }
  };
  const running = Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  return {
    stop: async () => {
      stopping.abort();
      const late = setTimeout(() => cutting.abort(), mailer.graceMs ?? GRACE_MS);
      await running;
      clearTimeout(late);
    },
  };
};
