import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import type { Readable } from "node:stream";

/** What the scanner said of a file; `away` when it said nothing that can be relied on. */
export type Verdict = "clean" | "away" | { virus: string };

export type Scanner = { scan: (source: Readable) => Promise<Verdict> };

export type ScannerLimits = { connectMs: number; totalMs: number };

const LIMITS: ScannerLimits = { connectMs: 2_000, totalMs: 20_000 };
const LONGEST_ANSWER = 1_024;

/**
 * A scanner that speaks clamd's INSTREAM: `host:port`, or the path of a socket. It fails closed:
 * silence, an unknown answer and a broken connection are all `away`, never `clean`.
 */
export const clamd = (address: string, limits: ScannerLimits = LIMITS): Scanner => ({
  scan: (source) =>
    new Promise((resolve) => {
      const socket = dial(address);
      let answer = "";
      const finish = (verdict: Verdict) => {
        clearTimeout(whole);
        clearTimeout(dialling);
        source.destroy();
        socket.destroy();
        resolve(verdict);
      };
      const whole = setTimeout(finish, limits.totalMs, "away");
      const dialling = setTimeout(finish, limits.connectMs, "away");
      socket.on("error", () => finish(verdictOf(answer)));
      source.on("error", () => finish("away"));
      socket.on("connect", () => {
        clearTimeout(dialling);
        send(socket, source).catch(() => finish(verdictOf(answer)));
      });
      socket.on("data", (chunk: Buffer) => {
        answer += chunk.toString("latin1");
        if (answer.length > LONGEST_ANSWER) finish("away");
        else if (answer.includes("\0")) finish(verdictOf(answer));
      });
      socket.on("close", () => finish(verdictOf(answer)));
    }),
});

/** Scans a file on this machine. */
export const scanFile = (scanner: Scanner, path: string): Promise<Verdict> =>
  scanner.scan(createReadStream(path));

const dial = (address: string): Socket => {
  const [, host, port] = /^\[?([^\]/]+)\]?:(\d{1,5})$/.exec(address) ?? [];
  return host && port ? connect(Number(port), host) : connect(address.replace(/^unix:/, ""));
};

/** Each piece goes out behind its length; an empty one ends the file. */
const send = async (socket: Socket, source: Readable): Promise<void> => {
  socket.write("zINSTREAM\0");
  for await (const chunk of source) {
    if (!Buffer.isBuffer(chunk) || chunk.length === 0) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    socket.write(length);
    if (!socket.write(chunk)) await drained(socket);
  }
  socket.write(Buffer.alloc(4));
};

const drained = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once("drain", resolve);
    socket.once("close", () => reject(new Error("closed")));
  });

const verdictOf = (answer: string): Verdict => {
  const [line = ""] = answer.split("\0");
  if (line === "stream: OK") return "clean";
  const virus = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  return virus ? { virus } : "away";
};
