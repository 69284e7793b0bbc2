import type { Editing } from "#client/editing/EditDialog.tsx";
import type { HistoryWords } from "#client/registers/EntryHistory.tsx";
import { namedConflict } from "#client/registers/named-conflict.ts";
import type { DecisionEvent, DecisionField } from "#shared/contract/decisions.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Words } from "#shared/i18n/words.ts";

const FIELDS: readonly DecisionField[] = [
  "nameAr",
  "nameEn",
  "outcomeText",
  "dueDay",
  "decidedDay",
  "deciderId",
  "assigneeId",
];

/** What the history of a decision is told with. */
export function decisionHistoryWords({ t }: Words): HistoryWords<DecisionEvent["act"], DecisionField> {
  return {
    title: t("decisions.history"),
    actName: (act) => t(`decisions.did.${act}`),
    fieldName: (field) => t(`decisions.fields.${field}`),
  };
}

/** A form on its way whose conflict, if there is one, calls fields and people by their names. */
export function decisionConflict(words: Words, editing: Editing, named: readonly PersonRef[]): Editing {
  const fieldName = (field: string) => {
    const known = FIELDS.find((each) => each === field);
    return known && words.t(`decisions.fields.${known}`);
  };
  return namedConflict(words, editing, { fieldName, named });
}
