import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../app/launch/project.mjs";
import { use } from "./tools.mjs";

const TINOS = join(root, "node_modules", "@expo-google-fonts", "tinos");

const EMOJI = join(root, "node_modules", "@expo-google-fonts", "noto-emoji", "400Regular");

/** The face that papers name is not free; Tinos has its measures. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${TINOS}</dir>
  <dir>${EMOJI}</dir>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>
`;

const words = (text) => text.normalize("NFKC").replace(/[\s\u200b\u00ad]/g, "");

/**
 * Opens every file of a folder in LibreOffice, makes pages to look at, and gives what was wrong with
 * each: not opened, no page, words that cannot be read.
 */
export const openFiles = (dir) => {
  const pages = join(dir, "pages");
  mkdirSync(pages, { recursive: true });
  const fonts = join(dir, "fonts.conf");
  writeFileSync(fonts, FONTS);
  const says = JSON.parse(readFileSync(join(dir, "says.json"), "utf8"));
  return Object.entries(says).map(([name, wanted]) => ({
    name,
    faults: faultsOf(() => {
      const pdf = name.endsWith(".pdf") ? join(dir, name) : convert(dir, name, fonts);
      const text = words(use("pdftotext", ["-layout", pdf, "-"]));
      use("pdftoppm", ["-r", "70", "-png", pdf, join(pages, name.replace(".", "-"))]);
      const made = readdirSync(pages).filter((page) => page.startsWith(name.replace(".", "-")));
      const silent = wanted.filter((piece) => !text.includes(words(piece)));
      return [
        ...(made.length > 0 ? [] : ["no page"]),
        ...silent.map((piece) => `cannot read “${piece}”`),
      ];
    }),
  }));
};

const convert = (dir, name, fonts) => {
  const out = join(dir, "converted", name);
  mkdirSync(out, { recursive: true });
  const profile = pathToFileURL(join(dir, "profile")).href;
  use(
    "soffice",
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      out,
      join(dir, name),
    ],
    { FONTCONFIG_FILE: fonts },
  );
  return join(out, name.replace(/\.\w+$/, ".pdf"));
};

const faultsOf = (work) => {
  try {
    return work();
  } catch (error) {
    return [error.message];
  }
};
