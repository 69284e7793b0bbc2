import type { ImportField } from "#shared/contract/imports.ts";
import { MAX_YEARS_PAST_PLAN } from "#shared/progress/edit-days.ts";
import type { Draft, RowCells } from "./plan-draft.ts";

/**
 * Whether a day may stand in the plan: given at all, not before the plan starts, not years past its end. A day
 * past the end but near it is let through with a remark, since forecasts do slip over it.
 */
export function checkPlanDay(draft: Draft, cells: RowCells, field: ImportField, day: string): boolean {
  const { findings, present } = draft;
  const cell = cells.get(field);
  if (day === "") {
    findings.add({
      severity: "error",
      code: "missingDay",
      sheet: cells.row.sheet,
      row: cells.row.row,
      column: null,
      heading: null,
      field,
      value: null,
    });
    return false;
  }
  if (!cell) return true;
  if (day < present.startDay) {
    findings.report("beforePlan", cells.row, cell, { day: present.startDay });
    return false;
  }
  const lastYear = Number(present.finishDay.slice(0, 4)) + MAX_YEARS_PAST_PLAN;
  if (Number(day.slice(0, 4)) > lastYear) {
    findings.report("farPastPlan", cells.row, cell, { year: lastYear });
    return false;
  }
  if (day > present.finishDay) findings.report("outsidePlan", cells.row, cell, { day: present.finishDay });
  return true;
}

/** Reports a finish before its start, at the cell that says the finish (or the row, when the plan says it). */
export function checkOrder(
  draft: Draft,
  cells: RowCells,
  field: ImportField,
  start: string,
  finish: string,
): boolean {
  if (start <= finish) return true;
  draft.findings.report("finishBeforeStart", cells.row, cells.get(field), { day: start });
  return false;
}

/** What happened cannot lie in the future. */
export function checkActual(draft: Draft, cells: RowCells, field: ImportField): boolean {
  const day = cells.text(field);
  if (day === null || day <= draft.present.statusDay) return true;
  draft.findings.report("actualAfterStatusDay", cells.row, cells.get(field), {
    day: draft.present.statusDay,
  });
  return false;
}
