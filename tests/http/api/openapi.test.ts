import { expect, test } from "vitest";
import { z } from "zod";
import { ANSWERS } from "#app/routes/api/v1/document.ts";
import { testSite } from "#tests/setup/site.ts";

const Parameter = z.object({
  name: z.string(),
  in: z.enum(["query", "path"]),
  schema: z.unknown(),
});

const Description = z.object({
  openapi: z.string().startsWith("3.1."),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        summary: z.string(),
        parameters: z.array(Parameter).optional(),
        responses: z.record(z.string(), z.object({ description: z.string() })),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

const site = await testSite();
const text = await (await site.fetch("/api/v1/openapi.json")).text();
const description = Description.parse(JSON.parse(text));

test("every path of the interface is described", () => {
  expect(Object.keys(description.paths).sort()).toEqual(Object.keys(ANSWERS).sort());
});

test("every described path exists, and no described parameter is unknown to it", async () => {
  for (const [path, { get }] of Object.entries(description.paths)) {
    const address = path.replace("{code}", "CS-31-2026-0001");
    const answer = await site.fetch(address);
    expect([200, 404]).toContain(answer.status);
    for (const parameter of get.parameters ?? []) {
      if (parameter.in === "path") expect(path).toContain(`{${parameter.name}}`);
      else {
        const problem = await (await site.fetch(`${address}?${parameter.name}=%01`)).text();
        expect(problem).not.toContain("no such parameter");
      }
    }
  }
});

test("every reference leads to a component", () => {
  const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(Object.keys(description.components.schemas)));
});

test("the parts of the contract are components with their fields", () => {
  const required = (name: string) => description.components.schemas[name]?.required;
  expect(required("Record")).toEqual(
    expect.arrayContaining(
      "code kind verb title unit state label group flags version createdAt updatedAt dueAt url".split(
        " ",
      ),
    ),
  );
  expect(required("Clause")).toEqual(
    expect.arrayContaining("id kind number title text parentId".split(" ")),
  );
  expect(required("Unit")).toEqual(expect.arrayContaining("code name kind parentCode".split(" ")));
});
