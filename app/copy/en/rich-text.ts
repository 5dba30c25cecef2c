import type { Copy } from "../copy.ts";
import type { richText as vi } from "../vi/rich-text.ts";

export const richText = {
  tableScroll: "Table (scrolls sideways)",
  toolbar: "Formatting",
  bold: "Bold",
  italic: "Italic",
  heading: "Heading",
  subheading: "Subheading",
  bulletList: "List",
  orderedList: "Numbers",
  indent: "Indent",
  outdent: "Outdent",
  link: "Link",
  table: "Table",
  addRow: "Add row",
  addColumn: "Add column",
  deleteRow: "Delete row",
  deleteColumn: "Delete column",
  deleteTable: "Delete table",
  undo: "Undo",
  redo: "Redo",
  linkAddress: "Address of the link",
  linkHint: "Begins with https://, or with / for a page of this portal.",
  linkWrong: "The address must begin with https://, http://, mailto:, tel: or /",
  linkApply: "Set the link",
  linkRemove: "Remove the link",
  linkCancel: "Cancel",
  plainHint: "Begin a line with “- ” for a list, with “1. ” for numbers.",
  formatted: "This text is formatted. Changing words in this box drops bold, links and tables.",
  faults: {
    text_too_long: (label: string): string =>
      `${label}: too much formatting (a table or list is too large). Please split it; your words are kept.`,
    invalid_text: (label: string): string =>
      `${label}: some formatting or a link cannot be used. Your words are kept; look, then save again.`,
  },
} satisfies Copy<typeof vi>;
