import { afterEach, describe, expect, it, vi } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { writeTexts } from "#client/ui/picture/png.ts";
import { plainRows, workbookOf } from "#client/ui/spreadsheet/workbook.ts";
import { progressCurveScene } from "#shared/drawing/progress-curve.ts";
import { slipCausesScene } from "#shared/drawing/slip-causes.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { causesCaption, curveCaption } from "#shared/i18n/measure-captions.ts";
import { causesSheet, curveSheet } from "#shared/i18n/measure-sheets.ts";
import type { Words } from "#shared/i18n/words.ts";
import { planMeasuresView, someCauses } from "#shared/testing/measures.ts";
import { pictureOf, type SavedMeasure, saveMeasure } from "./save-measure.ts";

const view = planMeasuresView();

function curveIn(words: Words): SavedMeasure {
  return {
    sheet: curveSheet(words, view.curve),
    caption: curveCaption(words, view),
    draw: (width) => progressCurveScene(words, view, width),
    statusDay: view.statusDay,
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(LANGUAGES)("a measure that is saved, in %s", (language) => {
  const words = wordsIn(language);

  it("is a picture on its own, under its title and what it tells, in the reader's direction", () => {
    const picture = pictureOf(curveIn(words));
    expect(picture.getAttribute("direction")).toBe(language === "ar" ? "rtl" : "ltr");
    expect(picture.querySelector("title")?.textContent).toBe(words.t("measures.curve.title"));
    expect(picture.querySelector("desc")?.textContent).toBe(curveCaption(words, view));
    expect(picture.outerHTML).not.toContain("var(");
  });

  it("keeps every text where a canvas can write it", () => {
    const picture = pictureOf(curveIn(words));
    const written: string[] = [];
    const pen = { fillText: (text: string) => written.push(text) } as unknown as CanvasRenderingContext2D;
    writeTexts(pen, picture);
    expect(written).toHaveLength(picture.querySelectorAll("text").length);
    expect(pen.direction).toBe(language === "ar" ? "rtl" : "ltr");
  });

  it("escapes the names that people wrote", () => {
    const workstreams = view.workstreams.map((each) => ({ ...each, nameAr: "<b>م</b>", nameEn: "<b>x</b>" }));
    const source = { causes: someCauses(), workstreams };
    const picture = pictureOf({
      ...curveIn(words),
      caption: causesCaption(words, source),
      draw: (width) => slipCausesScene(words, source, width),
    });
    expect(picture.querySelector("b")).toBeNull();
    expect(picture.querySelector("desc")?.textContent).toContain("<b>");
  });

  it("hands figures to a spreadsheet as figures, and every name as text", async () => {
    const sheet = causesSheet(words, view);
    const rows = plainRows(sheet);
    expect(rows[1]?.slice(0, 4)).toEqual([words.t("reasons.procurement"), "30", "0", "30"]);
    expect(rows.at(-1)?.slice(1, 4)).toEqual(["21", "5", "26"]);
    expect(plainRows(curveSheet(words, view.curve))[3]?.slice(1, 3)).toEqual(["0.5", "0.2"]);
    const workbook = new Uint8Array(await (await workbookOf(sheet, language === "ar")).arrayBuffer());
    expect(String.fromCharCode(...workbook.slice(0, 2))).toBe("PK");
  });

  it("goes to the browser as a file that says what it is of, and when", async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:", revokeObjectURL: () => {} }));
    for (const kind of ["csv", "xlsx"] as const) await saveMeasure(kind, curveIn(words), words);
    const name = words.t("measures.curve.title").replaceAll(" ", "-");
    expect(names).toEqual([`${name}-2026-11-24.csv`, `${name}-2026-11-24.xlsx`]);
  });
});
