import type { FileEncoding } from "#shared/contract/imports.ts";

export interface DecodedText {
  readonly text: string;
  readonly encoding: FileEncoding;
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array, encoding: FileEncoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether a byte is a letter in both Windows pages, so that its neighbours tell which is meant. */
function isHighLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7;
}

/**
 * Arabic words are runs of bytes above 0xC0 in Windows-1256; in Windows-1252 such bytes are accented letters,
 * which stand singly between plain ones (`Qualité`). Whichever pattern most of them follow decides.
 */
function singleBytePage(bytes: Uint8Array): FileEncoding {
  let inRun = 0;
  let single = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (!isHighLetter(bytes[index])) continue;
    if (isHighLetter(bytes[index - 1]) || isHighLetter(bytes[index + 1])) inRun += 1;
    else single += 1;
  }
  return inRun > single ? "windows-1256" : "windows-1252";
}

/**
 * The text of a .csv file and the encoding it was read by: a byte order mark if there is one, else UTF-8 if the
 * bytes allow it (text in the Windows pages practically never does), else the likelier Windows page.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, "utf-16le");
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, "utf-16be");
  if (isUtf8(bytes)) return decode(bytes, "utf-8");
  return decode(bytes, singleBytePage(bytes));
}
