import { expect, it } from "vitest";
import { attachSampleFiles } from "#app/launch/sample-files.ts";
import { openFiles } from "#app/services/attachments/files.server.ts";
import { disagreements, newFolder } from "#tests/setup/files.ts";
import { sampleDatabase } from "./samples.ts";

it("gives a sample draft papers that everybody may have, each with its bytes", async () => {
  const { db, sql } = await sampleDatabase();
  const dir = await newFolder();
  await attachSampleFiles(db, openFiles({ dir }));
  const rows = await sql`select a.purpose, a.is_public, a.scan, r.state from attachments a
    join records r on r.id = a.record_id order by a.purpose`;
  expect(rows).toEqual([
    { purpose: "explanation", is_public: true, scan: "unscanned", state: "open" },
    { purpose: "proposal", is_public: true, scan: "unscanned", state: "open" },
  ]);
  expect(await disagreements(db, dir)).toEqual([]);
});
