import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { offerFile } from "#client/ui/picture/offer-file.ts";
import { type PictureKind, pictureFile } from "#client/ui/picture/picture-file.ts";
import type { Words } from "#shared/i18n/words.ts";
import { createPaper } from "./paper.ts";
import { SheetPage } from "./SheetPage.tsx";
import { createSheet, type PictureSource } from "./sheet.ts";
import { planPicture, SHEET } from "./sheet-plan.ts";
import { pictureFileName } from "./sheet-words.ts";

/** Draws the whole roadmap and hands it to the browser as a file. Nothing leaves the machine. */
export async function savePicture(kind: PictureKind, source: PictureSource, words: Words): Promise<void> {
  const picture = drawPicture(source, words);
  offerFile(await pictureFile(picture, kind), pictureFileName(source, words, kind));
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
