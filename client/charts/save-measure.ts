import { fileNameOf, offerFile } from "#client/ui/picture/offer-file.ts";
import { pictureFile } from "#client/ui/picture/picture-file.ts";
import { csvOf, offerCsv } from "#client/ui/spreadsheet/spreadsheet.ts";
import { plainRows, workbookOf } from "#client/ui/spreadsheet/workbook.ts";
import type { Scene } from "#shared/drawing/scene.ts";
import { svgOf } from "#shared/drawing/svg.ts";
import type { MeasureSheet } from "#shared/i18n/measure-sheets.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";

export interface SavedMeasure {
  readonly sheet: MeasureSheet;
  readonly caption: string;
  readonly draw: (width: number) => Scene;
  readonly statusDay: IsoDay;
}

/** A picture is as wide as a page or a slide takes it, whatever the window is. */
const PICTURE_PIXELS = 1_040;

/** Hands the table or the drawing to the browser as a file. Nothing leaves the machine. */
export async function saveMeasure(
  kind: "csv" | "xlsx" | "svg" | "png",
  measure: SavedMeasure,
  { language }: Words,
): Promise<void> {
  const { sheet, statusDay } = measure;
  const name = fileNameOf(`${sheet.title} ${statusDay}`);
  if (kind === "csv") return offerCsv(csvOf(plainRows(sheet)), name);
  const file =
    kind === "xlsx"
      ? await workbookOf(sheet, language === "ar")
      : await pictureFile(pictureOf(measure), kind);
  offerFile(file, `${name}.${kind}`);
}

/** The drawing with its title and caption as an element that is nowhere in the page. */
export function pictureOf({ sheet, caption, draw }: SavedMeasure): SVGSVGElement {
  const { fontFamily } = getComputedStyle(document.body);
  const svg = svgOf(draw(PICTURE_PIXELS), { title: sheet.title, caption, fontFamily });
  return new DOMParser().parseFromString(svg, "image/svg+xml").documentElement as unknown as SVGSVGElement;
}
