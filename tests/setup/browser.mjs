import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/usr/lib/chromium/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The path of a Chromium: the one named by CHROMIUM_PATH, the system's, Playwright's own, or one
 * installed now. `say` gets a line when that takes long.
 */
export const findBrowser = async (say = () => {}) => {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH: ${given} không có · does not exist`);
    return given;
  }
  return findInstalled() ?? install(say);
};

const findInstalled = () => {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...ELSEWHERE,
    chromium.executablePath(),
  ];
  return candidates.find((path) => existsSync(path));
};

const install = (say) => {
  const tries = [
    ...(process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")
      ? [
          ["apt-get", ["update"]],
          ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]],
        ]
      : []),
    [process.execPath, ["node_modules/.bin/playwright", "install", "chromium"]],
  ];
  let failure = "";
  for (const [program, args] of tries) {
    say(`Chưa có trình duyệt, đang chạy: ${[program, ...args].join(" ")}`);
    const { status, stderr } = spawnSync(program, args, {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) failure += stderr;
    const found = findInstalled();
    if (found) return found;
  }
  throw new Error(
    `Không tìm thấy Chromium: cài gói chromium hoặc đặt CHROMIUM_PATH · no Chromium found\n${failure}`,
  );
};
