import type { Kind } from "../records/kinds.ts";
import { ALL_TYPES, DOCUMENTS, type FileType, IMAGES } from "./file-types.ts";

const MB = 1_000_000;

/**
 * Why a file is attached: what may be sent, how large and how many, and who reads it. Files for the
 * public are seen by everybody who sees the record; of the others `staff` is for the offices in charge,
 * `parties` also for who sent the record. The sender of a file always sees it himself.
 */
export type PurposeRow = {
  types: readonly FileType[];
  maxBytes: number;
  /** Live files of this purpose on one subject. */
  max: number;
  audience: "public" | "parties" | "staff";
  /** Kinds of records that have such files; none said: all. */
  kinds?: readonly Kind[];
};

const PAPERS = ["pdf", "docx"] as const;
const SCANS = [...PAPERS, ...IMAGES] as const;

export const PURPOSE_TABLE = {
  proposal: { types: PAPERS, maxBytes: 20 * MB, max: 3, audience: "public", kinds: ["CS"] },
  draft: { types: PAPERS, maxBytes: 20 * MB, max: 5, audience: "public", kinds: ["CS"] },
  explanation: { types: DOCUMENTS, maxBytes: 20 * MB, max: 5, audience: "public", kinds: ["CS"] },
  comparison: { types: DOCUMENTS, maxBytes: 20 * MB, max: 5, audience: "public", kinds: ["CS"] },
  appendix: { types: ALL_TYPES, maxBytes: 20 * MB, max: 20, audience: "public" },
  decision: { types: ["pdf"], maxBytes: 20 * MB, max: 5, audience: "public" },
  photo: { types: IMAGES, maxBytes: 12 * MB, max: 10, audience: "public" },
  result_photo: { types: IMAGES, maxBytes: 12 * MB, max: 10, audience: "public", kinds: ["SK"] },
  evidence: { types: SCANS, maxBytes: 12 * MB, max: 10, audience: "parties" },
  minutes: { types: SCANS, maxBytes: 20 * MB, max: 20, audience: "staff" },
  opinion_sheet: { types: SCANS, maxBytes: 20 * MB, max: 50, audience: "staff" },
} as const satisfies Record<string, PurposeRow>;

export type Purpose = keyof typeof PURPOSE_TABLE;

export const PURPOSES: readonly [Purpose, ...Purpose[]] = [
  "proposal",
  "draft",
  "explanation",
  "comparison",
  "appendix",
  "decision",
  "photo",
  "result_photo",
  "evidence",
  "minutes",
  "opinion_sheet",
];

/** The papers of a draft, in the order in which offices list them. */
export const POLICY_PURPOSES = [
  "proposal",
  "draft",
  "explanation",
  "comparison",
  "appendix",
] as const satisfies readonly Purpose[];

export const purposeRow = (purpose: Purpose): PurposeRow => PURPOSE_TABLE[purpose];

/** Whether records of a kind have files of this purpose. */
export const belongsTo = (purpose: Purpose, kind: Kind): boolean =>
  purposeRow(purpose).kinds?.includes(kind) ?? true;

/** Files in one request, and bytes of the whole request with its texts. */
export const MOST_FILES = 10;
export const MOST_BYTES = 64 * MB;
export const LARGEST_FILE = 20 * MB;

/** Where the thing stands that a file belongs to. */
export const FILE_STORES = ["records", "comments", "gatherings"] as const;
export type FileStore = (typeof FILE_STORES)[number];

/** What the virus scanner said: `unscanned` when there is none, `pending` while it cannot be reached. */
export const SCANS_KNOWN = ["pending", "clean", "infected", "unscanned"] as const;
export type Scan = (typeof SCANS_KNOWN)[number];

/** What a person should know before a file is shown; the file itself is harmless to serve. */
export const FILE_FLAGS = ["javascript", "launch", "embedded", "encrypted", "external"] as const;
export type FileFlag = (typeof FILE_FLAGS)[number];

/** Why a file is gone: its bytes are erased, the row says that it was there. */
export const REMOVALS = ["withdrawn", "infected", "erased"] as const;
export type Removal = (typeof REMOVALS)[number];

export type Variant = { sha256: string; size: number; width: number; height: number };
/** Pictures made from a picture: for the page, and small for lists. */
export const VARIANTS = ["anh", "nho"] as const;
export type VariantName = (typeof VARIANTS)[number];
export type Variants = Partial<Record<VariantName, Variant>>;

/** Uploads that nobody sent on are forgotten after this. */
export const DRAFT_HOURS = 24;
