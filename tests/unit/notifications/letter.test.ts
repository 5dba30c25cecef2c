import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGS } from "#app/copy/copy.ts";
import { mailWordsFor } from "#app/copy/mail.ts";
import { EVENT_TEMPLATES } from "#app/domain/notifications/rules.ts";
import { composeMail } from "#app/mail/compose.ts";
import { oneLine } from "#app/mail/letter.ts";
import type { MailContent, ToldEvent } from "#app/services/notifications/mail-content.ts";

const site = { origin: "https://sau-dan.test", now: () => new Date("2026-11-23T00:00:00Z") };

const anEvent = (overrides: Partial<ToldEvent> = {}): ToldEvent => ({
  event: "answer",
  toState: "answered",
  at: "2026-11-22T02:00:00Z",
  letter: null,
  ofComment: true,
  kind: "CS",
  code: "CS-11311-2026-0001",
  title: "Quy định về chợ",
  unitName: "Phường Hồng Bàng",
  closesAt: null,
  shown: true,
  note: null,
  comment: {
    receipt: "3X9WWHFYBEZ8J",
    body: "Ý kiến của tôi",
    disposition: "accepted",
    answer: "Tiếp thu.",
    reasonCode: null,
    dueAt: null,
  },
  template: "answered",
  under: "answers",
  ...overrides,
});

const aMail = (event: ToldEvent, lang: "vi" | "en" = "vi"): MailContent => ({
  to: "an@vidu.example",
  name: "Nguyễn An",
  lang,
  about: { letter: "event", event },
  unsubscribe: { scope: event.under, token: "t".repeat(44) },
});

const ofRecord = (template: ToldEvent["template"]) => template.startsWith("record");

test.each(LANGS.flatMap((lang) => EVENT_TEMPLATES.map((template) => [lang, template] as const)))(
  "in %s a mail of %s says the same in both parts",
  (lang, template) => {
    const event = anEvent({
      template,
      note: "Lời nhắn riêng",
      ...(ofRecord(template)
        ? { ofComment: false, comment: null, event: "open", toState: "open" }
        : {}),
    });
    const mail = composeMail(site, aMail(event, lang));
    expect(mail.subject).toContain("Quy định về chợ");
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain("Quy định về chợ");
      expect(part).toContain(mailWordsFor(lang).stop);
      expect(part).toContain(lang === "en" ? "https://sau-dan.test/en/" : "https://sau-dan.test/");
      expect(part).not.toMatch(/undefined|\[object|null/);
    }
    expect(mail.unsubscribe).toContain("/thu/thoi-nhan/");
  },
);

test("a record that is not public is not named", () => {
  const mail = composeMail(site, aMail(anEvent({ shown: false, title: "Tên bị che" })));
  expect(`${mail.subject}${mail.text}${mail.html}`).not.toContain("Tên bị che");
});

test("whatever a title or an answer holds, the subject is one line and the page has no tag of theirs", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.constantFrom(
      "a\r\nBcc: b@c.vn",
      "<script>x</script>",
      "\u2028\u0000",
      '"><img src=x onerror=1>',
    ),
  );
  fc.assert(
    fc.property(nasty, nasty, (title, answer) => {
      const event = anEvent({ title });
      const comment = event.comment && { ...event.comment, answer, body: title };
      const mail = composeMail(site, aMail({ ...event, comment }));
      expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect([...mail.subject].length).toBeLessThanOrEqual(140);
      const tags = new Set([...mail.html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
      for (const tag of tags) {
        expect([
          ..."html head meta title body div table tbody tr td p a span br h1 h2 strong".split(" "),
          "blockquote",
        ]).toContain(tag);
      }
    }),
    { seed: Number(process.env.SEED), numRuns: 200 },
  );
});

test("a long title is cut between signs, never inside one", () => {
  const cut = oneLine("👩‍🌾".repeat(200), 50);
  expect(cut.isWellFormed()).toBe(true);
  expect([...cut]).toHaveLength(50);
  expect(oneLine("  hai \n dòng ")).toBe("hai dòng");
});
