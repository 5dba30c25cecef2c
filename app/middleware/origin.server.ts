import { data, type MiddlewareFunction } from "react-router";
import { mayAct } from "#app/http/same-origin.ts";

/** The framework's own check lets requests without an origin pass and skips resource routes. */
export const sameOriginOnly: MiddlewareFunction<Response> = ({ request }, next) => {
  if (!mayAct(request)) throw data(null, { status: 403 });
  return next();
};
