/**
 * A number in [0, 1) that depends on its key alone (FNV-1a, then Murmur3's finaliser). Drawing by key instead of
 * by order keeps every draw the same whatever else the portfolio holds, so that an earlier status day gives
 * exactly the beginning of a later one's history.
 */
export function chance(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number from `low` to `high`, both inclusive, by key. */
export function wholeChance(key: string, low: number, high: number): number {
  return low + Math.floor(chance(key) * (high - low + 1));
}
