import type { RouterContextProvider } from "react-router";

/** What loaders and actions get as `context`. */
export type LoaderContext = Readonly<RouterContextProvider>;
