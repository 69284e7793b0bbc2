import { isIP } from "node:net";
import { hostname, networkInterfaces } from "node:os";

/** `localhost`, 127.0.0.0/8 or ::1, with or without URL brackets. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "");
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

/** An IP address, or one with a prefix length that fits its family. */
export function isAddressRange(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

/**
 * What counts as one address for a limit: IPv4 as it is, IPv6 by its /64, since a single customer is handed
 * that many at once.
 */
export function limitGroupOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIP(bare) !== 6) return bare;
  const [head = "", tail = ""] = bare.split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === "" ? [] : tail.split(":");
  const zeros = new Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0");
  const groups = bare.includes("::") ? [...front, ...zeros, ...back] : front;
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

/**
 * Origins that our own screens can have: the public address, and this machine by every name under which the
 * listening address can be reached. A request that changes something must come from one of them.
 */
export function ownOrigins(listening: { host: string; port: number; publicUrl: string }): string[] {
  const names = new Set(["localhost", "127.0.0.1", "[::1]"]);
  if (isEverywhere(listening.host)) for (const name of namesOfThisMachine()) names.add(name);
  else names.add(listening.host.includes(":") ? `[${listening.host}]` : listening.host);
  return [new URL(listening.publicUrl).origin, ...[...names].map((name) => originOf(name, listening.port))];
}

/** The two addresses that stand for every address of this machine. */
export function isEverywhere(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

function namesOfThisMachine(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [
    hostname(),
    ...addresses.map(({ address, family }) => (family === "IPv6" ? `[${address}]` : address)),
  ];
}

/** Through URL, so that port 80 is left out as browsers leave it out. */
function originOf(name: string, port: number): string {
  const url = `http://${name}:${port}`;
  return URL.canParse(url) ? new URL(url).origin : url;
}
