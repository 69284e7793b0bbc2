import { readFileSync } from "node:fs";
import { Font, StyleSheet } from "@react-pdf/renderer";
import { PAPER } from "#shared/drawing/looks.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { PackContent } from "../content.ts";
import { fontFile } from "../pdf/fonts.ts";
import { unpackWoff } from "./unpack-woff.ts";

const LATIN = "Masar Latin";
const ARABIC = "Masar Arabic";

/** Letters that one typeface lacks are taken from the other. */
const FAMILIES = [ARABIC, LATIN];

/** The two typefaces of the screens, from this installation. */
export function registerFonts(): void {
  const face = (name: string) => {
    const ttf = unpackWoff(readFileSync(fontFile(`${name}-normal.woff`)));
    return `data:font/ttf;base64,${ttf.toString("base64")}`;
  };
  const latin = "ibm-plex-sans/files/ibm-plex-sans-latin";
  const arabic = "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic";
  Font.register({
    family: LATIN,
    fonts: [
      { src: face(`${latin}-400`), fontWeight: 400 },
      { src: face(`${latin}-600`), fontWeight: 600 },
    ],
  });
  Font.register({
    family: ARABIC,
    fonts: [
      { src: face(`${arabic}-400`), fontWeight: 400 },
      { src: face(`${arabic}-600`), fontWeight: 600 },
    ],
  });
  // Words stay whole: nothing here knows where Arabic or a name may be broken.
  Font.registerHyphenationCallback((word) => [word]);
}

export type Style = Parameters<typeof StyleSheet.create>[0][string];

export type Look = ReturnType<typeof lookOf>;

/** Styles by the direction of the pack's language. */
export function lookOf({ language, paper }: Pick<PackContent, "language" | "paper">) {
  const rtl = directionOf(language) === "rtl";
  const row = rtl ? "row-reverse" : "row";
  const textAlign = rtl ? "right" : "left";
  const fontSize = paper === "A3" ? 11 : 8.5;
  // None of these is handed down as one would think: a line's height is counted from the text's own size.
  const reading = {
    direction: rtl ? "rtl" : "ltr",
    lineHeight: rtl ? 1.5 : 1.35,
    fontSize,
    textAlign,
  } as const;
  const styles = StyleSheet.create({
    page: {
      fontFamily: FAMILIES as unknown as string,
      fontSize,
      // As in the browser's (pdf/styles.ts): a closer pair of letters would be copied turned around.
      fontFeatureSettings: { rlig: 0 },
      color: PAPER.text,
      paddingHorizontal: 34,
      paddingTop: 32,
      paddingBottom: 46,
    },
    footer: {
      position: "absolute",
      bottom: 20,
      left: 34,
      right: 34,
      flexDirection: row,
      justifyContent: "space-between",
      color: PAPER["text-muted"],
    },
    kicker: { ...reading, color: PAPER["accent-text"], fontWeight: 600 },
    h1: { ...reading, fontSize: fontSize * 2, fontWeight: 600 },
    h2: { ...reading, fontSize: fontSize * 1.5, fontWeight: 600, marginTop: 8 },
    h3: { ...reading, fontWeight: 600, marginTop: 6 },
    text: reading,
    muted: { ...reading, color: PAPER["text-muted"] },
    headline: { ...reading, fontSize: fontSize * 1.4, fontWeight: 600, marginTop: 6 },
    table: { marginVertical: 4 },
    row: { flexDirection: row, borderBottomWidth: 0.5, borderBottomColor: PAPER.line },
    headRow: { flexDirection: row, borderBottomWidth: 1, borderBottomColor: PAPER["line-control"] },
    groupRow: { flexDirection: row, backgroundColor: PAPER["surface-sunken"] },
    cell: { ...reading, paddingHorizontal: 3, paddingVertical: 1.5 },
    stripCell: { ...reading, fontSize: fontSize * 0.88, lineHeight: 1.3, paddingHorizontal: 3 },
    // With a height of line, text at a fixed place would not be drawn at all.
    foot: { direction: reading.direction, textAlign, fontSize: 7.5 },
    strong: { fontWeight: 600 },
  });
  return { rtl, styles };
}
