import { copyFor, type Lang, type Words } from "#app/copy/copy.ts";
import { type MailWords, mailWordsFor } from "#app/copy/mail.ts";
import { labelOf, stateWords } from "#app/copy/state-words.ts";
import { REASON_CODES } from "#app/domain/reason-codes.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import type { ToldEvent } from "#app/services/notifications/mail-content.ts";
import { formatDate, lastDay } from "#app/ui/dates.ts";
import { urls } from "#app/urls.ts";
import { type Block, type Fact, oneLine } from "./letter.ts";

/** Turns a path of the site into the address that stands in a mail. */
export type ToAddress = (path: string) => string;

type Speech = { lang: Lang; mail: MailWords; copy: Words; to: ToAddress };

export const speechOf = (lang: Lang, to: ToAddress): Speech => ({
  lang,
  mail: mailWordsFor(lang),
  copy: copyFor(lang),
  to,
});

const EXCERPT = 400;

const excerpt = (text: string): string => {
  const signs = [...text];
  return signs.length <= EXCERPT ? text : `${signs.slice(0, EXCERPT).join("")}…`;
};

const titleOf = ({ mail }: Speech, { shown, title }: ToldEvent): string =>
  shown ? oneLine(title, 300) : mail.hiddenTitle;

/** The public label of the state that an event led to. */
const labelAfter = ({ copy }: Speech, { kind, toState }: ToldEvent): string =>
  labelOf(copy, KIND_TABLE[kind].machine, toState);

export const eventSubject = (speech: Speech, event: ToldEvent): string => {
  const { mail } = speech;
  const title = titleOf(speech, event);
  switch (event.template) {
    case "answered":
      return mail.answered.subject(title);
    case "needs_edit":
      return mail.needsEdit.subject(title);
    case "not_shown":
      return mail.notShown.subject(title);
    case "rerouted":
      return mail.rerouted.subject(title);
    case "taken_down":
      return mail.takenDown.subject(title);
    case "appeal_refused":
      return mail.appealRefused.subject(title);
    case "appeal_upheld":
      return mail.appealUpheld.subject(title);
    case "comment_moved":
      return mail.commentMoved.subject(title);
    case "record_new":
      return mail.recordNew.subject(title);
    case "record_moved":
      return mail.recordMoved.subject(labelAfter(speech, event), title);
    default:
      return event.template satisfies never;
  }
};

/** Address of the page that says everything: one's own comment, or the record. */
export const eventHref = (speech: Speech, { comment, kind, code }: ToldEvent): string =>
  speech.to(comment ? urls.accountComment(comment.receipt) : urls.record(kind, code));

const recordFacts = (speech: Speech, event: ToldEvent): Fact[] => {
  const { mail, lang } = speech;
  const closes = event.closesAt && event.toState === "open" ? new Date(event.closesAt) : null;
  return [
    { label: mail.record, value: event.code },
    { label: mail.unit, value: event.unitName },
    { label: mail.status, value: labelAfter(speech, event) },
    ...(closes
      ? [{ label: mail.closes, value: mail.untilEnd(formatDate(lastDay(closes), lang)) }]
      : []),
  ];
};

/** What happened to a record, in the words of the notices; of other kinds the state it came to. */
const recordSentence = (speech: Speech, event: ToldEvent): string => {
  const sentences: Readonly<Record<string, string>> = speech.copy.accounts.notices.consultation;
  const known = KIND_TABLE[event.kind].machine === "consultation" && sentences[event.event];
  return known || labelAfter(speech, event);
};

const recordBlocks = (speech: Speech, event: ToldEvent, text: string): Block[] => [
  { is: "text", text },
  { is: "title", text: titleOf(speech, event) },
  { is: "text", text: recordSentence(speech, event) },
  { is: "facts", facts: recordFacts(speech, event) },
  {
    is: "text",
    text: stateWords(speech.copy, KIND_TABLE[event.kind].machine, event.toState).now,
  },
  ...(event.note
    ? [{ is: "quote" as const, label: speech.mail.publicNote, text: event.note }]
    : []),
  { is: "button", label: speech.mail.openRecord, href: eventHref(speech, event) },
];

const reasonBlock = ({ copy, mail }: Speech, code: string | null | undefined): Block[] => {
  const known = REASON_CODES.find((candidate) => candidate === code);
  return known
    ? [{ is: "facts", facts: [{ label: mail.reason, value: copy.reasons[known] }] }]
    : [];
};

const noteBlock = ({ mail }: Speech, note: string | null): Block[] =>
  note ? [{ is: "quote", label: mail.note, text: note }] : [];

/** About a comment: the words for its case, then always what it was about and where to read on. */
const commentBlocks = (
  speech: Speech,
  event: ToldEvent,
  text: string,
  middle: readonly Block[],
  button = speech.mail.openComment,
): Block[] => [
  { is: "text", text },
  { is: "title", text: titleOf(speech, event) },
  ...middle,
  { is: "button", label: button, href: eventHref(speech, event) },
];

const ownWords = ({ mail }: Speech, { comment }: ToldEvent): Block[] =>
  comment?.body ? [{ is: "quote", label: mail.yourWords, text: excerpt(comment.body) }] : [];

const answerBlocks = (speech: Speech, event: ToldEvent): Block[] => {
  const { mail, copy } = speech;
  const disposition = event.comment?.disposition;
  const answer = event.comment?.answer?.trim();
  return [
    ...ownWords(speech, event),
    ...(disposition
      ? [
          {
            is: "facts" as const,
            facts: [
              { label: mail.answered.disposition, value: copy.policies.dispositions[disposition] },
            ],
          },
        ]
      : []),
    answer
      ? { is: "quote", label: mail.answered.answer, text: answer }
      : { is: "text", text: mail.answered.noAnswer },
  ];
};

/** Words kept from the public, or back before it: the reason, the reader's message, what can be done. */
const withheldBlocks = (
  speech: Speech,
  event: ToldEvent,
  said: { text: string; after?: string; button?: string },
): Block[] => {
  const middle: Block[] = [
    ...reasonBlock(speech, event.comment?.reasonCode),
    ...noteBlock(speech, event.note),
    ...(said.after ? [{ is: "text" as const, text: said.after }] : []),
  ];
  return commentBlocks(speech, event, said.text, middle, said.button);
};

/** The pieces of a mail about one event. */
export const eventBlocks = (speech: Speech, event: ToldEvent): Block[] => {
  const { mail, lang } = speech;
  const reason = reasonBlock(speech, event.comment?.reasonCode);
  switch (event.template) {
    case "answered":
      return commentBlocks(speech, event, mail.answered.text, answerBlocks(speech, event));
    case "needs_edit": {
      const due = event.comment?.dueAt ? lastDay(new Date(event.comment.dueAt)) : null;
      const until: Block[] = due
        ? [{ is: "text", text: mail.needsEdit.until(formatDate(due, lang)) }]
        : [];
      const middle = [...reason, ...noteBlock(speech, event.note), ...until];
      return commentBlocks(speech, event, mail.needsEdit.text, middle, mail.needsEdit.button);
    }
    case "not_shown":
      return withheldBlocks(speech, event, mail.notShown);
    case "rerouted":
      return commentBlocks(speech, event, mail.rerouted.text, []);
    case "taken_down":
      return withheldBlocks(speech, event, mail.takenDown);
    case "appeal_refused":
      return withheldBlocks(speech, event, mail.appealRefused);
    case "appeal_upheld":
      return withheldBlocks(speech, event, mail.appealUpheld);
    case "comment_moved":
      return commentBlocks(speech, event, mail.commentMoved.text, []);
    case "record_new":
      return recordBlocks(speech, event, mail.recordNew.text);
    case "record_moved":
      return recordBlocks(speech, event, mail.recordMoved.text);
    default:
      return event.template satisfies never;
  }
};

/** One line of a daily mail. */
export const eventItem = (speech: Speech, event: ToldEvent) => {
  const text = event.comment
    ? commentLine(speech, event)
    : [event.code, event.unitName, recordSentence(speech, event)].join(" · ");
  return { title: titleOf(speech, event), text, href: eventHref(speech, event) };
};

const commentLine = ({ copy }: Speech, { event }: ToldEvent): string => {
  const sentences: Readonly<Record<string, string>> = copy.accounts.notices.comment;
  return sentences[event] ?? copy.accounts.notices.other;
};
