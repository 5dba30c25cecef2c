import type { PaperFormat } from "#app/domain/papers/paper.ts";
import { webStream } from "#app/services/attachments/web-stream.server.ts";
import type { PaperAnswer, PaperOrder } from "#app/services/papers/papers.ts";
import { siteContext } from "./context.ts";
import type { LoaderContext } from "./loader-context.ts";
import { isKnown, SANDBOX } from "./serve-file.server.ts";

const MEDIA_TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

type Download = PaperOrder & {
  /** Name of the download, without its ending. */
  name: string;
  /** Whether everybody may have it. */
  shared: boolean;
};

/**
 * The paper of the record's present state as a download, or what stands in its way. A file that is
 * damaged or gone is made again once.
 */
export const servePaper = async (
  context: LoaderContext,
  request: Request,
  { name, shared, ...order }: Download,
): Promise<Response | Exclude<PaperAnswer, { state: "ready" }>> => {
  const { papers } = context.get(siteContext);
  for (let tries = 0; tries < 2; tries++) {
    const answer = await papers.order(order);
    if (answer.state !== "ready") return answer;
    const { file } = answer;
    const headers = new Headers({
      "Content-Type": MEDIA_TYPES[order.format],
      "Content-Disposition": `attachment; filename="${name}.${order.format}"`,
      "Content-Security-Policy": SANDBOX,
      "X-Content-Type-Options": "nosniff",
      "Repr-Digest": `sha-256=:${Buffer.from(file.sha256, "hex").toString("base64")}:`,
      ETag: `"${file.sha256}"`,
      "Cache-Control": shared ? "public, max-age=0, must-revalidate" : "private, no-store",
    });
    if (shared) headers.set("Vary", "Cookie");
    if (isKnown(request, `"${file.sha256}"`)) return new Response(null, { status: 304, headers });
    const bytes = await papers.open(file);
    if (!bytes) continue;
    headers.set("Content-Length", String(file.size));
    if (request.method !== "HEAD") return new Response(webStream(bytes), { headers });
    bytes.destroy();
    return new Response(null, { headers });
  }
  return { state: "busy", retryAfter: 5 };
};
