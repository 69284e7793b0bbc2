import type { Editing } from "#client/editing/EditDialog.tsx";
import type { HistoryWords } from "#client/registers/EntryHistory.tsx";
import { namedConflict } from "#client/registers/named-conflict.ts";
import type { KpiAct, KpiField } from "#shared/contract/kpis.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Words } from "#shared/i18n/words.ts";
import { KPI_DIRECTIONS, KPI_UNITS } from "#shared/registers/kpi.ts";

const FIELDS = [
  "nameAr",
  "nameEn",
  "definitionAr",
  "definitionEn",
  "unit",
  "direction",
  "baselineValue",
  "ownerId",
  "value",
  "day",
] as const;

const TARGET = /^target(\d+)$/;

/** The field's name; a target is called by its year. */
function fieldName({ t, format }: Words, field: string): string | undefined {
  const year = TARGET.exec(field)?.[1];
  if (year !== undefined) return t("kpis.targetOf", { year: format.plainNumber(Number(year)) });
  const known = FIELDS.find((each) => each === field);
  return known && t(`kpis.fields.${known}`);
}

/** A word of a closed set. */
function codeName({ t }: Words, code: string): string | undefined {
  const unit = KPI_UNITS.find((each) => each === code);
  const direction = KPI_DIRECTIONS.find((each) => each === code);
  return unit ? t(`kpis.units.${unit}`) : direction && t(`kpis.directions.${direction}`);
}

/** What the history of an indicator is told with. */
export function kpiHistoryWords(words: Words): HistoryWords<KpiAct, KpiField> {
  return {
    title: words.t("kpis.history"),
    actName: (act) => words.t(`kpis.did.${act}`),
    fieldName: (field) => fieldName(words, field) ?? field,
    codeName: (_field, code) => codeName(words, code) ?? words.t("kpis.noUnit"),
  };
}

/** A form on its way whose conflict, if there is one, calls fields, units and people by their names. */
export function kpiConflict(words: Words, editing: Editing, named: readonly PersonRef[]): Editing {
  return namedConflict(words, editing, {
    fieldName: (field) => fieldName(words, field),
    codeName: (_field, code) => codeName(words, code),
    named,
  });
}
