import { createServer } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { limitBodies } from "#app/http/body-time.ts";

const LIMIT = 80;
const FILES = "multipart/form-data; boundary=x";

/** What a server that allows so little time answers to a body of which one byte is missing. */
const answerTo = async (path: string, type: string, rest?: string): Promise<string> => {
  const server = createServer((request, response) => {
    request.on("error", () => {});
    request.resume().on("end", () => setTimeout(() => response.end("read"), 3 * LIMIT));
  });
  limitBodies(server, LIMIT);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const socket = connect(typeof address === "object" && address ? address.port : 0, "127.0.0.1");
  let said = "";
  socket.on("data", (chunk) => {
    said += chunk.toString();
  });
  socket.on("error", () => {});
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: 2\r\n\r\na`,
  );
  if (rest) socket.write(rest);
  await sleep(2 * LIMIT);
  if (!rest) socket.write("b");
  await sleep(4 * LIMIT);
  socket.destroy();
  return said.split("\r\n")[0] ?? "";
};

test("a form that does not come in is cut off", async () => {
  expect(await answerTo("/chinh-sach/a/gop-y", FILES)).toBe("HTTP/1.1 408 Request Timeout");
});

test("files may take their time", async () => {
  expect(await answerTo("/can-bo/chinh-sach/a/tai-lieu?x=1", FILES)).toBe("HTTP/1.1 200 OK");
});

test("a slow answer to a whole form is not cut off", async () => {
  expect(await answerTo("/chinh-sach/a/gop-y", "text/plain", "b")).toBe("HTTP/1.1 200 OK");
});
