import { expect, test } from "vitest";
import {
  formatBytes,
  formatDecimal,
  formatList,
  formatNumber,
  formatPercent,
} from "#app/ui/numbers.ts";

test("thousands are parted by a dot, in English by a comma", () => {
  expect(formatNumber(1234567, "vi")).toBe("1.234.567");
  expect(formatNumber(1234567, "en")).toBe("1,234,567");
});

test("decimals follow a comma", () => {
  expect(formatDecimal(12.34, "vi")).toBe("12,3");
  expect(formatPercent(0.875, "vi")).toBe("87,5%");
});

test("sizes of files are said in kB or MB, never as nothing", () => {
  expect(formatBytes(12, "vi")).toBe("1 kB");
  expect(formatBytes(640_000, "vi")).toBe("640 kB");
  expect(formatBytes(1_234_000, "vi")).toBe("1,2 MB");
});

test("lists end with và", () => {
  expect(formatList(["Hồng Bàng", "Ái Quốc", "Cát Hải"], "vi")).toBe(
    "Hồng Bàng, Ái Quốc và Cát Hải",
  );
});
