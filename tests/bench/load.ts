import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

export type Shot = {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
};

export type Load = {
  origin: string;
  /** Requests under way at once, each on a connection that stays open. */
  connections: number;
  seconds: number;
  shot: (n: number) => Shot;
  /** Status that every answer must have: any other makes the figures worthless. */
  expect: number;
  /** The server's process, to see what a request costs it. */
  pid: number;
};

/** `cpu`: microseconds of the server's own work per request; it tells more than rates on a busy machine. */
export type Figures = { perSecond: number; p50: number; p99: number; bytes: number; cpu: number };

const TICK_US = 10_000;

/** Microseconds that a process has worked; NaN where the system does not say. */
const workOf = (pid: number): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_US;
  } catch {
    return Number.NaN;
  }
};

/** Sends requests without a pause for some seconds and gives what came of it. Throws for a wrong answer. */
export const load = async (given: Load): Promise<Figures> => {
  const { origin, connections, seconds, shot, expect, pid } = given;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1_000;
  const times: number[] = [];
  let bytes = 0;
  let n = 0;
  const worker = async () => {
    while (performance.now() < until) {
      const begun = performance.now();
      const answer = await send(agent, origin, shot(n++));
      if (answer.status !== expect) throw new Error(`${answer.status} instead of ${expect}`);
      times.push(performance.now() - begun);
      bytes = answer.bytes;
    }
  };
  const begun = performance.now();
  const worked = workOf(pid);
  await Promise.all(Array.from({ length: connections }, worker));
  const lasted = (performance.now() - begun) / 1_000;
  const cpu = (workOf(pid) - worked) / times.length;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { perSecond: times.length / lasted, p50: at(0.5), p99: at(0.99), bytes, cpu };
};

const send = (agent: Agent, origin: string, { method, path, headers = {}, body }: Shot) =>
  new Promise<{ status: number; bytes: number }>((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const sent = request(
      new URL(path, origin),
      { agent, method: method ?? "GET", headers: { ...headers, ...length } },
      (response) => {
        let bytes = 0;
        response.on("data", (piece: Buffer) => {
          bytes += piece.length;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
        response.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
