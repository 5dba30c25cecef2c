import type { EventEmitter } from "node:events";
import type { IncomingMessage } from "node:http";
import { takesFiles } from "./upload-paths.ts";

/** A form with files may take as long as twenty megabytes take on a poor line. */
export const UPLOAD_MS = 600_000;
const FORM_MS = 60_000;

/**
 * Cuts off requests whose body has not come in within a minute, except where files are sent: the
 * server's own limit knows no addresses. A long answer to a finished request is not touched.
 */
export const limitBodies = (server: EventEmitter, ms = FORM_MS): void => {
  server.on("request", (request: IncomingMessage) => {
    const [path = ""] = (request.url ?? "").split("?");
    if (request.complete || takesFiles(path, request.headers["content-type"])) return;
    const late = setTimeout(() => {
      if (!request.complete) {
        request.socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
      }
    }, ms);
    request.once("close", () => clearTimeout(late));
  });
};
