import { constants, deflateRawSync } from "node:zlib";
import { type ZipEntry, zipEntry, zipOf } from "../../files/zip.ts";

/** A part of an archive, honest unless told to lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  /** Already packed; `unpackedBytes` is then what the directory declares. */
  readonly packed?: { readonly unpackedBytes: number };
}

function entryOf({ name, content, packed }: ZipPart): ZipEntry {
  return packed ? { name, data: Buffer.from(content), crc: 0, ...packed } : zipEntry(name, content);
}

/** A .zip file that need not be honest, as no program would make one. */
export function makeZip(parts: readonly ZipPart[], comment = ""): Buffer {
  const zip = zipOf(parts.map(entryOf));
  zip.writeUInt16LE(Buffer.byteLength(comment), zip.length - 2);
  return Buffer.concat([zip, Buffer.from(comment)]);
}

/** `count` megabytes of the same packed megabyte: costs the maker nothing and the unpacker all of it. */
export function packedMegabytes(count: number, megabyte = Buffer.alloc(1_000_000, " ")): Buffer {
  const block = deflateRawSync(megabyte, { finishFlush: constants.Z_FULL_FLUSH });
  const last = Buffer.from([3, 0]);
  return Buffer.concat([...Array.from({ length: count }, () => block), last]);
}
