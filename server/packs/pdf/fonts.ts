import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const ARABIC = "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC";
const LATIN_EXTENDED = "U+0100-02BA, U+1E00-1E9F, U+20A0-20C0, U+2C60-2C7F, U+A720-A7FF";

const FACES = [
  { weight: 400, file: "ibm-plex-sans/files/ibm-plex-sans-latin-400-normal" },
  { weight: 600, file: "ibm-plex-sans/files/ibm-plex-sans-latin-600-normal" },
  { weight: 400, file: "ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal", range: LATIN_EXTENDED },
  { weight: 600, file: "ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal", range: LATIN_EXTENDED },
  { weight: 400, file: "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal", range: ARABIC },
  { weight: 600, file: "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal", range: ARABIC },
] as const satisfies readonly { weight: number; file: string; range?: string }[];

/** What the two typefaces are called as one. */
export const FONT_FAMILY = "Masar Sans";

/** IBM Plex Sans and its Arabic as rules that carry their files with them: the page that uses them fetches nothing. */
export async function fontRules(): Promise<string> {
  const rules = FACES.map(async (face) => {
    const range = "range" in face ? `unicode-range:${face.range};` : "";
    const bytes = await readFile(fontFile(`${face.file}.woff2`));
    const source = `url("data:font/woff2;base64,${bytes.toString("base64")}") format("woff2")`;
    return `@font-face{font-family:"${FONT_FAMILY}";font-weight:${face.weight};${range}src:${source}}`;
  });
  return (await Promise.all(rules)).join("\n");
}

/** Where a file of the installed typefaces lies. */
export function fontFile(name: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource/${name}`));
}
