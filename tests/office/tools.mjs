import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const PACKAGES = ["libreoffice-writer", "libreoffice-calc", "poppler-utils"];
const TOOLS = ["soffice", "pdftotext", "pdftoppm", "pdfinfo"];

/** Brings the programs that open papers, where they are missing and the system lets us. */
export const ensureOffice = (say) => {
  if (missing().length === 0) return;
  if (process.getuid?.() !== 0 || !onPath("apt-get")) {
    throw new Error(`Thiếu · missing: ${missing().join(", ")} (${PACKAGES.join(" ")})`);
  }
  say(`Cài ${PACKAGES.join(", ")} …`);
  apt(["update"]);
  apt(["install", "-y", "--no-install-recommends", ...PACKAGES]);
  if (missing().length > 0) throw new Error(`Thiếu · missing: ${missing().join(", ")}`);
};

/** Runs a program and gives what it said; throws when it fails or takes too long. */
export const use = (tool, args, env = {}) => {
  const { status, stdout, stderr } = spawnSync(tool, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    timeout: 180_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")}: ${status}\n${stdout}${stderr}`);
  return stdout;
};

const missing = () => TOOLS.filter((tool) => !onPath(tool));

const onPath = (tool) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, tool)));

const apt = (args) => use("apt-get", ["-qq", ...args], { DEBIAN_FRONTEND: "noninteractive" });
