import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { EVIDENCE_EXTENSIONS, type EvidenceExtension } from "#shared/contract/evidence-limits.ts";

export interface EvidenceKind {
  readonly extension: EvidenceExtension;
  readonly mediaType: string;
}

/** So much of a text is looked at; what follows is only ever shown as text. */
const TEXT_SAMPLE_BYTES = 65_536;

/** What a file is, by its bytes and not by its name; null for what is no kind of evidence. */
export async function sniffEvidence(file: string): Promise<EvidenceKind | null> {
  const found = await fileTypeFromFile(file);
  if (!found) return (await isText(file)) ? { extension: "txt", mediaType: "text/plain" } : null;
  const extension = EVIDENCE_EXTENSIONS.find((each) => each === found.ext);
  return extension ? { extension, mediaType: found.mime } : null;
}

async function isText(file: string): Promise<boolean> {
  const handle = await open(file, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(TEXT_SAMPLE_BYTES), 0, TEXT_SAMPLE_BYTES, 0);
    const sample = buffer.subarray(0, bytesRead);
    return bytesRead > 0 && isUtf8(wholeCharacters(sample)) && !sample.some(isControl);
  } finally {
    await handle.close();
  }
}

/** A control character that no text has: not one of white space, nor the escape of old encodings. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}

/** Without the character that the end of the sample may have cut: at most three bytes of one. */
function wholeCharacters(sample: Buffer): Buffer {
  if (sample.length < TEXT_SAMPLE_BYTES) return sample;
  const lastStart = sample.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  return sample.subarray(0, lastStart);
}
