import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { MOST_FILES } from "#app/domain/attachments/purposes.ts";
import { attachments } from "#db/schema/attachments.ts";
import { headOf, makeDraft, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { aDocx, aPdf, docxWith } from "#tests/factories/upload-files.ts";
import { day } from "#tests/factories/world.ts";
import { deskSite, wordsOf } from "#tests/setup/desk.ts";
import { disagreements, storedIn } from "#tests/setup/files.ts";
import { formsOf } from "#tests/setup/html-forms.ts";
import { fileOf, postFiles } from "#tests/setup/site-files.ts";
import { filesFolder } from "#tests/setup/test-app.ts";

const dir = await filesFolder();
const { site, world, as } = await deskSite(0, { files: { dir } });
const drafter = await as(world.drafter);
const page = (id: string) => `/can-bo/chinh-sach/${id}/tai-lieu`;
const aPaper = (words = randomUUID()) => aPdf({ objects: `% ${words}\n` });
const filesOf = (id: string) =>
  site.db.select().from(attachments).where(eq(attachments.recordId, id));

const formOf = async (id: string): Promise<Record<string, string>> => {
  const forms = formsOf(await (await drafter.get(page(id))).text(), page(id));
  const form = forms.find(({ fields }) => "formId" in fields);
  if (!form) throw new Error("no form");
  return form.fields;
};

test("a drafter attaches the papers of a draft; the public gets them when it is public", async () => {
  const { id } = await makeDraft(world);
  const fields = { ...(await formOf(id)), muc: "proposal" };
  const sent = await postFiles(drafter, page(id), fields, [
    ["tep", fileOf(aPaper(), "Tờ trình số 12.pdf", "application/pdf")],
  ]);
  expect(sent.headers.get("location")).toBe(`${page(id)}?xong=tai-len`);
  await postFiles(drafter, page(id), { ...(await formOf(id)), muc: "draft" }, [
    ["tep", fileOf(aDocx(), "Dự thảo.docx")],
  ]);
  const words = await wordsOf(await drafter.get(page(id)));
  expect(words).toContain("Tờ trình số 12.pdf (PDF, 1 kB; chưa quét vi-rút)");
  expect(words).toContain("Dự thảo.docx (Word");
  expect(await disagreements(site.db, dir)).toEqual([]);

  const policy = await movedPolicy(world, world.drafter, day(0), {
    id,
    event: "submit_for_approval",
  });
  expect(await wordsOf(await drafter.get(page(id)))).toContain("giữ nguyên như lúc trình");
  await movedPolicy(world, world.chair, day(0), {
    id,
    event: "approve_scheduled",
    textChecked: true,
    version: policy.version,
  });
  const { code } = await headOf(world, id);
  const shown = await (await site.fetch(`/chinh-sach/${code}`)).text();
  const [, address = ""] = /href="(\/tep\/[^"]+12\.pdf)"/.exec(shown) ?? [];
  expect((await site.fetch(address)).status).toBe(200);
});

test("one bad file keeps nobody's good one: it stays listed and is sent without choosing it again", async () => {
  const { id } = await makeDraft(world);
  const fields: Record<string, string> = { ...(await formOf(id)), muc: "explanation" };
  const macros = docxWith({ "word/vbaProject.bin": "x" });
  const failed = await postFiles(drafter, page(id), fields, [
    ["tep", fileOf(aPaper(), "Thuyết minh.pdf")],
    ["tep", fileOf(macros, "Có macro.docx")],
  ]);
  const html = await failed.text();
  expect(failed.status).toBe(422);
  expect(html).toContain("Có macro.docx: tệp có macro");
  expect(html).toContain('href="#tep"');
  expect(html).toContain("Tệp đã tải lên, chờ gửi");
  expect(await filesOf(id)).toEqual([]);
  const kept = formsOf(html, page(id)).find((form) => "formId" in form.fields);
  expect(kept?.fields).toMatchObject({ formId: fields.formId, muc: "explanation" });

  const [, waiting = ""] = /href="(\/tep\/[^"]+Thuy[^"]+)"/.exec(html) ?? [];
  expect((await drafter.get(waiting)).status).toBe(200);
  expect((await site.fetch(waiting)).status).toBe(404);
  expect((await (await as(world.chair)).get(waiting)).status).toBe(404);

  const sent = await postFiles(drafter, page(id), kept?.fields ?? {}, []);
  expect(sent.status).toBe(303);
  expect((await filesOf(id)).map(({ name, purpose }) => [name, purpose])).toEqual([
    ["Thuyết minh.pdf", "explanation"],
  ]);
});

test("a waiting file can be dropped again, by its owner only", async () => {
  const { id } = await makeDraft(world);
  const fields = { ...(await formOf(id)), muc: "draft" };
  const both = [
    ["tep", fileOf(aPaper(), "a.pdf")],
    ["tep", fileOf(new Uint8Array([1, 2]), "b.pdf")],
  ] as const;
  const html = await (await postFiles(drafter, page(id), fields, both)).text();
  const buttons = formsOf(html, page(id)).flatMap((form) => form.buttons);
  const waiting = buttons.find(({ name }) => name === "bo-tep")?.value ?? "";
  const before = await storedIn(dir);
  const other = await as(world.drafter2);
  await postFiles(other, page(id), { ...fields, "bo-tep": waiting }, []);
  expect(await storedIn(dir)).toEqual(before);
  const dropped = await postFiles(drafter, page(id), { ...fields, "bo-tep": waiting }, []);
  expect(dropped.status).toBe(200);
  expect(await dropped.text()).not.toContain("chờ gửi");
  expect((await storedIn(dir)).length).toBe(before.length - 1);
});

test("the same file sent twice is there once", async () => {
  const { id } = await makeDraft(world);
  const paper = aPaper();
  const send = async () =>
    postFiles(drafter, page(id), { ...(await formOf(id)), muc: "draft" }, [
      ["tep", fileOf(paper, "a.pdf")],
    ]);
  const fields = { ...(await formOf(id)), muc: "draft" };
  const twice = await Promise.all(
    [1, 2].map(() => postFiles(drafter, page(id), fields, [["tep", fileOf(paper, "a.pdf")]])),
  );
  expect(twice.some(({ status }) => status === 303)).toBe(true);
  await send();
  expect(await filesOf(id)).toHaveLength(1);
});

test("a purpose takes so many files and not one more", async () => {
  const { id } = await makeDraft(world);
  const fields = { ...(await formOf(id)), muc: "proposal" };
  const four = [1, 2, 3, 4].map((n) => ["tep", fileOf(aPaper(), `${n}.pdf`)] as const);
  const answer = await postFiles(drafter, page(id), fields, four);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("đã đủ số tệp cho phép");
  expect(await filesOf(id)).toEqual([]);
});

test("an attached file is removed with its bytes; the desk says that it was there", async () => {
  const { id } = await makeDraft(world);
  await postFiles(drafter, page(id), { ...(await formOf(id)), muc: "draft" }, [
    ["tep", fileOf(aPaper(), "Nhầm.pdf")],
  ]);
  const [file] = await filesOf(id);
  const go = { go: file?.id ?? "" };
  expect((await (await as(world.moderator)).post(page(id), go)).status).toBe(404);
  expect((await drafter.post(page(id), go)).headers.get("location")).toBe(`${page(id)}?xong=go`);
  expect((await drafter.post(page(id), go)).status).toBe(404);
  expect(await wordsOf(await drafter.get(page(id)))).toContain("Nhầm.pdf . Đã gỡ ngày");
  expect((await drafter.get(`/tep/${file?.id}/Nh%E1%BA%A7m.pdf`)).status).toBe(410);
  expect(await storedIn(dir)).not.toContain(file?.storageKey);
});

test("nobody adds to a dossier that is not his, nor to one that was sent on", async () => {
  const { id } = await makePolicy(world, { state: "open" });
  const fields = { formId: randomUUID(), muc: "draft" };
  const files = [["tep", fileOf(aPaper(), "a.pdf")]] as const;
  expect((await postFiles(drafter, page(id), fields, files)).status).toBe(409);
  expect((await postFiles(await as(world.otherChair), page(id), fields, files)).status).toBe(404);
  expect((await postFiles(await as(world.resident), page(id), fields, files)).status).toBe(403);
  expect((await postFiles(site.visitor(), page(id), fields, files)).status).toBe(303);
  expect(await filesOf(id)).toEqual([]);
});

test("a form without a file asks for one; one with too many says which were too many", async () => {
  const { id } = await makeDraft(world);
  const fields = { ...(await formOf(id)), muc: "appendix" };
  const none = await postFiles(drafter, page(id), fields, [["tep", fileOf(new Uint8Array(), "")]]);
  expect([none.status, await none.text()]).toEqual([
    422,
    expect.stringContaining("Chọn ít nhất một tệp"),
  ]);
  const many = Array.from(
    { length: MOST_FILES + 1 },
    (_, n) => ["tep", fileOf(aPaper(), `${n}.pdf`)] as const,
  );
  const answer = await postFiles(drafter, page(id), fields, many);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`${MOST_FILES}.pdf: quá nhiều tệp`);
});

test("requests that no browser of ours sends are refused and leave nothing", async () => {
  const { id } = await makeDraft(world);
  const before = await storedIn(dir);
  const raw = (body: string, type: string) =>
    drafter.fetch(page(id), {
      method: "POST",
      headers: {
        origin: "http://localhost:3000",
        "sec-fetch-site": "same-origin",
        "content-type": type,
      },
      body,
    });
  expect((await raw("--x\r\nbroken", "multipart/form-data; boundary=x")).status).toBe(400);
  expect((await raw("--x--", "multipart/form-data")).status).toBe(400);
  expect((await raw("{}", "application/json")).status).toBe(400);
  const cut = `--x\r\nContent-Disposition: form-data; name="tep"; filename="a.pdf"\r\n\r\n%PDF-1.7`;
  expect((await raw(cut, "multipart/form-data; boundary=x")).status).toBe(400);
  const foreign = new FormData();
  foreign.set("la", fileOf(aPaper(), "a.pdf"));
  foreign.set("muc", "../../etc");
  const answer = await drafter.fetch(page(id), {
    method: "POST",
    headers: { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" },
    body: foreign,
  });
  expect(answer.status).toBe(422);
  expect(await storedIn(dir)).toEqual(before);
});

test("a body larger than any form is refused by what it says, and by what it is", async () => {
  const { id } = await makeDraft(world);
  const head = { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" };
  const said = await drafter.fetch(page(id), {
    method: "POST",
    headers: { ...head, "content-length": String(70 * 1024 * 1024) },
    body: "x",
  });
  expect(said.status).toBe(413);
  let sent = 0;
  const chunk = new Uint8Array(1024 * 1024);
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(chunk);
    },
  });
  const before = process.memoryUsage().rss;
  const streamed = {
    method: "POST",
    headers: { ...head, "content-type": "multipart/form-data; boundary=x" },
    body: endless,
    duplex: "half",
  };
  const answer = await drafter.fetch(page(id), streamed);
  expect(answer.status).toBe(413);
  expect(sent).toBeLessThan(80);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
});

test("whoever hands in or approves is told what no scanner cleared and what a file has in it", async () => {
  const { id } = await makeDraft(world);
  const dossier = `/can-bo/chinh-sach/${id}`;
  expect(await wordsOf(await drafter.get(dossier))).not.toContain("chưa quét vi-rút hoặc");
  const scripted = aPdf({
    objects: "7 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj\n",
  });
  await postFiles(drafter, page(id), { ...(await formOf(id)), muc: "appendix" }, [
    ["tep", fileOf(scripted, "Phụ lục.pdf", "application/pdf")],
  ]);
  expect(await wordsOf(await drafter.get(dossier))).toContain("Cần xem kỹ trước khi công khai");
  await movedPolicy(world, world.drafter, day(0), { id, event: "submit_for_approval" });
  const words = await wordsOf(await (await as(world.chair)).get(dossier));
  expect(words).toContain("1 tài liệu chưa quét vi-rút hoặc có phần cần chú ý");
  expect(words).toContain("Phụ lục.pdf (PDF, 1 kB; chưa quét vi-rút)");
  expect(words).toContain("PDF có mã tự chạy");
  await movedPolicy(world, world.chair, day(0), {
    id,
    event: "approve_scheduled",
    textChecked: true,
  });
  expect(await wordsOf(await (await as(world.chair)).get(dossier))).not.toContain(
    "Cần xem kỹ trước khi công khai",
  );
});
