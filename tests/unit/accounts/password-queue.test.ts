import { argon2Sync } from "node:crypto";
import { expect, test } from "vitest";
import { hashPassword, passwordsBusy, verifyPassword } from "#app/auth/password.server.ts";

const password = "Hòa Bình 1954 yêu";

test("a hash is a PHC string of argon2id at the published cost, with a salt of its own", async () => {
  const [one, two] = await Promise.all([hashPassword(password), hashPassword(password)]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toBe(two);
});

test("composed and decomposed spellings open the same account, other passwords none", async () => {
  const stored = await hashPassword(password.normalize("NFC"));
  expect(await verifyPassword(stored, password.normalize("NFD"))).toBe(true);
  expect(await verifyPassword(stored, password)).toBe(true);
  expect(await verifyPassword(stored, "Hoà Bình 1954 yêu")).toBe(false);
  expect(await verifyPassword(stored, "")).toBe(false);
});

test("nobody has a password, and a broken hash opens nothing", async () => {
  expect(await verifyPassword(null, password)).toBe(false);
  expect(await verifyPassword("plain text", password)).toBe(false);
  expect(await verifyPassword("", "")).toBe(false);
});

test("a hash made elsewhere at another cost is still understood", async () => {
  const nonce = Buffer.from("somesaltsomesalt");
  const tag = argon2Sync("argon2id", {
    message: password,
    nonce,
    parallelism: 1,
    tagLength: 32,
    memory: 64,
    passes: 1,
  });
  const bare = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
  const stored = `$argon2id$v=19$m=64,t=1,p=1$${bare(nonce)}$${bare(tag)}`;
  expect(await verifyPassword(stored, password)).toBe(true);
});

test("a password that is no text, or far too long, is refused without being hashed as given", async () => {
  const stored = await hashPassword(password);
  expect(await verifyPassword(stored, "\ud800")).toBe(false);
  expect(await verifyPassword(stored, password.repeat(100_000))).toBe(false);
});

test("four are worked on, a bounded number waits, and then the house says it is busy", async () => {
  const stored = await hashPassword(password);
  expect(passwordsBusy()).toBe(false);
  const many = Array.from({ length: 36 }, () => verifyPassword(stored, password));
  expect(passwordsBusy()).toBe(true);
  expect(await Promise.all(many)).not.toContain(false);
  expect(passwordsBusy()).toBe(false);
});
