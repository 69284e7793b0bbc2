/** A text in a Windows code page, made by turning the decoder's table around. */
export function encodeWindows(text: string, page: "windows-1256" | "windows-1252"): Buffer {
  const decoder = new TextDecoder(page);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from(
    [...text].map((letter) => {
      const byte = byteOf.get(letter);
      if (byte === undefined) throw new Error(`${page} has no ${letter}`);
      return byte;
    }),
  );
}
