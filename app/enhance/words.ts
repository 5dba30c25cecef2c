/** Puts a value into a sentence that the server wrote in the page's language. */
export const say = (sentence: string | undefined, name: string, value: string): string =>
  (sentence ?? "").replace(`{${name}}`, value);

/** Language of the page, for numbers and times. */
export const pageLocale = (): string =>
  document.documentElement.lang === "en" ? "en-GB" : "vi-VN";
