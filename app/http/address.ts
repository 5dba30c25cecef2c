import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The caller's address: the socket's, or, behind `hops` proxies of our own, the entry that the
 * outermost of them wrote. Whatever a caller writes into the header itself is never reached.
 */
export const clientAddress = (c: Context, hops: number): string => {
  if (hops > 0) {
    const chain = (c.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
    const entry = chain.at(-hops);
    if (entry) return entry;
  }
  // Requests made without a socket (tests) have no connection to ask.
  const socket = c.env && "incoming" in c.env ? getConnInfo(c).remote.address : undefined;
  return socket ?? "127.0.0.1";
};
