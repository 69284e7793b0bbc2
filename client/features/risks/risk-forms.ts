import { type Checked, checkFilled, problemAt as entryProblemAt } from "#client/registers/forms.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { IssueRow } from "#shared/contract/issues.ts";
import type { RiskRow } from "#shared/contract/risks.ts";
import type { Words } from "#shared/i18n/words.ts";
import { checkIssue } from "#shared/registers/issue-edit.ts";
import { checkRisk, type RiskResponse } from "#shared/registers/risk-edit.ts";
import type { IsoDay } from "#shared/units.ts";

/** What is said of a risk, as far as it is filled in. */
export interface RiskForm {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly probability: number | null;
  readonly impact: number | null;
  readonly response: RiskResponse | null;
  readonly responseText: string;
  readonly ownerId: string | null;
  readonly dueDay: IsoDay | null;
}

/** What is said of an issue, as far as it is filled in. */
export interface IssueForm {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly severity: number | null;
  readonly actionText: string;
  readonly ownerId: string | null;
  readonly dueDay: IsoDay | null;
}

export const EMPTY_RISK: RiskForm = {
  ...{ nameAr: "", nameEn: "", probability: null, impact: null },
  ...{ response: null, responseText: "", ownerId: null, dueDay: null },
};

export const EMPTY_ISSUE: IssueForm = {
  ...{ nameAr: "", nameEn: "", severity: null, actionText: "", ownerId: null, dueDay: null },
};

/** A risk as its form shows it; the milestone it threatens may be none. */
export function riskFormOf(risk: RiskRow): RiskForm & { readonly itemId: string | null } {
  const { nameAr, nameEn, probability, impact, response, responseText, owner, dueDay, item } = risk;
  const said = { nameAr, nameEn, probability, impact, response, responseText, dueDay };
  return { ...said, ownerId: owner?.id ?? null, itemId: item?.id ?? null };
}

export function issueFormOf({ nameAr, nameEn, severity, actionText, owner, dueDay }: IssueRow): IssueForm {
  return { nameAr, nameEn, severity, actionText, ownerId: owner?.id ?? null, dueDay };
}

export function checkRiskForm(form: RiskForm, raisedDay: IsoDay): Checked<RiskForm> {
  const { nameAr, nameEn, probability, impact, response, responseText, ownerId, dueDay } = form;
  const said = { nameAr, nameEn, probability, impact, response, responseText, ownerId, dueDay };
  return checkFilled(said, (filled) => checkRisk(filled, raisedDay));
}

export function checkIssueForm(form: IssueForm, raisedDay: IsoDay): Checked<IssueForm> {
  return checkFilled(form, (filled) => checkIssue(filled, raisedDay));
}

const RULES = [
  "nameMissing",
  "responseMissing",
  "actionMissing",
  "dueBeforeRaised",
  "milestoneOfAnother",
] as const;

/** The refusal that stands at a field, in words; undefined when there is none. */
export function problemAt(
  words: Words,
  problems: readonly FieldProblem[],
  path: keyof RiskForm | keyof IssueForm | "programId" | "itemId",
): string | undefined {
  return entryProblemAt(words, problems, path, (rule) => {
    const own = RULES.find((each) => each === rule);
    return own && words.t(`risks.rules.${own}`);
  });
}
