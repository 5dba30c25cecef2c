import type { z } from "zod";
import { type ParameterProblem, problem } from "./problem.ts";

const problemsOf = (error: z.ZodError): ParameterProblem[] =>
  error.issues.flatMap((issue): ParameterProblem[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((name) => ({ name, expected: "no such parameter" }))
      : [{ name: String(issue.path[0] ?? ""), expected: issue.message }],
  );

/** Reads the query of a machine's request; throws the answer 400 where it is not what is documented. */
export const readQuery = <T>(schema: z.ZodType<T>, url: URL): T => {
  const names = [...url.searchParams.keys()];
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (twice.length > 0) {
    throw problem(400, { errors: twice.map((name) => ({ name, expected: "given once" })) });
  }
  const parsed = schema.safeParse(Object.fromEntries(url.searchParams));
  if (parsed.success) return parsed.data;
  throw problem(400, { errors: problemsOf(parsed.error) });
};
