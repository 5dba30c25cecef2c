import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { preparePassword } from "#app/domain/accounts/password.ts";

const derive = promisify(argon2);

/** OWASP's second choice for argon2id: little memory, since several run at once. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

const AT_ONCE = 4;
const MAY_WAIT = 32;

let running = 0;
const waiting: (() => void)[] = [];

/** Whether so many are waiting for their turn that another one would wait too long. */
export const passwordsBusy = (): boolean => waiting.length >= MAY_WAIT;

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
};

const base64 = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");

/** argon2id of the normalised password, as a PHC string. Callers of the site ask `passwordsBusy` first. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(async () => {
    const nonce = randomBytes(SALT_BYTES);
    const message = preparePassword(password);
    if (message === null) throw new Error("this password was never checked");
    const tag = await derive("argon2id", { message, nonce, tagLength: TAG_BYTES, ...COST });
    const { memory, passes, parallelism } = COST;
    return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`;
  });

const PHC =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** A hash no password has: checking against it takes as long as checking a real one. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(
  randomBytes(SALT_BYTES),
)}$${base64(randomBytes(TAG_BYTES))}`;

/** Whether the password belongs to the stored hash. Null (no such account) costs the same time. */
export const verifyPassword = (stored: string | null, password: string): Promise<boolean> =>
  inTurn(async () => {
    const message = preparePassword(password);
    const [, memory, passes, parallelism, salt = "", tag = ""] =
      PHC.exec((message !== null && stored) || NOBODY) ?? PHC.exec(NOBODY) ?? [];
    const expected = Buffer.from(tag, "base64");
    const actual = await derive("argon2id", {
      message: message ?? "",
      nonce: Buffer.from(salt, "base64"),
      tagLength: expected.length,
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
    });
    return timingSafeEqual(actual, expected);
  });
