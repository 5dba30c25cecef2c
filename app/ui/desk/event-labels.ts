import type { Words } from "#app/copy/copy.ts";
import type { EventField } from "#app/domain/event-fields.ts";
import type { MachineName } from "#app/domain/records/kinds.ts";

/** Steps whose date ends a period; other dates are those of a document. */
const MOVES_PERIOD: Readonly<Partial<Record<MachineName, readonly string[]>>> = {
  consultation: ["extend", "reopen_round"],
};

export const movesPeriod = (machine: MachineName, event: string): boolean =>
  MOVES_PERIOD[machine]?.includes(event) ?? false;

/** How the fields of a step's form are called, by field. */
export const eventFieldLabels = (
  copy: Words,
  machine: MachineName,
  event: string,
): Readonly<Record<EventField, string>> => {
  const words = copy.desk.events;
  return {
    reason_code: words.reason,
    text_checked: words.textChecked,
    document: words.document,
    date: movesPeriod(machine, event) ? words.newClosing : words.date,
    link: words.link,
    departure_reason: words.departure,
    signer: words.signer,
    note: words.note,
    public_note: words.publicNote,
  };
};

/** Whether a step leads on, back, or to an end that cannot be undone. */
export const eventTone = (event: string): "primary" | "secondary" | "danger" => {
  if (event === "withdraw" || event === "record_not_adopted") return "danger";
  return BACK.includes(event) || event.startsWith("return_") ? "secondary" : "primary";
};

const BACK: readonly string[] = ["extend", "reopen_round"];
