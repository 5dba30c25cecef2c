import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { Link } from "@tiptap/extension-link";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Text } from "@tiptap/extension-text";
import { Gapcursor, UndoRedo } from "@tiptap/extensions";
import { readHref } from "#app/domain/rich-text/href.ts";
import { RICH_TEXT_LIMITS } from "#app/domain/rich-text/schema.ts";

const CELL_CONTENT = "(paragraph | bulletList | orderedList)+";

/** A whole number of pasted markup, held within what may be stored. */
const countIn = (element: HTMLElement, name: string, most: number): number => {
  const count = Number.parseInt(element.getAttribute(name) ?? "", 10);
  return Number.isNaN(count) ? 1 : Math.min(Math.max(count, 1), most);
};

const cellAttributes = () => ({
  colspan: {
    default: 1,
    parseHTML: (element: HTMLElement) => countIn(element, "colspan", RICH_TEXT_LIMITS.span),
  },
  rowspan: {
    default: 1,
    parseHTML: (element: HTMLElement) => countIn(element, "rowspan", RICH_TEXT_LIMITS.span),
  },
});

/** The editor's document: exactly the nodes, marks and attributes that `domain/rich-text` reads. */
export const extensions = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Bold,
  Italic,
  UndoRedo,
  Gapcursor,
  Heading.extend({
    addAttributes: () => ({ level: { default: 3, rendered: false } }),
    // Headings of pasted documents come in every size.
    parseHTML: () => [
      ...["h1", "h2", "h3"].map((tag) => ({ tag, attrs: { level: 3 } })),
      ...["h4", "h5", "h6"].map((tag) => ({ tag, attrs: { level: 4 } })),
    ],
  }).configure({ levels: [3, 4] }),
  BulletList,
  OrderedList.extend({
    addAttributes: () => ({
      start: {
        default: 1,
        parseHTML: (element: HTMLElement) => countIn(element, "start", RICH_TEXT_LIMITS.start),
      },
    }),
  }),
  ListItem.extend({
    content: "paragraph (paragraph | bulletList | orderedList)*",
    // Tab must lead out of the editor; indenting has buttons.
    addKeyboardShortcuts() {
      return { Enter: () => this.editor.commands.splitListItem(this.name) };
    },
  }),
  ListKeymap.extend({
    addKeyboardShortcuts() {
      return { ...this.parent?.(), Tab: () => false };
    },
  }),
  Table.extend({
    // The original sets widths by `style`, which the content security policy forbids.
    renderHTML: () => ["table", ["tbody", 0]],
    addKeyboardShortcuts() {
      return { ...this.parent?.(), Tab: () => this.editor.commands.goToNextCell() };
    },
  }).configure({ View: null }),
  TableRow,
  TableHeader.extend({ content: CELL_CONTENT, addAttributes: cellAttributes }),
  TableCell.extend({ content: CELL_CONTENT, addAttributes: cellAttributes }),
  Link.extend({
    addAttributes: () => ({ href: { default: null } }),
  }).configure({
    openOnClick: false,
    autolink: false,
    defaultProtocol: "https",
    isAllowedUri: (address) => readHref(address) !== null,
    shouldAutoLink: (address) => /^https?:\/\//.test(address),
    HTMLAttributes: { target: null, rel: "nofollow noopener ugc", class: null },
  }),
];
