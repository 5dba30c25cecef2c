import { createContext, useContext } from "react";

/** Data of a page that is not hydrated, handed from its loader to the render. */
export const PageData = createContext<unknown>(undefined);

/** The data its loader gave to `page()`. The type is the loader's promise, checked by the page's test. */
export function usePage<T>(): T {
  const value = useContext(PageData);
  if (value === undefined) throw new Error("this page's loader gave no data");
  return value as T;
}
