import { type CellValue, type Drafts, isConflicting, type RowDraft } from "#client/grid/drafts.ts";
import type { JudgedLine } from "#client/grid/totals.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { CellReading } from "#shared/registers/sheets/read-cell.ts";
import type { SheetLine } from "./lines.ts";
import type { SheetRules } from "./sheet-rules.ts";

/** A row with unsaved cells, as it would be saved. */
export interface JudgedRow extends JudgedLine<string> {
  readonly readings: Readonly<Record<string, CellReading>>;
  readonly problems: readonly FieldProblem[];
}

/** What the server refused of a row; it holds while the row says just that. */
export interface Refused {
  readonly draft: RowDraft<string>;
  readonly problems: readonly FieldProblem[];
}

function judgeRow(
  rules: SheetRules,
  line: SheetLine,
  draft: RowDraft<string>,
  refused: Refused | undefined,
): JudgedRow {
  const typed = rules.fields.flatMap((field) => {
    const text = draft[field]?.text;
    return text === undefined ? [] : [[field, rules.read(field, text, line, draft)] as const];
  });
  const unread = typed.flatMap(([path, reading]) => (reading.ok ? [] : [{ path, ...problemOf(reading) }]));
  const missing = line.row === null ? missingIn(rules, draft) : [];
  const told = refused?.draft === draft ? refused.problems.map((each) => atCell(rules, line, each)) : [];
  const problems = [...unread, ...missing];
  return {
    draft,
    readings: Object.fromEntries(typed),
    problems: [...problems, ...told.filter(({ path }) => problems.every((each) => each.path !== path))],
    conflicts: rules.fields.filter((field) => isConflicting(rules, line, draft, field)),
  };
}

/** Every line with drafts, by its key. */
export function judgeAll(
  rules: SheetRules,
  lines: readonly SheetLine[],
  drafts: Drafts<string>,
  refused: ReadonlyMap<string, Refused>,
): ReadonlyMap<string, JudgedRow> {
  return new Map(
    lines.flatMap((line) => {
      const draft = drafts[line.key];
      return draft ? [[line.key, judgeRow(rules, line, draft, refused.get(line.key))] as const] : [];
    }),
  );
}

/** What the cell would save, or what is saved where nothing that can be read was typed. */
export function valueIn(
  rules: SheetRules,
  line: SheetLine,
  judged: JudgedRow | undefined,
  key: string,
): CellValue {
  const reading = judged?.readings[key];
  return reading?.ok ? reading.value : rules.savedIn(line, key);
}

function missingIn({ columns }: SheetRules, draft: RowDraft<string>): FieldProblem[] {
  return columns
    .filter(({ key, isRequired, editing }) => isRequired && editing !== "never" && draft[key] === undefined)
    .map(({ key }) => ({ path: key, rule: "empty" }));
}

function problemOf(reading: Extract<CellReading, { ok: false }>) {
  return reading.params ? { rule: reading.rule, params: reading.params } : { rule: reading.rule };
}

/** A refusal of the whole row stands in its first cell that can be edited. */
function atCell(rules: SheetRules, line: SheetLine, problem: FieldProblem): FieldProblem {
  const editable = rules.fields.filter((field) => rules.canEdit(line, field));
  const path = editable.includes(problem.path) ? problem.path : (editable[0] ?? problem.path);
  return { ...problem, path };
}
