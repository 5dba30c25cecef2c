import { type FileType, typeOfMedia } from "#app/domain/attachments/file-types.ts";
import type {
  FileFlag,
  Purpose,
  Removal,
  Scan,
  Variants,
} from "#app/domain/attachments/purposes.ts";

/** A file as pages show it; rows of the database fit. */
export type FileView = {
  id: string;
  purpose: Purpose;
  name: string;
  mediaType: string;
  size: number;
  variants: Variants;
  flags: readonly FileFlag[];
  isPublic: boolean;
  scan: Scan;
  removedAt: string | null;
  removedReason: Removal | null;
};

/** The kind of file as people call it; every stored file is of one of ours. */
export const kindOf = ({ mediaType }: FileView): FileType => typeOfMedia(mediaType) ?? "pdf";
