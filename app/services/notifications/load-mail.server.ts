import { linkToken, unsubscribeToken } from "#app/auth/mail-link.ts";
import { type Skip, skipOf } from "#app/domain/notifications/decide-mail.ts";
import { DIGEST_ITEMS } from "#app/domain/notifications/digest.ts";
import {
  MAIL_DEFAULTS,
  type MailPreferences,
  type UnsubscribeScope,
} from "#app/domain/notifications/preferences.ts";
import { mailRule } from "#app/domain/notifications/rules.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import type { Db } from "#db/client.ts";
import type { ClaimedMail } from "#db/queries/mail.ts";
import {
  countCarried,
  findMailedToken,
  findRecipient,
  listMailedEvents,
  type MailedEvent,
  type Recipient,
} from "#db/queries/mail-content.ts";
import type { MailContent, MailSubject, ToldEvent } from "./mail-content.ts";

/** `at` is real time: links end by it. `secret` makes the links. */
export type MailSource = { db: Db; secret: string; at: Date };

export type LoadedMail = { ok: true; content: MailContent } | { ok: false; skip: Skip };

const skip = (reason: Skip): LoadedMail => ({ ok: false, skip: reason });

/**
 * What a claimed mail says and to whom, as things stand at this try; or why it must not go out any more:
 * the address is gone or unproven, the person has unsubscribed, its link is over, its record is hidden.
 */
export const loadMail = async (source: MailSource, mail: ClaimedMail): Promise<LoadedMail> => {
  const recipient = await findRecipient(source.db, mail.recipientId);
  if (!recipient?.email) return skip("no_address");
  if (mail.letter === "confirm_email" || mail.letter === "reset_password") {
    return loadLink(source, mail, mail.letter, recipient);
  }
  if (mail.letter === "password_changed") {
    const reason = skipOf(factsOf(recipient), source.at);
    return reason ? skip(reason) : write(recipient, { letter: "password_changed" }, null);
  }
  return loadEvents(source, mail, recipient);
};

const preferencesOf = (recipient: Recipient): MailPreferences => ({
  answers: recipient.answers ?? MAIL_DEFAULTS.answers,
  followed: recipient.followed ?? MAIL_DEFAULTS.followed,
  lang: recipient.lang ?? MAIL_DEFAULTS.lang,
});

const factsOf = (recipient: Recipient) => ({
  hasAddress: recipient.email !== null,
  confirmed: recipient.confirmed,
  kind: null,
  proves: false,
  expiresAt: null,
  preferences: preferencesOf(recipient),
});

const write = (
  recipient: Recipient,
  about: MailSubject,
  unsubscribe: MailContent["unsubscribe"],
): LoadedMail => ({
  ok: true,
  content: {
    to: recipient.email ?? "",
    name: recipient.confirmed ? recipient.displayName : null,
    lang: preferencesOf(recipient).lang,
    about,
    unsubscribe,
  },
});

const loadLink = async (
  { db, secret, at }: MailSource,
  mail: ClaimedMail,
  letter: "confirm_email" | "reset_password",
  recipient: Recipient,
): Promise<LoadedMail> => {
  const id = mail.subjectId ?? "";
  const token = await findMailedToken(db, id, mail.recipientId);
  if (!token || token.address !== recipient.email) return skip("too_late");
  const facts = {
    ...factsOf(recipient),
    proves: letter === "confirm_email",
    expiresAt: new Date(token.expiresAt),
  };
  const reason = skipOf(facts, at);
  return reason ? skip(reason) : write(recipient, { letter, token: linkToken(secret, id) }, null);
};

const loadEvents = async (
  { db, secret, at }: MailSource,
  mail: ClaimedMail,
  recipient: Recipient,
): Promise<LoadedMail> => {
  const reason = skipOf(factsOf(recipient), at);
  if (reason) return skip(reason);
  const rows = await listMailedEvents(db, mail, DIGEST_ITEMS);
  const wanted = rows.flatMap((row) => told(row, preferencesOf(recipient)));
  const events = wanted.filter(({ shown, ofComment }) => shown || ofComment);
  const [first] = events;
  if (!first) return skip(rows.length === 0 ? "nothing_left" : whyNone(wanted));
  const token = (scope: UnsubscribeScope) => ({
    scope,
    token: unsubscribeToken(secret, { accountId: mail.recipientId, scope }),
  });
  if (mail.letter !== "daily") {
    return write(recipient, { letter: "event", event: first }, token(first.under));
  }
  const more = Math.max(0, (await countCarried(db, mail.id)) - rows.length);
  return write(recipient, { letter: "daily", events, more }, token("daily"));
};

const whyNone = (wanted: readonly ToldEvent[]): Skip =>
  wanted.length === 0 ? "unwanted" : "not_public";

/** The event with its rule; nothing when the person does not want such mails any more. */
const told = (row: MailedEvent, preferences: MailPreferences): ToldEvent[] => {
  const machine = row.ofComment ? "comment" : KIND_TABLE[row.kind].machine;
  const rule = mailRule(machine, row.event);
  if (!rule || preferences[rule.kind] === "none") return [];
  const template = row.letter === "record_new" ? "record_new" : rule.template;
  return [{ ...row, template, under: rule.kind }];
};
