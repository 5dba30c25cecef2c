import { createServer } from "node:net";

const TRIES = 200;

/** The first port from `preferred` on that nobody listens on; a busy one is stepped over. */
export const freePort = async (...preferred: readonly number[]): Promise<number> => {
  for (const port of preferred) if (await isFree(port)) return port;
  const from = preferred.at(-1) ?? 0;
  for (let port = from + 1; port < from + TRIES; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${from} and ${from + TRIES}`);
};

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () =>
      probe.close(() => resolve(true)),
    );
  });
