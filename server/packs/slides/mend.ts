import { PAPER } from "#shared/drawing/looks.ts";
import type { OfficeParts } from "./archive.ts";
import { chartXml } from "./chart-xml.ts";
import { chartWorkbook } from "./charts.ts";
import type { Deck } from "./deck.ts";
import { notesMasterXml, notesSlideXml } from "./notes-xml.ts";
import { hex } from "./xml.ts";

/**
 * Puts right what pptxgenjs 4.0.1 writes against ECMA-376, over which PowerPoint offers to repair a file or leaves
 * something out, and what it cannot say. Issues are those of gitbrent/PptxGenJS.
 */
export async function mend(parts: OfficeParts, deck: Deck): Promise<void> {
  await replaceCharts(parts, deck);
  mendNotes(parts, deck);
  change(parts, "ppt/theme/theme1.xml", withOurTheme);
  change(parts, "ppt/presentation.xml", withNotesBeforeSlides);
  for (const path of pathsLike(parts, /^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+\.xml$/)) {
    change(parts, path, (xml) => mendShapes(xml, deck));
  }
  change(parts, "[Content_Types].xml", (xml) => withWhatIsThere(xml, parts));
}

function change(parts: OfficeParts, path: string, edit: (xml: string) => string): void {
  const part = parts.get(path);
  if (!part) throw new Error(`no part ${path} in the presentation`);
  parts.set(path, Buffer.from(edit(part.toString("utf8"))));
}

function pathsLike(parts: OfficeParts, pattern: RegExp): string[] {
  return [...parts.keys()]
    .filter((path) => pattern.test(path))
    .sort((one, other) => numberIn(one) - numberIn(other));
}

function numberIn(path: string): number {
  return Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);
}

/** A third axis that is not there (#1534), no grouping, and elements out of their order; zeros that are left out of the sheet. */
async function replaceCharts(parts: OfficeParts, { charts }: Deck): Promise<void> {
  const drawings = pathsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);
  const workbooks = pathsLike(parts, /^ppt\/embeddings\/.+\.xlsx$/);
  for (const [index, spec] of charts.entries()) {
    const [drawing, workbook] = [drawings[index], workbooks[index]];
    if (!(drawing && workbook)) throw new Error("a chart has no part in the presentation");
    parts.set(drawing, Buffer.from(chartXml(spec)));
    parts.set(workbook, await chartWorkbook(spec));
  }
}

/** Placeholders that PowerPoint takes away (#1443), a theme that is the slides' own, and all notes in one paragraph. */
function mendNotes(parts: OfficeParts, deck: Deck): void {
  change(parts, "ppt/notesMasters/notesMaster1.xml", notesMasterXml);
  change(parts, "ppt/notesMasters/_rels/notesMaster1.xml.rels", (xml) =>
    xml.replace("theme1.xml", "theme2.xml"),
  );
  for (const path of pathsLike(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/)) {
    change(parts, path, (xml) => notesSlideXml(/<a:t>([^<]*)<\/a:t>/.exec(xml)?.[1] ?? "", deck));
  }
}

/** What stands in for the typeface where it is not installed is chosen by these: a sans serif, for Arabic too. */
const LIKE = 'panose="020B0503050203000203" pitchFamily="34"';
const TYPEFACE = "IBM Plex Sans Arabic";
const FONTS = `<a:latin typeface="${TYPEFACE}" ${LIKE} charset="0"/><a:ea typeface=""/><a:cs typeface="${TYPEFACE}" ${LIKE} charset="-78"/><a:font script="Arab" typeface="Arial"/>`;
const ACCENTS = [PAPER.accent, "#1f6a9c", "#a86800", "#c2570f", "#b42a38", PAPER["text-muted"]];

/** The product's colours and typeface, so that what is added in PowerPoint looks like the rest. */
function withOurTheme(xml: string): string {
  const font = (part: string) => new RegExp(`(<a:${part}Font>).*?(</a:${part}Font>)`, "s");
  return ACCENTS.reduce(
    (text, colour, index) =>
      text.replace(
        new RegExp(`<a:accent${index + 1}>.*?</a:accent${index + 1}>`, "s"),
        `<a:accent${index + 1}><a:srgbClr val="${hex(colour)}"/></a:accent${index + 1}>`,
      ),
    xml.replace(font("major"), `$1${FONTS}$2`).replace(font("minor"), `$1${FONTS}$2`),
  );
}

/** The order that the schema wants. */
function withNotesBeforeSlides(xml: string): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? "";
  return xml.replace(notes, "").replace("<p:sldIdLst>", `${notes}<p:sldIdLst>`);
}

/**
 * Ids that occur twice (#1532), properties of a paragraph before each of its runs, tables that know no direction
 * (#1291), titles that outlines do not find, American English, and shapes that say nothing to who does not see them.
 */
function mendShapes(xml: string, { direction, language, number }: Deck): string {
  let id = 0;
  return xml
    .replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`)
    .replaceAll(NAMED, '$1 descr="$2"$3')
    .replaceAll(/<\/a:r><a:pPr[^>]*>.*?<\/a:pPr>/gs, "</a:r>")
    .replaceAll(/<p:ph\s[^>]*type="title"[^>]*\/>/g, '<p:ph type="title"/>')
    .replaceAll(' lang="en-US"', ` lang="${language}"`)
    .replaceAll(NUMBERED, (_, before: string, slide: string) => before + number(Number(slide)))
    .replaceAll("<a:tblPr/>", `<a:tblPr firstRow="1"${direction === "rtl" ? ' rtl="1"' : ""}/>`);
}

/** What has a name of ours, which is then read out; pptxgenjs numbers the others by their kinds. */
const NAMED =
  /(<p:cNvPr id="\d+" name="((?!(?:Text|Shape|Table|Slide Number Placeholder) \d+")[^"]+)")(\/?>)/g;

/** A slide's number as it stands until a program counts anew. */
const NUMBERED = /(type="slidenum">(?:<a:rPr[^>]*\/>)?<a:t>)(\d+)/g;

const OVERRIDE = /<Override PartName="([^"]+)"[^>]*\/>/g;

/** Masters that are not there (#1444) and kinds of pictures that no part has. */
function withWhatIsThere(xml: string, parts: OfficeParts): string {
  const theme = /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/.exec(xml)?.[0] ?? "";
  parts.set("ppt/theme/theme2.xml", Buffer.from(parts.get("ppt/theme/theme1.xml") ?? ""));
  return xml
    .replace(theme, `${theme}${theme.replace("theme1", "theme2")}`)
    .replaceAll(OVERRIDE, (override, path: string) => (parts.has(path.slice(1)) ? override : ""))
    .replaceAll(/<Default Extension="(?:jpeg|jpg|svg|png|gif|m4v|mp4|vml)"[^>]*\/>/g, "");
}
