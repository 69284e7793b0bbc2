import { constants, crc32, deflateRawSync } from "node:zlib";

/** A part of an archive, honest unless told to lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  /** Already packed; `unpackedBytes` is then what the directory declares. */
  readonly packed?: { readonly unpackedBytes: number };
}

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly crc: number;
  readonly unpackedBytes: number;
}

function pack({ name, content, packed }: ZipPart): Packed {
  const bytes = Buffer.from(content);
  if (packed) return { name: Buffer.from(name), data: bytes, crc: 0, unpackedBytes: packed.unpackedBytes };
  return {
    name: Buffer.from(name),
    data: deflateRawSync(bytes),
    crc: crc32(bytes),
    unpackedBytes: bytes.length,
  };
}

/** The fields that a local header and a directory entry share. */
function facts({ name, data, crc, unpackedBytes }: Packed): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(unpackedBytes, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function directoryEntry(part: Packed, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), facts(part), tail, part.name]);
}

/** A .zip file written by hand, so that a test can make one that no honest program would. */
export function makeZip(parts: readonly ZipPart[], comment = ""): Buffer {
  const packed = parts.map(pack);
  const locals = packed.map((part) =>
    Buffer.concat([signature(0x04034b50), facts(part), part.name, part.data]),
  );
  const offsets = locals.map((_local, at) =>
    locals.slice(0, at).reduce((sum, { length }) => sum + length, 0),
  );
  const directory = Buffer.concat(packed.map((part, at) => directoryEntry(part, offsets[at] ?? 0)));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(Buffer.concat(locals).length, 12);
  end.writeUInt16LE(Buffer.byteLength(comment), 16);
  return Buffer.concat([...locals, directory, signature(0x06054b50), end, Buffer.from(comment)]);
}

/** `count` megabytes of the same packed megabyte: costs the maker nothing and the unpacker all of it. */
export function packedMegabytes(count: number, megabyte = Buffer.alloc(1_000_000, " ")): Buffer {
  const block = deflateRawSync(megabyte, { finishFlush: constants.Z_FULL_FLUSH });
  const last = Buffer.from([3, 0]);
  return Buffer.concat([...Array.from({ length: count }, () => block), last]);
}
