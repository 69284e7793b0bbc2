import type { Cell, Sheet } from "write-excel-file/node";
import { PAPER } from "#shared/drawing/looks.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { PackCell, PackContent, PackSection, PackSheet, PackTable } from "../content.ts";
import { cellOf, formatsOf, textCell } from "./cells.ts";
import { countTable, figureTable, reportTable, seriesTables, tableOfPrograms } from "./tables.ts";

/** A sheet as it is filled: what it shows, a sentence on it, and its tables below each other. */
interface Filling {
  readonly sheet: PackSheet;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly PackTable[];
}

/** A sheet for each part of the pack. */
export function sheetsOf(content: PackContent): Sheet<Buffer>[] {
  return fillings(content).map((filling) => sheetOf(content, withUnit(content, filling)));
}

const COUNTED_IN_DAYS: readonly PackSheet[] = [
  "programs",
  "milestones",
  "changes",
  "ahead",
  "decisions",
  "issues",
  "measures",
];

function withUnit({ workDaysNote }: PackContent, filling: Filling): Filling {
  const { sheet, lines } = filling;
  return COUNTED_IN_DAYS.includes(sheet) ? { ...filling, lines: [...lines, workDaysNote] } : filling;
}

function fillings(content: PackContent): Filling[] {
  const { changes, ahead, decisions, risks, measures, strip, programTable, headings } = content;
  const others = measures.charts.filter(({ id }) => id !== "curve" && id !== "pace");
  const [milestones, decisionsOf, risksOf] = (["milestones", "decisions", "risks"] as const).map((part) =>
    tableOfPrograms(content, (program) => program[part]),
  ) as [PackTable, PackTable, PackTable];
  const section = (sheet: PackSheet, { title, caption, tables }: PackSection, more: PackTable[] = []) => {
    return { sheet, title, lines: [caption], tables: [...tables, ...more] };
  };
  return [
    { sheet: "summary", title: content.title, ...summaryOf(content) },
    filling("programs", [strip.caption], [programTable, reportTable(content)]),
    filling("milestones", [content.statusDayLine], [milestones]),
    section("changes", changes),
    section("ahead", ahead),
    section("decisions", decisions, [decisionsOf]),
    section("risks", risks, [risksOf]),
    ...content.registers.map((register) => section(register.sheet, register)),
    {
      sheet: "measures",
      title: measures.title,
      lines: [content.methodIntro],
      tables: [figureTable(content), measures.byProgram, ...others.map(({ table }) => table)],
    },
    {
      sheet: "curve",
      title: content.sheetNames.curve,
      lines: measures.charts
        .filter(({ id }) => id === "curve" || id === "pace")
        .map(({ caption }) => caption),
      tables: seriesTables(measures, headings.day),
    },
    filling("statusGrid", [content.statusDayLine], [measures.statusGrid]),
  ];
}

function filling(sheet: PackSheet, lines: string[], tables: [PackTable, ...PackTable[]]): Filling {
  return { sheet, title: tables[0].title, lines, tables };
}

function summaryOf(content: PackContent): Pick<Filling, "lines" | "tables"> {
  const { planName, statusDayLine, periodLine, baselineLine, notices, headline, pace, freshness } = content;
  const lines = [planName, statusDayLine, periodLine, baselineLine, headline, pace, ...notices];
  return {
    lines: [...lines.filter((line) => line !== null), freshness.caption],
    tables: [countTable(content), ...freshness.tables],
  };
}

const HEAD = {
  fontWeight: "bold",
  backgroundColor: PAPER["surface-sunken"],
  bottomBorderColor: PAPER["line-control"],
  bottomBorderStyle: "thin",
  alignVertical: "center",
  wrap: true,
} as const;
const TITLE = { fontWeight: "bold", fontSize: 16 } as const;
const SUBTITLE = { fontWeight: "bold", fontSize: 13 } as const;

/** With one table its head stays in sight, with several the title of the sheet. */
function sheetOf(content: PackContent, { sheet, title, lines, tables }: Filling): Sheet<Buffer> {
  const shown = tables.filter(({ rows, empty }) => rows.length > 0 || empty !== "");
  const top = [[textCell(title, TITLE)], ...lines.map((line) => [textCell(line)]), []];
  return {
    sheet: content.sheetNames[sheet],
    rightToLeft: directionOf(content.language) === "rtl",
    stickyRowsCount: shown.length === 1 ? top.length + 1 : 1,
    // What a long row is of.
    ...(shown.length === 1 ? { stickyColumnsCount: 2 } : {}),
    columns: widthsOf(shown).map((width) => ({ width })),
    data: [...top, ...shown.flatMap((table) => rowsOf(content, table, shown.length > 1))],
  };
}

function rowsOf(content: PackContent, table: PackTable, hasTitle: boolean): Cell[][] {
  const { title, columns, rows, empty } = table;
  const formats = formatsOf(content);
  const decimals = columns.map((_, index) => rows.some((row) => isDecimal(row[index])));
  const hasDecimals = (cell: PackCell, index: number) =>
    columns[index]?.kind === "number" ? decimals[index] === true : isDecimal(cell);
  return [
    ...(hasTitle && title !== "" ? [[textCell(title, SUBTITLE)]] : []),
    columns.map(({ heading }) => textCell(heading, HEAD)),
    ...(rows.length === 0 ? [[textCell(empty)]] : []),
    ...rows.map((row) => row.map((cell, index) => cellOf(cell, formats, hasDecimals(cell, index)))),
    [],
  ];
}

function isDecimal(cell: PackCell | undefined): boolean {
  return cell?.kind === "number" && cell.value !== null && !Number.isInteger(cell.value);
}

/** In letters; a column that several tables share is as wide as the widest needs it. */
const WIDTHS: Readonly<Record<PackCell["kind"], number>> = {
  code: 12,
  number: 14,
  percent: 14,
  day: 20,
  status: 20,
  text: 34,
  name: 40,
};

function widthsOf(tables: readonly PackTable[]): number[] {
  const most = Math.max(0, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: most }, (_, index) =>
    Math.max(12, ...tables.map(({ columns }) => WIDTHS[columns[index]?.kind ?? "code"])),
  );
}
