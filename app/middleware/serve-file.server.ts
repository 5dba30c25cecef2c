import { createContext, data, type MiddlewareFunction } from "react-router";
import { validate as isUuid } from "uuid";
import { type ByteRange, byteRange } from "#app/domain/attachments/byte-range.ts";
import { attachmentHeader } from "#app/domain/attachments/file-names.ts";
import { type FoundFile, findFileFor } from "#app/services/attachments/find-file.server.ts";
import { readVerified } from "#app/services/attachments/read-verified.server.ts";
import { webStream } from "#app/services/attachments/web-stream.server.ts";
import { requestContext, sessionContext, siteContext } from "./context.ts";
import { holderOf } from "./upload-form.server.ts";

/** Why a file that the reader may have cannot be given now. */
export type Unavailable = "held" | "damaged";
export const unavailableContext = createContext<Unavailable | null>(null);

/** Nothing in a file may run, frame or load anything, wherever a browser opens it. */
export const SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

/**
 * Answers with a file, as a download unless it is a picture of our own making. 404 for what the reader
 * may not know of, 410 for what was removed; what is held by the scanner or damaged is left to the page.
 */
export const serveFile: MiddlewareFunction<Response> = async (args, next) => {
  const { context, request, params } = args;
  if (!["GET", "HEAD"].includes(request.method)) throw data(null, { status: 405 });
  const { db, files } = context.get(siteContext);
  const { id = "", name = "" } = params;
  const found = !isUuid(id)
    ? "hidden"
    : await findFileFor(db, {
        id,
        name,
        actor: context.get(sessionContext).actor,
        holder: holderOf(context, request).holder,
        now: context.get(requestContext).now,
      });
  if (found === "hidden") throw data(null, { status: 404 });
  if (found === "removed") throw data(null, { status: 410 });
  if (found === "held") return unavailable("held");

  const headers = headersOf(found, request);
  if (isKnown(request, headers.get("ETag") ?? "")) {
    return new Response(null, { status: 304, headers });
  }
  const range = wantedRange(request, found, headers);
  if (range === "none") {
    headers.set("Content-Range", `bytes */${found.size}`);
    return new Response(null, { status: 416, headers });
  }
  const bytes = await readVerified(files, found, range ?? undefined);
  if (!bytes) return unavailable("damaged");
  headers.set("Content-Length", String(range ? range.end - range.start + 1 : found.size));
  if (range) headers.set("Content-Range", `bytes ${range.start}-${range.end}/${found.size}`);
  const status = range ? 206 : 200;
  if (request.method === "HEAD") {
    bytes.destroy();
    return new Response(null, { status, headers });
  }
  return new Response(webStream(bytes), { status, headers });

  function unavailable(why: Unavailable) {
    context.set(unavailableContext, why);
    return next();
  }
};

const headersOf = (found: FoundFile, request: Request): Headers => {
  const headers = new Headers({
    "Content-Type": found.mediaType,
    "Content-Security-Policy": SANDBOX,
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Accept-Ranges": "bytes",
    ETag: `"${found.sha256}"`,
    Vary: "Cookie",
  });
  if (found.download) headers.set("Content-Disposition", attachmentHeader(found.download));
  headers.set("Cache-Control", cacheOf(found, request));
  return headers;
};

/** What everybody may have is kept by caches, though not for long: it may be taken down. */
const cacheOf = ({ forEveryone }: FoundFile, request: Request): string => {
  if (!forEveryone) return "private, no-store";
  return request.headers.has("cookie") ? "private, no-cache" : "public, max-age=300";
};

/** Whether the asker has this file already. */
export const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "")
    .split(",")
    .some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*");

/** Half of one file and half of another would be worse than no answer: a stale range gets the whole. */
const wantedRange = (
  request: Request,
  { size }: FoundFile,
  headers: Headers,
): ByteRange | "none" | null => {
  const condition = request.headers.get("if-range");
  if (condition !== null && condition !== headers.get("ETag")) return null;
  return byteRange(request.headers.get("range"), size);
};
