import type { z } from "zod";
import { ANSWERS, Problem } from "#app/routes/api/v1/document.ts";
import type { TestSite } from "./site.ts";

type Path = keyof typeof ANSWERS;
type AnswerOf<P extends Path> = z.output<(typeof ANSWERS)[P]>;

/** The answer of a path of the interface, held against what its description promises. */
export const askApi = async <P extends Path>(
  site: TestSite,
  path: P,
  given: { code?: string; query?: Record<string, string> } = {},
): Promise<AnswerOf<P>> => {
  const query = new URLSearchParams(given.query).toString();
  const address = `${path.replace("{code}", encodeURIComponent(given.code ?? ""))}${query && `?${query}`}`;
  const answer = await site.fetch(address);
  if (answer.status !== 200) throw new Error(`${answer.status} for ${address}`);
  const body: unknown = await answer.json();
  ANSWERS[path].parse(body);
  return body as AnswerOf<P>;
};

/** The problem that an address answers with; throws when it answers anything else. */
export const problemOf = async (answer: Response): Promise<z.output<typeof Problem>> => {
  const type = answer.headers.get("content-type");
  if (type !== "application/problem+json") throw new Error(`${answer.status} ${type}`);
  return Problem.parse(await answer.json());
};

const MOST_PAGES = 1_000;

/** All items of a list, page by page; a list that never ends is an error. */
export const allPages = async <T>(
  ask: (query: Record<string, string>) => Promise<{ items: T[]; next: string | null }>,
  limit: number,
): Promise<T[]> => {
  const items: T[] = [];
  let pages = 0;
  for (let after: string | null = ""; after !== null; pages += 1) {
    if (pages === MOST_PAGES) throw new Error(`no end after ${pages} pages`);
    const query: Record<string, string> = { limit: String(limit), ...(after ? { after } : {}) };
    const page = await ask(query);
    if (page.items.length > limit) throw new Error(`${page.items.length} rows instead of ${limit}`);
    items.push(...page.items);
    after = page.next;
  }
  return items;
};
