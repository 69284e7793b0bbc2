import { inflateSync } from "node:zlib";

const WOFF_HEAD_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const SFNT_HEAD_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly bytes: Buffer;
}

/**
 * A WOFF 1.0 file as the TrueType file that is packed in it (W3C, WOFF File Format 1.0). fontkit, which reads both, runs
 * past the end of a packed table where its last glyph is empty.
 */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableOf(woff, index));
  const head = Buffer.alloc(SFNT_HEAD_BYTES + count * SFNT_ENTRY_BYTES);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  writeSearch(head, count);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = SFNT_HEAD_BYTES + index * SFNT_ENTRY_BYTES;
    tag.copy(head, at);
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padding = -bytes.length & 3;
    parts.push(bytes, Buffer.alloc(padding));
    offset += bytes.length + padding;
  }
  return Buffer.concat(parts);
}

function tableOf(woff: Buffer, index: number): Table {
  const at = WOFF_HEAD_BYTES + index * WOFF_ENTRY_BYTES;
  const [offset, packedLength, length] = [4, 8, 12].map((place) => woff.readUInt32BE(at + place));
  const packed = woff.subarray(offset, (offset ?? 0) + (packedLength ?? 0));
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    // What would not have become smaller is stored as it is.
    bytes: packedLength === length ? packed : inflateSync(packed),
  };
}

/** The largest power of two in the number of tables, as readers that search by halves want it. */
function writeSearch(head: Buffer, count: number): void {
  const selector = Math.floor(Math.log2(count));
  const range = 2 ** selector * SFNT_ENTRY_BYTES;
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(range, 6);
  head.writeUInt16BE(selector, 8);
  head.writeUInt16BE(count * SFNT_ENTRY_BYTES - range, 10);
}
