const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Content Too Large",
  414: "URI Too Long",
  421: "Misdirected Request",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

export const PROBLEM_TYPE = "application/problem+json";

/** A wrong parameter of a request and what was expected of it. */
export type ParameterProblem = { name: string; expected: string };

type Extra = { detail?: string; errors?: readonly ParameterProblem[]; headers?: HeadersInit };

/** An error answer for machines (RFC 9457). */
export const problem = (status: number, { detail, errors, headers }: Extra = {}): Response => {
  const body = {
    type: "about:blank",
    title: TITLES[status] ?? "Error",
    status,
    ...(detail ? { detail } : {}),
    ...(errors ? { errors } : {}),
  };
  const answer = Response.json(body, { status, headers });
  answer.headers.set("Content-Type", PROBLEM_TYPE);
  answer.headers.set("Cache-Control", "no-store");
  return answer;
};
