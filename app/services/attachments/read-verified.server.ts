import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { alert } from "./alert.server.ts";
import type { Files } from "./files.server.ts";

export type Wanted = { id: string; name: string; sha256: string; size: number };

/**
 * The bytes of a stored file, or null, with an alert, when they are not the ones that were taken in.
 * All of them are checked before the first is sent; none is kept in memory.
 */
export const readVerified = async (
  files: Files,
  wanted: Wanted,
  range: { start: number; end: number } = { start: 0, end: wanted.size - 1 },
): Promise<Readable | null> => {
  const store = await files.store();
  try {
    const hash = createHash("sha256");
    for await (const chunk of await store.read(wanted.name)) hash.update(chunk);
    if (hash.digest("hex") === wanted.sha256) {
      return Readable.from(stretch(await store.read(wanted.name), range), { objectMode: false });
    }
    alert("file_damaged", { id: wanted.id });
  } catch (error) {
    alert("file_unreadable", {
      id: wanted.id,
      err: error instanceof Error ? error.message : String(error),
    });
  }
  return null;
};

async function* stretch(
  source: AsyncIterable<Buffer>,
  { start, end }: { start: number; end: number },
): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of source) {
    const piece = chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    at += chunk.length;
    if (piece.length > 0) yield piece;
    if (at > end) return;
  }
}
