import { expect, test } from "vitest";
import { assertProductionSafe, readEnv } from "#app/env.server.ts";
import type { Safety } from "#db/safety.ts";

const SECRET = "x".repeat(32);
const SAFE: Safety = {
  fsync: true,
  fullPageWrites: true,
  synchronousCommit: true,
  checksums: true,
  serverVersion: 180_004,
};

test("nothing set is a demonstration on loopback", () => {
  expect(readEnv({})).toMatchObject({
    NODE_ENV: "demo",
    PORT: 3000,
    HOST: "127.0.0.1",
    LOG_LEVEL: "info",
    DATA_DIR: ".data",
    TRUSTED_PROXY_HOPS: 0,
    WORKER: true,
  });
});

test("an empty variable counts as unset", () => {
  expect(readEnv({ PORT: "", PUBLIC_ORIGIN: "", NODE_ENV: "" })).toEqual(readEnv({}));
});

test("the configuration cannot be changed afterwards", () => {
  expect(Object.isFrozen(readEnv({}))).toBe(true);
});

test("a public origin opens the server to its proxy and is normalised", () => {
  const env = readEnv({ PUBLIC_ORIGIN: "https://Sau-Dan.example.vn/" });
  expect(env).toMatchObject({ PUBLIC_ORIGIN: "https://sau-dan.example.vn", HOST: "0.0.0.0" });
});

test("a given host wins", () => {
  expect(readEnv({ PUBLIC_ORIGIN: "https://a.vn", HOST: "10.0.0.7" }).HOST).toBe("10.0.0.7");
});

test.each(["on", "true", "1"])("WORKER=%s works off the outbox here", (value) => {
  expect(readEnv({ WORKER: value }).WORKER).toBe(true);
});

test.each(["off", "false", "0"])("WORKER=%s leaves it to another process", (value) => {
  expect(readEnv({ WORKER: value }).WORKER).toBe(false);
});

test.each([
  ["NODE_ENV", "staging"],
  ["PORT", "abc"],
  ["PORT", "0"],
  ["PORT", "70000"],
  ["PORT", "80.5"],
  ["PUBLIC_ORIGIN", "sau-dan.example.vn"],
  ["PUBLIC_ORIGIN", "https://sau-dan.example.vn/cong"],
  ["PUBLIC_ORIGIN", "ftp://sau-dan.example.vn"],
  ["PUBLIC_ORIGIN", "https://user@sau-dan.example.vn"],
  ["DATABASE_URL", "mysql://127.0.0.1/sau_dan"],
  ["DATABASE_URL", "postgres"],
  ["APP_SECRET", "short"],
  ["LOG_LEVEL", "loud"],
  ["TRUSTED_PROXY_HOPS", "-1"],
  ["WORKER", "maybe"],
  ["SMTP_URL", "http://mail.example.vn"],
  ["SMTP_URL", "mail.example.vn:25"],
  ["SMTP_URL", "smtp://mail.example.vn/path"],
  ["SMTP_URL", "smtp://mail.example.vn?pool=true"],
  ["MAIL_FROM", "Sáu Dân"],
  ["MAIL_FROM", "thu@máy"],
  ["MAIL_FROM", "Sáu Dân <thu@vidu.vn>\r\nBcc: a@vidu.vn"],
  ["MAIL_FROM", "a@vidu.vn, b@vidu.vn"],
])("a wrong %s (%s) is named, with what is expected", (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(
    new RegExp(`^ {2}${name}: cần .+ · expected .+$`, "m"),
  );
});

test("all wrong variables are named at once", () => {
  expect(() => readEnv({ PORT: "x", WORKER: "x" })).toThrow(/PORT.*\n.*WORKER/);
});

test("a wrong value is not repeated: it may be a secret", () => {
  const refusal = () => readEnv({ APP_SECRET: "hunter2", DATABASE_URL: "mysql://u:hunter2@h/d" });
  expect(refusal).toThrow();
  expect(refusal).not.toThrow(/hunter2/);
});

test("production needs a secret of its own", () => {
  expect(() => readEnv({ NODE_ENV: "production" })).toThrow(/APP_SECRET/);
  expect(() => readEnv({ NODE_ENV: "production", APP_SECRET: readEnv({}).APP_SECRET })).toThrow(
    /APP_SECRET/,
  );
  expect(readEnv({ NODE_ENV: "production", APP_SECRET: SECRET }).APP_SECRET).toBe(SECRET);
});

const production = readEnv({ NODE_ENV: "production", APP_SECRET: SECRET });

test("production starts on a safe database without samples", () => {
  expect(() => assertProductionSafe(production, SAFE, false)).not.toThrow();
});

test.each([
  ["fsync", { fsync: false }],
  ["full_page_writes", { fullPageWrites: false }],
  ["synchronous_commit", { synchronousCommit: false }],
])("production refuses a database with %s off", (name, off) => {
  expect(() => assertProductionSafe(production, { ...SAFE, ...off }, false)).toThrow(name);
});

test("production refuses demo data", () => {
  expect(() => assertProductionSafe(production, SAFE, true)).toThrow(/demo data/);
});

test("a demonstration runs on anything", () => {
  const unsafe = { ...SAFE, fsync: false, synchronousCommit: false };
  expect(() => assertProductionSafe(readEnv({}), unsafe, true)).not.toThrow();
});

test.each(["smtp://mail.example.vn", "smtps://an%40vidu.vn:m%E1%BA%ADt@mail.example.vn:465/"])(
  "a mail server at %s needs a sender",
  (SMTP_URL) => {
    expect(() => readEnv({ SMTP_URL })).toThrow(/^ {2}MAIL_FROM: /m);
    for (const MAIL_FROM of ["thu@vidu.vn", "Sáu Dân <thu@vidu.vn>"]) {
      expect(readEnv({ SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM });
    }
  },
);

test("a wrong mail server is named without its password", () => {
  expect(() => readEnv({ SMTP_URL: "smpt://an:bi-mat@mail.example.vn" })).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining("bi-mat") }),
  );
});
