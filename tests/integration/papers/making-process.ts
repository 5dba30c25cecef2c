import { sql } from "drizzle-orm";
import { connect } from "#db/client.ts";
import { paperMaker } from "#tests/setup/papers.ts";

/** A process that makes papers of one record over and over, until it is killed. */
const [url = "", dir = "", recordId = ""] = process.argv.slice(2);
const { db } = connect(url, 2);
const papers = paperMaker(db, url, dir);
await papers.sweep();
process.stdout.write("ready\n");
for (;;) {
  for (const format of ["docx", "xlsx"] as const) {
    await papers.order({ recordId, kind: "response", format });
    await papers.order({ recordId, kind: "report", format: "docx" });
  }
  // Another revision: every paper has to be made again.
  await db.execute(sql`update policies set revision = revision + 1 where record_id = ${recordId}`);
}
