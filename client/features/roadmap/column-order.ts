import type { ChosenColumn } from "./column-ids.ts";

/** The columns that are shown, in that order. */
export function withColumns(
  order: readonly ChosenColumn[],
  isShown: (id: ChosenColumn) => boolean,
): ChosenColumn[] {
  return order.filter(isShown);
}

/** One place earlier or later; at the end it stays. */
export function movedBy(order: readonly ChosenColumn[], id: ChosenColumn, step: 1 | -1): ChosenColumn[] {
  const from = order.indexOf(id);
  const to = from + step;
  if (from === -1 || to < 0 || to >= order.length) return [...order];
  return order.with(from, order[to] ?? id).with(to, id);
}

/** Before or after another one, as they were dropped; on itself nothing moves. */
export function movedBeside(
  order: readonly ChosenColumn[],
  moved: readonly ChosenColumn[],
  beside: ChosenColumn,
  position: "before" | "after" | "on",
): ChosenColumn[] {
  if (moved.includes(beside)) return [...order];
  const rest = order.filter((id) => !moved.includes(id));
  const at = rest.indexOf(beside) + (position === "before" ? 0 : 1);
  return rest.toSpliced(at, 0, ...moved);
}
