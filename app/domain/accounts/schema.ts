import { z } from "zod";
import { checkName, type NameFault } from "./display-name.ts";
import { type Identifier, parseIdentifier } from "./identity.ts";
import { type PasswordFault, passwordFault } from "./password.ts";

export type AccountFault =
  | NameFault
  | PasswordFault
  | "identifier_missing"
  | "identifier_unreadable"
  | "password_missing"
  | "unit_unknown"
  | "consent_missing";

export type FormFault = { field: string; code: AccountFault };

/** Version of the wording of `consent`; a new wording is a new consent. */
export const CONSENT_WORDING = "tai-khoan-2026-11";

const UNIT = /^[0-9]{5}(?:-[0-9]{3})?$/;

const fault = (ctx: z.RefinementCtx, code: AccountFault) => {
  ctx.addIssue({ code: "custom", message: code });
  return z.NEVER;
};

const displayName = z.string().transform((value, ctx) => {
  const checked = checkName(value);
  return checked.ok ? checked.value : fault(ctx, checked.code);
});

const identifier = z.string().transform((value, ctx): Identifier => {
  if (value.trim() === "") return fault(ctx, "identifier_missing");
  return parseIdentifier(value) ?? fault(ctx, "identifier_unreadable");
});

const unit = z.string().transform((value, ctx): string | null => {
  if (value === "") return null;
  return UNIT.test(value) ? value : fault(ctx, "unit_unknown");
});

const consent = z.string().transform((value, ctx): true => {
  return value === "yes" ? true : fault(ctx, "consent_missing");
});

const village = unit;
const password = z.string();

const signUpForm = z.object({ displayName, identifier, unit, consent });
const profileForm = z.object({ displayName, unit, village });

/** What came in a form: texts by field name, missing ones empty. */
export type Given = Readonly<Record<string, string>>;
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: FormFault[] };

const read = <T>(schema: z.ZodType<T>, given: Given, names: readonly string[]): Checked<T> => {
  const result = schema.safeParse(
    Object.fromEntries(names.map((name) => [name, given[name] ?? ""])),
  );
  if (result.success) return { ok: true, value: result.data };
  const faults = result.error.issues.map(({ path, message }) => ({
    field: String(path[0] ?? ""),
    code: message as AccountFault,
  }));
  return { ok: false, faults };
};

export type SignUp = z.infer<typeof signUpForm> & { password: string };

/** A sign-up form, every fault at once: the password is judged together with the person's own words. */
export const readSignUp = (given: Given): Checked<SignUp> => {
  const typed = password.parse(given.password ?? "");
  const checked = read(signUpForm, given, ["displayName", "identifier", "unit", "consent"]);
  const own = [given.displayName ?? "", given.identifier ?? ""];
  const code = typed === "" ? "password_missing" : passwordFault(typed, own);
  const faults: FormFault[] = checked.ok ? [] : checked.faults;
  if (code) faults.push({ field: "password", code });
  if (!checked.ok || faults.length > 0) return { ok: false, faults: inOrder(faults) };
  return { ok: true, value: { ...checked.value, password: typed } };
};

/** Faults are read from top to bottom, as the fields stand. */
const ORDER = ["displayName", "identifier", "password", "unit", "consent"];

const inOrder = (faults: readonly FormFault[]): FormFault[] =>
  [...faults].sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));

export type ProfileForm = { displayName: string; unitCode: string | null };

/** A profile form: the village counts where it lies in the chosen commune. */
export const readProfile = (given: Given): Checked<ProfileForm> => {
  const checked = read(profileForm, given, ["displayName", "unit", "village"]);
  if (!checked.ok) return checked;
  const { displayName: name, unit: commune, village: place } = checked.value;
  const inside = commune !== null && (place?.startsWith(`${commune}-`) ?? false);
  return { ok: true, value: { displayName: name, unitCode: inside ? place : commune } };
};
