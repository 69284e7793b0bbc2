import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { zipEntry, zipOf } from "../../files/zip.ts";

/** The parts of an Office file by their paths, in the file's order. */
export type OfficeParts = Map<string, Buffer>;

export async function readParts(bytes: Buffer): Promise<OfficeParts> {
  const zip = await fromBufferPromise(bytes);
  const parts: OfficeParts = new Map();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}

export function writeParts(parts: OfficeParts): Buffer {
  return zipOf([...parts].map(([name, content]) => zipEntry(name, content)));
}
