import { addressesOf, allRoutes, dataTwins, type Values } from "./all-routes.ts";
import { decode } from "./html-forms.ts";
import type { Visitor } from "./site.ts";

export type Answered = { address: string; status: number; text: string };

export type Crawl = {
  /** Values of parameters, the public ones first. */
  values: Values;
  /** Query strings tried on every address whose parameters are all public. */
  queries: readonly string[];
  /** Also in English, and wherever the links of the pages lead. */
  deep?: boolean;
};

const AT_ONCE = 4;
const MOST_LINKS = 400;

/** Everything that a reader can get: each address in each form, answered with whatever status. */
export const crawl = async (
  visitor: Pick<Visitor, "get">,
  { values, queries, deep = false }: Crawl,
): Promise<Answered[]> => {
  const asked = new Set<string>();
  const answers: Answered[] = [];
  const ask = async (addresses: readonly string[]) => {
    const fresh = [...new Set(addresses)].filter((address) => !asked.has(address));
    for (const address of fresh) asked.add(address);
    for (let i = 0; i < fresh.length; i += AT_ONCE) {
      const batch = fresh.slice(i, i + AT_ONCE);
      answers.push(...(await Promise.all(batch.map((address) => answerOf(visitor, address)))));
    }
  };
  const first = Object.fromEntries(Object.entries(values).map(([k, v]) => [k, v.slice(0, 1)]));
  for (const { pattern, ids } of await allRoutes()) {
    const open = isFile(pattern) ? [] : addressesOf(pattern, first);
    const sought = open.flatMap((at) => queries.map((query) => at + query));
    await ask(sought.flatMap((at) => [at, ...dataTwins(at, ids).slice(0, 1)]));
    await ask(addressesOf(pattern, values).flatMap((at) => [at, ...dataTwins(at, ids)]));
    if (deep && pattern.startsWith("/en?")) {
      await ask(addressesOf(pattern, values).map((address) => `/en${address}`));
    }
  }
  for (let known = 0; deep && known < answers.length && asked.size < known + MOST_LINKS; ) {
    const pages = answers.slice(known);
    known = answers.length;
    await ask(pages.flatMap(linksOf));
  }
  return answers;
};

/** A file is the same whatever is asked of it. */
const isFile = (pattern: string): boolean => /\.(?:docx|pdf|xlsx|csv)$/.test(pattern);

const answerOf = async (visitor: Pick<Visitor, "get">, address: string): Promise<Answered> => {
  const response = await visitor.get(address);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return { address, status: response.status, text: `${headers}\n\n${await response.text()}` };
};

const linksOf = ({ text }: Answered): string[] =>
  [...text.matchAll(/(?:href|src)="(\/[^"#]*)/g)]
    .map(([, path = ""]) => decode(path))
    .filter((path) => !path.startsWith("/assets/"));

export type Leak = { address: string; secret: string };

/** Answers that hold a secret in any of their bytes. */
export const leaksIn = (answers: readonly Answered[], secrets: readonly string[]): Leak[] =>
  answers.flatMap(({ address, text }) => {
    const lower = text.toLowerCase();
    return secrets
      .filter((secret) => lower.includes(secret.toLowerCase()))
      .map((secret) => ({ address, secret }));
  });
