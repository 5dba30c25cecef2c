import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useState } from "react";
import { useCopy } from "../copy.tsx";
import { TOOLS, type Tool, type ToolName } from "./tools.ts";

type ToolbarProps = {
  editor: Editor;
  controls: string;
  linkOpen: boolean;
  onLink: () => void;
};

type State = { name: ToolName; shown: boolean; on: boolean | undefined; can: boolean };

const stateOf = (editor: Editor, tool: Tool): State => ({
  name: tool.name,
  shown: tool.when?.(editor) ?? true,
  on: tool.isOn?.(editor),
  can: tool.can?.(editor) ?? true,
});

/** One stop of the Tab key; arrows lead from button to button, as the toolbar pattern asks. */
export function Toolbar({ editor, controls, linkOpen, onLink }: ToolbarProps) {
  const { copy } = useCopy();
  const [current, setCurrent] = useState<ToolName>("bold");
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) => TOOLS.map((tool) => stateOf(now, tool)),
  });
  const shown = states.filter((state) => state.shown);
  const stop = shown.some(({ name }) => name === current) ? current : "bold";
  const run = ({ name, can }: State) => {
    if (name === "link") onLink();
    else if (can) TOOLS.find((tool) => tool.name === name)?.run(editor);
  };
  return (
    <div
      className="rich-tools"
      role="toolbar"
      aria-label={copy.richText.toolbar}
      aria-controls={controls}
      onKeyDown={walk}
    >
      {shown.map((state) => (
        <button
          key={state.name}
          type="button"
          className={`rich-tool rich-tool--${state.name}`}
          aria-pressed={state.on}
          aria-disabled={state.can ? undefined : true}
          aria-expanded={state.name === "link" ? linkOpen : undefined}
          tabIndex={state.name === stop ? 0 : -1}
          onFocus={() => setCurrent(state.name)}
          onClick={() => run(state)}
        >
          {copy.richText[state.name]}
        </button>
      ))}
    </div>
  );
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowLeft", -1],
]);

const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  const step = STEPS.get(event.key);
  const ends = event.key === "Home" ? 0 : event.key === "End" ? buttons.length - 1 : null;
  const next = step ? (at + step + buttons.length) % buttons.length : ends;
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
};
