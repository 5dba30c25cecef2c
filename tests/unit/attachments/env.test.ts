import { expect, test } from "vitest";
import { readEnv } from "#app/env.server.ts";

const KEY = { S3_BUCKET: "tep", S3_ACCESS_KEY_ID: "a", S3_SECRET_ACCESS_KEY: "b" };

test("without any of it files lie in the data folder and nobody scans them", () => {
  const env = readEnv({});
  expect([env.CLAMD, env.S3_BUCKET]).toEqual([undefined, undefined]);
});

test.each(["127.0.0.1:3310", "clamd:3310", "[::1]:3310", "/run/clamav/clamd.ctl", "unix:/run/c"])(
  "clamd is reached at %s",
  (CLAMD) => {
    expect(readEnv({ CLAMD }).CLAMD).toBe(CLAMD);
  },
);

test.each(["clamd", "http://clamd:3310", "clamd:port", "3310"])(
  "%s is no place for clamd",
  (CLAMD) => {
    expect(() => readEnv({ CLAMD })).toThrow("CLAMD");
  },
);

test.each(Object.keys(KEY))(
  "a bucket without %s is refused by name, and no value is shown",
  (name) => {
    const given = { ...KEY, [name]: "" };
    expect(() => readEnv(given)).toThrow(name);
    expect(() => readEnv({ ...given, S3_ENDPOINT: "khong-phai-dia-chi" })).toThrow("S3_ENDPOINT");
  },
);

test("a whole key opens a bucket", () => {
  expect(readEnv(KEY)).toMatchObject({ S3_BUCKET: "tep", S3_REGION: "us-east-1" });
});
