import { expect, test } from "vitest";
import { networkOf } from "#app/domain/accounts/limits.ts";

test.each([
  ["203.0.113.7", "203.0.113.0/24"],
  ["203.0.113.250", "203.0.113.0/24"],
  ["203.0.114.7", "203.0.114.0/24"],
  ["::ffff:203.0.113.7", "203.0.113.0/24"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002:ffff::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["2001:db8:1:2::", "2001:db8:1:2::/64"],
])("%s lies in %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("addresses of one /64 are one network, however they are written", () => {
  const same = ["2001:db8::1", "2001:db8:0::ffff", "2001:0db8:0000:0000:1:2:3:4"];
  expect(new Set(same.map(networkOf)).size).toBe(1);
});
