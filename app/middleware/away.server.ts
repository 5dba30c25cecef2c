import type { MiddlewareFunction } from "react-router";
import { failureContext } from "./context.ts";

/** A database that was away before any page was asked: the page of the outage, with what was typed. */
export const refuseWhenAway: MiddlewareFunction<Response> = ({ context }, next) => {
  const { cause } = context.get(failureContext);
  if (cause) throw cause;
  return next();
};
