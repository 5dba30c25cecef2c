import { readFile } from "node:fs/promises";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { decodeText } from "#app/domain/policies/source.ts";
import { UPLOAD_LIMIT } from "#app/domain/word/limits.ts";
import { readWordSteps, type WordText } from "#app/domain/word/read-word.ts";
import type { Steps } from "#app/domain/word/steps.ts";
import { newLane } from "../attachments/lane.server.ts";

/** A file of a form where it lies for now; null when there was no room for it. */
export type Upload = { name: string; size: number; path: string | null };

/** Plain text is short: a whole law has less than a megabyte. */
const PLAIN_LIMIT = 2 * 1024 * 1024;
/** How long other requests may wait for a step of this one. */
const TURN_MS = 8;

/** An opened document takes some hundred megabytes: one at a time. */
const lane = newLane(1, 20);

/**
 * The text of an uploaded draft, by what the file is and not by what it is called: a Word file, or plain
 * text where it calls itself so. Refuses all else with a code of its own; `busy` when too many files
 * wait. Keeps nothing.
 */
export const readUpload = async ({ name, size, path }: Upload): Promise<Outcome<WordText>> => {
  if (size > UPLOAD_LIMIT) return refuse("word_too_large");
  if (size === 0) return refuse("word_empty");
  if (path === null) return refuse("busy");
  const done = await lane.run(async () => {
    const bytes = new Uint8Array(await readFile(path));
    const read = await inTurns(readWordSteps(bytes));
    const mayBePlain = !read.ok && read.refusal.code === "word_unknown" && /\.txt$/i.test(name);
    return mayBePlain ? readPlain(bytes) : read;
  });
  return done ? done.value : refuse("busy");
};

const readPlain = (bytes: Uint8Array): Outcome<WordText> => {
  if (bytes.length > PLAIN_LIMIT) return refuse("plain_too_large");
  const text = decodeText(bytes);
  if (text === null) return refuse("plain_unreadable");
  return text.trim() === "" ? refuse("word_empty") : accept({ text, warnings: [] });
};

/** Runs steps with pauses in which others have their turn. */
const inTurns = async <T>(steps: Steps<T>): Promise<T> => {
  for (;;) {
    const until = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
