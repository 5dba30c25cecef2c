/**
 * What may be attached. The served type comes from this table, never from what a browser said;
 * anything that a browser would run (HTML, SVG, scripts) is in no row.
 */
export const FILE_TYPES = {
  pdf: { media: "application/pdf", extensions: ["pdf"], image: false },
  docx: {
    media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
    image: false,
  },
  xlsx: {
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extensions: ["xlsx"],
    image: false,
  },
  jpeg: { media: "image/jpeg", extensions: ["jpg", "jpeg"], image: true },
  png: { media: "image/png", extensions: ["png"], image: true },
  webp: { media: "image/webp", extensions: ["webp"], image: true },
} as const satisfies Record<
  string,
  { media: string; extensions: readonly string[]; image: boolean }
>;

export type FileType = keyof typeof FILE_TYPES;

export const DOCUMENTS = ["pdf", "docx", "xlsx"] as const satisfies readonly FileType[];
export const IMAGES = ["jpeg", "png", "webp"] as const satisfies readonly FileType[];
export const ALL_TYPES: readonly FileType[] = [...DOCUMENTS, ...IMAGES];

/** What browsers send when they know nothing about a file. */
const NOTHING_SAID: ReadonlySet<string> = new Set([
  "",
  "application/octet-stream",
  "binary/octet-stream",
]);

/** Old names that browsers and systems still use for a type of ours. */
const ALSO_CALLED: Readonly<Record<string, FileType>> = {
  "image/jpg": "jpeg",
  "image/pjpeg": "jpeg",
  "image/x-png": "png",
  "application/x-pdf": "pdf",
};

/** The type that a file's name promises, by its last extension; null for one that is not allowed. */
export const typeOfName = (name: string): FileType | null => {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return ALL_TYPES.find((type) => extensionsOf(type).includes(extension)) ?? null;
};

/** The type of a media type, parameters aside; null for one that is not allowed. */
export const typeOfMedia = (media: string): FileType | null => {
  const bare = bareMedia(media);
  return ALL_TYPES.find((type) => FILE_TYPES[type].media === bare) ?? ALSO_CALLED[bare] ?? null;
};

/** Whether what a browser declared agrees with a type, or says nothing at all. */
export const declares = (media: string, type: FileType): boolean =>
  NOTHING_SAID.has(bareMedia(media)) || typeOfMedia(media) === type;

export type ImageType = (typeof IMAGES)[number];

export const isImage = (type: FileType): type is ImageType => FILE_TYPES[type].image;

/** Endings for the file picker: phones that keep photos in another format convert them. */
export const acceptOf = (types: readonly FileType[]): string =>
  types
    .flatMap((type) => [...extensionsOf(type).map((end) => `.${end}`), FILE_TYPES[type].media])
    .join(",");

const extensionsOf = (type: FileType): readonly string[] => FILE_TYPES[type].extensions;

const bareMedia = (media: string): string => (media.split(";")[0] ?? "").trim().toLowerCase();
