import latinRegular from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url";
import latinStrong from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url";
import arabicRegular from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import arabicStrong from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url";

const ARABIC = "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC";
const FILES = [
  { weight: 400, url: latinRegular },
  { weight: 600, url: latinStrong },
  { weight: 400, url: arabicRegular, range: ARABIC },
  { weight: 600, url: arabicStrong, range: ARABIC },
] as const satisfies readonly { weight: number; url: string; range?: string }[];

/** The two typefaces of styles/fonts.css as rules that carry their files with them. */
export async function embeddedFonts(): Promise<string> {
  const rules = FILES.map(async (file) => {
    const range = "range" in file ? `unicode-range:${file.range};` : "";
    const source = `url("${await dataUrlOf(file.url)}") format("woff2")`;
    return `@font-face{font-family:"Masar Sans";font-weight:${file.weight};${range}src:${source}}`;
  });
  return (await Promise.all(rules)).join("\n");
}

async function dataUrlOf(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the typeface did not come: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}
