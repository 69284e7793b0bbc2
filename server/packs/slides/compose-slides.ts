import type { PackChart, PackContent, PackFigure, PackProgram, PackSection, PackTable } from "../content.ts";
import { statusText } from "../office-text.ts";
import { shownRegisters } from "../shown-registers.ts";
import { paceChart, placeChart, progressChart, statusChart } from "./charts.ts";
import { addSlide, addText, BODY, type Box, type Deck, MUTED } from "./deck.ts";
import { addStrip } from "./strip.ts";
import { layOutTables, type PlacedTable } from "./table-layout.ts";
import { addTable } from "./tables.ts";
import { textHeight } from "./text-size.ts";

const HEADLINE_SIZE = 22;
const TABLE_SIZE = 11;
const SMALL_SIZE = 9;
const PROGRAM_SIZES = [10, 9, 8, 7.5];
/** More than these need smaller letters. */
const MOST_COLUMNS = 7;
const GAP = 0.3;

/** One act for each slide or group of slides, so that their progress can be told. */
export function slideMakers(deck: Deck, content: PackContent): (() => void)[] {
  const { changes, ahead, decisions, risks, freshness, measures, programs } = content;
  return [
    () => firstSlide(deck, content),
    () => stripSlide(deck, content),
    ...[changes, ahead, decisions, risks, freshness, ...shownRegisters(content)].map(
      (section) => () => sectionSlides(deck, section),
    ),
    () => measureSlides(deck, content),
    ...measures.charts.map((chart) => () => chartSlides(deck, content, chart)),
    ...programs.map((program) => () => programSlides(deck, program)),
    () => methodSlides(deck, content),
  ];
}

/** The sentence on one side, what it counts on the other. */
function firstSlide(deck: Deck, content: PackContent): void {
  const { title, planName, statusDayLine, periodLine, baselineLine, headline, pace, notices, counts } =
    content;
  const { freshness, headings } = content;
  const notes = [
    headline,
    pace,
    ...counts.map(({ name, count, codes }) => `${name}: ${count} (${codes.join(" ")})`),
  ];
  const slide = addSlide(deck, { title: planName, caption: title, notes });
  const [text, drawing] = halves(0.56);
  const days = [statusDayLine, periodLine, baselineLine].filter((line) => line !== null).join("\n");
  addText(deck, slide, days, { ...text, h: 0.9 }, { size: 12, colour: MUTED, valign: "top" });
  const h = textHeight(headline, HEADLINE_SIZE, text.w);
  const below = { ...text, y: text.y + 1.1 };
  addText(deck, slide, headline, { ...below, h }, { size: HEADLINE_SIZE, isStrong: true, valign: "top" });
  addText(deck, slide, pace, { ...below, y: below.y + h + 0.1, h: 0.7 }, { size: 14, valign: "top" });
  const small = [freshness.caption, ...notices].join("\n");
  addText(deck, slide, small, { ...text, y: 5.6, h: 1.25 }, { size: 10, colour: MUTED, valign: "top" });
  if (counts.length === 0) return;
  placeChart(deck, slide, statusChart(content, deck), drawing, { name: headings.count, altText: headline });
}

function halves(share: number): [Box, Box] {
  const w = BODY.w * share;
  return [
    { ...BODY, w },
    { ...BODY, x: BODY.x + w + GAP, w: BODY.w - w - GAP },
  ];
}

function stripSlide(deck: Deck, { strip }: PackContent): void {
  const notes = strip.groups.flatMap(({ rows }) => rows.map(({ sentence }) => sentence));
  addStrip(deck, addSlide(deck, { title: strip.title, caption: strip.caption, notes }), strip);
}

function sectionSlides(deck: Deck, { title, caption, tables }: PackSection): void {
  tableSlides(deck, { title, caption, notes: [] }, tables);
}

type Heading = Parameters<typeof addSlide>[1];

/** Tables over as many slides as they need, the notes on the first. */
function tableSlides(deck: Deck, heading: Heading, tables: readonly PackTable[]): void {
  const isWide = tables.some(({ columns }) => columns.length > MOST_COLUMNS);
  const size = isWide ? SMALL_SIZE : TABLE_SIZE;
  columnSlides(deck, heading, [{ box: BODY, pages: layOutTables(tables, { ...BODY, size }), size }]);
}

interface LaidOut {
  readonly box: Box;
  readonly pages: readonly PlacedTable[][];
  readonly size: number;
}

/** Columns beside each other; what has no room goes on, on slides of the same title. */
function columnSlides(deck: Deck, heading: Heading, columns: readonly LaidOut[]): void {
  const count = Math.max(1, ...columns.map(({ pages }) => pages.length));
  for (let page = 0; page < count; page++) {
    const title = page === 0 ? heading.title : `${heading.title} (${deck.number(page + 1)})`;
    const slide = addSlide(deck, { ...heading, title, notes: page === 0 ? heading.notes : [] });
    for (const { box, pages, size } of columns) {
      for (const piece of pages[page] ?? []) addTable(deck, slide, piece, box, size);
    }
  }
}

function measureSlides(deck: Deck, content: PackContent): void {
  const { measures, headings } = content;
  const figures: PackTable = {
    title: "",
    columns: [
      { heading: headings.measure, kind: "text" },
      { heading: headings.symbol, kind: "code" },
      { heading: headings.value, kind: "text" },
    ],
    rows: measures.figures.map((figure) => [
      { kind: "text", text: figure.name },
      { kind: "code", text: figure.symbol ?? "" },
      { kind: "text", text: figure.value },
    ]),
    empty: "",
  };
  const heading = {
    title: measures.title,
    caption: content.statusDayLine,
    notes: figureNotes(measures.figures),
  };
  tableSlides(deck, heading, [figures]);
  const notes = content.programs.flatMap(({ code, figures: own }) => [code, ...figureNotes(own)]);
  tableSlides(deck, { title: measures.byProgram.title, caption: content.statusDayLine, notes }, [
    { ...measures.byProgram, title: "" },
  ]);
}

/** Each figure with what it was filled with. */
function figureNotes(figures: readonly PackFigure[]): string[] {
  return figures.map(({ name, symbol, value, formula, inputs }) => {
    const filled = inputs.map((input) => `${input.name}: ${input.value}`).join("; ");
    return `${name}${symbol === null ? "" : ` (${symbol})`}: ${value}\n${formula}\n${filled}`;
  });
}

/** Curves as charts that can be edited; of the other drawings their figures. */
function chartSlides(deck: Deck, content: PackContent, { id, title, caption, table }: PackChart): void {
  if (id !== "curve" && id !== "pace") {
    tableSlides(deck, { title, caption, notes: [] }, [{ ...table, title: "" }]);
    return;
  }
  const rows = table.rows.map((row) => row.map(({ text }) => text).join(" | "));
  const notes = [table.columns.map(({ heading }) => heading).join(" | "), ...rows];
  const slide = addSlide(deck, { title, caption, notes });
  const spec = id === "curve" ? progressChart(content, deck) : paceChart(content, deck);
  placeChart(deck, slide, spec, BODY, { name: title, altText: caption });
}

/** A program's milestones and figures on one side, what is known and wanted of it on the other. */
function programSlides(deck: Deck, program: PackProgram): void {
  const { code, name, workstreamName, status, statusName, reason, report } = program;
  const said = (report?.parts ?? []).flatMap((part) => [part.name, part.text]);
  const notes = [...figureNotes(program.figures), ...(report ? [report.title, ...said] : [])];
  const caption = `${workstreamName} · ${statusText(status, statusName)}: ${reason}`;
  const [near, far] = halves(0.64);
  columnSlides(deck, { title: `${code} ${name}`, caption, notes }, [
    fitted(near, [program.milestones, figureRow(program)]),
    fitted(far, [factTable(program), program.decisions, program.risks, ...reportTables(program)]),
  ]);
}

/** In the largest letters with which all has room on one slide; in the smallest where it never has. */
function fitted(box: Box, tables: readonly PackTable[]): LaidOut {
  const tries = PROGRAM_SIZES.map((size) => ({ box, size, pages: layOutTables(tables, { ...box, size }) }));
  return tries.find(({ pages }) => pages.length === 1) ?? (tries.at(-1) as LaidOut);
}

/** All figures in one row; what has none shows a dash here and its reason in the notes. */
function figureRow({ figuresTitle, figures }: PackProgram): PackTable {
  return {
    title: figuresTitle,
    columns: figures.map(({ name, symbol }) => ({ heading: symbol ?? name, kind: "number" })),
    rows:
      figures.length === 0
        ? []
        : [figures.map(({ cell }) => (hasValue(cell) ? cell : { kind: "text", text: "—" }))],
    empty: "—",
  };
}

function hasValue(cell: PackFigure["cell"]): boolean {
  if (cell.kind === "day") return cell.day !== null;
  return !((cell.kind === "number" || cell.kind === "percent") && cell.value === null);
}

function factTable({ facts }: PackProgram): PackTable {
  return pairTable("", facts);
}

function reportTables({ report }: PackProgram): PackTable[] {
  return report
    ? [
        pairTable(
          report.title,
          report.parts.map(({ name, text }) => ({ name, value: text })),
        ),
      ]
    : [];
}

function pairTable(
  title: string,
  pairs: readonly { readonly name: string; readonly value: string }[],
): PackTable {
  return {
    title,
    columns: [
      { heading: "", kind: "text" },
      { heading: "", kind: "name" },
    ],
    rows: pairs.map(({ name, value }) => [
      { kind: "text", text: name },
      { kind: "name", text: value, language: null },
    ]),
    empty: "",
  };
}

/** Every figure with its formula and its source. */
function methodSlides(deck: Deck, { methodTitle, methodIntro, measures, headings }: PackContent): void {
  const table: PackTable = {
    title: "",
    columns: [
      { heading: headings.measure, kind: "text" },
      { heading: headings.formula, kind: "name" },
      { heading: headings.source, kind: "name" },
    ],
    rows: measures.figures.map(({ name, formula, source }) =>
      [name, formula, source].map((text) => ({ kind: "text", text })),
    ),
    empty: "",
  };
  tableSlides(deck, { title: methodTitle, caption: methodIntro, notes: figureNotes(measures.figures) }, [
    table,
  ]);
}
