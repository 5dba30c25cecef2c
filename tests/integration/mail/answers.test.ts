import fc from "fast-check";
import { expect, test } from "vitest";
import { readUnsubscribeToken } from "#app/auth/mail-link.ts";
import type { Account } from "#app/domain/actor.ts";
import { chooseMails } from "#app/services/notifications/choose-mails.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { accepted, type Fate, makeComment } from "#tests/factories/comments.ts";
import { aMailer, MAIL_SECRET, mailed, ordered } from "#tests/factories/mailer.ts";
import { makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, makePerson, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { headerOf, mailServer, type Received } from "#tests/setup/mail-server.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const world = await makeWorld(db);
const server = await mailServer();
const mailer = aMailer(db, server.url);

const addressOf = ({ id }: Account): string => `${id}@vidu.example`;
const bothParts = ({ mail }: Received): string[] => [mail.text ?? "", mail.html ?? ""];
const toWhom = (mails: readonly Received[]): string[] => mails.flatMap(({ to }) => to).sort();

/** A consultation in which each person says and is answered something of his own; signed. */
const answeredPolicy = async (people: readonly { by: Account; fate: Fate; answer: string }[]) => {
  const title = "Quy định về sinh hoạt cộng đồng ở tổ dân phố số 7";
  const policy = await makePolicy(world, { title });
  const made = [];
  for (const { by, fate, answer } of people) {
    const body = `Lời riêng của ${by.id}: đề nghị nêu rõ kinh phí.`;
    made.push({ comment: await makeComment(world, policy.code, { by, fate, body }), answer });
  }
  await ordered(world, day(20));
  await mailed(mailer);
  server.take();
  for (const { comment, answer } of made) {
    accepted(
      await answerRows(world.work(world.drafter, day(32)), {
        policyId: policy.id,
        rows: [{ id: comment.id, rowVersion: 0 }],
        disposition: "partly_accepted",
        answer,
      }),
    );
  }
  await movedPolicy(world, world.drafter, day(32), { id: policy.id, event: "submit_response" });
  const signedBy = "Chủ tịch UBND phường";
  await movedPolicy(world, world.chair, day(33), {
    id: policy.id,
    event: "sign_response",
    signedBy,
  });
  await ordered(world, day(33));
  return { policy, title, made };
};

test("each sender gets the answer to his own opinion, whole, in both parts, and nobody else's", async () => {
  const [anna, binh, chi] = await makeResidents(db, 3);
  if (!anna || !binh || !chi) throw new Error("three people were made");
  const answers = [
    "Tiếp thu ở Điều 1.\nXem bản mới.",
    "Giữ như dự thảo ở Điều 2.",
    "Trả lời <riêng> & kín.",
  ];
  const people = [anna, binh, chi].map((by, i) => ({
    by,
    fate: (i === 2 ? "hidden" : "published") as Fate,
    answer: answers[i] ?? "",
  }));
  const { title, made } = await answeredPolicy(people);
  expect(await mailed(mailer)).toEqual(["sent", "sent", "sent"]);
  const mails = server.take();
  expect(toWhom(mails)).toEqual([anna, binh, chi].map(addressOf).sort());
  for (const [i, { by, answer }] of people.entries()) {
    const received = mails.find(({ to }) => to[0] === addressOf(by));
    if (!received) throw new Error("no mail");
    expect(received.to).toEqual([addressOf(by)]);
    expect(received.mail.to?.map(({ address }) => address)).toEqual([addressOf(by)]);
    expect(received.mail.subject).toBe(`Ý kiến của bạn đã được trả lời: ${title}`);
    const [text = "", html = ""] = bothParts(received);
    for (const line of answer.split("\n")) expect(text).toContain(line);
    expect(html).toContain(
      answers[2] === answer ? "Trả lời &lt;riêng&gt; &amp; kín." : answer.split("\n")[0],
    );
    for (const part of [text, html]) {
      expect(part).toContain("Tiếp thu một phần");
      expect(part).toContain(`Lời riêng của ${by.id}`);
      expect(part).toContain(`/tai-khoan/y-kien/${made[i]?.comment.receiptCode}`);
      for (const other of people.filter((person) => person.by !== by)) {
        expect(part).not.toContain(other.by.id);
        expect(part).not.toContain(other.answer.split("\n")[0]);
      }
    }
  }
});

test("its headers say who sends, which mail it is, that it is automatic, and how to stop it", async () => {
  const [person] = await makeResidents(db, 1);
  if (!person) throw new Error("one person was made");
  await answeredPolicy([{ by: person, fate: "published", answer: "Đã bổ sung." }]);
  await mailed(mailer);
  const [received] = server.take();
  if (!received) throw new Error("no mail");
  const { mail, raw } = received;
  expect(mail.from).toMatchObject({ name: "Sáu Dân", address: "thu@sau-dan.test" });
  expect(received.from).toBe("thu@sau-dan.test");
  expect(mail.messageId).toMatch(/^<\d+\.[0-9a-z]+@sau-dan\.test>$/);
  expect(headerOf(received, "auto-submitted")).toBe("auto-generated");
  expect(headerOf(received, "list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const link = /^<https:\/\/sau-dan\.test\/thu\/thoi-nhan\/([\w-]{44})>$/.exec(
    headerOf(received, "list-unsubscribe") ?? "",
  );
  expect(readUnsubscribeToken(MAIL_SECRET, link?.[1] ?? "")).toEqual({
    accountId: person.id,
    scope: "answers",
  });
  const links = [...(mail.html ?? "").matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? "");
  expect(links.length).toBeGreaterThan(3);
  for (const href of links) {
    expect(href.startsWith("https://sau-dan.test/"), href).toBe(true);
    expect(href).not.toContain("@");
  }
  expect(mail.html).not.toMatch(/<img|<script|<link|src=/);
  expect(mail.html).toContain('<html lang="vi">');
  expect(raw.split("\r\n").every((line) => line.length <= 998)).toBe(true);
  expect(raw).not.toMatch(/^(?:cc|bcc):/im);
});

test("nobody whose address is not confirmed gets a mail, and nobody who wants none", async () => {
  const unproven = await makePerson(db, { verified: false });
  const unwilling = await makePerson(db);
  const [first] = await makeResidents(db, 1);
  if (!first) throw new Error("one person was made");
  accepted(
    await chooseMails(world.work(unwilling), { answers: "none", followed: "none", lang: "vi" }),
  );
  await answeredPolicy(
    [unproven, unwilling, first].map((by) => ({ by, fate: "published", answer: "Đã ghi nhận." })),
  );
  expect(await mailed(mailer)).toEqual(["sent"]);
  expect(toWhom(server.take())).toEqual([addressOf(first)]);
});

test("what needs a change or is not shown says why and where; another channel says nothing of the matter", async () => {
  const [edit, hide, reroute] = await makeResidents(db, 3);
  if (!edit || !hide || !reroute) throw new Error("three people were made");
  const policy = await makePolicy(world);
  await makeComment(world, policy.code, {
    by: edit,
    fate: "needs_edit",
    note: "Bỏ tên riêng ở câu 2.",
  });
  await makeComment(world, policy.code, { by: hide, fate: "hidden" });
  await makeComment(world, policy.code, {
    by: reroute,
    fate: "rerouted",
    body: "Ông Nguyễn Văn Mỗ nhận tiền.",
  });
  await ordered(world, day(3));
  await mailed(mailer);
  const mails = server.take();
  const to = (person: Account) => {
    const received = mails.filter((mail) => mail.to[0] === addressOf(person));
    expect(received).toHaveLength(1);
    return received[0]?.mail.text ?? "";
  };
  expect(to(edit)).toContain("Có lời lẽ xúc phạm");
  expect(to(edit)).toContain("> Bỏ tên riêng ở câu 2.");
  expect(to(edit)).toMatch(/đến hết ngày \d{2}\/\d{2}\/2026/);
  expect(to(hide)).toContain("không hiển thị công khai");
  expect(to(hide)).toContain("Có lời lẽ xúc phạm");
  expect(to(reroute)).toContain("kênh tiếp nhận khác");
  expect(to(reroute)).not.toMatch(/Nguyễn Văn Mỗ|tố cáo/);
});

test("whoever is answered, no mail carries words of another person", async () => {
  const crowd = await makeResidents(db, 5);
  const fates: readonly Fate[] = ["published", "hidden"];
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 5 }),
      fc.array(fc.constantFrom(...fates), { minLength: 5, maxLength: 5 }),
      async (chosen, fate) => {
        const people = chosen.flatMap((i) => {
          const by = crowd[i];
          return by
            ? [{ by, fate: fate[i] ?? "published", answer: `Trả lời dành cho ${by.id}.` }]
            : [];
        });
        await answeredPolicy(people);
        await mailed(mailer);
        const mails = server.take();
        expect(toWhom(mails)).toEqual(people.map(({ by }) => addressOf(by)).sort());
        for (const received of mails) {
          const own = received.to[0]?.split("@")[0];
          for (const { by } of people) {
            for (const part of bothParts(received)) {
              expect(part.includes(by.id)).toBe(by.id === own);
            }
          }
        }
      },
    ),
    { numRuns: 3, seed: Number(process.env.SEED) },
  );
});
