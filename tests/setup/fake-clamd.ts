import { createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

type Mode = "scan" | "hang" | "garbage" | "flood" | "drop" | "too_large";

export type FakeClamd = { address: string; mode: Mode; seen: Buffer[]; close: () => Promise<void> };

/** A scanner that speaks the protocol, finds whatever contains "VI-RUT", and can be ill in many ways. */
export const fakeClamd = async (mode: Mode = "scan"): Promise<FakeClamd> => {
  const sockets = new Set<Socket>();
  const fake: FakeClamd = { address: "", mode, seen: [], close: async () => {} };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    let received = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (fake.mode === "drop") socket.destroy();
      if (fake.mode === "garbage") socket.end("<html>502 Bad Gateway</html>");
      if (fake.mode === "flood") socket.write(Buffer.alloc(1024 * 1024, "x"));
      const file = fileIn(received);
      if (file === null || fake.mode === "hang") return;
      fake.seen.push(file);
      if (fake.mode === "too_large") socket.end("INSTREAM size limit exceeded. ERROR\0");
      if (fake.mode === "scan") {
        socket.end(file.includes("VI-RUT") ? "stream: Test.Virus-1 FOUND\0" : "stream: OK\0");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  fake.address = `127.0.0.1:${portOf(server)}`;
  fake.close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  onTestFinished(() => (server.listening ? fake.close() : undefined));
  return fake;
};

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};

/** The file of a command that has come in whole; null while it has not. */
const fileIn = (received: Buffer): Buffer | null => {
  const command = Buffer.from("zINSTREAM\0");
  if (!received.subarray(0, command.length).equals(command)) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
};
