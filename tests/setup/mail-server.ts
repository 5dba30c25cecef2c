import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterFile } from "./after-file.ts";

/** A mail as a real server took it: the envelope it came in, its bytes, and what a reader makes of them. */
export type Received = { from: string; to: string[]; raw: string; mail: Email };

/** How the server treats what comes: each may fail the way servers do. */
export type Behaviour = {
  /** Answer to a recipient, `250` if it is taken. */
  recipient?: number;
  /** Answer to the mail itself. */
  data?: number;
  /** Where it stops answering at all. */
  hang?: "greeting" | "recipient" | "data";
  /** Called when a mail is taken, before the server says so. */
  taken?: () => Promise<void> | void;
};

export type MailServer = {
  url: string;
  port: number;
  received: Received[];
  behave: (behaviour: Behaviour) => void;
  /** What was received since the last time this was asked. */
  take: () => Received[];
  close: () => Promise<void>;
};

const failure = (status: number): Error =>
  Object.assign(new Error(`test: no, says the server to an-bi-mat@vidu.example`), {
    responseCode: status,
  });

const answered = (status: number | undefined): Error | null =>
  status === undefined || status < 400 ? null : failure(status);

/** A real SMTP server on a port of its own. */
export const mailServer = async (port = 0): Promise<MailServer> => {
  const received: Received[] = [];
  let behaviour: Behaviour = {};
  let shown = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 50,
    onConnect: (_session, callback) => {
      if (behaviour.hang !== "greeting") callback();
    },
    onRcptTo: (_address, _session, callback) => {
      if (behaviour.hang !== "recipient") callback(answered(behaviour.recipient));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const refused = answered(behaviour.data);
        if (refused) return callback(refused);
        const bytes = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw: bytes.toString("utf8"),
          mail: await PostalMime.parse(bytes),
        });
        await behaviour.taken?.();
        if (behaviour.hang !== "data") callback(null);
      });
    },
  });
  // Connections that are cut off in the middle are what these tests are about.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  const bound = (server.server.address() as AddressInfo).port;
  const made: MailServer = {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    received,
    behave: (next) => {
      behaviour = next;
    },
    take: () => {
      const fresh = received.slice(shown);
      shown = received.length;
      return fresh;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  afterFile(() => made.close());
  return made;
};

/** A header of a mail, by its name. */
export const headerOf = ({ mail }: Received, name: string): string | undefined =>
  mail.headers.find(({ key }) => key === name.toLowerCase())?.value;
