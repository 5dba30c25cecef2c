import { problem } from "#app/http/problem.ts";

/** An address under the interface that nobody has. */
export const loader = () => problem(404);
