import { createTransport } from "nodemailer";
import type { Outgoing } from "./mailer.server.ts";

export type SmtpOptions = {
  /** `smtp[s]://user:password@host:port`. */
  url: string;
  from: string;
  /** Name we greet the server with. */
  host: string;
  timeouts?: { connectMs: number; idleMs: number };
};

const TIMEOUTS = { connectMs: 10_000, idleMs: 20_000 };

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/**
 * Sends by SMTP, each mail over a connection of its own that ends with it or with `signal`. A password is
 * never said over a line that is not encrypted, except to this machine itself.
 */
export const smtpSender = ({ url, from, host, timeouts = TIMEOUTS }: SmtpOptions) => {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const user = decodeURIComponent(username);
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(user ? { auth: { user, pass: decodeURIComponent(password) } } : {}),
    requireTLS: !secure && user !== "" && !LOOPBACK.test(hostname),
    name: host,
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.connectMs,
    dnsTimeout: timeouts.connectMs,
    socketTimeout: timeouts.idleMs,
    socketCloseTimeout: 1_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (mail: Outgoing, signal: AbortSignal): Promise<void> => {
    await transport.sendMail({
      from,
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      headers: {
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        ...(mail.unsubscribe
          ? {
              "List-Unsubscribe": `<${mail.unsubscribe}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }
          : {}),
      },
      signal,
    });
  };
};
