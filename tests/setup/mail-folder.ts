import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A real mail server that keeps what it takes as files, for tests that run in other processes. */
export const openMailFolder = async (
  dir: string,
): Promise<{ url: string; close: () => Promise<void> }> => {
  mkdirSync(dir, { recursive: true });
  let taken = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 50,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        taken += 1;
        const to = session.envelope.rcptTo.map(({ address }) => address).join(" ");
        const name = `${String(taken).padStart(5, "0")} ${to}.eml`;
        writeFileSync(join(dir, name), Buffer.concat(chunks));
        callback(null);
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

/** Mails that went to an address alone, in the order in which they came. */
export const mailsTo = (dir: string, address: string): Promise<Email[]> =>
  Promise.all(
    readdirSync(dir)
      .filter((name) => name.slice(6) === `${address}.eml`)
      .sort()
      .map((name) => PostalMime.parse(readFileSync(join(dir, name)))),
  );
