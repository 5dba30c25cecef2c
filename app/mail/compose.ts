import type { Lang } from "#app/copy/copy.ts";
import { type MailWords, mailWordsFor } from "#app/copy/mail.ts";
import type { ComposedMail } from "#app/jobs/mailer.server.ts";
import type { MailContent, MailSubject } from "#app/services/notifications/mail-content.ts";
import { formatDate } from "#app/ui/dates.ts";
import { formatNumber } from "#app/ui/numbers.ts";
import { link, urls } from "#app/urls.ts";
import { eventBlocks, eventItem, eventSubject, speechOf, type ToAddress } from "./events.ts";
import { letterHtml } from "./html.tsx";
import { type Block, type Letter, oneLine } from "./letter.ts";
import { letterText } from "./text.ts";

export type MailSite = {
  /** Origin of every link: from the configuration, never from a request. */
  origin: string;
  /** The day a daily mail is dated by. */
  now: () => Date;
};

type Body = { subject: string; blocks: Block[]; why: string };

/** Writes a mail in the person's language, in HTML and in plain text alike. */
export const composeMail = (site: MailSite, content: MailContent): ComposedMail => {
  const letter = letterOf(site, content);
  return {
    to: content.to,
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    unsubscribe: unsubscribeAddress(site, content),
  };
};

const toAddress =
  ({ origin }: MailSite, lang: Lang): ToAddress =>
  (path) =>
    `${origin}${link(lang, path)}`;

const unsubscribeAddress = (site: MailSite, { unsubscribe, lang }: MailContent): string | null =>
  unsubscribe ? toAddress(site, lang)(urls.unsubscribe(unsubscribe.token)) : null;

const letterOf = (site: MailSite, content: MailContent): Letter => {
  const { lang, about, name } = content;
  const words = mailWordsFor(lang);
  const to = toAddress(site, lang);
  const { subject, blocks, why } = bodyOf(about, lang, to, site.now());
  const stop = unsubscribeAddress(site, content);
  const first = blocks[0];
  return {
    lang,
    subject: oneLine(subject),
    preview: first?.is === "text" ? first.text : "",
    blocks: [{ is: "text", text: name ? words.greeting(name) : words.hello }, ...blocks],
    foot: {
      lines: [why, words.noReply],
      links: stop
        ? [
            { label: words.stop, href: stop },
            { label: words.settings, href: to(urls.accountMail()) },
          ]
        : [],
    },
    site: { name: words.site, promise: words.promise, href: to(urls.home()) },
  };
};

const bodyOf = (about: MailSubject, lang: Lang, to: ToAddress, now: Date): Body => {
  const words = mailWordsFor(lang);
  switch (about.letter) {
    case "confirm_email":
      return asked(words, words.confirm, to(urls.confirmEmail(about.token)));
    case "reset_password":
      return asked(words, words.reset, to(urls.resetPassword(about.token)));
    case "password_changed":
      return asked(words, words.changed, to(urls.forgotten()));
    case "event": {
      const speech = speechOf(lang, to);
      return {
        subject: eventSubject(speech, about.event),
        blocks: eventBlocks(speech, about.event),
        why: words.why[about.event.under],
      };
    }
    case "daily":
      return daily(about, lang, to, now);
    default:
      return about satisfies never;
  }
};

type Asked = { subject: string; text: string; button: string; after: string };

const asked = (words: MailWords, { subject, text, button, after }: Asked, href: string): Body => ({
  subject,
  blocks: [
    { is: "text", text },
    { is: "button", label: button, href },
    { is: "text", text: after },
  ],
  why: words.why.asked,
});

const daily = (
  { events, more }: Extract<MailSubject, { letter: "daily" }>,
  lang: Lang,
  to: ToAddress,
  now: Date,
): Body => {
  const speech = speechOf(lang, to);
  const { daily: words, why } = speech.mail;
  const count = formatNumber(events.length + more, lang);
  const part = (heading: string, of: typeof events): Block[] =>
    of.length === 0
      ? []
      : [
          { is: "heading", text: heading },
          { is: "items", items: of.map((event) => eventItem(speech, event)) },
        ];
  return {
    subject: words.subject(formatDate(now, lang), count),
    blocks: [
      { is: "text", text: words.text(count) },
      ...part(
        words.own,
        events.filter(({ comment }) => comment !== null),
      ),
      ...part(
        words.followed,
        events.filter(({ comment }) => comment === null),
      ),
      ...(more > 0 ? [{ is: "text" as const, text: words.more(formatNumber(more, lang)) }] : []),
      { is: "button", label: words.button, href: to(urls.accountNotices()) },
    ],
    why: why.daily,
  };
};
