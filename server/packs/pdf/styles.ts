import { PAPER } from "#shared/drawing/looks.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { PackContent } from "../content.ts";
import { FONT_FAMILY } from "./fonts.ts";
import { cssString } from "./html.ts";

/**
 * Without the ligatures that the typeface calls required: they are only a closer pair of letters, and readers of PDF that
 * search or copy turn such a pair around. Lam and alef are joined all the same.
 */
const LETTERS = 'font-feature-settings:"rlig" 0';

interface Sheet {
  /** Of the pages after the first, and of the first. */
  readonly size: string;
  readonly firstSize: string;
  readonly letters: string;
  /** The drawing on the first page, in millimetres. */
  readonly strip: { readonly width: number; readonly row: number };
  /** What stands before the drawing, in millimetres. */
  readonly columns: readonly number[];
}

const SHEETS = {
  A4: {
    size: "A4 portrait",
    firstSize: "A4 landscape",
    letters: "9pt",
    strip: { width: 147, row: 4.8 },
    columns: [74, 22, 12, 18],
  },
  A3: {
    size: "A3 landscape",
    firstSize: "A3 landscape",
    letters: "11pt",
    strip: { width: 224, row: 7.4 },
    columns: [96, 34, 16, 26],
  },
} as const satisfies Record<NonNullable<PackContent["paper"]>, Sheet>;

/** What depends on the paper. */
export function sheetOf(paper: PackContent["paper"]): Sheet {
  return SHEETS[paper ?? "A4"];
}

/** The rules of the printed pack. Page numbers are counted by the browser, in the pack's digits. */
export function stylesOf(content: PackContent): string {
  const { size, firstSize, letters, columns } = sheetOf(content.paper);
  return `${pagesOf(content, size, firstSize)}
:root{${LETTERS};font-family:"${FONT_FAMILY}",sans-serif;font-size:${letters};line-height:${content.language === "ar" ? 1.6 : 1.45};color:${PAPER.text}}
${columns.map((width, index) => `.strip col:nth-child(${index + 1}){inline-size:${width}mm}`).join("")}
${RULES}${content.paper === "A3" ? WIDE_RULES : ""}`;
}

function pagesOf({ footer, pageOf, digits, language }: PackContent, size: string, firstSize: string): string {
  const counter = (name: string) => `counter(${name}${digits === "arab" ? ",arabic-indic" : ""})`;
  const [before, between, after] = pageOf.map(cssString);
  const number = `${before} ${counter("page")} ${between} ${counter("pages")} ${after}`;
  const rtl = directionOf(language) === "rtl";
  const look = `font-family:"${FONT_FAMILY}";font-size:7.5pt;color:${PAPER["text-muted"]};direction:${rtl ? "rtl" : "ltr"};vertical-align:top;padding-top:2mm`;
  const [start, end] = rtl ? ["right", "left"] : ["left", "right"];
  return `@page{size:${size};margin:12mm 13mm 15mm;
@bottom-${start}{content:${cssString(footer)};${look};text-align:${start}}
@bottom-${end}{content:${number};${look};text-align:${end}}}
@page first{size:${firstSize};margin:10mm 12mm 13mm}`;
}

const RULES = `
*{box-sizing:border-box}
body{margin:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1,h2,h3,h4,p,dl,dd,ul,figure,table{margin:0;padding:0}
h1{font-size:2em;line-height:1.3}
h2{font-size:1.55em;line-height:1.35;margin-block-end:1mm;break-after:avoid}
h3{font-size:1.1em;margin-block-start:3mm;break-after:avoid}
h4{font-size:1em;margin-block-start:1.5mm;break-after:avoid;color:${PAPER["text-muted"]}}
.first{page:first;break-after:page}
.page,.pages{break-before:page}
.first+.pages{break-before:auto}
section+section{margin-block-start:6mm}
.page{margin-block-start:0}
.pages{font-size:.94em}
header{display:flex;justify-content:space-between;align-items:flex-end;gap:8mm;border-block-start:1.2mm solid ${PAPER.accent};padding-block-start:2mm}
.kicker{color:${PAPER["accent-text"]};font-weight:600}
.lines{display:grid;flex:none;text-align:end;color:${PAPER["text-muted"]};font-size:.92em}
.headline{font-size:1.45em;font-weight:600;line-height:1.45;margin-block-start:2mm}
.pace{margin-block-end:2mm}
.notices{display:grid;color:${PAPER["text-muted"]};font-size:.85em}
.caption{color:${PAPER["text-muted"]};margin-block-end:2mm}
.empty{color:${PAPER["text-muted"]};margin-block:1mm 3mm}
table{border-collapse:collapse;inline-size:100%;margin-block-end:3mm;font-size:.95em;line-height:1.4}
.wide{font-size:.85em}
caption{text-align:start;font-weight:600;padding-block:1mm;break-after:avoid}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{text-align:start;vertical-align:top;padding:.5mm 1.1mm;border-block-end:.2mm solid ${PAPER.line};font-variant-numeric:tabular-nums}
thead th{font-weight:600;font-size:.9em;color:${PAPER["text-muted"]};border-block-end:.35mm solid ${PAPER["line-control"]};vertical-align:bottom}
tbody th{font-weight:400}
td.code,td.day,td.number,td.percent,td.status,th.day{white-space:nowrap}
.code{font-weight:600;white-space:nowrap}
.status{white-space:nowrap;font-weight:600}
.sign{inline-size:.85em;block-size:.85em;vertical-align:-.08em}
.strip{font-size:.86em;line-height:1.2;table-layout:fixed;margin-block-end:1mm}
.strip caption{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.strip th,.strip td{padding:0 .8mm;vertical-align:middle;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;border-block-end:.1mm solid ${PAPER.line}}
.strip td.days{padding:0}
.strip svg{display:block}
.strip .sign{display:inline}
.strip thead th{vertical-align:bottom}
.strip .group th,.strip .group td{background:${PAPER["surface-sunken"]};font-weight:600}
text.strong{font-weight:600;fill:${PAPER.text}}
text.quiet{fill:${PAPER["text-muted"]}}
.legend{display:flex;flex-wrap:wrap;gap:0 4mm;list-style:none;font-size:.82em;color:${PAPER["text-muted"]}}
.legend svg{vertical-align:-.6mm}
.cards{display:grid;grid-template-columns:repeat(5,1fr);gap:2mm;margin-block:1mm 4mm}
.cards div{border:.2mm solid ${PAPER["line-strong"]};border-radius:1mm;padding:1.5mm 2mm;break-inside:avoid}
.cards dt,.facts dt{color:${PAPER["text-muted"]};font-size:.85em}
.cards dd{font-size:1.2em;font-weight:600}
.facts{display:grid;grid-template-columns:repeat(5,auto);gap:0 5mm;margin-block:2mm 3mm}
.verdict{font-size:1.05em}
figure{break-inside:avoid;margin-block-end:4mm}
figure svg{inline-size:100%;block-size:auto;max-block-size:96mm}
.symbol{color:${PAPER["text-muted"]};font-size:.9em}
.figures{font-size:.84em}
.figures .value{font-weight:600;white-space:nowrap}
.inputs,.figures td:last-child{color:${PAPER["text-muted"]}}
.methods{columns:2;column-gap:8mm;font-size:.94em}
.method{break-inside:avoid;border-block-end:.2mm solid ${PAPER.line};padding-block-end:2mm}
.source{color:${PAPER["text-muted"]};font-size:.88em}
.report{break-inside:avoid;margin-block:2mm 4mm}
.said{white-space:pre-line}
`;

/** A3 has room for two columns. */
const WIDE_RULES = `
.pages,.program{columns:2;column-gap:10mm}
.program table{break-inside:avoid}
.drawings{display:grid;grid-template-columns:1fr 1fr;gap:4mm 8mm}
`;
