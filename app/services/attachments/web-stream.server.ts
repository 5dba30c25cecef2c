import { Readable } from "node:stream";

/** A stream as requests and answers want it, read only as fast as it is taken. */
export const webStream = (
  source: AsyncIterable<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await chunks.return?.();
      // An iterator that nobody began ends without letting go of its file.
      if (source instanceof Readable) source.destroy();
    },
  });
};
