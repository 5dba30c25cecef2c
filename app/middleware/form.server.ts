import { data } from "react-router";
import { validate as isUuid } from "uuid";

const MOST_FIELDS = 2_000;

export type PostedForm = {
  /** The first value of a field as typed; empty when it was not sent. */
  text: (name: string) => string;
  all: (name: string) => string[];
  file: (name: string) => File | null;
  /** The form's submission id, or null when it is missing or not one. */
  submissionId: string | null;
  /** Every text field once, for showing the form again. */
  values: Readonly<Record<string, string>>;
};

/** Reads a posted form once. 400 for a body that is no form or has more fields than any form here. */
export const readForm = async (request: Request): Promise<PostedForm> => {
  const form = await request.formData().catch(() => null);
  if (!form) throw data(null, { status: 400 });
  return postedForm([...form.entries()]);
};

/** A posted form by its entries, however they were read. 400 for more fields than any form here. */
export const postedForm = (entries: readonly (readonly [string, string | File])[]): PostedForm => {
  if (entries.length > MOST_FIELDS) throw data(null, { status: 400 });
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const all = (name: string) => texts.filter(([key]) => key === name).map(([, value]) => value);
  const submissionId = all("submissionId")[0] ?? "";
  return {
    text: (name) => all(name)[0] ?? "",
    all,
    file: (name) => {
      const value = entries.find(([key]) => key === name)?.[1];
      return value instanceof File && value.size > 0 ? value : null;
    },
    submissionId: isUuid(submissionId) ? submissionId : null,
    values: Object.fromEntries([...texts].reverse()),
  };
};
