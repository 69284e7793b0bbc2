import { createHash } from "node:crypto";

/**
 * The Message-ID of the letter with a key. It follows from the key alone (and from the domain that mail comes from), so
 * a letter that is sent again, because the server died before it could note the first time, is known for the same one.
 */
export function messageIdOf(key: string, from: string): string {
  const local = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return `<${local}@${from.slice(from.lastIndexOf("@") + 1)}>`;
}
