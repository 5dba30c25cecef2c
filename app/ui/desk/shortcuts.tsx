import { useEffect } from "react";
import { useCopy } from "../copy.tsx";
import { Details } from "../details.tsx";
import { isTyping } from "./typing.ts";
import { useAwake } from "./use-awake.ts";

export type ShortcutName = keyof ReturnType<typeof useCopy>["copy"]["desk"]["groups"]["keys"];

const LETTERS: Readonly<Record<ShortcutName, string>> = {
  jk: "j, k",
  x: "x",
  a: "a",
  t: "t",
  n: "n",
  enter: "Enter",
};

/** The keys of a page, said on it. A key goes to the element that carries it as `data-key`; off while typing. */
export function Shortcuts({ keys }: { keys: readonly ShortcutName[] }) {
  const { copy } = useCopy();
  const words = copy.desk.groups;
  const awake = useAwake();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!/^[a-z]$/.test(event.key)) return;
      if (event.key === "j" || event.key === "k") return stepTo(event);
      const target = document.querySelector<HTMLElement>(`[data-key="${event.key}"]`);
      if (!target) return;
      event.preventDefault();
      if (target.matches("a, button")) target.click();
      else focusIn(target);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  if (!awake) return null;
  return (
    <Details summary={words.shortcuts}>
      <dl className="shortcuts">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{LETTERS[key]}</kbd>
            </dt>
            <dd>{words.keys[key]}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{words.shortcutsHelp}</p>
    </Details>
  );
}

/** j and k walk through links that are steps of a list; rows with boxes have keys of their own. */
const stepTo = (event: KeyboardEvent): void => {
  const steps = [...document.querySelectorAll<HTMLElement>("[data-step]")];
  if (steps.length === 0) return;
  const at = steps.findIndex((step) => step.matches(":focus"));
  event.preventDefault();
  steps[Math.min(Math.max(at + (event.key === "j" ? 1 : -1), 0), steps.length - 1)]?.focus();
};

const focusIn = (box: HTMLElement): void => {
  const field =
    box.querySelector<HTMLElement>("[contenteditable=true]") ?? box.querySelector("textarea");
  field?.focus();
};
