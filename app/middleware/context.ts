import type { Sql } from "postgres";
import { createContext } from "react-router";
import type { Lang } from "#app/copy/copy.ts";
import { type Actor, GUEST } from "#app/domain/actor.ts";
import type { Files } from "#app/services/attachments/files.server.ts";
import type { Clock } from "#app/services/clock.server.ts";
import type { Work } from "#app/services/context.ts";
import type { Papers } from "#app/services/papers/papers.ts";
import type { Rules, RulesReader } from "#app/services/rules.server.ts";
import type { Db } from "#db/client.ts";

/** What the process has; one for all requests. */
export type Site = {
  db: Db;
  sql: Sql;
  files: Files;
  papers: Papers;
  clock: Clock;
  rules: RulesReader;
  /** Changes with every build: part of every validator. */
  buildId: string;
  enhanceUrl: string | null;
  demo: boolean;
  secure: boolean;
  secret: string;
  /** Whether mails are sent. */
  mail: boolean;
  publicOrigin: string | null;
};

export type RequestFacts = {
  id: string;
  lang: Lang;
  now: Date;
  address: string;
  url: URL;
  nonce: string;
  rules: Rules;
};

export type SessionFacts = { actor: Actor; sessionId: string | null; unread: number };

/** Page data of pages that are not hydrated: handed to React without being written into the HTML. */
export type PageBox = {
  data: unknown;
  /** Headers of a 304: the reader has this page already. */
  unchanged?: Record<string, string>;
};

/**
 * The document as text. It is handed past the framework, which would turn it into a stream and read
 * that again: a tenth of the work of a page.
 */
export type Document = { html: string | null };

/** Headers that a loader or an action adds to the document. */
export type Answer = { headers: Headers };

/** Why a request could not be served, and what the person had typed into its form. */
export type Failure = {
  outage: boolean;
  typed: () => Promise<Record<string, string>>;
  /** What went wrong before any page was asked. */
  cause?: unknown;
};

export const failureContext = createContext<Failure>({ outage: false, typed: async () => ({}) });
export const siteContext = createContext<Site>();
export const requestContext = createContext<RequestFacts>();
/** A guest until the session was read, and for answers given before that. */
export const sessionContext = createContext<SessionFacts>({
  actor: GUEST,
  sessionId: null,
  unread: 0,
});
export const pageContext = createContext<PageBox>({ data: undefined });
export const documentContext = createContext<Document>({ html: null });

type Reader = { get: <T>(key: ReturnType<typeof createContext<T>>) => T };

/** The use cases' view of a request. */
export const workFrom = (context: Reader): Work => {
  const { db } = context.get(siteContext);
  const { now, id, rules } = context.get(requestContext);
  return { db, actor: context.get(sessionContext).actor, now, requestId: id, ...rules };
};
