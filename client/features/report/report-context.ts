import { createContext, useContext } from "react";
import type { ReportForm } from "#shared/contract/report-form.ts";
import { reportingProblem } from "#shared/i18n/reporting-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { invariant } from "#shared/invariant.ts";
import type { EntryContent, ReportField } from "#shared/reporting/content.ts";
import type { Autosave } from "./autosave.ts";
import type { Draft } from "./draft.ts";
import { entryKey, itemIdOf } from "./report-change.ts";

/** The report that is being written, for the parts of its form. */
export interface ReportEditing {
  readonly form: ReportForm;
  readonly draft: Draft;
  readonly autosave: Autosave;
  /** Somebody asked for the preview: from then on what is missing is said at its place. */
  readonly isChecked: boolean;
}

export const ReportContext = createContext<ReportEditing | null>(null);

export function useReport(): ReportEditing {
  const editing = useContext(ReportContext);
  invariant(editing, "parts of the form stand inside ReportForm");
  return editing;
}

/** What is said of a milestone as it is being written; null while it is not answered. */
export function useEntry(itemId: string): EntryContent | null {
  const { draft } = useReport();
  return draft.content.entries.find((entry) => entry.itemId === itemId) ?? null;
}

/** Why a place keeps the report from being submitted; undefined when it does not, and before it was asked for. */
export function problemIn(words: Words, editing: ReportEditing, path: string): string | undefined {
  const problem = editing.draft.problems.find((each) => each.path === path);
  return editing.isChecked && problem ? reportingProblem(words, problem) : undefined;
}

/** What the PMO noted at a place when the report came back; null when nothing. */
export function returnNoteAt({ returned }: ReportForm, key: string): string | null {
  const itemId = itemIdOf(key);
  if (itemId !== null) return returned?.entries.find((entry) => entry.itemId === itemId)?.note ?? null;
  return returned?.fields.find(({ field }) => field === (key as ReportField))?.note ?? null;
}

/** The place of a field on the page, for links to it. */
export function placeOf(key: string): string {
  return `report-${key}`;
}

/** The key of the field that a problem's path leads to. */
export function keyOfPath({ form, draft }: Pick<ReportEditing, "form" | "draft">, path: string): string {
  const ids = [...form.asked, ...draft.content.entries].map((each) =>
    "milestone" in each ? each.milestone.id : each.itemId,
  );
  const id = ids.find((each) => path === entryKey(each) || path.startsWith(`${entryKey(each)}.`));
  return id === undefined ? path : entryKey(id);
}
