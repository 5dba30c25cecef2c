import { expect, test } from "vitest";
import { deviceName } from "#app/domain/accounts/device.ts";

test.each([
  [
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36",
    "Chrome, Android",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1",
    "Safari, iPhone",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/120 Chrome/114.0.0.0 Safari/537.36",
    "Cốc Cốc, Windows",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0", "Firefox, Linux"],
  ["curl/8.5", ""],
  [null, ""],
])("%s is %j", (agent, name) => {
  expect(deviceName(agent)).toBe(name);
});

test("an endless name costs nothing", () => {
  expect(deviceName("Chrome ".repeat(1_000_000))).toBe("Chrome");
});
