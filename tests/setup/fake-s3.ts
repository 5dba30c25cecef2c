import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export type FakeS3 = {
  endpoint: string;
  objects: Map<string, { bytes: Buffer; modified: Date }>;
  /** Answers every request with this status instead, while it is set. */
  ill: number | null;
  asked: string[];
};

const PER_PAGE = 2;

/** As much of an object store as the portal asks for: put, get, head, delete and list in pages. */
export const fakeS3 = async (bucket: string): Promise<FakeS3> => {
  const fake: FakeS3 = { endpoint: "", objects: new Map(), ill: null, asked: [] };
  const server = createServer((request, response) => {
    answer(fake, bucket, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  fake.endpoint = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return fake;
};

const answer = async (
  fake: FakeS3,
  bucket: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = new URL(request.url ?? "/", fake.endpoint);
  const key = decodeURIComponent(url.pathname).replace(`/${bucket}`, "").replace(/^\//, "");
  const bytes = await bodyOf(request);
  fake.asked.push(`${request.method} ${key || "list"}`);
  const object = fake.objects.get(key);
  if (fake.ill !== null) response.writeHead(fake.ill).end();
  else if (request.method === "PUT") {
    fake.objects.set(key, { bytes, modified: new Date() });
    response.writeHead(200, { etag: '"x"' }).end();
  } else if (request.method === "DELETE") {
    fake.objects.delete(key);
    response.writeHead(204).end();
  } else if (key === "") {
    response.writeHead(200, { "content-type": "application/xml" }).end(listing(fake, url));
  } else if (object) {
    const head = {
      "content-length": object.bytes.length,
      "last-modified": object.modified.toUTCString(),
    };
    response.writeHead(200, head).end(request.method === "HEAD" ? undefined : object.bytes);
  } else response.writeHead(404).end();
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

const listing = (fake: FakeS3, url: URL): string => {
  const prefix = url.searchParams.get("prefix") ?? "";
  const after = url.searchParams.get("continuation-token") ?? "";
  const keys = [...fake.objects.keys()]
    .filter((key) => key.startsWith(prefix) && key > after)
    .sort();
  const page = keys.slice(0, PER_PAGE);
  const rows = page.map((key) => {
    const object = fake.objects.get(key);
    return `<Contents><Key>${key}</Key><Size>${object?.bytes.length}</Size><LastModified>${object?.modified.toISOString()}</LastModified><ETag>x</ETag></Contents>`;
  });
  const more = keys.length > PER_PAGE;
  const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${rows.join("")}</ListBucketResult>`;
};
