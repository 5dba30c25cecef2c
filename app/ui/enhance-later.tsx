import { useEffect } from "react";

/** Loads the custom elements once a hydrated page is awake: they change what React must first find as it was sent. */
export function EnhanceLater({ url }: { url: string }) {
  useEffect(() => {
    import(/* @vite-ignore */ url).catch(() => {});
  }, [url]);
  return null;
}
