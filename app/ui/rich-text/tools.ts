import type { Editor } from "@tiptap/react";

export type ToolName =
  | "bold"
  | "italic"
  | "heading"
  | "subheading"
  | "bulletList"
  | "orderedList"
  | "indent"
  | "outdent"
  | "link"
  | "table"
  | "addRow"
  | "addColumn"
  | "deleteRow"
  | "deleteColumn"
  | "deleteTable"
  | "undo"
  | "redo";

export type Tool = {
  name: ToolName;
  run: (editor: Editor) => unknown;
  /** Whether it is pressed; left out where pressing it leaves nothing on. */
  isOn?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
  /** Shown only where it does something. */
  when?: (editor: Editor) => boolean;
};

const inList = (editor: Editor) => editor.isActive("listItem");
const inTable = (editor: Editor) => editor.isActive("table");

/** Lists below this would make a text deeper than may be stored. */
const DEEPEST_LIST = 3;

const depthOfLists = ({ state }: Editor): number => {
  const { $from } = state.selection;
  let lists = 0;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === "listItem") lists++;
  }
  return lists;
};

/** Everything the toolbar offers besides the link, which asks for an address first. */
export const TOOLS: readonly Tool[] = [
  {
    name: "bold",
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isOn: (editor) => editor.isActive("bold"),
  },
  {
    name: "italic",
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isOn: (editor) => editor.isActive("italic"),
  },
  {
    name: "heading",
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
    can: (editor) => !inList(editor) && !inTable(editor),
  },
  {
    name: "subheading",
    run: (editor) => editor.chain().focus().toggleHeading({ level: 4 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 4 }),
    can: (editor) => !inList(editor) && !inTable(editor),
  },
  {
    name: "bulletList",
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive("bulletList"),
  },
  {
    name: "orderedList",
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive("orderedList"),
  },
  { name: "link", run: () => {}, isOn: (editor) => editor.isActive("link") },
  {
    name: "table",
    run: (editor) =>
      editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
    can: (editor) => !inTable(editor) && !inList(editor),
  },
  {
    name: "undo",
    run: (editor) => editor.chain().focus().undo().run(),
    can: (editor) => editor.can().undo(),
  },
  {
    name: "redo",
    run: (editor) => editor.chain().focus().redo().run(),
    can: (editor) => editor.can().redo(),
  },
  {
    name: "indent",
    run: (editor) => editor.chain().focus().sinkListItem("listItem").run(),
    can: (editor) => depthOfLists(editor) < DEEPEST_LIST && editor.can().sinkListItem("listItem"),
    when: inList,
  },
  {
    name: "outdent",
    run: (editor) => editor.chain().focus().liftListItem("listItem").run(),
    when: inList,
  },
  {
    name: "addRow",
    run: (editor) => editor.chain().focus().addRowAfter().run(),
    when: inTable,
  },
  {
    name: "addColumn",
    run: (editor) => editor.chain().focus().addColumnAfter().run(),
    when: inTable,
  },
  {
    name: "deleteRow",
    run: (editor) => editor.chain().focus().deleteRow().run(),
    when: inTable,
  },
  {
    name: "deleteColumn",
    run: (editor) => editor.chain().focus().deleteColumn().run(),
    when: inTable,
  },
  {
    name: "deleteTable",
    run: (editor) => editor.chain().focus().deleteTable().run(),
    when: inTable,
  },
];
