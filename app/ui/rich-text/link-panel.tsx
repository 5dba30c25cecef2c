import type { Editor } from "@tiptap/react";
import { type KeyboardEvent, useState } from "react";
import { readHref } from "#app/domain/rich-text/href.ts";
import { useCopy } from "../copy.tsx";
import { TextInput } from "../form/text-input.tsx";

type LinkPanelProps = { editor: Editor; id: string; onDone: () => void };

/** Asks where the chosen words lead; stands in the page, not in a window over it. */
export function LinkPanel({ editor, id, onDone }: LinkPanelProps) {
  const { copy } = useCopy();
  const words = copy.richText;
  const [wrong, setWrong] = useState(false);
  const old: unknown = editor.getAttributes("link").href;
  const field = `${id}-lien-ket`;
  const done = () => {
    onDone();
    editor.commands.focus();
  };
  const apply = () => {
    const input = document.getElementById(field);
    const typed = input instanceof HTMLInputElement ? input.value.trim() : "";
    const href = addressOf(typed);
    setWrong(href === null);
    if (href === null) return input?.focus();
    link(editor, href, typed);
    done();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    if (event.key === "Enter" && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (event.key === "Enter") apply();
    else done();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of its fields, caught where they pass
    <div className="rich-link" onKeyDown={onKeyDown}>
      <TextInput
        id={field}
        name={field}
        label={words.linkAddress}
        hint={words.linkHint}
        value={typeof old === "string" ? old : ""}
        autoComplete="off"
        spellCheck={false}
        {...(wrong ? { error: words.linkWrong } : {})}
      />
      <p className="button-row">
        <button type="button" className="button button--secondary" onClick={apply}>
          {words.linkApply}
        </button>
        {old ? (
          <button type="button" className="button button--quiet" onClick={remove}>
            {words.linkRemove}
          </button>
        ) : null}
        <button type="button" className="button button--quiet" onClick={done}>
          {words.linkCancel}
        </button>
      </p>
    </div>
  );
}

/** What people type for an address: with its scheme, a mailbox, or only the name of a site. */
const addressOf = (typed: string): string | null => {
  if (/^[^\s@/:]+@[^\s@/]+$/.test(typed)) return readHref(`mailto:${typed}`);
  const bare = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#].*)?$/u.test(typed);
  return readHref(bare ? `https://${typed}` : typed);
};

/** Words that are chosen, or the link they stand in, lead there; without any the address is written out. */
const link = (editor: Editor, href: string, typed: string): void => {
  const chain = editor.chain().focus();
  if (editor.isActive("link") || !editor.state.selection.empty) {
    chain.extendMarkRange("link").setLink({ href }).run();
  } else {
    chain
      .insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href } }] })
      .run();
  }
};
