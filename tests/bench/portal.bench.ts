import { v7 as uuid } from "uuid";
import { prepareData } from "./data.ts";
import { type Figures, type Load, load, median } from "./load.ts";
import { type Server, startBare, startOurs } from "./servers.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const CONNECTIONS = 32;

/** What the portal must reach beside a bare server in the same run. */
const TARGETS = { page: 0.4, post: 0.1 } as const;

const data = await prepareData();
const ours = await startOurs(data);
const bare = await startBare(data, ours);

const codeOf = (n: number): string => data.policies[(n * 37) % data.policies.length]?.code ?? "";

const etags = new Map<string, string>();
for (const { code } of data.policies) {
  const response = await fetch(`${ours.origin}/chinh-sach/${code}`);
  await response.arrayBuffer();
  etags.set(code, response.headers.get("etag") ?? "");
}

type Kind = Pick<Load, "shot" | "expect">;

const post = (origin: string) => (n: number) => ({
  method: "POST",
  path: `/chinh-sach/${codeOf(n)}/gop-y`,
  headers: {
    origin,
    "sec-fetch-site": "same-origin",
    "content-type": "application/x-www-form-urlencoded",
    cookie: data.cookies[n % data.cookies.length] ?? "",
  },
  body: new URLSearchParams({
    stance: "agree",
    dieu: "dieu-3",
    submissionId: uuid(),
    body: `Tôi đồng ý với nội dung này, đề nghị ghi rõ nguồn kinh phí và thời hạn thực hiện (${n}).`,
  }).toString(),
});

const KINDS: Record<string, (origin: string) => Kind> = {
  page: () => ({ shot: (n) => ({ path: `/chinh-sach/${codeOf(n)}` }), expect: 200 }),
  post: (origin) => ({ shot: post(origin), expect: 303 }),
  "304": () => ({
    shot: (n) => ({
      path: `/chinh-sach/${codeOf(n)}`,
      headers: { "if-none-match": etags.get(codeOf(n)) ?? "" },
    }),
    expect: 304,
  }),
};

const run = ({ origin, pid }: Server, name: string, seconds: number): Promise<Figures> => {
  const kind = KINDS[name]?.(origin);
  if (!kind) throw new Error(`there is no bench ${name}`);
  return load({ origin, pid, connections: CONNECTIONS, seconds, ...kind });
};

const round = (n: number): string => n.toFixed(n < 10 ? 1 : 0);
const line = (who: string, of: readonly Figures[]): string =>
  `  ${who.padEnd(8)} ${round(median(of.map((f) => f.perSecond))).padStart(7)}/s   p50 ${round(median(of.map((f) => f.p50)))} ms   p99 ${round(median(of.map((f) => f.p99)))} ms   node ${round(median(of.map((f) => f.cpu)))} µs   ${of[0]?.bytes ?? 0} B`;

let missed = false;
// What is written changes every validator, so the readers go first.
for (const name of (process.env.BENCH_KINDS ?? "page,304,post").split(",")) {
  const figures = { ours: [] as Figures[], bare: [] as Figures[] };
  for (const server of [ours, bare]) await run(server, name, 2);
  for (let n = 0; n < ROUNDS; n++) {
    figures.bare.push(await run(bare, name, SECONDS));
    figures.ours.push(await run(ours, name, SECONDS));
  }
  const ratios = figures.ours.map((f, n) => f.perSecond / (figures.bare[n]?.perSecond ?? 1));
  const ratio = median(ratios);
  const work = median(figures.bare.map((f) => f.cpu)) / median(figures.ours.map((f) => f.cpu));
  const target = Object.entries(TARGETS).find(([wanted]) => wanted === name)?.[1];
  const spread = `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}`;
  const verdict = target === undefined ? "" : ratio >= target ? ", đạt" : ", KHÔNG ĐẠT";
  missed ||= target !== undefined && ratio < target;
  process.stdout.write(
    `${name}\n${line("bare", figures.bare)}\n${line("portal", figures.ours)}\n  ratio ${ratio.toFixed(2)} (${spread}; node's work alone ${work.toFixed(2)}; target ${target ?? "none"}${verdict})\n`,
  );
}

await bare.stop();
await ours.stop();
await data.stop();
if (missed) process.exitCode = 1;
