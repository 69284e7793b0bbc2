import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive, packed. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
  /** Of what it unpacks to. */
  readonly crc: number;
  readonly unpackedBytes: number;
}

export function zipEntry(name: string, content: Buffer | string): ZipEntry {
  const bytes = Buffer.from(content);
  return { name, data: deflateRawSync(bytes), crc: crc32(bytes), unpackedBytes: bytes.length };
}

/** A .zip file of these parts in their order; without dates, so that the same parts make the same file. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = Buffer.concat([signature(0x04034b50), facts(entry), Buffer.from(entry.name), entry.data]);
    directory.push(directoryEntry(entry, offset));
    locals.push(local);
    offset += local.length;
  }
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directoryBytes, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, signature(0x06054b50), end]);
}

/** The fields that a local header and a directory entry share; names are UTF-8, parts deflated, all of the first of January 1980. */
function facts({ name, data, crc, unpackedBytes }: ZipEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(unpackedBytes, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function directoryEntry(entry: ZipEntry, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([
    signature(0x02014b50),
    Buffer.from([20, 0]),
    facts(entry),
    tail,
    Buffer.from(entry.name),
  ]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
