import { createContext, useContext } from "react";
import type { Lang } from "#app/copy/copy.ts";
import type { Reader } from "./layout/account-menu.tsx";
import type { FrameHtml } from "./layout/site-layout.tsx";

/** What the frame of every page needs to know of the request. */
export type Shell = {
  lang: Lang;
  /** Vietnamese path with its query. */
  path: string;
  origin: string;
  reader: Reader | null;
  /** Day of the demonstration, absent in production. */
  demoNow: string | null;
  enhanceUrl: string | null;
  textSize: "thuong" | "lon" | "rat-lon";
};

/** An outage: what was typed is given back, to be sent again with the same submission id. */
export type Outage = { action: string; typed: Readonly<Record<string, string>> };

export type Rendered = {
  data: unknown;
  shell: Shell | null;
  outage?: Outage | null;
  /** Header and footer of a page for guests, rendered before. */
  frame?: FrameHtml | null;
};

/** What the server hands to the render of a page without writing it into the HTML. */
export const PageData = createContext<Rendered>({ data: undefined, shell: null });

/** The data its loader gave to `page()`. The type is the loader's promise, checked by the page's test. */
export function usePage<T>(): T {
  const { data } = useContext(PageData);
  if (data === undefined) throw new Error("this page's loader gave no data");
  return data as T;
}
