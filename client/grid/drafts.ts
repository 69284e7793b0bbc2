import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { EDIT_FIELDS, type EditField } from "./columns.ts";
import { type CellValue, plainText, readCell } from "./read-cell.ts";

/** A cell that was typed or pasted and is not saved yet. */
export interface CellDraft {
  /** As it was read, in plain form; as it was typed where it cannot be read. */
  readonly text: string;
  /** The saved value that it was typed over, so that another's change since then is noticed. */
  readonly over: CellValue;
}

export type RowDraft = Readonly<Partial<Record<EditField, CellDraft>>>;

/** Everything that is not saved yet, by the milestones' ids. */
export type Drafts = Readonly<Record<string, RowDraft>>;

/** A text on its way into a cell. */
export interface CellText {
  readonly milestone: MilestoneRow;
  readonly field: EditField;
  readonly text: string;
}

export const NO_DRAFTS: Drafts = {};

/** The drafts with these texts in their cells; the same ones when that changes nothing. */
export function withTexts(drafts: Drafts, texts: readonly CellText[]): Drafts {
  return texts.reduce(withText, drafts);
}

/**
 * A cell that says again what is saved is no draft any more, but for progress beside another actual day: there it is
 * meant, and would follow that day otherwise.
 */
function withText(drafts: Drafts, { milestone, field, text }: CellText): Drafts {
  const reading = readCell(field, text);
  const saved = milestone[field];
  const draft = { text: reading.ok ? plainText(reading.value) : text.trim(), over: saved };
  const isMeant = field === "progressPercent" && drafts[milestone.id]?.actualDay !== undefined;
  const isAsSaved = reading.ok && reading.value === saved && !isMeant;
  const held = drafts[milestone.id]?.[field];
  if (isAsSaved ? held === undefined : held?.text === draft.text && held.over === saved) return drafts;
  return withRow(drafts, milestone.id, { ...drafts[milestone.id], [field]: isAsSaved ? undefined : draft });
}

/** The drafts as if they were typed over what is saved now: one's own values stay, knowing the others'. */
export function keepingMine(drafts: Drafts, milestones: readonly MilestoneRow[]): Drafts {
  return withTexts(drafts, textsOf(drafts, milestones));
}

function textsOf(drafts: Drafts, milestones: readonly MilestoneRow[]): CellText[] {
  return milestones.flatMap((milestone) =>
    EDIT_FIELDS.flatMap((field) => {
      const text = drafts[milestone.id]?.[field]?.text;
      return text === undefined ? [] : [{ milestone, field, text }];
    }),
  );
}

/** The drafts without the cells that others have changed since they were typed. */
export function takingTheirs(drafts: Drafts, milestones: readonly MilestoneRow[]): Drafts {
  return milestones.reduce((held, milestone) => {
    const row = held[milestone.id];
    const isMoved = (field: EditField) => row?.[field] !== undefined && row[field].over !== milestone[field];
    const moved = EDIT_FIELDS.filter(isMoved).map((field) => [field, undefined]);
    return moved.length === 0 ? held : withRow(held, milestone.id, { ...row, ...Object.fromEntries(moved) });
  }, drafts);
}

/** The drafts without the cells that were sent just so: what was typed meanwhile stays. */
export function withoutSent(drafts: Drafts, sent: Drafts): Drafts {
  return Object.keys(sent).reduce((held, id) => {
    const [row, gone] = [held[id], sent[id]];
    const kept = EDIT_FIELDS.map((field) => [
      field,
      row?.[field] === gone?.[field] ? undefined : row?.[field],
    ]);
    return withRow(held, id, Object.fromEntries(kept));
  }, drafts);
}

type LooseRow = Partial<Record<EditField, CellDraft | undefined>>;

function withRow(drafts: Drafts, id: string, row: LooseRow): Drafts {
  const { [id]: _row, ...others } = drafts;
  const { actualDay, progressPercent } = row;
  if (!actualDay && progressPercent?.text === plainText(progressPercent?.over ?? null)) {
    return withRow(drafts, id, { ...row, progressPercent: undefined });
  }
  const cells = EDIT_FIELDS.flatMap((field) => (row[field] ? [[field, row[field]] as const] : []));
  return cells.length === 0 ? others : { ...others, [id]: Object.fromEntries(cells) };
}
