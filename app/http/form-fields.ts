import { data } from "react-router";

const MOST_FIELDS = 200;

/** The texts of a posted form by name (the first of each); files and everything unreadable are left out. */
export const formFields = async (request: Request): Promise<Record<string, string>> => {
  const form = await request.formData().catch(() => null);
  if (!form || [...form.keys()].length > MOST_FIELDS) throw data(null, { status: 400 });
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of form) {
    if (typeof value === "string" && !(name in fields)) fields[name] = value;
  }
  return fields;
};
