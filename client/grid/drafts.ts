/** What a cell holds. */
export type CellValue = string | number | null;

/** A cell's text as its field understands it, or the rule that it breaks. */
export type CellReading =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly rule: string };

/** A cell that was typed or pasted and is not saved yet. */
export interface CellDraft {
  /** As it was read, in plain form; as it was typed where it cannot be read. */
  readonly text: string;
  /** The saved value that it was typed over, so that another's change since then is noticed. */
  readonly over: CellValue;
}

export type RowDraft<Field extends string> = Readonly<Partial<Record<Field, CellDraft>>>;

/** Everything that is not saved yet, by the keys of the lines. */
export type Drafts<Field extends string> = Readonly<Record<string, RowDraft<Field>>>;

/** A text on its way into a cell. */
export interface CellText<Line, Field extends string> {
  readonly line: Line;
  readonly field: Field;
  readonly text: string;
}

/** What drafts must know of the lines that they are typed over. */
export interface DraftRules<Line, Field extends string> {
  readonly fields: readonly Field[];
  readonly keyOf: (line: Line) => string;
  readonly savedIn: (line: Line, field: Field) => CellValue;
  readonly read: (field: Field, text: string, line: Line, row: RowDraft<Field>) => CellReading;
  /** A value as `read` understands it again; the value itself where it is left out. */
  readonly plain?: (field: Field, value: CellValue) => string;
  /** Whether a cell that says again what is saved is meant, beside the row's other cells. */
  readonly isMeant?: (row: RowDraft<Field>, field: Field) => boolean;
}

export const NO_DRAFTS: Drafts<never> = {};

/** The drafts with these texts in their cells; the same ones when that changes nothing. */
export function withTexts<Line, Field extends string>(
  rules: DraftRules<Line, Field>,
  drafts: Drafts<NoInfer<Field>>,
  texts: readonly CellText<Line, Field>[],
): Drafts<Field> {
  return texts.reduce((held, text) => withText(rules, held, text), drafts);
}

/** A cell that says again what is saved is no draft any more, unless it is meant so. */
function withText<Line, Field extends string>(
  rules: DraftRules<Line, Field>,
  drafts: Drafts<NoInfer<Field>>,
  { line, field, text }: CellText<Line, Field>,
): Drafts<Field> {
  const key = rules.keyOf(line);
  const row = rowOf(drafts, key);
  const reading = rules.read(field, text, line, row);
  const saved = rules.savedIn(line, field);
  const draft = { text: reading.ok ? plainOf(rules, field, reading.value) : text.trim(), over: saved };
  const isAsSaved = reading.ok && reading.value === saved && !rules.isMeant?.(row, field);
  const held = row[field];
  if (isAsSaved ? held === undefined : held?.text === draft.text && held.over === saved) return drafts;
  return withRow(rules, drafts, key, { ...row, [field]: isAsSaved ? undefined : draft });
}

/** The drafts as if they were typed over what is saved now: one's own values stay, knowing the others'. */
export function keepingMine<Line, Field extends string>(
  rules: DraftRules<Line, Field>,
  drafts: Drafts<NoInfer<Field>>,
  lines: readonly Line[],
): Drafts<Field> {
  const texts = lines.flatMap((line) =>
    rules.fields.flatMap((field) => {
      const text = drafts[rules.keyOf(line)]?.[field]?.text;
      return text === undefined ? [] : [{ line, field, text }];
    }),
  );
  return withTexts(rules, drafts, texts);
}

/** The drafts without the cells that others have changed since they were typed. */
export function takingTheirs<Line, Field extends string>(
  rules: DraftRules<Line, Field>,
  drafts: Drafts<NoInfer<Field>>,
  lines: readonly Line[],
): Drafts<Field> {
  return lines.reduce((held, line) => {
    const key = rules.keyOf(line);
    const row = rowOf(held, key);
    const isMoved = (field: Field) =>
      row[field] !== undefined && row[field].over !== rules.savedIn(line, field);
    return rules.fields.some(isMoved)
      ? withRow(rules, held, key, without(row, rules.fields.filter(isMoved)))
      : held;
  }, drafts);
}

/** The drafts without the cells that were sent just so: what was typed meanwhile stays. */
export function withoutSent<Line, Field extends string>(
  rules: DraftRules<Line, Field>,
  drafts: Drafts<NoInfer<Field>>,
  sent: Drafts<Field>,
): Drafts<Field> {
  return Object.entries<RowDraft<Field>>(sent).reduce((held, [key, gone]) => {
    const row = rowOf(held, key);
    const isSent = (field: Field) => row[field] === gone[field];
    return withRow(rules, held, key, without(row, rules.fields.filter(isSent)));
  }, drafts);
}

/** Whether somebody else has changed the cell since it was typed, to something else than what was typed. */
export function isConflicting<Line, Field extends string>(
  rules: DraftRules<Line, Field>,
  line: Line,
  draft: RowDraft<Field>,
  field: Field,
): boolean {
  const cell = draft[field];
  const saved = rules.savedIn(line, field);
  if (!cell || cell.over === saved) return false;
  const reading = rules.read(field, cell.text, line, draft);
  return !reading.ok || reading.value !== saved;
}

function rowOf<Field extends string>(drafts: Drafts<Field>, key: string): RowDraft<Field> {
  return drafts[key] ?? ({} as RowDraft<Field>);
}

type LooseRow<Field extends string> = Partial<Record<Field, CellDraft | undefined>>;

function without<Field extends string>(row: RowDraft<Field>, fields: readonly Field[]): LooseRow<Field> {
  const rest: LooseRow<Field> = { ...row };
  for (const field of fields) delete rest[field];
  return rest;
}

function withRow<Line, Field extends string>(
  rules: DraftRules<Line, Field>,
  drafts: Drafts<NoInfer<Field>>,
  key: string,
  row: LooseRow<Field>,
): Drafts<Field> {
  const { [key]: _row, ...others } = drafts;
  const kept: LooseRow<Field> = {};
  for (const field of rules.fields) {
    const cell = row[field];
    if (!cell) continue;
    const isSaid = cell.text === plainOf(rules, field, cell.over);
    if (!isSaid || rules.isMeant?.(row as RowDraft<Field>, field)) kept[field] = cell;
  }
  return Object.keys(kept).length === 0 ? others : { ...others, [key]: kept as RowDraft<Field> };
}

function plainOf<Line, Field extends string>(
  { plain = (_field, value) => plainText(value) }: DraftRules<Line, Field>,
  field: Field,
  value: CellValue,
): string {
  return plain(field, value);
}

/** A value as the clipboard and drafts hold it: ISO days and plain figures, which every spreadsheet understands. */
export function plainText(value: CellValue): string {
  return value === null ? "" : String(value);
}
