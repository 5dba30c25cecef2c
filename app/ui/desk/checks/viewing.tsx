import { useEffect, useState } from "react";
import { z } from "zod";
import { VIEWING_AGAIN_MS } from "#app/domain/screening/viewing.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { formatTime } from "../../dates.ts";
import { Form } from "../../form/form.tsx";
import { Submit } from "../../form/submit.tsx";
import { useAwake } from "../use-awake.ts";

const Viewers = z.array(z.object({ name: z.string(), seenAt: z.string() }));
type Viewers = z.output<typeof Viewers>;

type ViewingProps = { checkId: string; viewers: Readonly<Viewers> };

/**
 * Who else has this text open. A script says so for its reader while the page is in front; without one
 * there is a button. It stands in nobody's way.
 */
export function Viewing({ checkId, viewers: before }: ViewingProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.checks;
  const awake = useAwake();
  const address = to(urls.deskCheckLook(checkId));
  const viewers = useViewers(address) ?? before;
  return (
    <>
      {viewers.length > 0 ? (
        <Alert tone="wait" title={words.viewers}>
          <p>
            {viewers
              .map(({ name, seenAt }) => `${name} (${formatTime(new Date(seenAt))})`)
              .join(", ")}
          </p>
          <p className="soft">{words.viewersHelp}</p>
        </Alert>
      ) : null}
      {awake ? null : (
        <Form label={words.look} action={address}>
          <Submit tone="secondary">{words.look}</Submit>
        </Form>
      )}
    </>
  );
}

/** Says at once and every minute that the page is being read; gives who else reads it, once known. */
const useViewers = (address: string): Viewers | null => {
  const [viewers, setViewers] = useState<Viewers | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const say = async () => {
      if (document.visibilityState !== "visible") return;
      const asked = {
        method: "POST",
        headers: { accept: "application/json" },
        signal: stop.signal,
      };
      const answer = await fetch(address, asked).catch(() => null);
      const read = answer?.ok ? Viewers.safeParse(await answer.json().catch(() => null)) : null;
      if (read?.success) setViewers(read.data);
    };
    void say();
    const timer = setInterval(() => void say(), VIEWING_AGAIN_MS);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [address]);
  return viewers;
};
