import { once } from "node:events";
import { createServer, connect as dial, type Socket } from "node:net";

/**
 * How commits pass between the portal and its database: as they are · answered late, so that a killed
 * portal never hears of some that are done · answered early, before the database has them, which is
 * what a portal would do that says "saved" too soon.
 */
export type CommitMode = "plain" | "late" | "early";

export type CommitProxy = { url: string; mode: CommitMode; close: () => Promise<void> };

const HELD_MS = 60;

/** Kinds of message of the protocol that matter here, both ways. */
const PARSE = 0x50;
const BIND = 0x42;
const SYNC = 0x53;
const READY = 0x5a;
/** BindComplete, CommandComplete "COMMIT", ReadyForQuery "idle", as PostgreSQL writes them. */
const DONE = Buffer.from("3200000004430000000b434f4d4d4954005a0000000549", "hex");

/** The texts that a message of a driver begins with, each ended by a zero. */
const texts = (message: Buffer): string[] => message.subarray(5).toString("latin1").split("\0");

/** Cuts a stream of protocol messages; what is not whole yet is kept for the next piece. */
const messages = (startsBare: boolean) => {
  let kept = Buffer.alloc(0);
  let bare = startsBare;
  return (piece: Buffer): Buffer[] => {
    kept = Buffer.concat([kept, piece]);
    const whole: Buffer[] = [];
    for (;;) {
      const head = bare ? 0 : 1;
      if (kept.length < head + 4) return whole;
      const length = head + kept.readUInt32BE(head);
      if (kept.length < length) return whole;
      whole.push(kept.subarray(0, length));
      kept = kept.subarray(length);
      bare = false;
    }
  };
};

/** A door before the database that plays with the answers to commits. */
export const startCommitProxy = async (databaseUrl: string): Promise<CommitProxy> => {
  const target = new URL(databaseUrl);
  const proxy: CommitProxy = { url: "", mode: "plain", close: async () => {} };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = dial(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => {});
    }
    join(client, database, proxy);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(databaseUrl);
  url.port = String(typeof address === "object" ? address?.port : "");
  proxy.url = url.href;
  proxy.close = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  };
  return proxy;
};

const join = (client: Socket, database: Socket, proxy: CommitProxy): void => {
  const asked = messages(true);
  const answered = messages(false);
  const commits = new Set<string>();
  /** From a commit that was answered early on, everything waits; null while nothing does. */
  let held: Buffer[] | null = null;
  let timer: NodeJS.Timeout | undefined;
  let swallowed = 0;

  const ask = (message: Buffer): void => {
    const [first = "", second = ""] = texts(message);
    if (message[0] === PARSE && second.toLowerCase() === "commit") commits.add(first);
    else if (message[0] === BIND && commits.has(second) && proxy.mode === "early") held ??= [];
    if (!held) {
      database.write(message);
      return;
    }
    held.push(message);
    if (message[0] !== SYNC || timer) return;
    swallowed += 1;
    client.write(DONE);
    timer = setTimeout(flush, HELD_MS);
  };
  /** Sends the commit at last, and then what came after it, as far as that is no commit again. */
  const flush = (): void => {
    const waiting = held ?? [];
    const end = waiting.findIndex((message) => message[0] === SYNC) + 1;
    held = null;
    timer = undefined;
    for (const message of waiting.slice(0, end)) database.write(message);
    for (const message of waiting.slice(end)) ask(message);
  };
  client.on("data", (piece: Buffer) => {
    for (const message of asked(piece)) ask(message);
  });
  database.on("data", (piece: Buffer) => {
    const late = proxy.mode === "late" && piece.includes("COMMIT\0");
    const passed = answered(piece).filter((message) => {
      if (swallowed === 0) return true;
      if (message[0] === READY) swallowed -= 1;
      return false;
    });
    const answer = Buffer.concat(passed);
    if (late) setTimeout(() => client.write(answer), HELD_MS);
    else client.write(answer);
  });
  // A portal that was killed takes with it what it has not sent yet.
  client.on("close", () => {
    clearTimeout(timer);
    database.destroy();
  });
  database.on("close", () => client.destroy());
};
