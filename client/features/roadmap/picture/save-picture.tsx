import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Words } from "#shared/i18n/words.ts";
import { createPaper } from "./paper.ts";
import { pngOf } from "./png.ts";
import { SheetPage } from "./SheetPage.tsx";
import { createSheet, type PictureSource } from "./sheet.ts";
import { planPicture, SHEET } from "./sheet-plan.ts";
import { pictureFileName } from "./sheet-words.ts";

export type PictureKind = "svg" | "png";

/** Draws the whole roadmap and hands it to the browser as a file. Nothing leaves the machine. */
export async function savePicture(kind: PictureKind, source: PictureSource, words: Words): Promise<void> {
  const picture = drawPicture(source, words);
  const file = kind === "png" ? await pngOf(picture) : await svgOf(picture);
  offer(file, pictureFileName(source, words, kind));
}

/** The picture as an element that is nowhere in the page. */
export function drawPicture(source: PictureSource, words: Words): SVGSVGElement {
  const paper = createPaper(words);
  const sheet = createSheet(source, words);
  const plan = planPicture(sheet.layout.rows);
  const host = document.createElement("div");
  const root = createRoot(host);
  flushSync(() => root.render(<SheetPage {...{ paper, sheet, plan }} page={0} margin={SHEET.margin} />));
  const picture = host.querySelector("svg")?.cloneNode(true) as SVGSVGElement;
  root.unmount();
  return picture;
}

async function svgOf(picture: SVGSVGElement): Promise<Blob> {
  const { embeddedFonts } = await import("./fonts.ts");
  return new Blob([svgFile(picture, await embeddedFonts())], { type: "image/svg+xml" });
}

/** With the typeface inside, so that it looks the same on a machine that has never seen it. */
export function svgFile(picture: SVGSVGElement, fontFaces: string): string {
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = fontFaces;
  picture.prepend(style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;
}

function offer(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by then; a link revoked at once is empty in some browsers.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
