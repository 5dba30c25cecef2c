/** Failures that a key may have within a window before its next attempt has to wait. */
export type Limit = { name: string; points: number; seconds: number };

const MINUTE = 60;

/**
 * Counted per account as seen from one network, per account from anywhere (NIST SP 800-63B-4: at most
 * 100 in a row), per network (many people share one behind a carrier), and, apart from all these, per
 * browser that the owner has used before.
 */
export const SIGN_IN_LIMITS = {
  pair: { name: "pair", points: 10, seconds: 15 * MINUTE },
  account: { name: "account", points: 100, seconds: 24 * 60 * MINUTE },
  network: { name: "network", points: 200, seconds: 60 * MINUTE },
  browser: { name: "browser", points: 10, seconds: 15 * MINUTE },
} as const satisfies Record<string, Limit>;

/** Sign-ups that ran into an account of somebody else, per network: bounds the listing of accounts. */
export const SIGN_UP_LIMIT = { name: "signup", points: 30, seconds: 60 * MINUTE } as const;

/** Accounts opened from one network: a village meeting fits, a machine does not. */
export const OPENING_LIMIT = { name: "opened", points: 300, seconds: 60 * MINUTE } as const;

/** Mails that one account may ask for to prove its address. */
export const CONFIRM_MAIL_LIMIT = { name: "confirm", points: 3, seconds: 60 * MINUTE } as const;

/** Links for a new password: per address as it was typed, and per network. */
export const RESET_LIMITS = {
  address: { name: "reset", points: 3, seconds: 60 * MINUTE },
  network: { name: "resets", points: 60, seconds: 60 * MINUTE },
} as const satisfies Record<string, Limit>;

/** Forms that guests of one network may leave with us while they sign in. */
export const PARKING_LIMIT = { name: "parked", points: 200, seconds: 60 * MINUTE } as const;

const groups = (half: string): string[] => (half === "" ? [] : half.split(":"));

const prefixOf6 = (address: string): string => {
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const missing = tail === undefined ? 0 : Math.max(8 - left.length - right.length, 0);
  const all = [...left, ...Array<string>(missing).fill("0"), ...right];
  const four = all.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "") || "0");
  return `${four.join(":")}::/64`;
};

/**
 * The network an address stands for: an IPv4 /24, an IPv6 /64. Within either one person can change
 * his address at will.
 */
export const networkOf = (address: string): string => {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address)?.[1];
  if (v4) return `${v4}.0/24`;
  return address.includes(":") ? prefixOf6(address) : address.slice(0, 64);
};
