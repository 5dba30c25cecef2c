import type { MiddlewareFunction } from "react-router";
import { GUEST } from "#app/domain/actor.ts";
import { sessionContext } from "./context.ts";

export const readSession: MiddlewareFunction<Response> = ({ context }, next) => {
  context.set(sessionContext, { actor: GUEST, sessionId: null, unread: 0 });
  return next();
};
