import type { BilingualName } from "#shared/contract/names.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { chooseName, countOf, signedWorkDays, type Words } from "#shared/i18n/words.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { IsoDay, Ratio, WorkDays } from "#shared/units.ts";
import type { PackCell, PackTable } from "../content.ts";

/** Cells as a pack shows them, in its language, digits and first calendar. */
export function textCell(text: string): PackCell {
  return { kind: "text", text };
}

export function codeCell(text: string): PackCell {
  return { kind: "code", text };
}

export function nameCell({ language }: Words, name: BilingualName): PackCell {
  const chosen = chooseName(language, name);
  return { kind: "name", text: chosen.text, language: chosen.language };
}

/** What somebody wrote, in whatever language. */
export function writtenCell(text: string): PackCell {
  return { kind: "name", text, language: null };
}

export function personCell(words: Words, person: PersonRef | null): PackCell {
  return person ? nameCell(words, person) : textCell(words.t("common.unknown"));
}

/** What an entry concerns: a program by its code, or the whole plan. */
export function programOrPlan({ t }: Words, program: { readonly code: string } | null): PackCell {
  return program ? codeCell(program.code) : textCell(t("packDocument.decisions.wholePlan"));
}

export function dayCell({ t, format }: Words, day: IsoDay | null): PackCell {
  return { kind: "day", day, text: day === null ? t("common.none") : format.day(day, "medium") };
}

export function numberCell({ format }: Words, value: number): PackCell {
  return { kind: "number", value, text: format.number(value) };
}

/** Working days later (plus) or earlier. */
export function movedCell(words: Words, workDays: WorkDays | null): PackCell {
  const text = workDays === null ? words.t("common.none") : signedWorkDays(words, workDays);
  return { kind: "number", value: workDays, text };
}

export function slipCell(words: Words, workDays: WorkDays | null): PackCell {
  return { kind: "number", value: workDays, text: slipWords(words, workDays) };
}

/** Working days until something is due; negative when that has passed. */
export function dueCell(words: Words, workDays: WorkDays | null): PackCell {
  return {
    kind: "number",
    value: workDays,
    text: workDays === null ? words.t("common.none") : dueText(words, workDays),
  };
}

function dueText(words: Words, workDays: WorkDays): string {
  if (workDays === 0) return words.t("packDocument.dueIn.today");
  const days = countOf(words, "workDaysOblique", workDays);
  return words.t(workDays > 0 ? "packDocument.dueIn.ahead" : "packDocument.dueIn.passed", { days });
}

export function percentCell({ format }: Words, value: Ratio): PackCell {
  return { kind: "percent", value, text: format.percent(value) };
}

export function statusCell({ t }: Words, status: Status): PackCell {
  return { kind: "status", status, text: t(`status.${status}`) };
}

type Column<Row> = readonly [heading: string, kind: PackCell["kind"], cell: (row: Row) => PackCell];

/** A table whose columns say themselves what stands in them. */
export function tableOf<Row>(
  head: { readonly title: string; readonly empty: string },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): PackTable {
  return {
    ...head,
    columns: columns.map(([heading, kind]) => ({ heading, kind })),
    rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
  };
}
