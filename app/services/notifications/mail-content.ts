import type {
  MailKind,
  MailLang,
  UnsubscribeScope,
} from "#app/domain/notifications/preferences.ts";
import type { EventTemplate } from "#app/domain/notifications/rules.ts";
import type { MailedEvent } from "#db/queries/mail-content.ts";

/** An event with the words it is told in and the preference it is told under. */
export type ToldEvent = MailedEvent & { template: EventTemplate; under: MailKind };

/** What a mail says, before it has words. */
export type MailSubject =
  | { letter: "confirm_email" | "reset_password"; token: string }
  | { letter: "password_changed" }
  | { letter: "event"; event: ToldEvent }
  | { letter: "daily"; events: readonly ToldEvent[]; more: number };

export type MailContent = {
  to: string;
  /** Null where the address is not proven to be the person's. */
  name: string | null;
  lang: MailLang;
  about: MailSubject;
  /** What its unsubscribing link stops, and the link's secret; null for a letter that was asked for. */
  unsubscribe: { scope: UnsubscribeScope; token: string } | null;
};
