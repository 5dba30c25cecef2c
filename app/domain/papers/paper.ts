/** Papers of a consultation; `table` is the response before anybody has signed it. */
export const PAPER_KINDS = ["response", "plan", "notice", "report", "table"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** While the table may be read as a paper that nobody has signed. */
export const TABLE_STATES: readonly string[] = ["synthesis", "response_pending"];

export const PAPER_FORMATS = ["docx", "pdf", "xlsx"] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export const PAPER_STATES = ["waiting", "making", "ready", "failed"] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** Raised when the same record would give other bytes: files of an earlier edition are made again. */
export const PAPER_EDITION = 3;

/** What the record does not say is left to be written by hand. */
export const BLANK = "....................";
/** The same where the whole line is free, and before the letters of a number. */
export const LONG_BLANK = BLANK.repeat(3);
export const NUMBER_BLANK = "........";

export const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";
export const SAMPLE_MARK = "DỮ LIỆU MINH HỌA – KHÔNG PHẢI VĂN BẢN CHÍNH THỨC";

/** A cell: a word in bold before the text, a remark in italics after it; lines are paragraphs. */
export type Cell = { lead?: string; text: string; remark?: string };

export type Column = {
  head: string;
  /** Share of the width, in percent. */
  width: number;
  /** Numbers stand to the right. */
  end?: true;
};

export type Paragraph = {
  kind: "paragraph";
  text: string;
  /** In bold before the text. */
  lead?: string;
  style?: "item" | "centre" | "note";
};
export type Heading = { kind: "heading"; text: string; level: 1 | 2 };
export type Table = {
  kind: "table";
  /** What a reader who cannot see it is told before the first row. */
  summary: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
};
export type Block = Paragraph | Heading | Table;

export type Signature = {
  /** Capacity in which it is signed, line by line; blank when the record does not say. */
  capacity: readonly string[];
  /** In place of the hand: when it was signed, or that it still has to be. */
  remark: string;
};

/** A paper as it is read, before any format: everything a writer prints, and nothing it decides. */
export type Paper = {
  landscape: boolean;
  /** Name of the file's document, for readers' windows and catalogues. */
  title: string;
  agency: { over: string | null; name: string };
  /** "Số: 12/KH-UBND"; null for papers that have none. */
  number: string | null;
  /** "Hồng Bàng, ngày 20 tháng 10 năm 2026", with dots for what is not known. */
  dateline: string;
  /** Day of the paper (`YYYY-MM-DD`), where the record gives one. */
  day: string | null;
  heading: { name: string; about: string };
  /** "Kính gửi: …" */
  addressees: readonly string[];
  blocks: readonly Block[];
  signature: Signature;
  recipients: readonly string[];
  /** Where the paper comes from: code, portal, state of the record. */
  source: string;
  isSample: boolean;
};
