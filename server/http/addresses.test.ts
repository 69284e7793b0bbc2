import { describe, expect, it } from "vitest";
import { isAddressRange, isLoopbackHost, limitGroupOf, ownOrigins } from "./addresses.ts";

describe("addresses", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002:ffff::", "2001:db8:1:2::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("counts %s as %s", (address, group) => {
    expect(limitGroupOf(address)).toBe(group);
  });

  it.each(["10.0.0.0/8", "192.168.1.1", "fd00::/8", "::1"])("takes %s as a range", (text) => {
    expect(isAddressRange(text)).toBe(true);
  });

  it.each(["10.0.0.0/33", "10.0.0", "all", "10.0.0.0/8/8", "", "fd00::/129"])(
    "refuses %s as a range",
    (text) => {
      expect(isAddressRange(text)).toBe(false);
    },
  );

  it("knows this machine by its loopback names only", () => {
    const hosts = [
      "localhost",
      "127.0.0.1",
      "127.8.8.8",
      "[::1]",
      "0.0.0.0",
      "masar.example",
      "127.evil.example",
    ];
    expect(hosts.filter(isLoopbackHost)).toEqual(["localhost", "127.0.0.1", "127.8.8.8", "[::1]"]);
  });

  it("names as our own the public address and this machine's, as browsers write them", () => {
    const origins = ownOrigins({ host: "192.0.2.7", port: 80, publicUrl: "https://masar.example:443" });
    expect(origins).toContain("https://masar.example");
    expect(origins).toContain("http://192.0.2.7");
    expect(origins).toContain("http://localhost");
  });

  it("names every address of this machine when it listens on all of them", () => {
    const everywhere = ownOrigins({ host: "0.0.0.0", port: 4000, publicUrl: "http://localhost:4000" });
    const hereOnly = ownOrigins({ host: "localhost", port: 4000, publicUrl: "http://localhost:4000" });
    expect(everywhere.length).toBeGreaterThan(hereOnly.length);
  });
});
