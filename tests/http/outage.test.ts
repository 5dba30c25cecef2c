import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { testSite } from "#tests/setup/site.ts";

/** A port on which nothing listens: what a database that is away looks like. */
const AWAY = "postgres://nobody:nothing@127.0.0.1:1/none";

const site = await testSite({ databaseUrl: AWAY });

it.each(["/", "/chinh-sach", "/don-vi", "/en/chinh-sach"])("answers 503 at %s", async (path) => {
  const response = await site.fetch(path);
  expect(response.status).toBe(503);
  expect(Number(response.headers.get("retry-after"))).toBeLessThanOrEqual(10);
  expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
});

it("gives a machine a problem", async () => {
  const response = await site.fetch("/api/v1/records");
  expect(response.status).toBe(503);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
});

it("stays alive", async () => {
  expect((await site.fetch("/healthz")).status).toBe(200);
});

it("gives back what a person typed, never a password", async () => {
  const words = "Ý kiến dài mà người gửi không muốn gõ lại lần nữa, dòng một.\nDòng hai.";
  const sent = await site.visitor().post("/chinh-sach/CS-11311-2026-0001/gop-y", {
    stance: "agree",
    body: words,
    submissionId: randomUUID(),
  });
  expect(sent.status).toBe(503);
  const page = await sent.text();
  expect(page).toContain(words);
  expect(page).toContain('name="submissionId"');

  const signIn = await site.visitor().post("/dang-nhap", {
    identifier: "a@demo.example",
    password: "a password nobody may read",
  });
  expect(signIn.status).toBe(503);
  expect(await signIn.text()).not.toContain("a password nobody may read");
});
