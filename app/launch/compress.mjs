import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { files, root } from "./project.mjs";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Text files are compressed once here, as hard as can be, instead of at every request. */
export const compressAssets = async () => {
  const texts = files(join(root, "build", "client")).filter((path) =>
    /\.(js|css|svg|txt|json)$/.test(path),
  );
  await Promise.all(
    texts.map(async (path) => {
      const text = readFileSync(path);
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
      writeFileSync(`${path}.br`, await brotli(text, quality));
      writeFileSync(`${path}.gz`, await zip(text, { level: 9 }));
    }),
  );
};
