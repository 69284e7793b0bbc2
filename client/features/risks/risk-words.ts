import type { Editing } from "#client/editing/EditDialog.tsx";
import type { HistoryWords } from "#client/registers/EntryHistory.tsx";
import { namedConflict } from "#client/registers/named-conflict.ts";
import type { IssueEvent, IssueField } from "#shared/contract/issues.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import type { RiskEvent, RiskField } from "#shared/contract/risks.ts";
import type { Words } from "#shared/i18n/words.ts";
import { RISK_RESPONSES } from "#shared/registers/risk-edit.ts";

const FIELDS: readonly (RiskField | IssueField)[] = [
  ...(["nameAr", "nameEn", "probability", "impact", "response", "responseText"] as const),
  ...(["severity", "actionText", "ownerId", "dueDay", "itemId"] as const),
];

/** What the history of a risk is told with. */
export function riskHistoryWords(words: Words): HistoryWords<RiskEvent["act"], RiskField> {
  const { t } = words;
  return {
    title: t("risks.history"),
    actName: (act) => t(`risks.did.${act}`),
    fieldName: (field) => t(`risks.fields.${field}`),
    codeName: (_, value) => responseName(words, value) ?? value,
  };
}

/** What the history of an issue is told with. */
export function issueHistoryWords({ t }: Words): HistoryWords<IssueEvent["act"], IssueField> {
  return {
    title: t("risks.issueHistory"),
    actName: (act) => t(`risks.issueDid.${act}`),
    fieldName: (field) => t(`risks.fields.${field}`),
  };
}

function responseName({ t }: Words, value: string): string | undefined {
  const response = RISK_RESPONSES.find((each) => each === value);
  return response && t(`standing.responses.${response}`);
}

/** A form on its way whose conflict, if there is one, calls fields, people and milestones by their names. */
export function riskConflict(
  words: Words,
  editing: Editing,
  named: readonly (BilingualName & { readonly id: string })[],
): Editing {
  const fieldName = (field: string) => {
    const known = FIELDS.find((each) => each === field);
    return known && words.t(`risks.fields.${known}`);
  };
  const codeName = (_: string, value: string) => responseName(words, value);
  return namedConflict(words, editing, { fieldName, codeName, named });
}
