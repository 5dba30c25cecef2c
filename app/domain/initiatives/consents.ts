import { fold } from "../vietnamese.ts";

/** Luật 10/2022/QH15, Điều 16 khoản 3: a consent holds for three months. */
export const CONSENT_MONTHS = 3;

/** Luật 10/2022/QH15, Điều 16 khoản 3: a tenth of all households puts an idea before the village. */
const SHARE = 10;

/**
 * The last day on which a consent given on a day counts: the same day three months later, or the last day
 * of that month where it has no such day (Bộ luật Dân sự 2015, Điều 148).
 */
export const lastValidDay = (givenOn: string): string => {
  const [year = 0, month = 1, day = 1] = givenOn.split("-").map(Number);
  const months = year * 12 + (month - 1) + CONSENT_MONTHS;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return [
    String(toYear),
    String(toMonth).padStart(2, "0"),
    String(Math.min(day, lastDay)).padStart(2, "0"),
  ].join("-");
};

/** Whether a consent given on one day counts on another; one of the future does not. */
export const isValidOn = (givenOn: string, day: string): boolean =>
  givenOn <= day && day <= lastValidDay(givenOn);

/** Households that must agree: a tenth of all, rounded up. */
export const consentsNeeded = (households: number): number => Math.ceil(households / SHARE);

/** Whether so many consents are a tenth of so many households; of none or of an unknown number nothing is. */
export const isTenth = (consents: number, households: number | null): boolean =>
  households !== null && households > 0 && consents * SHARE >= households;

/**
 * What makes two labels the same household: letters and digits without marks, spaces and case, so that
 * "Hộ bà Lan, số 5" and "ho ba lan so 5" are one voice.
 */
export const householdKey = (label: string): string =>
  fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
