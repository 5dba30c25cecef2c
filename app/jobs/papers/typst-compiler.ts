import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { loadFonts } from "@myriaddreamin/typst.ts";
import { createTypstCompiler } from "@myriaddreamin/typst.ts/compiler";
import { drawable } from "./font-coverage.ts";
import type { TypstPart } from "./pdf-parts.ts";
import { TYPST_SOURCE } from "./typst-source.ts";

const installed = createRequire(import.meta.url);

const TINOS = [
  "400Regular/Tinos_400Regular.ttf",
  "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  "700Bold/Tinos_700Bold.ttf",
  "700Bold_Italic/Tinos_700Bold_Italic.ttf",
].map((file) => `@expo-google-fonts/tinos/${file}`);
const EMOJI = "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf";

/** `CompileFormatEnum.pdf`: given the word instead, the compiler answers with vector data. */
const PDF = 1;
const MAIN = "/main.typ";

/** The compiler's code, ready to be shared by the threads that run it. */
export const compilerCode = async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(
    await readFile(installed.resolve("@myriaddreamin/typst-ts-web-compiler/wasm")),
  );

const font = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(installed.resolve(file)));

/**
 * Lays out one part as a PDF of its own. One thread does this once: the compiler keeps all the memory
 * it ever took.
 */
export const compilePart = async (
  code: WebAssembly.Module,
  part: TypstPart,
): Promise<Uint8Array> => {
  const fonts = await Promise.all([...TINOS, EMOJI].map(font));
  const data = drawable(JSON.stringify(part), fonts);
  const compiler = createTypstCompiler();
  await compiler.init({
    getModule: () => ({ module_or_path: code }),
    beforeBuild: [loadFonts(fonts, { assets: false })],
  });
  compiler.addSource(MAIN, TYPST_SOURCE);
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: MAIN,
    format: PDF,
    inputs: { part: data },
    diagnostics: "full",
  });
  if (!result) throw new Error(`typst: ${JSON.stringify(diagnostics).slice(0, 2_000)}`);
  return result;
};
