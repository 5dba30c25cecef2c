import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in what the server sends and until the page is awake. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
