import type { PackCell, PackContent, PackFigure, PackMeasures, PackProgram, PackTable } from "../content.ts";

/** What a workbook shows as tables beside those that the pack has already. */

/** The programs' own tables of one kind as one, each row with its program. */
export function tableOfPrograms(
  content: PackContent,
  tableIn: (program: PackProgram) => PackTable,
): PackTable {
  const { programs, programTable, strip } = content;
  const [first] = programs.map(tableIn);
  return {
    title: first?.title ?? "",
    columns: [{ heading: strip.headings.program, kind: "code" }, ...(first?.columns ?? [])],
    rows: programs.flatMap((program) => tableIn(program).rows.map((row) => [code(program.code), ...row])),
    empty: first?.empty ?? programTable.empty,
  };
}

/** What the sentence counts, each status with the programs that have it. */
export function countTable({ counts, headings, programTable, strip }: PackContent): PackTable {
  return {
    title: strip.title,
    columns: [
      { heading: headings.item, kind: "status" },
      { heading: headings.count, kind: "number" },
      { heading: headings.codes, kind: "text" },
    ],
    rows: counts.map(({ status, name, count, codes }) => [
      { kind: "status", status, text: name },
      { kind: "number", value: codes.length, text: count },
      text(codes.join(" ")),
    ]),
    empty: programTable.empty,
  };
}

/** The reports that owners wrote last, part by part. */
export function reportTable({ programs, headings, strip }: PackContent): PackTable {
  return {
    title: "",
    columns: [
      { heading: strip.headings.program, kind: "code" },
      { heading: headings.item, kind: "text" },
      { heading: "", kind: "text" },
      { heading: headings.value, kind: "name" },
    ],
    rows: programs.flatMap(({ code: program, report }) =>
      (report?.parts ?? []).map((part): PackCell[] => [
        code(program),
        text(report?.title ?? ""),
        text(part.name),
        { kind: "name", text: part.text, language: null },
      ]),
    ),
    empty: "",
  };
}

/** Every figure with its formula and what it was filled with: of the plan, then of each program. */
export function figureTable({ measures, programs, headings, strip, planName }: PackContent): PackTable {
  const rows = (of: PackCell, figures: readonly PackFigure[]) =>
    figures.map((figure): PackCell[] => [
      of,
      text(figure.name),
      text(figure.symbol ?? ""),
      figure.cell,
      text(figure.formula),
      text(inputsOf(figure)),
      text(figure.source),
    ]);
  return {
    title: measures.title,
    columns: [
      { heading: strip.headings.program, kind: "code" },
      { heading: headings.measure, kind: "text" },
      { heading: headings.symbol, kind: "code" },
      { heading: headings.value, kind: "percent" },
      { heading: headings.formula, kind: "text" },
      { heading: headings.inputs, kind: "text" },
      { heading: headings.source, kind: "text" },
    ],
    rows: [
      ...rows(text(planName), measures.figures),
      ...programs.flatMap(({ code: program, figures }) => rows(code(program), figures)),
    ],
    empty: "",
  };
}

function inputsOf({ inputs }: PackFigure): string {
  return inputs.map(({ name, value }) => `${name}: ${value}`).join("\n");
}

/** The series of both curves. */
export function seriesTables({ curve, paceCurve, charts }: PackMeasures, day: string): PackTable[] {
  const titleOf = (wanted: string) => charts.find(({ id }) => id === wanted)?.title ?? "";
  return [
    {
      title: titleOf("curve"),
      columns: [
        { heading: day, kind: "day" },
        { heading: curve.names.planned, kind: "percent" },
        { heading: curve.names.earned, kind: "percent" },
        { heading: curve.names.forecast, kind: "percent" },
      ],
      rows: curve.points.map((point) => [
        { kind: "day", day: point.day, text: point.day },
        share(point.plannedRatio),
        share(point.earnedRatio),
        share(point.forecastRatio),
      ]),
      empty: curve.empty,
    },
    {
      title: titleOf("pace"),
      columns: [
        { heading: day, kind: "day" },
        { heading: paceCurve.names.time, kind: "number" },
        { heading: paceCurve.names.value, kind: "number" },
      ],
      rows: paceCurve.points.map((point) => [
        { kind: "day", day: point.day, text: point.day },
        { kind: "number", value: point.timeIndex, text: "" },
        { kind: "number", value: point.valueIndex, text: "" },
      ]),
      empty: paceCurve.empty,
    },
  ];
}

function share(value: Extract<PackCell, { kind: "percent" }>["value"]): PackCell {
  return { kind: "percent", value, text: "" };
}

function text(value: string): PackCell {
  return { kind: "text", text: value };
}

function code(value: string): PackCell {
  return { kind: "code", text: value };
}
