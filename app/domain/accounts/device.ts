const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Zalo/i, "Zalo"],
  [/FBAN|FBAV/, "Facebook"],
  [/coc_coc_browser|CocCoc/i, "Cốc Cốc"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/EdgA?\/|EdgiOS/, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "Mac"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

const first = (table: typeof BROWSERS, text: string): string | undefined =>
  table.find(([sign]) => sign.test(text))?.[1];

/**
 * A name by which a person knows his device again, from what the browser says of itself: browser and
 * system, no version, nothing that tells two phones of a kind apart. Empty when it says nothing known.
 */
export const deviceName = (userAgent: string | null): string => {
  const said = (userAgent ?? "").slice(0, 500);
  return [first(BROWSERS, said), first(SYSTEMS, said)].filter(Boolean).join(", ");
};
