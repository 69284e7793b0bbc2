import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { createFormat } from "#shared/i18n/format.ts";
import { aPackContent, emptyPackSources, HOSTILE } from "../../testing/pack-sources.ts";
import {
  attributesIn,
  type OfficeFile,
  packageFaults,
  readOffice,
  textsIn,
} from "../../testing/read-office.ts";
import type { PackContent } from "../content.ts";
import { drawSlides } from "./draw.ts";

const still = () => ({ onProgress: () => {}, signal: new AbortController().signal });

async function drawn(content: PackContent): Promise<OfficeFile> {
  return readOffice(await drawSlides(content, still()));
}

const sample: Record<PackContent["language"], PackContent> = {
  ar: aPackContent("ar", { digits: "arab" }),
  en: aPackContent("en"),
};
const kept = new Map<PackContent, Promise<OfficeFile>>();

/** The sample in one language, drawn once for all tests. */
function drawnIn(language: PackContent["language"]): Promise<OfficeFile> {
  const content = sample[language];
  const file = kept.get(content) ?? drawn(content);
  kept.set(content, file);
  return file;
}

/** Parts of one kind in the order of their numbers. */
function partsLike(file: OfficeFile, pattern: RegExp): string[] {
  const numberIn = (path: string) => Number(/(\d+)\.\w+$/.exec(path)?.[1]);
  return file.paths
    .filter((path) => pattern.test(path))
    .sort((one, other) => numberIn(one) - numberIn(other));
}

const slidesOf = (file: OfficeFile) => partsLike(file, /^ppt\/slides\/slide\d+\.xml$/);
const notesOf = (file: OfficeFile) => partsLike(file, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);
const chartsOf = (file: OfficeFile) => partsLike(file, /^ppt\/charts\/chart\d+\.xml$/);
const allTexts = (file: OfficeFile) => slidesOf(file).flatMap((path) => textsIn(file.xml(path), "a:t"));

function titlesOf(file: OfficeFile): string[] {
  return slidesOf(file).map((path) => {
    const shapes = [...file.xml(path).getElementsByTagName("p:sp")];
    const title = shapes.find(
      (shape) => shape.getElementsByTagName("p:ph")[0]?.getAttribute("type") === "title",
    );
    return title?.getElementsByTagName("a:t")[0]?.textContent ?? "";
  });
}

describe("a pack as slides", () => {
  it("has a slide for each part and each program, with a title that outlines find", async () => {
    const content = sample.ar;
    const { changes, ahead, decisions, risks, freshness, registers, measures, programs } = content;
    expect(titlesOf(await drawnIn("ar"))).toEqual([
      content.planName,
      content.strip.title,
      ...[changes, ahead, decisions, risks, freshness, ...registers].map(({ title }) => title),
      measures.title,
      measures.byProgram.title,
      ...measures.charts.map(({ title }) => title),
      ...programs.map(({ code, name }) => `${code} ${name}`),
      content.methodTitle,
    ]);
  });

  it("is whole: every part is XML of a known kind, leads to parts that are there and nowhere else", async () => {
    for (const language of ["ar", "en"] as const) {
      const file = await drawnIn(language);
      expect(packageFaults(file)).toEqual([]);
      for (const path of file.paths.filter((each) => /\.(?:xml|rels)$/.test(each))) file.xml(path);
      for (const path of slidesOf(file)) {
        const ids = attributesIn(file.xml(path), "p:cNvPr", "id");
        expect(new Set(ids).size, path).toBe(ids.length);
      }
    }
  });

  it("names the notes' master before the slides, and gives it a theme of its own", async () => {
    const file = await drawnIn("en");
    const order = [...(file.xml("ppt/presentation.xml").documentElement?.children ?? [])];
    expect(order.slice(0, 3).map(({ tagName }) => tagName)).toEqual([
      "p:sldMasterIdLst",
      "p:notesMasterIdLst",
      "p:sldIdLst",
    ]);
    expect(file.text("ppt/notesMasters/_rels/notesMaster1.xml.rels")).toContain("theme2.xml");
  });

  it("runs from the right in Arabic, texts, tables and lists, and its letters stand in the order of reading", async () => {
    const content = sample.ar;
    const file = await drawnIn("ar");
    expect(file.xml("ppt/presentation.xml").documentElement?.getAttribute("rtl")).toBe("1");
    const tables = slidesOf(file).flatMap((path) => attributesIn(file.xml(path), "a:tblPr", "rtl"));
    expect(new Set(tables)).toEqual(new Set(["1"]));
    for (const path of [...slidesOf(file).slice(0, 2), ...notesOf(file)]) {
      const paragraphs = attributesIn(file.xml(path), "a:pPr", "rtl");
      // The number of the slide alone has no direction.
      expect(paragraphs.filter((rtl) => rtl !== "1").length, path).toBeLessThanOrEqual(1);
    }
    expect(allTexts(file)).toContain(content.headline);
    expect(allTexts(file)).toContain("البوابة الموحدة");
  });

  it("runs from the left in English", async () => {
    const file = await drawnIn("en");
    expect(file.xml("ppt/presentation.xml").documentElement?.getAttribute("rtl")).toBeNull();
    const tables = slidesOf(file).flatMap((path) => attributesIn(file.xml(path), "a:tblPr", "rtl"));
    expect(new Set(tables)).toEqual(new Set([null]));
  });

  it("has the status day in both calendars at the foot, and the slide's number", async () => {
    const content = sample.ar;
    const file = await drawnIn("ar");
    const layouts = partsLike(file, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/).map((path) => file.xml(path));
    expect(layouts.flatMap((layout) => textsIn(layout, "a:t")).join(" ")).toContain(content.statusDayLine);
    const { number } = createFormat({ language: "ar", digits: "arab", firstCalendar: "gregorian" });
    for (const [index, path] of slidesOf(file).entries()) {
      expect(attributesIn(file.xml(path), "a:fld", "type")).toEqual(["slidenum"]);
      expect(file.xml(path).getElementsByTagName("a:fld")[0]?.textContent).toBe(number(index + 1));
    }
  });

  it("draws what the sentence counts, the S-curve and the pace as charts that can be edited", async () => {
    const content = sample.ar;
    const file = await drawnIn("ar");
    const [counts, curve, pace, ...more] = chartsOf(file).map((path) => file.xml(path));
    if (!(counts && curve && pace)) throw new Error("three charts are drawn");
    expect(more).toEqual([]);
    expect(counts.getElementsByTagName("c:barChart")).toHaveLength(1);
    expect(textsIn(counts, "c:v")).toEqual(expect.arrayContaining(content.counts.map(({ name }) => name)));
    expect(curve.getElementsByTagName("c:lineChart")).toHaveLength(1);
    expect(pace.getElementsByTagName("c:lineChart")).toHaveLength(1);
    const { names } = content.measures.curve;
    expect(textsIn(curve, "c:v")).toEqual(
      expect.arrayContaining([names.planned, names.earned, names.forecast]),
    );
    expect(textsIn(curve, "c:formatCode")).toContain("[$-2000401]0%");
  });

  it("lets the days of a chart run from the right in Arabic alone, and names no axis that is not there", async () => {
    for (const [language, orientation] of [
      ["ar", "maxMin"],
      ["en", "minMax"],
    ] as const) {
      const file = await drawnIn(language);
      const [, curve] = chartsOf(file).map((path) => file.xml(path));
      const days = curve?.getElementsByTagName("c:catAx")[0];
      expect(days?.getElementsByTagName("c:orientation")[0]?.getAttribute("val")).toBe(orientation);
      for (const path of chartsOf(file)) {
        const ids = attributesIn(file.xml(path), "c:axId", "val");
        expect(ids.toSorted()).toEqual([ids[0], ids[0], ids[1], ids[1]].toSorted());
      }
    }
  });

  it("keeps the figures behind a chart, zeros too, and leaves a gap where there is none", async () => {
    const content = sample.en;
    const file = await drawnIn("en");
    const [, workbook] = partsLike(file, /\.xlsx$/);
    const rows = await readSheet(file.bytes(workbook ?? ""));
    const { names, points } = content.measures.curve;
    expect(rows).toEqual([
      [null, names.planned, names.earned, names.forecast],
      ...points.map((each) => [each.name, each.plannedRatio, each.earnedRatio, each.forecastRatio]),
    ]);
    expect(rows[1]?.slice(1)).toEqual([0, 0, null]);
  });

  it("has something to read out for each chart, table and program of the strip", async () => {
    const file = await drawnIn("ar");
    const told = slidesOf(file).flatMap((path) => attributesIn(file.xml(path), "p:cNvPr", "descr"));
    const { strip, measures, changes } = sample.ar;
    const sentences = strip.groups.flatMap(({ rows }) => rows.map(({ sentence }) => sentence));
    const plain = (text: string | null | undefined) => text?.replaceAll(/\p{Cf}/gu, "");
    expect(told.map(plain)).toEqual(
      expect.arrayContaining([
        ...sentences.map(plain),
        plain(measures.charts[0]?.caption),
        plain(changes.tables[0]?.title),
      ]),
    );
  });

  it("tells whoever speaks what each figure was filled with", async () => {
    const content = sample.en;
    const file = await drawnIn("en");
    const at = titlesOf(file).indexOf(content.measures.title);
    const notes = textsIn(file.xml(notesOf(file)[at] ?? ""), "a:t").join("\n");
    for (const { formula, inputs } of content.measures.figures) {
      expect(notes).toContain(formula);
      for (const { name, value } of inputs)
        expect(notes).toContain(`${name}: ${value.replaceAll(/\p{Cf}/gu, "")}`);
    }
  });

  it("says a status by shape and word, and shows a table that has no rows in words", async () => {
    const content = sample.en;
    const texts = allTexts(await drawnIn("en"));
    expect(texts).toContain("◆ Late");
    expect(texts).toContain("● On plan");
    expect(texts).toContain(content.changes.tables[2]?.empty);
  });

  it("leaves what people typed as text: no markup, no link, no mark that turns others around", async () => {
    const file = await drawnIn("ar");
    expect(allTexts(file)).toContain(HOSTILE.replace("\u202e", ""));
    for (const path of file.paths.filter((each) => each.endsWith(".xml"))) {
      expect(file.text(path), path).not.toMatch(/<script|hlinkClick|\u202e/);
    }
  });

  it("goes on, on slides of the same name, where a table is too long for one", async () => {
    const content = sample.en;
    const [table] = content.ahead.tables;
    const rows = Array.from({ length: 60 }, (_, index) => table?.rows[index % 2] ?? []);
    const ahead = { ...content.ahead, tables: [{ ...content.ahead.tables[0], rows } as never] };
    const file = await drawn({ ...content, ahead });
    const titles = titlesOf(file).filter((title) => title.startsWith(content.ahead.title));
    expect(titles.slice(0, 3)).toEqual([
      content.ahead.title,
      `${content.ahead.title} (2)`,
      `${content.ahead.title} (3)`,
    ]);
    const shown = slidesOf(file).flatMap((path) => attributesIn(file.xml(path), "a:tr", "h"));
    expect(shown.length).toBeGreaterThan(60);
  });

  it("draws a plan in which nothing is yet", async () => {
    for (const language of ["ar", "en"] as const) {
      const content = aPackContent(language, emptyPackSources());
      const file = await drawn(content);
      expect(packageFaults(file)).toEqual([]);
      expect(chartsOf(file)).toEqual([]);
      expect(titlesOf(file).filter((title) => !title.endsWith(")"))).toHaveLength(10);
      expect(allTexts(file)).toContain(content.risks.tables[0]?.empty);
    }
  });

  it("tells of its progress, and stops when it is told to", async () => {
    const told: number[] = [];
    const content = sample.en;
    await drawSlides(content, { ...still(), onProgress: (ratio) => told.push(ratio) });
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBeLessThan(1);
    const stopping = new AbortController();
    const drawing = drawSlides(content, {
      onProgress: () => stopping.abort("enough"),
      signal: stopping.signal,
    });
    await expect(drawing).rejects.toBe("enough");
  });
});
