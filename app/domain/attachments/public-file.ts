import { z } from "zod";
import { PURPOSES, type Purpose, SCANS_KNOWN, type Scan } from "./purposes.ts";

export const PublicFile = z
  .object({
    id: z.uuid(),
    purpose: z.enum(PURPOSES),
    name: z.string().meta({ description: "As its sender named it." }),
    mediaType: z.string(),
    size: z.int().meta({ description: "Bytes." }),
    sha256: z.string().meta({ description: "Of the bytes behind `url`, in hexadecimal digits." }),
    scan: z.enum(SCANS_KNOWN).meta({
      description: "What the virus scanner said: `unscanned` where there is none.",
    }),
    url: z.url().nullable().meta({ description: "Null while the scanner holds the file back." }),
    attachedAt: z.iso.datetime(),
  })
  .meta({ id: "File", description: "A file that everybody may have who sees its record." });

export type PublicFile = z.output<typeof PublicFile>;

type Row = {
  id: string;
  purpose: Purpose;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  scan: Scan;
  createdAt: string;
};

/** The public fields of a file; `url` leads to its download. */
export const publicFile = (file: Row, url: string): PublicFile => ({
  id: file.id,
  purpose: file.purpose,
  name: file.name,
  mediaType: file.mediaType,
  size: file.size,
  sha256: file.sha256,
  scan: file.scan,
  url: file.scan === "pending" ? null : url,
  attachedAt: new Date(file.createdAt).toISOString(),
});
