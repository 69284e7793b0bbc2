import type { Deck } from "./deck.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const COLOURS =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

function picture(place: string, index: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${index}/></p:nvPr></p:nvSpPr>${place}</p:sp>`;
}

function body(place: string, paragraphs: string, index: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body"${index}/></p:nvPr></p:nvSpPr>${place}<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

/** The page that notes are printed on: a picture of the slide and the notes below it. */
export function notesMasterXml(): string {
  const place = (y: number, h: number) =>
    `<p:spPr><a:xfrm><a:off x="685800" y="${y}"/><a:ext cx="5486400" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  const shapes = `${picture(place(1_143_000, 3_086_100), ' idx="2"')}${body(place(4_400_550, 3_600_450), "<a:p><a:endParaRPr/></a:p>", ' sz="quarter" idx="3"')}`;
  return `${HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${GROUP}${shapes}</p:spTree></p:cSld><p:clrMap ${COLOURS}/></p:notesMaster>`;
}

/** The notes of one slide; `escaped` is their text as it stands in XML, a paragraph a line. */
export function notesSlideXml(
  escaped: string,
  { direction, language }: Pick<Deck, "direction" | "language">,
): string {
  const look = direction === "rtl" ? '<a:pPr algn="r" rtl="1"/>' : "";
  const paragraphs = escaped
    .split(/\r?\n/)
    .map((line) => {
      const run = line === "" ? "" : `<a:r><a:rPr lang="${language}"/><a:t>${line}</a:t></a:r>`;
      return `<a:p>${look}${run}<a:endParaRPr lang="${language}"/></a:p>`;
    })
    .join("");
  const shapes = `${picture("<p:spPr/>", "")}${body("<p:spPr/>", paragraphs, ' idx="1"')}`;
  return `${HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
