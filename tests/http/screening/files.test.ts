import { expect, test } from "vitest";
import { removed } from "#tests/factories/appeals.ts";
import { accepted, makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day } from "#tests/factories/world.ts";
import { finish } from "#tests/integration/screening/finish.ts";
import { deskSite } from "#tests/setup/desk.ts";
import { readDocx, readPdfText, readXlsx } from "#tests/setup/read-paper.ts";
import { filesFolder } from "#tests/setup/test-app.ts";

const dir = await filesFolder();
const { site, world } = await deskSite(60, { papers: { dir } });

const GONE = "Bà Năm nợ tiền quỹ";
const KEPT = "Tôi đồng ý với dự thảo";
const NOTICE = /Nội dung đã được gỡ ngày 01\/01\/2027\. Vì: Có thông tin cá nhân của người khác\./;
const NOT_SHOWN = "Ý kiến không hiển thị công khai";

const READERS = {
  csv: async (bytes: Uint8Array) => new TextDecoder().decode(bytes),
  json: async (bytes: Uint8Array) => new TextDecoder().decode(bytes),
  docx: async (bytes: Uint8Array) => readDocx(bytes).paragraphs.join("\n"),
  xlsx: async (bytes: Uint8Array) =>
    readXlsx(bytes)
      .rows.flat()
      .map(({ text }) => text)
      .join("\n"),
  pdf: async (bytes: Uint8Array) => (await readPdfText(bytes)).pages.join(" ").replace(/\s+/g, " "),
} as const;
const FORMATS = ["csv", "json", "docx", "xlsx", "pdf"] as const;

const policy = await makePolicy(world);
const said = await makeComment(world, policy.code, { body: GONE });
await makeComment(world, policy.code, { body: KEPT });
await finish(world, policy.id, "responded");

const read = async (format: (typeof FORMATS)[number]): Promise<string> => {
  const answer = await site.fetch(`/chinh-sach/${policy.code}/tiep-thu.${format}`);
  expect(answer.status, format).toBe(200);
  return READERS[format](new Uint8Array(await answer.arrayBuffer()));
};

test("every file says when and why words were taken down, and holds them no more", async () => {
  for (const format of FORMATS) expect(await read(format), format).toContain(GONE);
  accepted(await removed(world, said, { now: day(60) }));
  for (const format of FORMATS) {
    const words = await read(format);
    expect(words, format).not.toContain(GONE);
    expect(words, format).toContain(KEPT);
    expect(words, format).not.toContain(NOT_SHOWN);
    if (format === "json") {
      expect(words).toContain('"takenDown":{"day":"2027-01-01","reason":"thong_tin_ca_nhan"}');
    } else expect(words, format).toMatch(NOTICE);
  }
});
