import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "#app/domain/policies/compare/difference.ts";
import { matchClauses } from "#app/domain/policies/compare/match.ts";
import { matchNewText, newVersion } from "#app/domain/policies/compare/new-version.ts";
import { root } from "#app/launch/project.mjs";
import { textOf } from "#tests/factories/revisions.ts";

/** Two versions of a law of 91 articles, and the most clauses that may be matched at all. */
const MOST_MS = { difference: 300, matching: 500, worst: 5_000 } as const;
const ROUNDS = 15;
const LAW = join(root, "..", "shared", "data", "legal", "luat-10-2022-qh15.txt");

/** A text of 91 articles that looks like a law, where the real one is not at hand. */
const invented = (): string =>
  Array.from({ length: 91 }, (_, i) => {
    const line = (n: number) =>
      `${n}. Ủy ban nhân dân cấp xã có trách nhiệm ${i}.${n} công khai tại trụ sở và niêm yết tại nhà văn hóa thôn, tổ dân phố trong thời hạn 05 ngày làm việc kể từ ngày có quyết định của cộng đồng dân cư về nội dung số ${i * n}.`;
    return `Điều ${i + 1}. Nội dung thứ ${i + 1}\n${[1, 2, 3, 4, 5, 6].map(line).join("\n")}`;
  }).join("\n");

const source = existsSync(LAW) ? readFileSync(LAW, "utf8") : invented();
const mended = source
  .replaceAll("cộng đồng dân cư", "cộng đồng người dân")
  .replaceAll("05 ngày", "07 ngày")
  .replace("Điều 10.", "Điều 10. Điều mới thêm\nNội dung của điều mới thêm vào.\nĐiều 11.");

const stored = (text: string) => {
  const { preamble, closing, rows } = textOf(text);
  const clauses = rows.map(({ parent, ...row }, at) => ({
    ...row,
    key: `k${at}`,
    parentKey: parent === null ? null : `k${parent}`,
  }));
  return { preamble, closing, clauses };
};

const before = stored(source);
const after = { ...textOf(mended), decisions: {} };
const matched = matchNewText(before, after);
if (!matched.ok) throw new Error(matched.refusal.code);
const decisions = Object.fromEntries(
  matched.value.matching.unsure.map(({ before: old, after: at }) => [
    after.rows[at]?.anchor ?? "",
    before.clauses[old]?.key ?? null,
  ]),
);
let fresh = 0;
const made = newVersion(before, { ...after, decisions }, () => `n${fresh++}`);
if (!made.ok) throw new Error(made.refusal.code);
const { text, difference } = made.value;

const median = (work: () => unknown, rounds = ROUNDS): number => {
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
};

const report = (what: string, ms: number, most: number) => {
  const kept = ms <= most;
  process.stdout.write(`${what}: ${ms.toFixed(0)} ms (≤ ${most})${kept ? "" : "  TOO MUCH"}\n`);
  if (!kept) process.exitCode = 1;
};

const { changed, added, removed } = difference.summary;
process.stdout.write(
  `${before.clauses.length} and ${text.clauses.length} clauses, ${source.length} signs; ${changed} changed, ${added} added, ${removed} removed\n`,
);
report(
  "matching",
  median(() => matchNewText(before, after)),
  MOST_MS.matching,
);
report(
  "difference",
  median(() => compareVersions(before, text)),
  MOST_MS.difference,
);

const many = (word: string) =>
  Array.from({ length: 10_000 }, (_, at) => ({
    key: null,
    parent: null,
    kind: "khoan" as const,
    number: String(at + 1),
    label: `${at + 1}.`,
    title: "",
    body: `Hộ gia đình số ${at % 900} ${word} đóng góp theo quyết định của cuộc họp`,
    anchor: `khoan-${at + 1}`,
  }));
const [old, now] = [many("tự nguyện"), many("bắt buộc")];
report(
  "ten thousand clauses",
  median(() => matchClauses(old, now), 3),
  MOST_MS.worst,
);
