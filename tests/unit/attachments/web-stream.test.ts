import { once } from "node:events";
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { webStream } from "#app/services/attachments/web-stream.server.ts";

const here = fileURLToPath(import.meta.url);

test.each([
  ["before it was begun", 0],
  ["after its first piece", 1],
])("who goes away %s leaves no file open", async (_, pieces) => {
  const file = createReadStream(here, { highWaterMark: 16 });
  await once(file, "open");
  const reader = webStream(file).getReader();
  for (let n = 0; n < pieces; n++) await reader.read();
  const closed = new Promise<void>((close) => file.on("close", () => close()));
  await reader.cancel();
  await closed;
  expect(file.destroyed).toBe(true);
});
