import { resolve } from "node:path";
import type { Env } from "./env.server.ts";
import type { FilesOptions } from "./services/attachments/files.server.ts";

/** Attachments of this installation: in its data folder, or in the bucket it names. */
export const filesOptions = (env: Env): FilesOptions => {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: id, S3_SECRET_ACCESS_KEY: secret } = env;
  const s3 = { region: env.S3_REGION, endpoint: env.S3_ENDPOINT };
  return {
    dir: resolve(env.DATA_DIR, "files"),
    clamd: env.CLAMD ?? null,
    s3: bucket && id && secret ? { ...s3, bucket, accessKeyId: id, secretAccessKey: secret } : null,
  };
};
