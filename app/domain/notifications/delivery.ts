const MINUTE_MS = 60_000;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

/** Tries of one mail before a person has to look at it: a day and a half of a server that is away. */
export const MAX_ATTEMPTS = 14;

/** Time one sender has a mail for itself; longer than any try may take. */
export const LEASE_MS = 3 * MINUTE_MS;

/** Pause after so many tries: a minute, doubled each time up to six hours, and up to a quarter more by chance. */
export const retryDelay = (attempts: number, chance: number): number => {
  const base = Math.min(MINUTE_MS * 2 ** Math.max(0, Math.min(attempts - 1, 20)), LONGEST_MS);
  return Math.round(base * (1 + Math.min(Math.max(chance, 0), 1) / 4));
};

export const MAIL_FAILURES = [
  "refused",
  "delayed",
  "unreachable",
  "timeout",
  "sign_in",
  "encryption",
  "other",
] as const;
export type MailFailureClass = (typeof MAIL_FAILURES)[number];

export type MailFailure = {
  class: MailFailureClass;
  /** Answer of the server, if it gave one. */
  status: number | null;
  /** Trying again would be refused again. */
  permanent: boolean;
  /** It is about the server, not this mail: the others would fail like it. */
  server: boolean;
};

/** What is known of a failed try, from the mail library. */
export type SendError = {
  code?: string | undefined;
  responseCode?: number | undefined;
  command?: string | undefined;
};

const CLASSES: Readonly<Record<string, MailFailureClass>> = {
  EAUTH: "sign_in",
  ENOAUTH: "sign_in",
  EOAUTH2: "sign_in",
  ETLS: "encryption",
  EREQUIRETLS: "encryption",
  ETIMEDOUT: "timeout",
  EABORT: "timeout",
  ECONNECTION: "unreachable",
  ESOCKET: "unreachable",
  EDNS: "unreachable",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
};

const ABOUT_THIS_MAIL = /^(?:RCPT TO|DATA)/;

/**
 * The class of a failure, and whether to try again. Only a refusal (5xx) of the recipient or of the mail
 * itself is final; everything about the server, its sign-in or our own address will pass.
 */
export const failureOf = ({ code = "", responseCode, command = "" }: SendError): MailFailure => {
  const status = responseCode !== undefined && responseCode >= 400 ? responseCode : null;
  const own = ABOUT_THIS_MAIL.test(command);
  const known = CLASSES[code];
  if (status !== null && own) {
    const permanent = status >= 500;
    return { class: permanent ? "refused" : "delayed", status, permanent, server: false };
  }
  const kind = known ?? (status === null ? "other" : "delayed");
  return { class: kind, status, permanent: false, server: kind !== "other" };
};

/** What is kept of a failure: its class and the server's number, never its words. */
export const failureText = ({ class: kind, status }: MailFailure): string =>
  status === null ? kind : `${kind} ${status}`;
