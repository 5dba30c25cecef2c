import "./editor.css";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { canonicalForm } from "#app/domain/rich-text/canonical.ts";
import { plainText } from "#app/domain/rich-text/plain-text.ts";
import { readRichText } from "#app/domain/rich-text/read.ts";
import { startingText } from "#app/domain/rich-text/typed-text.ts";
import { extensions } from "./extensions.ts";
import { LinkPanel } from "./link-panel.tsx";
import { tidyPasted } from "./pasted.ts";
import { Toolbar } from "./toolbar.tsx";

/** The two fields of the form that the editor writes: the letters and their formatting. */
export type Fields = { box: HTMLTextAreaElement; store: HTMLInputElement };

export type RichTextEditorProps = Fields & {
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
  onReady: () => void;
};

/** Writes formatted text over a box of plain letters, which stays the form's own field. */
export function RichTextEditor({
  box,
  store,
  label,
  describedBy,
  invalid,
  onReady,
}: RichTextEditorProps) {
  const id = `${box.id}-soan`;
  const [linkOpen, setLinkOpen] = useState(false);
  const [content] = useState(() => contentOf({ box, store }));
  const writing = useRef(false);
  const editor = useEditor({
    extensions,
    // Made only once it is on the page: one that is made earlier is thrown away on a slow machine.
    immediatelyRender: false,
    injectCSS: false,
    content,
    editorProps: {
      attributes: {
        id,
        class: "rich-text rich-editor__page",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        ...(invalid ? { "aria-invalid": "true" } : {}),
        lang: "vi",
      },
      transformPastedHTML: tidyPasted,
    },
    onUpdate: ({ editor: now }) => {
      writing.current = true;
      writeBack(now, { box, store });
      writing.current = false;
    },
  });
  useEffect(() => {
    if (!editor) return;
    const take = () => {
      if (!writing.current)
        editor.commands.setContent(contentOf({ box, store }), { emitUpdate: false });
    };
    const enter = () => editor.commands.focus();
    box.addEventListener("input", take);
    box.addEventListener("change", take);
    box.addEventListener("focus", enter);
    if (document.activeElement === box) editor.commands.focus("end");
    onReady();
    return () => {
      box.removeEventListener("input", take);
      box.removeEventListener("change", take);
      box.removeEventListener("focus", enter);
    };
  }, [editor, box, store, onReady]);
  if (!editor) return null;
  return (
    <div className="rich-editor">
      <Toolbar
        editor={editor}
        controls={id}
        linkOpen={linkOpen}
        onLink={() => setLinkOpen(!linkOpen)}
      />
      {linkOpen ? <LinkPanel editor={editor} id={id} onDone={() => setLinkOpen(false)} /> : null}
      <EditorContent editor={editor} />
    </div>
  );
}

/** The editor takes its content apart by itself: a copy of its own keeps ours as it was read. */
const contentOf = ({ box, store }: Fields) =>
  JSON.parse(canonicalForm(startingText({ text: box.value, json: store.value })));

/** What cannot be read goes to the server as it is, which refuses it and keeps the letters. */
const writeBack = (editor: Editor, { box, store }: Fields): void => {
  const json = JSON.stringify(editor.getJSON());
  const read = readRichText(json);
  store.value = editor.isEmpty ? "" : read.ok ? canonicalForm(read.value) : json;
  box.value = read.ok ? plainText(read.value) : editor.getText({ blockSeparator: "\n" });
  box.dispatchEvent(new Event("input", { bubbles: true }));
};
