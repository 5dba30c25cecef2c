import { z } from "zod";
import type { Safety } from "#db/safety.ts";

const MIN_SECRET = 32;
const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const SWITCH = { on: true, true: true, "1": true, off: false, false: false, "0": false } as const;

/** Samples and short roads are for showing the portal only; production must bring its own secret. */
const DEMO_SECRET = "demo-secret-that-production-never-accepts";

/** A bucket is of no use without its key, nor a key without its bucket. */
const S3_WHOLE = ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

const schema = z
  .object({
    NODE_ENV: z.enum(["demo", "production", "test", "development"]).default("demo"),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    HOST: z.string().max(255).optional(),
    PUBLIC_ORIGIN: z.string().max(255).refine(isOrigin).transform(toOrigin).optional(),
    DATABASE_URL: z.string().max(2_000).refine(isDatabaseUrl).optional(),
    APP_SECRET: z.string().min(MIN_SECRET).max(1_000).optional(),
    LOG_LEVEL: z.enum(LEVELS).default("info"),
    DATA_DIR: z.string().max(1_000).default(".data"),
    TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
    WORKER: z.enum(["on", "true", "1", "off", "false", "0"]).default("on"),
    SMTP_URL: z.string().max(2_000).refine(isSmtpUrl).optional(),
    MAIL_FROM: z.string().max(320).refine(isSender).optional(),
    CLAMD: z.string().max(500).refine(isClamd).optional(),
    S3_BUCKET: z.string().max(255).optional(),
    S3_REGION: z.string().max(100).default("us-east-1"),
    S3_ENDPOINT: z.string().max(500).refine(isOrigin).optional(),
    S3_ACCESS_KEY_ID: z.string().max(500).optional(),
    S3_SECRET_ACCESS_KEY: z.string().max(500).optional(),
  })
  .superRefine((env, issues) => {
    if (env.NODE_ENV === "production" && (!env.APP_SECRET || env.APP_SECRET === DEMO_SECRET)) {
      issues.addIssue({ code: "custom", path: ["APP_SECRET"], message: "missing" });
    }
    if (env.SMTP_URL && !env.MAIL_FROM) {
      issues.addIssue({ code: "custom", path: ["MAIL_FROM"], message: "missing" });
    }
    for (const name of S3_WHOLE.some((each) => env[each]) ? S3_WHOLE : []) {
      if (!env[name]) issues.addIssue({ code: "custom", path: [name], message: "missing" });
    }
  })
  .transform((env) => ({
    ...env,
    HOST: env.HOST ?? (env.PUBLIC_ORIGIN ? "0.0.0.0" : "127.0.0.1"),
    APP_SECRET: env.APP_SECRET ?? DEMO_SECRET,
    WORKER: SWITCH[env.WORKER],
  }));

export type Env = Readonly<z.output<typeof schema>>;

const EXPECTED: Record<keyof Env, readonly [vi: string, en: string]> = {
  NODE_ENV: ["để trống (chế độ trình diễn) hoặc production", "unset (demo mode) or production"],
  PORT: ["số nguyên từ 1 đến 65535", "an integer from 1 to 65535"],
  HOST: ["địa chỉ để lắng nghe, ví dụ 127.0.0.1", "an address to listen on, such as 127.0.0.1"],
  PUBLIC_ORIGIN: [
    "địa chỉ gốc không kèm đường dẫn, ví dụ https://sau-dan.example.vn",
    "an origin without a path, such as https://sau-dan.example.vn",
  ],
  DATABASE_URL: [
    "địa chỉ PostgreSQL, ví dụ postgres://user:password@127.0.0.1:5432/sau_dan",
    "a PostgreSQL URL, such as postgres://user:password@127.0.0.1:5432/sau_dan",
  ],
  APP_SECRET: [
    `chuỗi ngẫu nhiên ít nhất ${MIN_SECRET} ký tự, bắt buộc khi NODE_ENV=production`,
    `a random string of at least ${MIN_SECRET} characters, required when NODE_ENV=production`,
  ],
  LOG_LEVEL: [`một trong: ${LEVELS.join(", ")}`, `one of: ${LEVELS.join(", ")}`],
  DATA_DIR: ["đường dẫn một thư mục", "the path of a folder"],
  TRUSTED_PROXY_HOPS: [
    "số máy chủ trung gian tin cậy, từ 0 đến 10",
    "the number of trusted proxies, from 0 to 10",
  ],
  WORKER: ["on hoặc off", "on or off"],
  SMTP_URL: [
    "smtp://người_dùng:mật_khẩu@máy_chủ:587 hoặc smtps://…:465, hoặc để trống",
    "smtp://user:password@host:587 or smtps://…:465, or unset",
  ],
  MAIL_FROM: [
    "địa chỉ gửi, ví dụ Sáu Dân <thu@sau-dan.example.vn>; bắt buộc khi có SMTP_URL",
    "the sender, such as Sáu Dân <thu@sau-dan.example.vn>; required with SMTP_URL",
  ],
  CLAMD: [
    "địa chỉ clamd, ví dụ 127.0.0.1:3310 hoặc /run/clamav/clamd.ctl",
    "the address of clamd, such as 127.0.0.1:3310 or /run/clamav/clamd.ctl",
  ],
  S3_BUCKET: ["tên bucket, khi dùng S3", "the name of the bucket, when S3 is used"],
  S3_REGION: ["vùng của S3, ví dụ us-east-1", "the region of S3, such as us-east-1"],
  S3_ENDPOINT: [
    "địa chỉ máy chủ S3, ví dụ https://s3.example.vn",
    "the origin of the S3 server, such as https://s3.example.vn",
  ],
  S3_ACCESS_KEY_ID: ["mã khóa, khi dùng S3", "the id of the key, when S3 is used"],
  S3_SECRET_ACCESS_KEY: ["khóa bí mật, khi dùng S3", "the secret key, when S3 is used"],
};

/**
 * Takes the process environment (empty counts as unset) and gives the frozen configuration.
 * Throws one message that names every wrong variable and what it should be, never its value.
 */
export const readEnv = (
  source: Readonly<Record<string, string | undefined>> = process.env,
): Env => {
  const given = Object.fromEntries(
    Object.keys(EXPECTED).flatMap((name) => (source[name] ? [[name, source[name]]] : [])),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  const lines = Object.entries(EXPECTED)
    .filter(([name]) => wrong.has(name))
    .map(([name, [vi, en]]) => `  ${name}: cần ${vi} · expected ${en}`);
  throw new Error(`Cấu hình chưa đúng · Wrong configuration:\n${lines.join("\n")}`);
};

/** Refuses production on a database that could lose an acknowledged opinion, or that holds samples. */
export const assertProductionSafe = (env: Env, safety: Safety, hasSamples: boolean): void => {
  if (env.NODE_ENV !== "production") return;
  const off = (["fsync", "fullPageWrites", "synchronousCommit"] as const)
    .filter((setting) => !safety[setting])
    .map((setting) => setting.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const reasons = [
    ...off.map((name) => `  ${name}: phải bật trong PostgreSQL · must be on in PostgreSQL`),
    ...(hasSamples
      ? ["  DATABASE_URL: cơ sở dữ liệu có dữ liệu minh họa · the database holds demo data"]
      : []),
  ];
  if (reasons.length > 0) {
    throw new Error(`Không thể chạy chính thức · Production refused:\n${reasons.join("\n")}`);
  }
};

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null &&
    ["http:", "https:"].includes(url.protocol) &&
    url.username === "" &&
    `${url.pathname}${url.search}${url.hash}` === "/"
  );
}

function toOrigin(value: string): string {
  return new URL(value).origin;
}

function isSmtpUrl(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null &&
    ["smtp:", "smtps:"].includes(url.protocol) &&
    url.hostname !== "" &&
    ["", "/"].includes(`${url.pathname}${url.search}${url.hash}`)
  );
}

/** An address, or a name with an address in angle brackets; nothing that could be a second header. */
function isSender(value: string): boolean {
  const address = '[^\\s<>@,;"]+@[^\\s<>@,;"]+\\.[^\\s<>@,;"]+';
  return new RegExp(`^(?:${address}|[^\\p{Cc}<>@,;"]{1,80} <${address}>)$`, "u").test(value);
}

function isClamd(value: string): boolean {
  return /^(?:unix:)?\/|^[\w.-]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(value);
}

function isDatabaseUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && ["postgres:", "postgresql:"].includes(url.protocol) && url.hostname !== "";
}
