import type { HeadersArgs } from "react-router";

/** Lets the headers that a page's loader and action gave reach the document; the action's win. */
export const passHeaders = ({ errorHeaders, loaderHeaders, actionHeaders }: HeadersArgs) => {
  if (errorHeaders) return errorHeaders;
  const headers = new Headers(loaderHeaders);
  for (const [name, value] of actionHeaders) headers.set(name, value);
  return headers;
};
